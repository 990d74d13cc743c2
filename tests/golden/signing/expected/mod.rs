// @generated from tests/golden/signing. Do not edit.
//! Kiosk (`1`): 4 calls in 3 resources.
//!
//! Documented in `openapi.json#`.
//!
//! With the feature `reqwest`:
//!
//! ```
//! # #[cfg(feature = "reqwest")]
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use golden::signing::{self, orders};
//!
//! let auth = signing::Auth::signature("key", "c0ffee")?;
//! let client = signing::Client::new(signing::Environment::Production, auth);
//! let request = orders::list_orders();
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
//! use golden::signing::{self, orders};
//!
//! let auth = signing::Auth::signature("key", "c0ffee")?;
//! let client = signing::Client::new(signing::Environment::Production, auth);
//! let request = orders::list_orders();
//! let reply = client.send_blocking(request)?;
//! # Ok(())
//! # }
//! ```

use crate::runtime;
pub mod models;
pub mod health_checks;
pub mod orders;
pub mod seals;
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
        name: "signing",
        schemes: &[
            runtime::Scheme {
                name: "bearer",
                kind: runtime::SchemeKind::Bearer,
            },
            runtime::Scheme {
                name: "seal",
                kind: runtime::SchemeKind::Signature(runtime::Signing {
                    algorithm: runtime::Algorithm::HmacSha512,
                    header: "X-Seal",
                    prefix: "sha512=",
                    encoding: runtime::Encoding::Base64,
                    key_header: None,
                }),
            },
            runtime::Scheme {
                name: "signature",
                kind: runtime::SchemeKind::Signature(runtime::Signing {
                    algorithm: runtime::Algorithm::HmacSha256,
                    header: "X-Kiosk-Signature",
                    prefix: "",
                    encoding: runtime::Encoding::Hex,
                    key_header: Some("X-Kiosk-Key"),
                }),
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
    /// `seal`: HMAC-SHA512 of the body as it is sent, in base64 in the header `X-Seal`, after `sha512=`.
    ///
    /// The secret is given in base64. It is not sent.
    pub fn seal(
        secret: impl Into<runtime::Secret>,
    ) -> Result<Self, runtime::SecretError> {
        let secret = runtime::SigningSecret::base64(secret)?;
        let credential = runtime::Credential::Signature {
            key: None,
            secret,
        };
        Ok(Self(runtime::Credentials::none().with("seal", credential)))
    }
    /// `signature`: HMAC-SHA256 of the body as it is sent, in hexadecimal digits in the header `X-Kiosk-Signature`; the key goes in the header `X-Kiosk-Key`.
    ///
    /// The secret is given in hexadecimal digits. It is not sent.
    pub fn signature(
        key: impl Into<String>,
        secret: impl Into<runtime::Secret>,
    ) -> Result<Self, runtime::SecretError> {
        let secret = runtime::SigningSecret::hex(secret)?;
        let credential = runtime::Credential::Signature {
            key: Some(key.into()),
            secret,
        };
        Ok(Self(runtime::Credentials::none().with("signature", credential)))
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
