// @generated from tests/golden/signed_webhooks_and_calls. Do not edit.
//! What the service sends by itself.
//!
//! It is signed: a body is verified as the bytes that came, and read only then.
//!
//! A body does not name its event: have the service send each event to an address of its own.
//!
//! ```
//! use golden::runtime::SigningSecret;
//! use golden::signed_webhooks_and_calls::webhooks;
//!
//! fn receive(
//!     signature: &str,
//!     raw_body: &[u8],
//!     secret: &SigningSecret,
//! ) -> Result<(), Box<dyn std::error::Error>> {
//!     let body = webhooks::verify(signature, raw_body, secret)?;
//!     let event: webhooks::Lamp = webhooks::read(body)?;
//!     Ok(())
//! }
//!
//! let secret = webhooks::secret("c2VjcmV0").unwrap();
//! assert!(receive("not signed", b"{}", &secret).is_err());
//! ```

use crate::runtime;

/// The header that carries the signature.
pub const SIGNATURE_HEADER: &str = "X-Lighthouse-Signature";

/// How the service signs: HMAC-SHA512 of the body as it is sent, in base64 in the header `X-Lighthouse-Signature`, after `v1=`; the key goes in the header `X-Lighthouse-Key`.
///
/// With it a test signs what it sends to a receiver.
pub const SIGNING: runtime::Signing = runtime::Signing {
    algorithm: runtime::Algorithm::HmacSha512,
    header: "X-Lighthouse-Signature",
    prefix: "v1=",
    encoding: runtime::Encoding::Base64,
    key_header: Some("X-Lighthouse-Key"),
};

/// Takes what the service signs with. The secret is given in base64.
pub fn secret(
    secret: impl Into<runtime::Secret>,
) -> Result<runtime::SigningSecret, runtime::SecretError> {
    runtime::SigningSecret::base64(secret)
}

/// Verifies that the service sent a body.
///
/// `signature` is what came in the header `X-Lighthouse-Signature`, and `raw_body` all bytes as they came.
pub fn verify<'a>(
    signature: &str,
    raw_body: &'a [u8],
    secret: &runtime::SigningSecret,
) -> Result<runtime::Verified<'a>, runtime::SignatureError> {
    SIGNING.verify(signature, raw_body, secret)
}

/// Reads a body that was verified. One that was not is read by `runtime::from_json` alone.
pub fn read<T: runtime::Read>(
    body: runtime::Verified<'_>,
) -> Result<T, runtime::DecodeError> {
    body.read()
}

/// `knock` · `openapi.yaml#/webhooks/knock/post`
pub type Knock = ();

/// `lamp` · `openapi.yaml#/webhooks/lamp/post`
///
#[doc(inline)]
pub use super::models::Lamp;
