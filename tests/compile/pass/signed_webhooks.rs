//! What a service signs is verified as bytes, and read only then.

use golden::runtime::{DecodeError, SignatureError, from_json};
use golden::signed_webhooks::webhooks::{self, LampLit};
use std::error::Error;

/// Receives a webhook as a server hands it over: names of headers in small letters, and all bytes of the body.
fn receive(headers: &[(&str, &str)], raw_body: &[u8], secret: &str) -> Result<LampLit, Box<dyn Error>> {
    let secret = webhooks::secret(secret)?;
    let signature = headers.iter().find(|(name, _)| webhooks::SIGNATURE_HEADER.eq_ignore_ascii_case(name));
    let signature = signature.map_or("", |(_, value)| value);
    let body = webhooks::verify(signature, raw_body, &secret)?;
    assert_eq!(body.bytes(), raw_body);
    Ok(webhooks::read(body)?)
}

fn main() {
    let raw_body = br#"{"lamp": 7, "at": "2026-11-23T15:00:00Z"}"#;
    let signature = webhooks::SIGNING.sign(raw_body, &webhooks::secret("hush").unwrap());
    let headers = [("content-type", "application/json"), ("x-signature", signature.as_str())];
    assert_eq!(receive(&headers, raw_body, "hush").unwrap().lamp, 7);

    let refused = receive(&headers, br#"{"lamp": 8, "at": "2026-11-23T15:00:00Z"}"#, "hush").unwrap_err();
    assert_eq!(refused.downcast_ref(), Some(&SignatureError::Different));
    let refused = receive(&headers[..1], b"no JSON, which nobody tries to read", "hush").unwrap_err();
    assert_eq!(refused.to_string(), "the signature is malformed: expected 64 hexadecimal digits");
    assert_eq!(receive(&headers, raw_body, "").unwrap_err().to_string(), "the secret is empty");

    // What was not verified is read where that is asked for.
    let read: Result<LampLit, DecodeError> = from_json(raw_body);
    assert!(read.is_ok());
}
