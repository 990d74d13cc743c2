//! A value where some replies hold one and others an array of them.
use super::{Read, ReadError, Tree, Write, serde_impls};

/// One value, or an array of values; written as it was read.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum OneOrMany<T> {
    /// A value without an array around it.
    One(T),
    /// An array.
    Many(Vec<T>),
}

impl<T> OneOrMany<T> {
    /// Returns the values as a slice.
    pub fn as_slice(&self) -> &[T] {
        match self {
            Self::One(value) => std::slice::from_ref(value),
            Self::Many(values) => values,
        }
    }

    /// Iterates over the values.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.as_slice().iter()
    }

    /// Returns the values.
    pub fn into_vec(self) -> Vec<T> {
        match self {
            Self::One(value) => vec![value],
            Self::Many(values) => values,
        }
    }
}

impl<T> From<T> for OneOrMany<T> {
    fn from(value: T) -> Self {
        Self::One(value)
    }
}

impl<T> From<Vec<T>> for OneOrMany<T> {
    fn from(values: Vec<T>) -> Self {
        Self::Many(values)
    }
}

impl<'a, T> IntoIterator for &'a OneOrMany<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T: Read> Read for OneOrMany<T> {
    fn known(tree: &Tree<'_>) -> usize {
        T::known(tree)
    }

    fn read(tree: &Tree<'_>) -> Result<Self, ReadError> {
        match tree {
            Tree::List(_) => Vec::read(tree).map(Self::Many),
            _ => T::read(tree).map(Self::One),
        }
    }
}

impl<T: Write> Write for OneOrMany<T> {
    fn write(&self) -> Tree<'_> {
        match self {
            Self::One(value) => value.write(),
            Self::Many(values) => values.write(),
        }
    }
}

serde_impls!(OneOrMany<T>);
