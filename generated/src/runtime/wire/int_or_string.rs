//! Values that are whole numbers in one place and strings in another.
use super::{Read, ReadError, Tree, Write, serde_impls};
use std::borrow::Cow;
use std::fmt;

/// A whole number or a string, such as an identifier that some replies quote; written as it was read.
///
/// `7` and `"7"` are different values: compare what `to_string` gives where the difference does not matter.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IntOrString {
    /// A whole number.
    Int(i64),
    /// A string.
    Str(String),
}

impl From<i64> for IntOrString {
    fn from(number: i64) -> Self {
        Self::Int(number)
    }
}

impl From<&str> for IntOrString {
    fn from(text: &str) -> Self {
        Self::Str(text.to_owned())
    }
}

impl From<String> for IntOrString {
    fn from(text: String) -> Self {
        Self::Str(text)
    }
}

impl fmt::Display for IntOrString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Int(number) => fmt::Display::fmt(number, f),
            Self::Str(text) => f.pad(text),
        }
    }
}

impl Read for IntOrString {
    fn read(tree: &Tree<'_>) -> Result<Self, ReadError> {
        match tree {
            Tree::Int(number) => Ok(Self::Int(*number)),
            Tree::Null | Tree::List(_) | Tree::Object(_) => {
                Err(ReadError::expected("a whole number or a string", tree))
            }
            scalar => Ok(Self::Str(scalar.scalar().unwrap_or_default().into_owned())),
        }
    }
}

impl Write for IntOrString {
    fn write(&self) -> Tree<'_> {
        match self {
            Self::Int(number) => Tree::Int(*number),
            Self::Str(text) => Tree::Text(Cow::Borrowed(text)),
        }
    }
}

serde_impls!(IntOrString);
