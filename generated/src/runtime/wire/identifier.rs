//! The wire form of identifier enums: one key says which kind of identifier is used, another carries it.
use super::{ReadError, Tree};
use std::borrow::Cow;

/// What may stand in an object beside its fields: some of the object's keys are its own.
pub trait Part: Sized {
    /// Reads it from the object.
    fn read_part(object: &Tree<'_>) -> Result<Self, ReadError>;

    /// Returns the entries that it adds to the object.
    fn write_part(&self) -> Vec<(Cow<'_, str>, Tree<'_>)>;
}

/// Returns the kind of an identifier and what carries it.
pub fn parts_of<'t, 'a>(
    object: &'t Tree<'a>,
    kind: &str,
    value: &str,
) -> Result<(Cow<'t, str>, &'t Tree<'a>), ReadError> {
    if !matches!(object, Tree::Object(_)) {
        return Err(ReadError::expected("an object", object));
    }
    let found = object.get(kind).ok_or_else(|| ReadError::missing(kind))?;
    let word = found.scalar().ok_or_else(|| ReadError::expected("a text", found).under(kind))?;
    Ok((word, object.get(value).ok_or_else(|| ReadError::missing(value))?))
}

/// States the wire form of an identifier enum:
/// `identifier!(DepotIdentifier by "type" in "value" else Other { Id(i64) = "depotId", Code(String) = "depotCode" });`
///
/// The variant named after `else` holds the kind and the JSON of an identifier of any other kind.
macro_rules! identifier {
    ($name:ident by $kind:literal in $value:literal else $other:ident {
        $($variant:ident($type:ty) = $tag:literal),* $(,)?
    }) => {
        impl $name {
            /// Returns the kind of identifier, as it is on the wire.
            pub fn kind(&self) -> &str {
                match self {
                    $(Self::$variant(_) => $tag,)*
                    Self::$other { kind, .. } => kind,
                }
            }
        }

        impl $crate::runtime::Part for $name {
            fn read_part(object: &$crate::runtime::Tree<'_>) -> ::std::result::Result<Self, $crate::runtime::ReadError> {
                let (kind, value) = $crate::runtime::parts_of(object, $kind, $value)?;
                match &*kind {
                    $($tag => <$type as $crate::runtime::Read>::read(value)
                        .map(Self::$variant)
                        .map_err(|error| error.under($value)),)*
                    _ => ::std::result::Result::Ok(Self::$other { kind: kind.into_owned(), value: value.to_json() }),
                }
            }

            fn write_part(&self) -> ::std::vec::Vec<(::std::borrow::Cow<'_, str>, $crate::runtime::Tree<'_>)> {
                let value = match self {
                    $(Self::$variant(value) => $crate::runtime::Write::write(value),)*
                    Self::$other { value, .. } => $crate::runtime::Write::write(value),
                };
                ::std::vec![($kind.into(), $crate::runtime::Write::write(self.kind())), ($value.into(), value)]
            }
        }

        impl $crate::runtime::Read for $name {
            const KEYS: &'static [&'static str] = &[$kind, $value];

            #[inline]
            fn read(tree: &$crate::runtime::Tree<'_>) -> ::std::result::Result<Self, $crate::runtime::ReadError> {
                $crate::runtime::Part::read_part(tree)
            }
        }

        impl $crate::runtime::Write for $name {
            #[inline]
            fn write(&self) -> $crate::runtime::Tree<'_> {
                $crate::runtime::Tree::Object($crate::runtime::Part::write_part(self))
            }
        }

        $crate::runtime::serde_impls!($name);
    };
}
pub(crate) use identifier;
