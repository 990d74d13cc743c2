//! Bytes in base64.
use super::{Raw, text_type};
use ::base64::Engine as _;
use ::base64::alphabet::{STANDARD, URL_SAFE};
use ::base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

/// Bytes as base64 text.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Base64(Raw);

text_type!(Base64);

/// Why a text is not base64.
pub type Base64Error = ::base64::DecodeError;

const LENIENT: GeneralPurposeConfig = GeneralPurposeConfig::new()
    .with_decode_padding_mode(DecodePaddingMode::Indifferent)
    .with_decode_allow_trailing_bits(true);

impl Base64 {
    /// Encodes bytes with the standard alphabet and padding.
    pub fn encode(bytes: impl AsRef<[u8]>) -> Self {
        ::base64::engine::general_purpose::STANDARD.encode(bytes).into()
    }

    /// Decodes either alphabet, with padding or without; white space is ignored.
    pub fn decode(&self) -> Result<Vec<u8>, Base64Error> {
        let text: String = self.as_str().split_ascii_whitespace().collect();
        let alphabet = if text.contains(['-', '_']) { &URL_SAFE } else { &STANDARD };
        GeneralPurpose::new(alphabet, LENIENT).decode(text)
    }
}
