//! The wire form of models: `object!` and what its expansion calls.
use super::super::Map;
use super::container::read_entry;
use super::{Part, Patch, Read, ReadError, Tree, Write};
use std::borrow::Cow;

/// The entries of an object.
pub type Fields<'a> = [(Cow<'a, str>, Tree<'a>)];

/// An object whose fields are being read.
///
/// A field that does not read is noted and the reading goes on, so that the emitted code has a way out for required fields only.
pub struct ObjectReader<'t, 'a> {
    tree: &'t Tree<'a>,
    entries: &'t Fields<'a>,
    /// The keys that have a field.
    known: &'static [&'static str],
    /// Other keys of the field that is read next.
    aliases: Vec<&'static str>,
    /// Where the next field probably stands: services mostly send fields in the documented order.
    next: usize,
    /// The first thing that did not read.
    error: Option<ReadError>,
}

impl<'t, 'a> ObjectReader<'t, 'a> {
    /// Starts to read an object.
    pub fn new(name: &str, known: &'static [&'static str], tree: &'t Tree<'a>) -> Self {
        let (entries, error) = match tree {
            Tree::Object(entries) => (entries.as_slice(), None),
            _ => ([].as_slice(), Some(ReadError::expected(&format!("an object ({name})"), tree))),
        };
        Self { tree, entries, known, aliases: Vec::new(), next: 0, error }
    }

    /// Adds another key of the field that is read next.
    pub fn or(&mut self, alias: &'static str) -> &mut Self {
        self.aliases.push(alias);
        self
    }

    /// Reads a part with keys of its own; without it the reading ends with [`ObjectReader::fail`].
    pub fn part<T: Part>(&mut self) -> Option<T> {
        let read = T::read_part(self.tree);
        self.note(read)
    }

    /// Reads a field that must be there; without it the reading ends with [`ObjectReader::fail`].
    pub fn required<T: Read>(&mut self, key: &'static str) -> Option<T> {
        let read = self.find(key).map_or_else(|| Err(ReadError::missing(key)), |tree| under(key, tree));
        self.note(read)
    }

    /// Reads a field that may be absent or null.
    pub fn optional<T: Read>(&mut self, key: &'static str) -> Option<T> {
        let read = under(key, self.find(key)?);
        self.note(read)?
    }

    /// Reads a field that should be there and may be null.
    pub fn nullable<T: Read>(&mut self, key: &'static str) -> Option<T> {
        self.optional(key)
    }

    /// Reads a field that tells absent and null apart.
    pub fn patch<T: Read>(&mut self, key: &'static str) -> Patch<T> {
        let read = self.find(key).map_or(Ok(Patch::Absent), |tree| under(key, tree));
        self.note(read).unwrap_or_default()
    }

    /// Reads the keys that have no field.
    pub fn rest<T: Read>(&mut self) -> Map<T> {
        let unknown = self.entries.iter().filter(|(key, _)| !self.known.contains(&key.as_ref()));
        let read = unknown.map(|(key, value)| read_entry(key, value)).collect();
        self.note(read).unwrap_or_default()
    }

    /// Ends the reading of all fields.
    pub fn finish<T>(self, value: T) -> Result<T, ReadError> {
        self.error.map_or(Ok(value), Err)
    }

    /// Ends the reading where a required field is missing or does not read.
    pub fn fail<T>(self) -> Result<T, ReadError> {
        Err(self.error.unwrap_or_else(|| ReadError::new("a required field does not read")))
    }

    fn note<T>(&mut self, read: Result<T, ReadError>) -> Option<T> {
        match read {
            Ok(value) => Some(value),
            Err(error) => {
                self.error.get_or_insert(error);
                None
            }
        }
    }

    /// Finds the value of a key, or of the first of its aliases that the object has.
    fn find(&mut self, key: &str) -> Option<&'t Tree<'a>> {
        let aliases = std::mem::take(&mut self.aliases);
        self.find_one(key).or_else(|| aliases.iter().find_map(|alias| self.find_one(alias)))
    }

    fn find_one(&mut self, key: &str) -> Option<&'t Tree<'a>> {
        let (before, after) = self.entries.split_at(self.next);
        let found = after.iter().position(|(name, _)| name == key).map(|index| index + before.len());
        let index = found.or_else(|| before.iter().position(|(name, _)| name == key))?;
        self.next = index + 1;
        Some(&self.entries[index].1)
    }
}

fn under<T: Read>(key: &str, tree: &Tree<'_>) -> Result<T, ReadError> {
    T::read(tree).map_err(|error| error.under(key))
}

/// An object whose fields are being written.
#[derive(Default)]
pub struct ObjectWriter<'a>(Vec<(Cow<'a, str>, Tree<'a>)>);

impl<'a> ObjectWriter<'a> {
    /// Starts an object.
    pub fn new() -> Self {
        Self(Vec::with_capacity(8))
    }

