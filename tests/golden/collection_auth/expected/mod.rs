// @generated from tests/golden/collection_auth. Do not edit.
//! Gates: 6 calls in 4 resources.
//!
//! Documented in `collection.json#`.
//!
//! With the feature `reqwest`:
//!
//! ```
//! # #[cfg(feature = "reqwest")]
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use golden::collection_auth::{self, keys};
//!
//! let auth = collection_auth::Auth::gate_key("secret");
//! let client = collection_auth::Client::new(collection_auth::Environment::dev(), auth);
//! let request = keys::list_keys();
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
//! use golden::collection_auth::{self, keys};
//!
//! let auth = collection_auth::Auth::gate_key("secret");
//! let client = collection_auth::Client::new(collection_auth::Environment::dev(), auth);
//! let request = keys::list_keys();
//! let reply = client.send_blocking(request)?;
//! # Ok(())
//! # }
//! ```

use crate::runtime;
pub mod models;
pub mod gates;
pub mod keys;
pub mod public;
pub mod tokens;
#[doc(no_inline)]
pub use models::*;

/// Sends the requests of this API.
pub type Client<T = runtime::DefaultTransport> = runtime::Client<Api, T>;

/// A call to this API, ready to be sent; `T` is its reply, `E` its documented errors.
pub type Request<T, E = runtime::Json> = runtime::Request<Api, T, E>;

/// Why a call to this API failed; `E` is its documented errors.
pub type Error<E = runtime::Json> = runtime::Error<E>;

/// Gates, as a type.
#[derive(Clone, Copy, Debug)]
pub enum Api {}
impl runtime::Api for Api {
    type Environment = Environment;
    type Auth = Auth;
    const INFO: runtime::ApiInfo = runtime::ApiInfo {
        name: "collection_auth",
        schemes: &[
            runtime::Scheme {
                name: "x-key",
                kind: runtime::SchemeKind::ApiKey {
                    place: runtime::Place::Header,
                    name: "x-key",
                    prefix: "",
                },
            },
            runtime::Scheme {
                name: "bearer",
                kind: runtime::SchemeKind::Bearer,
            },
            runtime::Scheme {
                name: "basic",
                kind: runtime::SchemeKind::Basic,
            },
            runtime::Scheme {
                name: "gate-key",
                kind: runtime::SchemeKind::ApiKey {
                    place: runtime::Place::Query,
                    name: "gate-key",
                    prefix: "",
                },
            },
        ],
        sign_in: Some("bearer"),
    };
}

/// Where the API is served.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Environment {
    /// dev: `https://dev.gates.{region}.example`
    Dev {
        /// `region` · default `north`
        region: String,
    },
    /// prod: `https://gates.{region}.example`
    Prod {
        /// `region` · default `north`
        region: String,
    },
    /// Another base URL.
    Custom(String),
}

impl runtime::Environment for Environment {
    fn base_url(&self) -> ::std::borrow::Cow<'_, str> {
        match self {
            Self::Dev { region } => {
                format!("https://dev.gates.{}.example", region).into()
            }
            Self::Prod { region } => format!("https://gates.{}.example", region).into(),
            Self::Custom(url) => url.as_str().into(),
        }
    }
    fn is_documented(&self) -> bool {
        !matches!(self, Self::Custom(_))
    }
}

impl Environment {
    /// `Dev` with its defaults: `region` is `north`.
    pub fn dev() -> Self {
        Self::Dev {
            region: "north".into(),
        }
    }
    /// `Prod` with its defaults: `region` is `north`.
    pub fn prod() -> Self {
        Self::Prod {
            region: "north".into(),
        }
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
    /// `x-key`: a key in the header `x-key`.
    pub fn x_key(key: impl Into<runtime::Secret>) -> Self {
        Self(
            runtime::Credentials::none()
                .with("x-key", runtime::Credential::Text(key.into())),
        )
    }
    /// `x-key`: a source that is asked for the key before each call.
    pub fn x_key_source(source: impl runtime::TokenSource + 'static) -> Self {
        let source = ::std::sync::Arc::new(source);
        Self(
            runtime::Credentials::none()
                .with("x-key", runtime::Credential::Source(source)),
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
    /// `basic`: user and password.
    pub fn basic(user: impl Into<String>, password: impl Into<runtime::Secret>) -> Self {
        let credential = runtime::Credential::Basic {
            user: user.into(),
            password: password.into(),
        };
        Self(runtime::Credentials::none().with("basic", credential))
    }
    /// `gate-key`: a key in the query parameter `gate-key`.
    pub fn gate_key(key: impl Into<runtime::Secret>) -> Self {
        Self(
            runtime::Credentials::none()
                .with("gate-key", runtime::Credential::Text(key.into())),
        )
    }
    /// `gate-key`: a source that is asked for the key before each call.
    pub fn gate_key_source(source: impl runtime::TokenSource + 'static) -> Self {
        let source = ::std::sync::Arc::new(source);
        Self(
            runtime::Credentials::none()
                .with("gate-key", runtime::Credential::Source(source)),
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

/// Signs a client in by `POST /token`, the request of `tokens::get_token`: later calls carry the token of its reply.
///
/// A token may expire: sign the signed client in again then, and the new token takes the place of the old. A service that runs for long gives its client [`Auth::bearer_source`], which is asked for the token before each call.
pub async fn sign_in<T: runtime::Transport>(
    client: Client<T>,
    request: Request<models::GetTokenReply>,
) -> Result<Client<T>, Error> {
    let reply = client.send(request).await?;
    Ok(client.with_auth(Auth::bearer(reply.token)))
}

/// Signs a client in by `POST /token`, the request of `tokens::get_token`: later calls carry the token of its reply.
///
/// A token may expire: sign the signed client in again then, and the new token takes the place of the old. A service that runs for long gives its client [`Auth::bearer_source`], which is asked for the token before each call.
pub fn sign_in_blocking<T: runtime::BlockingTransport>(
    client: Client<T>,
    request: Request<models::GetTokenReply>,
) -> Result<Client<T>, Error> {
    let reply = client.send_blocking(request)?;
    Ok(client.with_auth(Auth::bearer(reply.token)))
}
