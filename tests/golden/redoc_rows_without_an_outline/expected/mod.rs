// @generated from tests/golden/redoc_rows_without_an_outline. Do not edit.
//! : 2 calls in 2 resources.
//!
//! Documented in `openapi.json#`.
//!
//! Not all is stated (methods: 1 stated, 1 unknown; paths: 1 stated, 1 unknown): see [`UNSTATED`].
//!
//! With the feature `reqwest`:
//!
//! ```
//! # #[cfg(feature = "reqwest")]
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use golden::redoc_rows_without_an_outline::{self, kites};
//!
//! let auth = redoc_rows_without_an_outline::Auth::none();
//! let client = redoc_rows_without_an_outline::Client::new(redoc_rows_without_an_outline::Environment::Custom("https://example.com".to_owned()), auth);
//! let request = kites::list("beach");
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
//! use golden::redoc_rows_without_an_outline::{self, kites};
//!
//! let auth = redoc_rows_without_an_outline::Auth::none();
//! let client = redoc_rows_without_an_outline::Client::new(redoc_rows_without_an_outline::Environment::Custom("https://example.com".to_owned()), auth);
//! let request = kites::list("beach");
//! let reply = client.send_blocking(request)?;
//! # Ok(())
//! # }
//! ```

use crate::runtime;
pub mod models;
pub mod kites;
pub mod loan;
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
pub const UNSTATED: &[runtime::Unstated<Api>] = &[loan::SEND];

/// , as a type.
#[derive(Clone, Copy, Debug)]
pub enum Api {}
impl runtime::Api for Api {
    type Environment = Environment;
    type Auth = Auth;
    const INFO: runtime::ApiInfo = runtime::ApiInfo {
        name: "redoc_rows_without_an_outline",
        schemes: &[],
        sign_in: None,
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
