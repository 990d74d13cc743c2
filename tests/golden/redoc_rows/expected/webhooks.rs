// @generated from tests/golden/redoc_rows. Do not edit.
//! What the service sends by itself.
//!
//! It is signed: a body is verified as the bytes that came, and read only then.
//!
//! A body does not name its event: have the service send each event to an address of its own.
//!
//! ```
//! use golden::runtime::SigningSecret;
//! use golden::redoc_rows::webhooks;
//!
//! fn receive(
//!     signature: &str,
//!     raw_body: &[u8],
//!     secret: &SigningSecret,
//! ) -> Result<(), Box<dyn std::error::Error>> {
//!     let body = webhooks::verify(signature, raw_body, secret)?;
//!     let event: webhooks::BookingLeft = webhooks::read(body)?;
//!     Ok(())
//! }
//!
//! let secret = webhooks::secret("secret").unwrap();
//! assert!(receive("not signed", b"{}", &secret).is_err());
//! ```

use crate::runtime;

/// The header that carries the signature.
pub const SIGNATURE_HEADER: &str = "X-Signature";

/// How the service signs: HMAC-SHA256 of the body as it is sent, in hexadecimal digits in the header `X-Signature`.
///
/// With it a test signs what it sends to a receiver.
pub const SIGNING: runtime::Signing = runtime::Signing {
    algorithm: runtime::Algorithm::HmacSha256,
    header: "X-Signature",
    prefix: "",
    encoding: runtime::Encoding::Hex,
    key_header: None,
};

/// Takes what the service signs with. The secret is a text.
pub fn secret(
    secret: impl Into<runtime::Secret>,
) -> Result<runtime::SigningSecret, runtime::SecretError> {
    runtime::SigningSecret::text(secret)
}

/// Verifies that the service sent a body.
///
/// `signature` is what came in the header `X-Signature`, and `raw_body` all bytes as they came.
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

/// Booking left
///
/// `booking.left` · `openapi.json#/webhooks/booking.left/post`
///
/// Headers: `X-Signature`, `Harbour-From`.
pub type BookingLeft = super::models::BookingLeftEvent;

/// Booking made
///
/// `booking.made` · `openapi.json#/webhooks/booking.made/post`
///
/// Headers: `X-Signature`, `Harbour-From`.
pub type BookingMade = super::models::BookingMadeEvent;
