// @generated from tests/golden/names_of_helpers. Do not edit.
//! Names of helpers (`1`): 4 calls in 1 resource.
//!
//! Documented in `openapi.yaml#`.
//!
//! With the feature `reqwest`:
//!
//! ```
//! # #[cfg(feature = "reqwest")]
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use golden::names_of_helpers::{self, a};
//!
//! let auth = names_of_helpers::Auth::default_bearer("secret");
//! let client = names_of_helpers::Client::new(names_of_helpers::Environment::Self_, auth);
//! let request = a::list();
//! let reply = client.send(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! With the feature `ureq`:
//!
//! ```
//! # #[cfg(feature = "ureq")]
//! # fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use golden::names_of_helpers::{self, a};
//!
//! let auth = names_of_helpers::Auth::default_bearer("secret");
//! let client = names_of_helpers::Client::new(names_of_helpers::Environment::Self_, auth);
//! let request = a::list();
//! let reply = client.send_blocking(request)?;
//! # Ok(())
//! # }
//! ```

use crate::runtime;
pub mod models;
pub mod a;

/// Sends the requests of this API.
pub type Client<T = runtime::DefaultTransport> = runtime::Client<Api, T>;

/// A call to this API, ready to be sent; `T` is its reply, `E` its documented errors.
pub type Request<T, E = runtime::Json> = runtime::Request<Api, T, E>;

/// Why a call to this API failed; `E` is its documented errors.
pub type Error<E = runtime::Json> = runtime::Error<E>;

/// Names of helpers, as a type.
#[derive(Clone, Copy, Debug)]
pub enum Api {}
impl runtime::Api for Api {
    type Environment = Environment;
    type Auth = Auth;
    const INFO: runtime::ApiInfo = runtime::ApiInfo {
        name: "names_of_helpers",
        schemes: &[
            runtime::Scheme {
                name: "default",
                kind: runtime::SchemeKind::Bearer,
            },
            runtime::Scheme {
                name: "tenant",
                kind: runtime::SchemeKind::ApiKey {
                    place: runtime::Place::Header,
                    name: "X-Tenant",
                    prefix: "",
                },
            },
            runtime::Scheme {
                name: "tenant_source",
                kind: runtime::SchemeKind::ApiKey {
                    place: runtime::Place::Header,
                    name: "X-Tenant-Source",
                    prefix: "",
                },
            },
            runtime::Scheme {
                name: "from",
                kind: runtime::SchemeKind::Bearer,
            },
        ],
        sign_in: None,
    };
}

/// Where the API is served.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Environment {
    /// Self: `https://x.example`
    Self_,
    /// Another base URL.
    Custom(String),
}

impl runtime::Environment for Environment {
    fn base_url(&self) -> ::std::borrow::Cow<'_, str> {
        match self {
            Self::Self_ => "https://x.example".into(),
            Self::Custom(url) => url.as_str().into(),
        }
    }
    fn is_documented(&self) -> bool {
        !matches!(self, Self::Custom(_))
    }
}

/// What the calls of this API are authenticated with.
#[derive(Clone, Debug, Default)]
pub struct Auth(runtime::Credentials);

impl Auth {
    /// Authenticates nothing.
    pub fn none() -> Self {
        Self::default()
    }
    /// `default`: a bearer token.
    pub fn default_bearer(token: impl Into<runtime::Secret>) -> Self {
        Self(
            runtime::Credentials::none()
                .with("default", runtime::Credential::Token(token.into())),
        )
    }
    /// `default`: a source that is asked for the token before each call.
    pub fn default_source(source: impl runtime::TokenSource + 'static) -> Self {
        let source = ::std::sync::Arc::new(source);
        Self(
            runtime::Credentials::none()
                .with("default", runtime::Credential::Source(source)),
        )
    }
    /// `tenant`: a key in the header `X-Tenant`.
    pub fn tenant(key: impl Into<runtime::Secret>) -> Self {
        Self(
            runtime::Credentials::none()
                .with("tenant", runtime::Credential::Text(key.into())),
        )
    }
    /// `tenant`: a source that is asked for the key before each call.
    pub fn tenant_api_key_source(source: impl runtime::TokenSource + 'static) -> Self {
        let source = ::std::sync::Arc::new(source);
        Self(
            runtime::Credentials::none()
                .with("tenant", runtime::Credential::Source(source)),
        )
    }
    /// `tenant_source`: a key in the header `X-Tenant-Source`.
    pub fn tenant_source_api_key(key: impl Into<runtime::Secret>) -> Self {
        Self(
            runtime::Credentials::none()
                .with("tenant_source", runtime::Credential::Text(key.into())),
        )
    }
    /// `tenant_source`: a source that is asked for the key before each call.
    pub fn tenant_source_source(source: impl runtime::TokenSource + 'static) -> Self {
        let source = ::std::sync::Arc::new(source);
        Self(
            runtime::Credentials::none()
                .with("tenant_source", runtime::Credential::Source(source)),
        )
    }
    /// `from`: a bearer token.
    pub fn from_bearer(token: impl Into<runtime::Secret>) -> Self {
        Self(
            runtime::Credentials::none()
                .with("from", runtime::Credential::Token(token.into())),
        )
    }
    /// `from`: a source that is asked for the token before each call.
    pub fn from_source(source: impl runtime::TokenSource + 'static) -> Self {
        let source = ::std::sync::Arc::new(source);
        Self(
            runtime::Credentials::none()
                .with("from", runtime::Credential::Source(source)),
        )
    }
    /// Adds further credentials, for calls that ask for several or for others.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0.and(other.0))
    }
}

impl ::std::convert::From<Auth> for runtime::Credentials {
    fn from(auth: Auth) -> Self {
        auth.0
    }
}
