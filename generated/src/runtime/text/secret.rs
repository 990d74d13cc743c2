//! Texts that must not be shown.
use crate::runtime::{Read, ReadError, Tree, Write, serde_impls};

/// A text that `Debug` hides.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Secret(String);

impl Secret {
    /// Hides a text.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Returns the text.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl Read for Secret {
    fn read(tree: &Tree<'_>) -> Result<Self, ReadError> {
        String::read(tree).map(Self).map_err(|_| ReadError::new("expected a text"))
    }
}

impl Write for Secret {
    fn write(&self) -> Tree<'_> {
        self.0.write()
    }
}

serde_impls!(Secret);
