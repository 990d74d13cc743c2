//! What a request carries.

/// The body of a request.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub enum Body {
    /// No body.
    #[default]
    Empty,
    /// Bytes of a media type.
    Bytes {
        /// The value of `Content-Type`.
        content_type: String,
        /// The content.
        bytes: Vec<u8>,
    },
}

impl Body {
    pub(crate) fn new(content_type: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self::Bytes { content_type: content_type.into(), bytes: bytes.into() }
    }

    /// Returns the value of `Content-Type`.
    pub fn content_type(&self) -> Option<&str> {
        match self {
            Self::Empty => None,
            Self::Bytes { content_type, .. } => Some(content_type),
        }
    }

    /// Returns the content.
    pub fn bytes(&self) -> &[u8] {
        match self {
            Self::Empty => &[],
            Self::Bytes { bytes, .. } => bytes,
        }
    }
}

/// Shows the kind and size, never the content: it may hold secrets.
impl std::fmt::Debug for Body {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Empty => f.write_str("Empty"),
            Self::Bytes { content_type, bytes } => write!(f, "Bytes({content_type}, {} bytes)", bytes.len()),
        }
    }
}
