//! Codes that a text may follow.
use super::{Read, ReadError, Tree, Write, serde_impls, text_of};
use std::borrow::Cow;
use std::fmt;

/// Stands between code and text.
const COLON: &str = ": ";

/// A code, and the text that follows it after a colon, if one does; written as it was read.
///
/// Of `DEPOT_SHUT: until Monday`, the code is `DEPOT_SHUT` and the detail `until Monday`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Detailed<T> {
    /// The code, which is to be matched. A sentence in place of one stays whole.
    pub code: T,
    /// The text after the colon.
    pub detail: Option<String>,
}

impl<T> From<T> for Detailed<T> {
    fn from(code: T) -> Self {
        Self { code, detail: None }
    }
}

impl<T: fmt::Display> fmt::Display for Detailed<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.detail {
            Some(detail) => write!(f, "{}{COLON}{detail}", self.code),
            None => self.code.fmt(f),
        }
    }
}

impl<T: Read> Read for Detailed<T> {
    fn read(tree: &Tree<'_>) -> Result<Self, ReadError> {
        let text = text_of(tree)?;
        let parts = text.split_once(COLON).filter(|(code, _)| !code.contains(char::is_whitespace));
        let Some((code, detail)) = parts else { return T::read(tree).map(Self::from) };
        let code = T::read(&Tree::Text(Cow::Borrowed(code)))?;
        Ok(Self { code, detail: Some(detail.to_owned()) })
    }
}

impl<T: Write> Write for Detailed<T> {
    fn write(&self) -> Tree<'_> {
        let code = self.code.write();
        match &self.detail {
            Some(detail) => {
                let code = code.scalar().unwrap_or_default();
                Tree::Text(Cow::Owned(format!("{code}{COLON}{detail}")))
            }
            None => code,
        }
    }
}

serde_impls!(Detailed<T>);
