// @generated from tests/golden/collection_template_body. Do not edit.
//! Orders: 1 call in 1 resource.
//!
//! Documented in `collection.json#`.
//!
//! With the feature `reqwest`:
//!
//! ```
//! # #[cfg(feature = "reqwest")]
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use golden::collection_template_body::{self, orders, models};
//!
//! let auth = collection_template_body::Auth::none();
//! let client = collection_template_body::Client::new(collection_template_body::Environment::Production, auth);
//! let body = models::OilOrder::new("North", 0.0, models::OilOrderGrade::Plain, models::OilOrderPayerOrOther::OilOrderPayer(models::OilOrderPayer::new("account")));
//! let request = orders::oil(&body);
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
//! use golden::collection_template_body::{self, orders, models};
//!
//! let auth = collection_template_body::Auth::none();
//! let client = collection_template_body::Client::new(collection_template_body::Environment::Production, auth);
//! let body = models::OilOrder::new("North", 0.0, models::OilOrderGrade::Plain, models::OilOrderPayerOrOther::OilOrderPayer(models::OilOrderPayer::new("account")));
//! let request = orders::oil(&body);
//! let reply = client.send_blocking(request)?;
//! # Ok(())
//! # }
//! ```

use crate::runtime;
pub mod models;
pub mod orders;
#[doc(no_inline)]
pub use models::*;

/// Sends the requests of this API.
pub type Client<T = runtime::DefaultTransport> = runtime::Client<Api, T>;

/// A call to this API, ready to be sent; `T` is its reply, `E` its documented errors.
pub type Request<T, E = runtime::Json> = runtime::Request<Api, T, E>;

/// Why a call to this API failed; `E` is its documented errors.
pub type Error<E = runtime::Json> = runtime::Error<E>;

/// Orders, as a type.
#[derive(Clone, Copy, Debug)]
pub enum Api {}
impl runtime::Api for Api {
    type Environment = Environment;
    type Auth = Auth;
    const INFO: runtime::ApiInfo = runtime::ApiInfo {
        name: "collection_template_body",
        schemes: &[],
        sign_in: None,
    };
}

/// Where the API is served.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Environment {
    /// `https://lamps.example`
    Production,
    /// Another base URL.
    Custom(String),
}

impl runtime::Environment for Environment {
    fn base_url(&self) -> ::std::borrow::Cow<'_, str> {
        match self {
            Self::Production => "https://lamps.example".into(),
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
