// @generated from tests/golden/swagger. Do not edit.
//! Old depots (`1`): 2 calls in 1 resource.
//!
//! Documented in `swagger.json#`.
//!
//! With the feature `reqwest`:
//!
//! ```
//! # #[cfg(feature = "reqwest")]
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use golden::swagger::{self, depots, models};
//!
//! let auth = swagger::Auth::api_key("secret");
//! let client = swagger::Client::new(swagger::Environment::HttpsDepotsExampleV1, auth);
//! let body = models::AddPlan::new(golden::runtime::File::from(b"bytes".to_vec()));
//! let request = depots::add_plan(1, &body);
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
//! use golden::swagger::{self, depots, models};
//!
//! let auth = swagger::Auth::api_key("secret");
//! let client = swagger::Client::new(swagger::Environment::HttpsDepotsExampleV1, auth);
//! let body = models::AddPlan::new(golden::runtime::File::from(b"bytes".to_vec()));
//! let request = depots::add_plan(1, &body);
//! let reply = client.send_blocking(request)?;
//! # Ok(())
//! # }
//! ```

use crate::runtime;
pub mod models;
pub mod depots;
#[doc(no_inline)]
pub use models::*;

/// Sends the requests of this API.
pub type Client<T = runtime::DefaultTransport> = runtime::Client<Api, T>;

/// A call to this API, ready to be sent; `T` is its reply, `E` its documented errors.
pub type Request<T, E = runtime::Json> = runtime::Request<Api, T, E>;

/// Why a call to this API failed; `E` is its documented errors.
pub type Error<E = runtime::Json> = runtime::Error<E>;

/// Old depots, as a type.
#[derive(Clone, Copy, Debug)]
pub enum Api {}
impl runtime::Api for Api {
    type Environment = Environment;
    type Auth = Auth;
    const INFO: runtime::ApiInfo = runtime::ApiInfo {
        name: "swagger",
        schemes: &[
            runtime::Scheme {
                name: "key",
                kind: runtime::SchemeKind::ApiKey {
                    place: runtime::Place::Header,
                    name: "X-Key",
                    prefix: "",
                },
            },
            runtime::Scheme {
                name: "login",
                kind: runtime::SchemeKind::Basic,
            },
            runtime::Scheme {
                name: "oauth",
                kind: runtime::SchemeKind::OAuth2,
            },
        ],
        sign_in: None,
    };
}

/// Where the API is served.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Environment {
    /// `https://depots.example/v1`
    HttpsDepotsExampleV1,
    /// `http://depots.example/v1`
    HttpDepotsExampleV1,
    /// Another base URL.
    Custom(String),
}

impl runtime::Environment for Environment {
    fn base_url(&self) -> ::std::borrow::Cow<'_, str> {
        match self {
            Self::HttpsDepotsExampleV1 => "https://depots.example/v1".into(),
            Self::HttpDepotsExampleV1 => "http://depots.example/v1".into(),
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
    /// `key`: a key in the header `X-Key`.
    pub fn api_key(key: impl Into<runtime::Secret>) -> Self {
        Self(
            runtime::Credentials::none()
                .with("key", runtime::Credential::Text(key.into())),
        )
    }
    /// `key`: a source that is asked for the key before each call.
    pub fn api_key_source(source: impl runtime::TokenSource + 'static) -> Self {
        let source = ::std::sync::Arc::new(source);
        Self(
            runtime::Credentials::none().with("key", runtime::Credential::Source(source)),
        )
    }
    /// `login`: user and password.
    pub fn basic(user: impl Into<String>, password: impl Into<runtime::Secret>) -> Self {
        let credential = runtime::Credential::Basic {
            user: user.into(),
            password: password.into(),
        };
        Self(runtime::Credentials::none().with("login", credential))
    }
    /// `oauth`: an OAuth 2 token.
    ///
    /// - `clientCredentials`: issued at `https://depots.example/token`
    pub fn oauth2(token: impl Into<runtime::Secret>) -> Self {
        Self(
            runtime::Credentials::none()
                .with("oauth", runtime::Credential::Token(token.into())),
        )
    }
    /// `oauth`: a source that is asked for the token before each call.
    pub fn oauth2_source(source: impl runtime::TokenSource + 'static) -> Self {
        let source = ::std::sync::Arc::new(source);
        Self(
            runtime::Credentials::none()
                .with("oauth", runtime::Credential::Source(source)),
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
