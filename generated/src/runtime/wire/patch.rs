//! A field that tells absent and null apart.
use super::{Read, ReadError, Tree, Write, serde_impls};

/// A field that an update leaves alone, clears, or sets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Patch<T> {
    /// The key is not sent: the field stays as it is.
    #[default]
    Absent,
    /// The key is sent as `null`: the field is cleared.
    Null,
    /// The field is set.
    Value(T),
}

impl<T> Patch<T> {
    /// Returns whether the key is not sent.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Returns whether the key is sent as `null`.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Returns the value, if there is one.
    pub fn as_option(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// Returns the value, if there is one.
    pub fn into_option(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// Sets the field, or clears it on `None`.
    pub fn set_or_clear(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }

    /// Sets the field, or leaves it alone on `None`.
    pub fn set_or_leave(value: Option<T>) -> Self {
        value.map_or(Self::Absent, Self::Value)
    }
}

impl<T> From<T> for Patch<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T: Read> Read for Patch<T> {
    fn known(tree: &Tree<'_>) -> usize {
        T::known(tree)
    }

    fn read(tree: &Tree<'_>) -> Result<Self, ReadError> {
        Option::read(tree).map(Self::set_or_clear)
    }
}

impl<T: Write> Write for Patch<T> {
    fn write(&self) -> Tree<'_> {
        self.as_option().map_or(Tree::Null, T::write)
    }
}

serde_impls!(Patch<T>);
