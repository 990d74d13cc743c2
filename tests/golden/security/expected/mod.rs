// @generated from tests/golden/security. Do not edit.
//! Vault (`1`): 11 calls in 1 resource.
//!
//! Documented in `openapi.yaml#`.
//!
//! With the feature `reqwest`:
//!
//! ```
//! # #[cfg(feature = "reqwest")]
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use golden::security::{self, vault};
//!
//! let auth = security::Auth::basic("user", "password").and(security::Auth::oauth2("secret"));
//! let client = security::Client::new(security::Environment::Production, auth);
//! let request = vault::again();
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
//! use golden::security::{self, vault};
//!
//! let auth = security::Auth::basic("user", "password").and(security::Auth::oauth2("secret"));
//! let client = security::Client::new(security::Environment::Production, auth);
//! let request = vault::again();
//! let reply = client.send_blocking(request)?;
//! # Ok(())
//! # }
//! ```

use crate::runtime;
pub mod models;
pub mod vault;

/// Sends the requests of this API.
pub type Client<T = runtime::DefaultTransport> = runtime::Client<Api, T>;

/// A call to this API, ready to be sent; `T` is its reply, `E` its documented errors.
pub type Request<T, E = runtime::Json> = runtime::Request<Api, T, E>;

/// Why a call to this API failed; `E` is its documented errors.
pub type Error<E = runtime::Json> = runtime::Error<E>;

/// Vault, as a type.
#[derive(Clone, Copy, Debug)]
pub enum Api {}
impl runtime::Api for Api {
    type Environment = Environment;
    type Auth = Auth;
    const INFO: runtime::ApiInfo = runtime::ApiInfo {
        name: "security",
        schemes: &[
            runtime::Scheme {
                name: "header_key",
                kind: runtime::SchemeKind::ApiKey {
                    place: runtime::Place::Header,
                    name: "X-Key",
                    prefix: "",
                },
            },
            runtime::Scheme {
                name: "query_key",
                kind: runtime::SchemeKind::ApiKey {
                    place: runtime::Place::Query,
                    name: "key",
                    prefix: "",
                },
            },
            runtime::Scheme {
                name: "cookie_key",
                kind: runtime::SchemeKind::ApiKey {
                    place: runtime::Place::Cookie,
                    name: "sid",
                    prefix: "",
                },
            },
            runtime::Scheme {
                name: "basic",
                kind: runtime::SchemeKind::Basic,
            },
            runtime::Scheme {
                name: "bearer",
                kind: runtime::SchemeKind::Bearer,
            },
            runtime::Scheme {
                name: "oauth",
                kind: runtime::SchemeKind::OAuth2,
            },
            runtime::Scheme {
                name: "openid",
                kind: runtime::SchemeKind::OpenId,
            },
        ],
        sign_in: None,
    };
}

/// Where the API is served.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Environment {
    /// `https://api.example/v1`
    Production,
    /// Another base URL.
    Custom(String),
}

impl runtime::Environment for Environment {
    fn base_url(&self) -> ::std::borrow::Cow<'_, str> {
        match self {
            Self::Production => "https://api.example/v1".into(),
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
    /// `header_key`: a key in the header `X-Key`.
    pub fn header_key(key: impl Into<runtime::Secret>) -> Self {
        Self(
            runtime::Credentials::none()
                .with("header_key", runtime::Credential::Text(key.into())),
        )
    }
    /// `header_key`: a source that is asked for the key before each call.
    pub fn header_key_source(source: impl runtime::TokenSource + 'static) -> Self {
        let source = ::std::sync::Arc::new(source);
        Self(
            runtime::Credentials::none()
                .with("header_key", runtime::Credential::Source(source)),
        )
    }
    /// `query_key`: a key in the query parameter `key`.
    pub fn query_key(key: impl Into<runtime::Secret>) -> Self {
        Self(
            runtime::Credentials::none()
                .with("query_key", runtime::Credential::Text(key.into())),
        )
    }
    /// `query_key`: a source that is asked for the key before each call.
    pub fn query_key_source(source: impl runtime::TokenSource + 'static) -> Self {
        let source = ::std::sync::Arc::new(source);
        Self(
            runtime::Credentials::none()
                .with("query_key", runtime::Credential::Source(source)),
        )
    }
    /// `cookie_key`: a key in the cookie `sid`.
    pub fn cookie_key(key: impl Into<runtime::Secret>) -> Self {
        Self(
            runtime::Credentials::none()
                .with("cookie_key", runtime::Credential::Text(key.into())),
        )
    }
    /// `cookie_key`: a source that is asked for the key before each call.
    pub fn cookie_key_source(source: impl runtime::TokenSource + 'static) -> Self {
        let source = ::std::sync::Arc::new(source);
        Self(
            runtime::Credentials::none()
                .with("cookie_key", runtime::Credential::Source(source)),
        )
    }
    /// `basic`: user and password.
    pub fn basic(user: impl Into<String>, password: impl Into<runtime::Secret>) -> Self {
        let credential = runtime::Credential::Basic {
            user: user.into(),
            password: password.into(),
        };
        Self(runtime::Credentials::none().with("basic", credential))
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
    /// `oauth`: an OAuth 2 token.
    ///
    /// - `clientCredentials`: issued at `https://vault.example/token`; scopes `read`, `write`
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
    /// `openid`: an OpenID Connect token; the provider is `https://vault.example/.well-known`.
    pub fn open_id(token: impl Into<runtime::Secret>) -> Self {
        Self(
            runtime::Credentials::none()
                .with("openid", runtime::Credential::Token(token.into())),
        )
    }
    /// `openid`: a source that is asked for the token before each call.
    pub fn open_id_source(source: impl runtime::TokenSource + 'static) -> Self {
        let source = ::std::sync::Arc::new(source);
        Self(
            runtime::Credentials::none()
                .with("openid", runtime::Credential::Source(source)),
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
