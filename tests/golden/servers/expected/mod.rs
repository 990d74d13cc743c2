// @generated from tests/golden/servers. Do not edit.
//! Regions (`1`): 6 calls in 1 resource.
//!
//! Documented in `openapi.yaml#`.
//!
//! With the feature `reqwest`:
//!
//! ```
//! # #[cfg(feature = "reqwest")]
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use golden::servers::{self, calls};
//!
//! let auth = servers::Auth::none();
//! let client = servers::Client::new(servers::Environment::live(), auth);
//! let request = calls::here();
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
//! use golden::servers::{self, calls};
//!
//! let auth = servers::Auth::none();
//! let client = servers::Client::new(servers::Environment::live(), auth);
//! let request = calls::here();
//! let reply = client.send_blocking(request)?;
//! # Ok(())
//! # }
//! ```

use crate::runtime;
pub mod models;
pub mod calls;

/// Sends the requests of this API.
pub type Client<T = runtime::DefaultTransport> = runtime::Client<Api, T>;

/// A call to this API, ready to be sent; `T` is its reply, `E` its documented errors.
pub type Request<T, E = runtime::Json> = runtime::Request<Api, T, E>;

/// Why a call to this API failed; `E` is its documented errors.
pub type Error<E = runtime::Json> = runtime::Error<E>;

/// Regions, as a type.
#[derive(Clone, Copy, Debug)]
pub enum Api {}
impl runtime::Api for Api {
    type Environment = Environment;
    type Auth = Auth;
    const INFO: runtime::ApiInfo = runtime::ApiInfo {
        name: "servers",
        schemes: &[],
        sign_in: None,
    };
}

/// Where the API is served.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Environment {
    /// Live: `https://{region}.example.com/{version}`
    Live {
        /// `region` · default `eu` · one of `eu`, `us`
        region: String,
        /// `version` · default `v1`
        version: String,
    },
    /// Odd: `https://{zone}.example.com/{zone}/{undeclared}/{open`
    Odd {
        /// `zone` · default `eu`
        zone: String,
        /// `undeclared`
        undeclared: String,
    },
    /// `https://test.example.com`
    TestExampleCom,
    /// `{origin}/relative`
    OriginRelative {
        /// `origin`
        origin: String,
    },
    /// Another base URL.
    Custom(String),
}

impl runtime::Environment for Environment {
    fn base_url(&self) -> ::std::borrow::Cow<'_, str> {
        match self {
            Self::Live { region, version } => {
                format!("https://{}.example.com/{}", region, version).into()
            }
            Self::Odd { zone, undeclared } => {
                format!("https://{}.example.com/{}/{}/{{open", zone, zone, undeclared)
                    .into()
            }
            Self::TestExampleCom => "https://test.example.com".into(),
            Self::OriginRelative { origin } => format!("{}/relative", origin).into(),
            Self::Custom(url) => url.as_str().into(),
        }
    }
    fn is_documented(&self) -> bool {
        !matches!(self, Self::Custom(_))
    }
}

impl Environment {
    /// `Live` with its defaults: `region` is `eu`, `version` is `v1`.
    pub fn live() -> Self {
        Self::Live {
            region: "eu".into(),
            version: "v1".into(),
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
