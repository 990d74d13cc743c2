// @generated from tests/golden/auth_that_is_stated. Do not edit.
//! Ferries (`1`): 5 calls in 4 resources.
//!
//! Documented in `openapi.yaml#`.
//!
//! With the feature `reqwest`:
//!
//! ```
//! # #[cfg(feature = "reqwest")]
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use golden::auth_that_is_stated::{self, tides};
//!
//! let auth = auth_that_is_stated::Auth::gauge("secret");
//! let client = auth_that_is_stated::Client::new(auth_that_is_stated::Environment::Production, auth);
//! let request = tides::list_tides();
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
//! use golden::auth_that_is_stated::{self, tides};
//!
//! let auth = auth_that_is_stated::Auth::gauge("secret");
//! let client = auth_that_is_stated::Client::new(auth_that_is_stated::Environment::Production, auth);
//! let request = tides::list_tides();
//! let reply = client.send_blocking(request)?;
//! # Ok(())
//! # }
//! ```

use crate::runtime;
pub mod models;
pub mod access;
pub mod crossings;
pub mod ports;
pub mod tides;
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
        name: "auth_that_is_stated",
        schemes: &[
            runtime::Scheme {
                name: "ferry token",
                kind: runtime::SchemeKind::OAuth2,
            },
            runtime::Scheme {
                name: "harbour master",
                kind: runtime::SchemeKind::ApiKey {
                    place: runtime::Place::Header,
                    name: "X-Harbour-Master",
                    prefix: "",
                },
            },
            runtime::Scheme {
                name: "harbour key",
                kind: runtime::SchemeKind::ApiKey {
                    place: runtime::Place::Header,
                    name: "X-Harbour-Key",
                    prefix: "Key ",
                },
            },
            runtime::Scheme {
                name: "gauge",
                kind: runtime::SchemeKind::ApiKey {
                    place: runtime::Place::Query,
                    name: "gauge",
                    prefix: "",
                },
            },
        ],
        sign_in: Some("ferry token"),
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
    /// `ferry token`: an OAuth 2 token.
    ///
    /// - `clientCredentials`: issued at `/token`; scopes `crossings`
    pub fn oauth2(token: impl Into<runtime::Secret>) -> Self {
        Self(
            runtime::Credentials::none()
                .with("ferry token", runtime::Credential::Token(token.into())),
        )
    }
    /// `ferry token`: a source that is asked for the token before each call.
    pub fn oauth2_source(source: impl runtime::TokenSource + 'static) -> Self {
        let source = ::std::sync::Arc::new(source);
        Self(
            runtime::Credentials::none()
                .with("ferry token", runtime::Credential::Source(source)),
        )
    }
    /// `harbour master`: a key in the header `X-Harbour-Master`.
    pub fn harbour_master(key: impl Into<runtime::Secret>) -> Self {
        Self(
            runtime::Credentials::none()
                .with("harbour master", runtime::Credential::Text(key.into())),
        )
    }
    /// `harbour master`: a source that is asked for the key before each call.
    pub fn harbour_master_source(source: impl runtime::TokenSource + 'static) -> Self {
        let source = ::std::sync::Arc::new(source);
        Self(
            runtime::Credentials::none()
                .with("harbour master", runtime::Credential::Source(source)),
        )
    }
    /// `harbour key`: a key in the header `X-Harbour-Key`, after `"Key "`.
    pub fn harbour_key(key: impl Into<runtime::Secret>) -> Self {
        Self(
            runtime::Credentials::none()
                .with("harbour key", runtime::Credential::Text(key.into())),
        )
    }
    /// `harbour key`: a source that is asked for the key before each call.
    pub fn harbour_key_source(source: impl runtime::TokenSource + 'static) -> Self {
        let source = ::std::sync::Arc::new(source);
        Self(
            runtime::Credentials::none()
                .with("harbour key", runtime::Credential::Source(source)),
        )
    }
    /// `gauge`: a key in the query parameter `gauge`.
    pub fn gauge(key: impl Into<runtime::Secret>) -> Self {
        Self(
            runtime::Credentials::none()
                .with("gauge", runtime::Credential::Text(key.into())),
        )
    }
    /// `gauge`: a source that is asked for the key before each call.
    pub fn gauge_source(source: impl runtime::TokenSource + 'static) -> Self {
        let source = ::std::sync::Arc::new(source);
        Self(
            runtime::Credentials::none()
                .with("gauge", runtime::Credential::Source(source)),
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

/// Signs a client in by `POST /token`, the request of `access::issue_token`: later calls carry the token of its reply.
///
/// A token may expire: sign the signed client in again then, and the new token takes the place of the old. A service that runs for long gives its client [`Auth::oauth2_source`], which is asked for the token before each call.
pub async fn sign_in<T: runtime::Transport>(
    client: Client<T>,
    request: Request<models::IssueTokenReply>,
) -> Result<Client<T>, Error> {
    let reply = client.send(request).await?;
    Ok(client.with_auth(Auth::oauth2(reply.access_token)))
}

/// Signs a client in by `POST /token`, the request of `access::issue_token`: later calls carry the token of its reply.
///
/// A token may expire: sign the signed client in again then, and the new token takes the place of the old. A service that runs for long gives its client [`Auth::oauth2_source`], which is asked for the token before each call.
pub fn sign_in_blocking<T: runtime::BlockingTransport>(
    client: Client<T>,
    request: Request<models::IssueTokenReply>,
) -> Result<Client<T>, Error> {
    let reply = client.send_blocking(request)?;
    Ok(client.with_auth(Auth::oauth2(reply.access_token)))
}
