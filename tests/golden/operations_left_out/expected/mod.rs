// @generated from tests/golden/operations_left_out. Do not edit.
//! Kiosk (`1`): 7 calls in 2 resources.
//!
//! Documented in `openapi.json#`.
//!
//! With the feature `reqwest`:
//!
//! ```
//! # #[cfg(feature = "reqwest")]
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use golden::operations_left_out::{self, tills};
//!
//! let auth = operations_left_out::Auth::none();
//! let client = operations_left_out::Client::new(operations_left_out::Environment::Production, auth);
//! let request = tills::get();
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
//! use golden::operations_left_out::{self, tills};
//!
//! let auth = operations_left_out::Auth::none();
//! let client = operations_left_out::Client::new(operations_left_out::Environment::Production, auth);
//! let request = tills::get();
//! let reply = client.send_blocking(request)?;
//! # Ok(())
//! # }
//! ```

use crate::runtime;
pub mod models;
pub mod orders;
pub mod tills;
#[doc(no_inline)]
pub use models::*;

/// Sends the requests of this API.
pub type Client<T = runtime::DefaultTransport> = runtime::Client<Api, T>;

/// A call to this API, ready to be sent; `T` is its reply, `E` its documented errors.
pub type Request<T, E = runtime::Json> = runtime::Request<Api, T, E>;

/// Why a call to this API failed; `E` is its documented errors.
pub type Error<E = runtime::Json> = runtime::Error<E>;

/// Kiosk, as a type.
#[derive(Clone, Copy, Debug)]
pub enum Api {}
impl runtime::Api for Api {
    type Environment = Environment;
    type Auth = Auth;
    const INFO: runtime::ApiInfo = runtime::ApiInfo {
        name: "operations_left_out",
        schemes: &[
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
    /// `https://kiosk.example/v1`
    Production,
    /// Another base URL.
    Custom(String),
}

impl runtime::Environment for Environment {
    fn base_url(&self) -> ::std::borrow::Cow<'_, str> {
        match self {
            Self::Production => "https://kiosk.example/v1".into(),
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
