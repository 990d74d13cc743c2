// @generated from tests/golden/corrections_of_a_collection. Do not edit.
//! Ferries: 3 calls in 1 resource.
//!
//! Documented in `collection.json#`.
//!
//! With the feature `reqwest`:
//!
//! ```
//! # #[cfg(feature = "reqwest")]
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use golden::corrections_of_a_collection::{self, crossings};
//!
//! let auth = corrections_of_a_collection::Auth::bearer("secret").and(corrections_of_a_collection::Auth::api_key("secret"));
//! let client = corrections_of_a_collection::Client::new(corrections_of_a_collection::Environment::Production, auth);
//! let request = crossings::list_crossings();
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
//! use golden::corrections_of_a_collection::{self, crossings};
//!
//! let auth = corrections_of_a_collection::Auth::bearer("secret").and(corrections_of_a_collection::Auth::api_key("secret"));
//! let client = corrections_of_a_collection::Client::new(corrections_of_a_collection::Environment::Production, auth);
//! let request = crossings::list_crossings();
//! let reply = client.send_blocking(request)?;
//! # Ok(())
//! # }
//! ```

use crate::runtime;
pub mod models;
pub mod crossings;
pub mod webhooks;
#[doc(no_inline)]
pub use models::*;

/// Sends the requests of this API.
pub type Client<T = runtime::DefaultTransport> = runtime::Client<Api, T>;

/// A call to this API, ready to be sent; `T` is its reply, `E` its documented errors.
pub type Request<T, E = runtime::Json> = runtime::Request<Api, T, E>;

/// Why a call to this API failed; `E` is its documented errors.
pub type Error<E = runtime::Json> = runtime::Error<E>;

/// Ferries, as a type.
#[derive(Clone, Copy, Debug)]
pub enum Api {}
impl runtime::Api for Api {
    type Environment = Environment;
    type Auth = Auth;
    const INFO: runtime::ApiInfo = runtime::ApiInfo {
        name: "corrections_of_a_collection",
        schemes: &[
            runtime::Scheme {
                name: "X-Line",
                kind: runtime::SchemeKind::ApiKey {
                    place: runtime::Place::Header,
                    name: "X-Line",
                    prefix: "",
                },
            },
            runtime::Scheme {
                name: "bearer",
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
    /// `https://ferries.example`
    Production,
    /// Another base URL.
    Custom(String),
}

impl runtime::Environment for Environment {
    fn base_url(&self) -> ::std::borrow::Cow<'_, str> {
        match self {
            Self::Production => "https://ferries.example".into(),
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
    /// `X-Line`: a key in the header `X-Line`.
    pub fn api_key(key: impl Into<runtime::Secret>) -> Self {
        Self(
            runtime::Credentials::none()
                .with("X-Line", runtime::Credential::Text(key.into())),
        )
    }
    /// `X-Line`: a source that is asked for the key before each call.
    pub fn api_key_source(source: impl runtime::TokenSource + 'static) -> Self {
        let source = ::std::sync::Arc::new(source);
        Self(
            runtime::Credentials::none()
                .with("X-Line", runtime::Credential::Source(source)),
        )
    }
    /// `bearer`: a bearer token.
    pub fn bearer(token: impl Into<runtime::Secret>) -> Self {
        Self(
            runtime::Credentials::none()
                .with("bearer", runtime::Credential::Token(token.into())),
        )
    }
    /// `bearer`: a source that is asked for the token before each call.
    pub fn bearer_source(source: impl runtime::TokenSource + 'static) -> Self {
        let source = ::std::sync::Arc::new(source);
        Self(
            runtime::Credentials::none()
                .with("bearer", runtime::Credential::Source(source)),
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
