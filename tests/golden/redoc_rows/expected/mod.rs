// @generated from tests/golden/redoc_rows. Do not edit.
//! Moorings: 8 calls in 6 resources.
//!
//! Documented in `openapi.json#`.
//!
//! Not all is stated (methods: 2 stated, 4 implied, 2 unknown; paths: 2 stated, 2 implied, 4 unknown): see [`UNSTATED`].
//!
//! With the feature `reqwest`:
//!
//! ```
//! # #[cfg(feature = "reqwest")]
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use golden::redoc_rows::{self, berths};
//!
//! let auth = redoc_rows::Auth::oauth2("secret");
//! let client = redoc_rows::Client::new(redoc_rows::Environment::Custom("https://example.com".to_owned()), auth);
//! let params = berths::ListParams::default();
//! let request = berths::list(&params);
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
//! use golden::redoc_rows::{self, berths};
//!
//! let auth = redoc_rows::Auth::oauth2("secret");
//! let client = redoc_rows::Client::new(redoc_rows::Environment::Custom("https://example.com".to_owned()), auth);
//! let params = berths::ListParams::default();
//! let request = berths::list(&params);
//! let reply = client.send_blocking(request)?;
//! # Ok(())
//! # }
//! ```

use crate::runtime;
pub mod models;
pub mod berths;
pub mod bookings;
pub mod guild_boats;
pub mod guild_ports;
pub mod horn;
pub mod tokens;
pub mod webhooks;
#[doc(no_inline)]
pub use models::*;

/// Sends the requests of this API.
pub type Client<T = runtime::DefaultTransport> = runtime::Client<Api, T>;

/// A call to this API, ready to be sent; `T` is its reply, `E` its documented errors.
pub type Request<T, E = runtime::Json> = runtime::Request<Api, T, E>;

/// Why a call to this API failed; `E` is its documented errors.
pub type Error<E = runtime::Json> = runtime::Error<E>;

/// The calls whose method or path the documentation does not state. What it implies works at once; what it has lost is
/// told to a client by [`runtime::Client::with_path`].
pub const UNSTATED: &[runtime::Unstated<Api>] = &[
    berths::GET,
    bookings::CREATE,
    bookings::UPDATE,
    guild_boats::CREATE_OR_UPDATE_MANY,
    guild_ports::LIST,
    horn::BLOW,
];

/// Moorings, as a type.
#[derive(Clone, Copy, Debug)]
pub enum Api {}
impl runtime::Api for Api {
    type Environment = Environment;
    type Auth = Auth;
    const INFO: runtime::ApiInfo = runtime::ApiInfo {
        name: "redoc_rows",
        schemes: &[
            runtime::Scheme {
                name: "office",
                kind: runtime::SchemeKind::OAuth2,
            },
            runtime::Scheme {
                name: "guild_mail",
                kind: runtime::SchemeKind::ApiKey {
                    place: runtime::Place::Header,
                    name: "X-Guild-Mail",
                    prefix: "",
                },
            },
            runtime::Scheme {
                name: "guild_key",
                kind: runtime::SchemeKind::ApiKey {
                    place: runtime::Place::Header,
                    name: "X-Guild-Key",
                    prefix: "",
                },
            },
        ],
        sign_in: Some("office"),
    };
}

/// Where the API is served.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Environment {
    /// Another base URL.
    Custom(String),
}

impl runtime::Environment for Environment {
    fn base_url(&self) -> ::std::borrow::Cow<'_, str> {
        match self {
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
    /// `office`: an OAuth 2 token.
    ///
    /// - `clientCredentials`: issued at `/oauth/token`; scopes `berths`
    pub fn oauth2(token: impl Into<runtime::Secret>) -> Self {
        Self(
            runtime::Credentials::none()
                .with("office", runtime::Credential::Token(token.into())),
        )
    }
    /// `office`: a source that is asked for the token before each call.
    pub fn oauth2_source(source: impl runtime::TokenSource + 'static) -> Self {
        let source = ::std::sync::Arc::new(source);
        Self(
            runtime::Credentials::none()
                .with("office", runtime::Credential::Source(source)),
        )
    }
    /// `guild_mail`: a key in the header `X-Guild-Mail`.
    pub fn guild_mail(key: impl Into<runtime::Secret>) -> Self {
        Self(
            runtime::Credentials::none()
                .with("guild_mail", runtime::Credential::Text(key.into())),
        )
    }
    /// `guild_mail`: a source that is asked for the key before each call.
    pub fn guild_mail_source(source: impl runtime::TokenSource + 'static) -> Self {
        let source = ::std::sync::Arc::new(source);
        Self(
            runtime::Credentials::none()
                .with("guild_mail", runtime::Credential::Source(source)),
        )
    }
    /// `guild_key`: a key in the header `X-Guild-Key`.
    pub fn guild_key(key: impl Into<runtime::Secret>) -> Self {
        Self(
            runtime::Credentials::none()
                .with("guild_key", runtime::Credential::Text(key.into())),
        )
    }
    /// `guild_key`: a source that is asked for the key before each call.
    pub fn guild_key_source(source: impl runtime::TokenSource + 'static) -> Self {
        let source = ::std::sync::Arc::new(source);
        Self(
            runtime::Credentials::none()
                .with("guild_key", runtime::Credential::Source(source)),
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

/// Signs a client in by `POST /oauth/token`, the request of `tokens::create`: later calls carry the token of its reply.
///
/// A token may expire: sign the signed client in again then, and the new token takes the place of the old. A service that runs for long gives its client [`Auth::oauth2_source`], which is asked for the token before each call.
pub async fn sign_in<T: runtime::Transport>(
    client: Client<T>,
    request: Request<models::CreateTokenReply>,
) -> Result<Client<T>, Error> {
    let reply = client.send(request).await?;
    Ok(client.with_auth(Auth::oauth2(reply.token)))
}

/// Signs a client in by `POST /oauth/token`, the request of `tokens::create`: later calls carry the token of its reply.
///
/// A token may expire: sign the signed client in again then, and the new token takes the place of the old. A service that runs for long gives its client [`Auth::oauth2_source`], which is asked for the token before each call.
pub fn sign_in_blocking<T: runtime::BlockingTransport>(
    client: Client<T>,
    request: Request<models::CreateTokenReply>,
) -> Result<Client<T>, Error> {
    let reply = client.send_blocking(request)?;
    Ok(client.with_auth(Auth::oauth2(reply.token)))
}
