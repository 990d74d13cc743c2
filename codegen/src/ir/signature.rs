//! Signatures: what a client proves with a secret that it does not send.

use serde::Deserialize;

/// How bodies are signed.
#[derive(Clone, Debug, PartialEq)]
pub struct Signature {
    /// What makes a signature of a body and a secret.
    pub algorithm: Algorithm,
    /// How the secret is given out.
    pub secret: SecretForm,
    /// The header that carries the signature.
    pub header: String,
    /// What stands before the signature.
    pub prefix: String,
    /// How the signature is written.
    pub encoding: Encoding,
    /// The header that carries the name of the key, where one does.
    pub key_header: Option<String>,
}

/// What makes a signature of a body and a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Algorithm {
    /// HMAC with SHA-256.
    HmacSha256,
    /// HMAC with SHA-512.
    HmacSha512,
}

/// How a secret is given out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SecretForm {
    /// As a text, whose bytes are the secret.
    #[default]
    Text,
    /// In hexadecimal digits.
    Hex,
    /// In base64.
    Base64,
}

/// How a signature is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Encoding {
    /// In hexadecimal digits, small letters.
    Hex,
    /// In base64 with padding.
    Base64,
}

impl Algorithm {
    /// Returns a word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::HmacSha256 => "hmac-sha256",
            Self::HmacSha512 => "hmac-sha512",
        }
    }
}

impl SecretForm {
    /// Returns a word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Hex => "hex",
            Self::Base64 => "base64",
        }
    }
}

impl Encoding {
    /// Returns a word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Hex => "hex",
            Self::Base64 => "base64",
        }
    }
}