    fn push(mut self, key: &'static str, tree: Tree<'a>) -> Self {
        self.0.push((Cow::Borrowed(key), tree));
        self
    }

    /// Writes a part with keys of its own.
    pub fn part<T: Part>(mut self, part: &'a T) -> Self {
        self.0.extend(part.write_part());
        self
    }

    /// Writes a field.
    pub fn required<T: Write>(self, key: &'static str, value: &'a T) -> Self {
        self.push(key, value.write())
    }

    /// Writes a field unless it is `None`.
    pub fn optional<T: Write>(self, key: &'static str, value: &'a Option<T>) -> Self {
        match value {
            Some(value) => self.push(key, value.write()),
            None => self,
        }
    }

    /// Writes a field, `None` as `null`.
    pub fn nullable<T: Write>(self, key: &'static str, value: &'a Option<T>) -> Self {
        self.push(key, value.write())
    }

    /// Writes a field unless it is [`Patch::Absent`].
    pub fn patch<T: Write>(self, key: &'static str, value: &'a Patch<T>) -> Self {
        if value.is_absent() { self } else { self.push(key, value.write()) }
    }

    /// Writes the keys that have no field.
    pub fn rest<T: Write>(mut self, values: &'a Map<T>) -> Self {
        self.0.extend(values.iter().map(|(key, value)| (Cow::Borrowed(key.as_str()), value.write())));
        self
    }

    /// Returns the object.
    pub fn finish(self) -> Tree<'a> {
        Tree::Object(self.0)
    }
}

/// States the wire form of a model: `object!(Bank, required { name; id = "_id" | "id" } optional { note } .. extra);`
///
/// A part of the object that has keys of its own, such as an identifier, stands in front: `object!(Line, [depot: "type", "value"]
/// required { count });`
///
/// The kinds of field are methods of [`ObjectReader`] and [`ObjectWriter`], in this order: `required`, `optional`, `nullable`
/// and `patch`. Of each kind, fields whose keys are their names come first, then, after a semicolon, those with keys of their
/// own: the first key is written, all are read. What follows `..` holds all other keys.
macro_rules! object {
    ($name:ident, $([$part:ident: $($part_key:literal),*])?
        required { $($required:ident),* $(; $($required_as:ident = $required_key:literal $(| $required_alias:literal)*),*)? }
        $($kind:ident { $($plain:ident),* $(; $($field:ident = $key:literal $(| $alias:literal)*),*)? })*
        $(.. $rest:ident)?
    ) => {
        impl $crate::runtime::Read for $name {
            const KEYS: &'static [&'static str] = &[
                $($($part_key,)*)?
                $(stringify!($required),)* $($($required_key, $($required_alias,)*)*)?
                $($(stringify!($plain),)* $($($key, $($alias,)*)*)?)*
            ];

            #[inline]
            fn read(tree: &$crate::runtime::Tree<'_>) -> ::std::result::Result<Self, $crate::runtime::ReadError> {
                let mut _object = $crate::runtime::ObjectReader::new(stringify!($name), Self::KEYS, tree);
                let value = Self {
                    $($part: match _object.part() {
                        ::std::option::Option::Some(value) => value,
                        ::std::option::Option::None => return _object.fail(),
                    },)?
                    $($required: match _object.required(stringify!($required)) {
                        ::std::option::Option::Some(value) => value,
                        ::std::option::Option::None => return _object.fail(),
                    },)*
                    $($($required_as: match _object$(.or($required_alias))*.required($required_key) {
                        ::std::option::Option::Some(value) => value,
                        ::std::option::Option::None => return _object.fail(),
                    },)*)?
                    $(
                        $($plain: _object.$kind(stringify!($plain)),)*
                        $($($field: _object$(.or($alias))*.$kind($key),)*)?
                    )*
                    $($rest: _object.rest(),)?
                };
                _object.finish(value)
            }
        }

        impl $crate::runtime::Write for $name {
            #[inline]
            fn write(&self) -> $crate::runtime::Tree<'_> {
                $crate::runtime::ObjectWriter::new()
                    $(.part(&self.$part))?
                    $(.required(stringify!($required), &self.$required))*
                    $($(.required($required_key, &self.$required_as))*)?
                    $(
                        $(.$kind(stringify!($plain), &self.$plain))*
                        $($(.$kind($key, &self.$field))*)?
                    )*
                    $(.rest(&self.$rest))?
                    .finish()
            }
        }

        $crate::runtime::serde_impls!($name);
    };
    ($name:ident, [$($part:tt)*] $($optional:tt)*) => {
        $crate::runtime::object!($name, [$($part)*] required {} $($optional)*);
    };
    ($name:ident, $($optional:tt)*) => {
        $crate::runtime::object!($name, required {} $($optional)*);
    };
}
pub(crate) use object;
