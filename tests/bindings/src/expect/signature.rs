//! Signatures over bodies, and bodies that go compressed.
use crate::document::Node;
use crate::server::Arrived;
use fieldwork::runtime::{Algorithm, Encoding, Signing, SigningSecret};
use std::borrow::Cow;
use std::io::Read as _;

/// Returns the headers of a signature, or nothing for a scheme that is none. The build script gives out the same secrets.
pub(super) fn headers(name: &str, scheme: &Node<'_>, arrived: &Arrived) -> Option<Vec<(String, String)>> {
    let how = scheme.get("x-signing")?;
    let secret = match how.text("secret")? {
        "hex" => SigningSecret::hex("c0ffee"),
        "base64" => SigningSecret::base64("c2VjcmV0"),
        _ => SigningSecret::text(format!("secret-of-{name}")),
    };
    let signing = Signing {
        algorithm: match how.text("algorithm")? {
            "hmac-sha512" => Algorithm::HmacSha512,
            _ => Algorithm::HmacSha256,
        },
        encoding: if how.text("encoding") == Some("hex") { Encoding::Hex } else { Encoding::Base64 },
        header: "",
        prefix: "",
        key_header: None,
    };
    let signature = signing.sign(&arrived.body, &secret.expect("it is well formed"));
    let signature = format!("{}{signature}", how.text("prefix").unwrap_or_default());
    let key = how.text("keyHeader").map(|header| (header.to_ascii_lowercase(), "key".to_owned()));
    let header = scheme.text("name")?.to_ascii_lowercase();
    Some(std::iter::once((header, signature)).chain(key).collect())
}

/// Returns what a body was compressed from, where it goes compressed.
pub fn uncompressed<'a>(operation: &Node<'_>, body: &'a [u8]) -> Cow<'a, [u8]> {
    if !operation.is("x-gzip") {
        return body.into();
    }
    let mut plain = Vec::new();
    let read = flate2::read::GzDecoder::new(body).read_to_end(&mut plain);
    read.map_or(body.into(), |_| plain.into())
}
