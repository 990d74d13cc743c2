// @generated from tests/golden/families_by_header. Do not edit.
//! Headers of Depots: 1 call in 1 resource.
//!
//! Documented in `collection.json#`.
//!
//! With the feature `reqwest`:
//!
//! ```
//! # #[cfg(feature = "reqwest")]
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use golden::families_by_header::{self, in_, models};
//!
//! let auth = families_by_header::Auth::none();
//! let client = families_by_header::Client::new(families_by_header::Environment::Production, auth);
//! let body = models::CreateIn::from(models::Record::Crate(models::Crate::new(models::CrateRecord::default())));
//! let params = in_::CreateParams::default();
//! let request = in_::create(&body, &params);
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
//! use golden::families_by_header::{self, in_, models};
//!
//! let auth = families_by_header::Auth::none();
//! let client = families_by_header::Client::new(families_by_header::Environment::Production, auth);
//! let body = models::CreateIn::from(models::Record::Crate(models::Crate::new(models::CrateRecord::default())));
//! let params = in_::CreateParams::default();
//! let request = in_::create(&body, &params);
//! let reply = client.send_blocking(request)?;
//! # Ok(())
//! # }
//! ```

use crate::runtime;
pub mod models;
pub mod in_;
#[doc(no_inline)]
pub use models::*;

/// Sends the requests of this API.
pub type Client<T = runtime::DefaultTransport> = runtime::Client<Api, T>;

/// A call to this API, ready to be sent; `T` is its reply, `E` its documented errors.
pub type Request<T, E = runtime::Json> = runtime::Request<Api, T, E>;

/// Why a call to this API failed; `E` is its documented errors.
pub type Error<E = runtime::Json> = runtime::Error<E>;

/// Headers of Depots, as a type.
#[derive(Clone, Copy, Debug)]
pub enum Api {}
impl runtime::Api for Api {
    type Environment = Environment;
    type Auth = Auth;
    const INFO: runtime::ApiInfo = runtime::ApiInfo {
        name: "families_by_header",
        schemes: &[],
        sign_in: None,
    };
}

/// Where the API is served.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Environment {
    /// `https://depots.example`
    Production,
    /// Another base URL.
    Custom(String),
}

impl runtime::Environment for Environment {
    fn base_url(&self) -> ::std::borrow::Cow<'_, str> {
        match self {
            Self::Production => "https://depots.example".into(),
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
