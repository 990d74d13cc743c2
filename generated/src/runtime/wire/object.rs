//! The wire form of models: `object!` and what its expansion calls.
use super::super::Map;
use super::container::read_entry;
use super::{Patch, Read, ReadError, Tree, Write};
use std::borrow::Cow;

/// The entries of an object.
pub type Fields<'a> = [(Cow<'a, str>, Tree<'a>)];

/// An object whose fields are being read.
pub struct ObjectReader<'t, 'a> {
    entries: &'t Fields<'a>,
    /// The keys that have a field.
    known: &'static [&'static str],
    /// Where the next field probably stands: services mostly send fields in the documented order.
    next: usize,
}

impl<'t, 'a> ObjectReader<'t, 'a> {
    /// Starts to read an object.
    pub fn new(name: &str, known: &'static [&'static str], tree: &'t Tree<'a>) -> Result<Self, ReadError> {
        match tree {
            Tree::Object(entries) => Ok(Self { entries, known, next: 0 }),
            _ => Err(ReadError::expected(&format!("an object ({name})"), tree)),
        }
    }

    /// Finds the value of the first of these keys that the object has.
    fn find(&mut self, keys: &[&str]) -> Option<&'t Tree<'a>> {
        keys.iter().find_map(|key| self.find_one(key))
    }

    fn find_one(&mut self, key: &str) -> Option<&'t Tree<'a>> {
        let (before, after) = self.entries.split_at(self.next);
        let found = after.iter().position(|(name, _)| name == key).map(|index| index + before.len());
        let index = found.or_else(|| before.iter().position(|(name, _)| name == key))?;
        self.next = index + 1;
        Some(&self.entries[index].1)
    }

    /// Reads a field that must be there.
    pub fn required<T: Read>(&mut self, keys: &[&str]) -> Result<T, ReadError> {
        match self.find(keys) {
            Some(tree) => T::read(tree).map_err(|error| error.under(keys[0])),
            None => Err(ReadError::missing(keys[0])),
        }
    }

    /// Reads a field that may be absent or null.
    pub fn optional<T: Read>(&mut self, keys: &[&str]) -> Result<Option<T>, ReadError> {
        match self.find(keys) {
            Some(tree) => Option::read(tree).map_err(|error| error.under(keys[0])),
            None => Ok(None),
        }
    }

    /// Reads a field that should be there and may be null.
    pub fn nullable<T: Read>(&mut self, keys: &[&str]) -> Result<Option<T>, ReadError> {
        self.optional(keys)
    }

    /// Reads a field that tells absent and null apart.
    pub fn patch<T: Read>(&mut self, keys: &[&str]) -> Result<Patch<T>, ReadError> {
        match self.find(keys) {
            Some(tree) => Patch::read(tree).map_err(|error| error.under(keys[0])),
            None => Ok(Patch::Absent),
        }
    }

    /// Reads the keys that have no field.
    pub fn rest<T: Read>(&mut self, _: &[&str]) -> Result<Map<T>, ReadError> {
        let unknown = self.entries.iter().filter(|(key, _)| !self.known.contains(&key.as_ref()));
        unknown.map(|(key, value)| read_entry(key, value)).collect()
    }
}

/// An object whose fields are being written.
pub struct ObjectWriter<'a>(Vec<(Cow<'a, str>, Tree<'a>)>);

impl<'a> ObjectWriter<'a> {
    /// Starts an object of up to this many fields.
    pub fn new(fields: usize) -> Self {
        Self(Vec::with_capacity(fields))
    }

    fn push(&mut self, keys: &[&'static str], tree: Tree<'a>) {
        self.0.push((Cow::Borrowed(keys[0]), tree));
    }

    /// Writes a field.
    pub fn required<T: Write>(&mut self, keys: &[&'static str], value: &'a T) {
        self.push(keys, value.write());
    }

    /// Writes a field unless it is `None`.
    pub fn optional<T: Write>(&mut self, keys: &[&'static str], value: &'a Option<T>) {
        if let Some(value) = value {
            self.push(keys, value.write());
        }
    }

    /// Writes a field, `None` as `null`.
    pub fn nullable<T: Write>(&mut self, keys: &[&'static str], value: &'a Option<T>) {
        self.push(keys, value.write());
    }

    /// Writes a field unless it is [`Patch::Absent`].
    pub fn patch<T: Write>(&mut self, keys: &[&'static str], value: &'a Patch<T>) {
        if !value.is_absent() {
            self.push(keys, value.write());
        }
    }

    /// Writes the keys that have no field.
    pub fn rest<T: Write>(&mut self, _: &[&'static str], values: &'a Map<T>) {
        self.0.extend(values.iter().map(|(key, value)| (Cow::Borrowed(key.as_str()), value.write())));
    }

    /// Returns the object.
    pub fn finish(self) -> Tree<'a> {
        Tree::Object(self.0)
    }
}

/// States the wire form of a model: `object!(Bank { required id = "_id" | "id", optional name = "name", rest extra });`
///
/// The kinds of field are the methods of [`ObjectReader`] and [`ObjectWriter`]: `required`, `optional`, `nullable`, `patch`
/// and `rest`. The first key is written, all are read.
#[allow(unused_macros, reason = "a build without an API uses none")]
macro_rules! object {
    ($name:ident { $($kind:ident $field:ident $(= $key:literal $(| $alias:literal)*)?),* $(,)? }) => {
        impl $crate::runtime::Read for $name {
            const KEYS: &'static [&'static str] = &[$($($key, $($alias,)*)?)*];

            #[inline]
            fn read(tree: &$crate::runtime::Tree<'_>) -> ::std::result::Result<Self, $crate::runtime::ReadError> {
                let mut _object = $crate::runtime::ObjectReader::new(stringify!($name), Self::KEYS, tree)?;
                ::std::result::Result::Ok(Self { $($field: _object.$kind(&[$($key, $($alias),*)?])?),* })
            }
        }

        impl $crate::runtime::Write for $name {
            #[inline]
            fn write(&self) -> $crate::runtime::Tree<'_> {
                let mut _object = $crate::runtime::ObjectWriter::new(<Self as $crate::runtime::Read>::KEYS.len());
                $(_object.$kind(&[$($key)?], &self.$field);)*
                _object.finish()
            }
        }

        $crate::runtime::serde_impls!($name);
    };
}
#[allow(unused_imports, reason = "a build without an API uses none")]
pub(crate) use object;
