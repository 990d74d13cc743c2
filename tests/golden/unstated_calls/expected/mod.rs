// @generated from tests/golden/unstated_calls. Do not edit.
//! Crates (`1`): 7 calls in 4 resources.
//!
//! Documented in `openapi.yaml#`.
//!
//! Not all is stated (methods: 4 stated, 1 implied, 2 unknown; paths: 2 stated, 1 implied, 4 unknown): see [`UNSTATED`].
//!
//! With the feature `reqwest`:
//!
//! ```
//! # #[cfg(feature = "reqwest")]
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use golden::unstated_calls::{self, crates};
//!
//! let auth = unstated_calls::Auth::bearer("secret");
//! let client = unstated_calls::Client::new(unstated_calls::Environment::Production, auth);
//! let request = crates::list_crates();
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
//! use golden::unstated_calls::{self, crates};
//!
//! let auth = unstated_calls::Auth::bearer("secret");
//! let client = unstated_calls::Client::new(unstated_calls::Environment::Production, auth);
//! let request = crates::list_crates();
//! let reply = client.send_blocking(request)?;
//! # Ok(())
//! # }
//! ```

use crate::runtime;
pub mod models;
pub mod crates;
pub mod depot_moves;
pub mod type_;
pub mod unknown;
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
    crates::FIND_CRATE,
    crates::RELABEL_CRATE,
    crates::TYPE,
    depot_moves::MOVE_CRATE,
    type_::GRößE,
    unknown::検索_,
];

/// Crates, as a type.
#[derive(Clone, Copy, Debug)]
pub enum Api {}
impl runtime::Api for Api {
    type Environment = Environment;
    type Auth = Auth;
    const INFO: runtime::ApiInfo = runtime::ApiInfo {
        name: "unstated_calls",
        schemes: &[
            runtime::Scheme {
                name: "token",
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
    /// `https://crates.example/api/v1`
    Production,
    /// Another base URL.
    Custom(String),
}

impl runtime::Environment for Environment {
    fn base_url(&self) -> ::std::borrow::Cow<'_, str> {
        match self {
            Self::Production => "https://crates.example/api/v1".into(),
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
    /// `token`: a bearer token.
    pub fn bearer(token: impl Into<runtime::Secret>) -> Self {
        Self(
            runtime::Credentials::none()
                .with("token", runtime::Credential::Token(token.into())),
        )
    }
    /// `token`: a source that is asked for the token before each call.
    pub fn bearer_source(source: impl runtime::TokenSource + 'static) -> Self {
        let source = ::std::sync::Arc::new(source);
        Self(
            runtime::Credentials::none()
                .with("token", runtime::Credential::Source(source)),
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
