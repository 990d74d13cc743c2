//! Values inside others: options, boxes, lists, maps and tuples.
use super::super::Map;
use super::{Read, ReadError, Tree, Write};
use std::borrow::Cow;

impl<T: Read> Read for Option<T> {
    fn known(tree: &Tree<'_>) -> usize {
        T::known(tree)
    }

    fn read(tree: &Tree<'_>) -> Result<Self, ReadError> {
        match tree {
            Tree::Null => Ok(None),
            value => T::read(value).map(Some),
        }
    }
}

impl<T: Write> Write for Option<T> {
    fn write(&self) -> Tree<'_> {
        self.as_ref().map_or(Tree::Null, T::write)
    }
}

impl<T: Read> Read for Box<T> {
    fn known(tree: &Tree<'_>) -> usize {
        T::known(tree)
    }

    fn read(tree: &Tree<'_>) -> Result<Self, ReadError> {
        T::read(tree).map(Self::new)
    }
}

impl<T: Write + ?Sized> Write for Box<T> {
    fn write(&self) -> Tree<'_> {
        (**self).write()
    }
}

impl<T: Write + ?Sized> Write for &T {
    fn write(&self) -> Tree<'_> {
        (**self).write()
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(tree: &Tree<'_>) -> Result<Self, ReadError> {
        let Tree::List(items) = tree else { return Err(ReadError::expected("an array", tree)) };
        items.iter().enumerate().map(|(index, item)| T::read(item).map_err(|error| error.at(index))).collect()
    }
}

impl<T: Write> Write for Vec<T> {
    fn write(&self) -> Tree<'_> {
        self.as_slice().write()
    }
}

impl<T: Write> Write for [T] {
    fn write(&self) -> Tree<'_> {
        Tree::List(self.iter().map(T::write).collect())
    }
}

impl<T: Write, const N: usize> Write for [T; N] {
    fn write(&self) -> Tree<'_> {
        self.as_slice().write()
    }
}

impl<T: Read> Read for Map<T> {
    fn read(tree: &Tree<'_>) -> Result<Self, ReadError> {
        let Tree::Object(entries) = tree else { return Err(ReadError::expected("an object", tree)) };
        entries.iter().map(|(key, value)| read_entry(key, value)).collect()
    }
}

/// Reads one entry of a map.
pub(super) fn read_entry<T: Read>(key: &str, value: &Tree<'_>) -> Result<(String, T), ReadError> {
    match T::read(value) {
        Ok(value) => Ok((key.to_owned(), value)),
        Err(error) => Err(error.under(key)),
    }
}

impl<T: Write> Write for Map<T> {
    fn write(&self) -> Tree<'_> {
        Tree::Object(self.iter().map(|(key, value)| (Cow::Borrowed(key.as_str()), value.write())).collect())
    }
}

macro_rules! tuples {
    ($(($($type:ident $index:tt),*) of $length:literal)*) => { $(
        impl<$($type: Read),*> Read for ($($type,)*) {
            fn read(tree: &Tree<'_>) -> Result<Self, ReadError> {
                match tree {
                    Tree::List(items) if items.len() == $length => {
                        Ok(($($type::read(&items[$index]).map_err(|error| error.at($index))?,)*))
                    }
                    _ => Err(ReadError::expected(concat!("an array of ", $length), tree)),
                }
            }
        }

        impl<$($type: Write),*> Write for ($($type,)*) {
            fn write(&self) -> Tree<'_> {
                Tree::List(vec![$(self.$index.write()),*])
            }
        }
    )* };
}

tuples! {
    (A 0, B 1) of 2
    (A 0, B 1, C 2) of 3
    (A 0, B 1, C 2, D 3) of 4
}
