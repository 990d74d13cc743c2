//! The wire form of types: how they are read from JSON and written to it, without derives.
//!
//! [`Read`] and [`Write`] go through a [`Tree`]; serde's traits are one line on top of them.
mod container;
mod detailed;
mod error;
mod family;
mod identifier;
mod int_or_string;
mod many;
mod object;
mod patch;
mod scalar;
mod serde_impls;
mod tagged;
mod tree;
mod union;
mod value_enum;

#[cfg(test)]
mod tests;

pub use detailed::Detailed;
pub use error::ReadError;
pub use family::{only_known, text_at};
pub use identifier::{Part, parts_of};
pub use int_or_string::IntOrString;
pub use many::OneOrMany;
pub use object::{Fields, ObjectReader, ObjectWriter};
pub use patch::Patch;
pub use serde_impls::{deserialize, serialize};
pub use tagged::with_tag;
pub use tree::Tree;
pub use union::{Choice, kind};
pub use value_enum::text_of;

pub(crate) use family::{family, keyed};
pub(crate) use identifier::identifier;
pub(crate) use object::object;
pub(crate) use serde_impls::serde_impls;
pub(crate) use tagged::tagged;
pub(crate) use tree::number_of;
pub(crate) use union::union;
pub(crate) use value_enum::{shown, value_enum};

/// A type that reads itself from JSON.
///
/// Reading is lenient about scalars: a number may come quoted, a text may come as a number.
pub trait Read: Sized {
    /// The keys that an object of this type is known to have; none for other types.
    #[doc(hidden)]
    const KEYS: &'static [&'static str] = &[];

    /// Returns how many keys of an object this type knows, by which a union chooses among its members.
    #[doc(hidden)]
    fn known(tree: &Tree<'_>) -> usize {
        tree.count(Self::KEYS)
    }

    /// Reads a value.
    fn read(tree: &Tree<'_>) -> Result<Self, ReadError>;
}

/// A type that writes itself to JSON.
pub trait Write {
    /// Returns the value as JSON that borrows from it.
    fn write(&self) -> Tree<'_>;
}
