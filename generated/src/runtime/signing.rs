//! Signatures over bodies: made for the requests of a client, and verified for what a service sends by itself.
//!
//! What is signed are the bytes that go over the wire: compress first, then sign; verify first, then parse.
#[cfg(test)]
mod tests;

use super::reply::{self, DecodeError};
use super::{Base64, Read, Secret};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use flate2::{Compression, GzBuilder};
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Sha256, Sha512};
use std::fmt;
use std::io::Write as _;

/// How an API signs bodies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signing {
    /// What makes a signature of a body and a secret.
    pub algorithm: Algorithm,
    /// The header that carries the signature.
    pub header: &'static str,
    /// What stands before the signature, such as `sha256=`.
    pub prefix: &'static str,
    /// How the signature is written.
    pub encoding: Encoding,
    /// The header that carries the name of the key, where one does.
    pub key_header: Option<&'static str>,
}

/// What makes a signature of a body and a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Algorithm {
    /// HMAC with SHA-256.
    HmacSha256,
    /// HMAC with SHA-512.
    HmacSha512,
}

/// How bytes are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Encoding {
    /// Hexadecimal digits, small letters.
    Hex,
    /// Base64 with padding.
    Base64,
}

impl Signing {
    /// Signs a body. Returns the value of the header.
    pub fn sign(&self, body: &[u8], secret: &SigningSecret) -> String {
        let code = match self.algorithm {
            Algorithm::HmacSha256 => hmac::<Hmac<Sha256>>(body, secret).finalize().into_bytes().to_vec(),
            Algorithm::HmacSha512 => hmac::<Hmac<Sha512>>(body, secret).finalize().into_bytes().to_vec(),
        };
        let written = match self.encoding {
            Encoding::Hex => base16ct::lower::encode_string(&code),
            Encoding::Base64 => STANDARD.encode(&code),
        };
        format!("{}{written}", self.prefix)
    }

    /// Verifies the signature that came with a body, the body being the bytes as they came; white space around the signature is
    /// ignored. It takes the same time wherever a wrong signature differs.
    pub fn verify<'a>(
        &self,
        signature: &str,
        body: &'a [u8],
        secret: &SigningSecret,
    ) -> Result<Verified<'a>, SignatureError> {
        let code = self.decode(signature.trim_ascii()).ok_or(SignatureError::Malformed(*self))?;
        let verified = match self.algorithm {
            Algorithm::HmacSha256 => hmac::<Hmac<Sha256>>(body, secret).verify_slice(&code),
            Algorithm::HmacSha512 => hmac::<Hmac<Sha512>>(body, secret).verify_slice(&code),
        };
        verified.map(|()| Verified(body)).map_err(|_| SignatureError::Different)
    }

    /// Decodes a signature that is written as the API writes them.
    fn decode(&self, signature: &str) -> Option<Vec<u8>> {
        let code = self.encoding.decode(signature.strip_prefix(self.prefix)?)?;
        Some(code).filter(|code| code.len() == self.algorithm.bytes())
    }
}

impl Algorithm {
    /// Returns how many bytes a signature has.
    fn bytes(self) -> usize {
        match self {
            Self::HmacSha256 => 32,
            Self::HmacSha512 => 64,
        }
    }
}

fn hmac<M: Mac + KeyInit>(body: &[u8], secret: &SigningSecret) -> M {
    let mut code = <M as KeyInit>::new_from_slice(&secret.0).expect("HMAC takes keys of any length");
    code.update(body);
    code
}

/// A body whose signature was verified. Only [`Signing::verify`] makes one.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Verified<'a>(&'a [u8]);

impl<'a> Verified<'a> {
    /// Returns the body as it came.
    pub fn bytes(self) -> &'a [u8] {
        self.0
    }

    /// Decodes the body, which is JSON.
    pub fn read<T: Read>(self) -> Result<T, DecodeError> {
        reply::from_json(self.0)
    }
}

impl fmt::Debug for Verified<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Verified").field(&reply::excerpt(self.0)).finish()
    }
}

impl Encoding {
    /// Decodes bytes, large letters allowed in hexadecimal digits.
    fn decode(self, text: &str) -> Option<Vec<u8>> {
        match self {
            Self::Hex => base16ct::mixed::decode_vec(text).ok(),
            Self::Base64 => Base64::from(text).decode().ok(),
        }
    }
}

/// Compresses a body. Equal bodies become equal bytes: no time or name is noted.
pub(crate) fn gzip(body: &[u8]) -> Vec<u8> {
    let mut encoder = GzBuilder::new().write(Vec::new(), Compression::default());
    let written = encoder.write_all(body).and_then(|()| encoder.finish());
    written.expect("a vector takes all that is written")
}

/// What bodies are signed with. `Debug` hides it.
#[derive(Clone)]
pub struct SigningSecret(Vec<u8>);

impl SigningSecret {
    /// Takes the bytes of a text.
    pub fn text(secret: impl Into<Secret>) -> Result<Self, SecretError> {
        Self::new(Some(secret.into().expose().as_bytes().to_vec()), "text")
    }

    /// Takes the bytes that hexadecimal digits stand for.
    pub fn hex(secret: impl Into<Secret>) -> Result<Self, SecretError> {
        let secret = secret.into();
        let digits = secret.expose().trim();
        if digits.len() % 2 == 1 && digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return Err(SecretError("the secret has an odd number of hexadecimal digits".to_owned()));
        }
        Self::new(Encoding::Hex.decode(digits), "a row of hexadecimal digits")
    }

    /// Takes the bytes that base64 stands for.
    pub fn base64(secret: impl Into<Secret>) -> Result<Self, SecretError> {
        Self::new(Encoding::Base64.decode(secret.into().expose()), "base64")
    }

    fn new(bytes: Option<Vec<u8>>, form: &'static str) -> Result<Self, SecretError> {
        match bytes {
            Some(bytes) if bytes.is_empty() => Err(SecretError("the secret is empty".to_owned())),
            Some(bytes) => Ok(Self(bytes)),
            None => Err(SecretError(format!("the secret is not {form}"))),
        }
    }
}

impl fmt::Debug for SigningSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SigningSecret(…)")
    }
}

/// Why a text is no secret to sign with. The text itself is not told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecretError(String);

impl fmt::Display for SecretError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for SecretError {}

/// Why a signature is not accepted. What came with it is not to be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureError {
    /// It is not written as the API writes signatures, which is this way.
    Malformed(Signing),
    /// It is that of another body or secret.
    Different,
}

impl fmt::Display for SignatureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed(signing) => malformed(f, signing),
            Self::Different => f.write_str("the signature is that of another body or secret"),
        }
    }
}

/// Says what is expected in place of a malformed signature.
fn malformed(f: &mut fmt::Formatter<'_>, signing: &Signing) -> fmt::Result {
    f.write_str("the signature is malformed: expected ")?;
    if !signing.prefix.is_empty() {
        write!(f, "`{}` and ", signing.prefix)?;
    }
    let bytes = signing.algorithm.bytes();
    match signing.encoding {
        Encoding::Hex => write!(f, "{} hexadecimal digits", 2 * bytes),
        Encoding::Base64 => write!(f, "{bytes} bytes in base64"),
    }
}

impl std::error::Error for SignatureError {}
