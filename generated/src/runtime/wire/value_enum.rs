//! The wire form of value enums: sets of strings or numbers that keep values they do not know.
use super::{ReadError, Tree};
use std::borrow::Cow;

/// Returns the text of a value that a value enum reads.
pub fn text_of<'t>(tree: &'t Tree<'_>) -> Result<Cow<'t, str>, ReadError> {
    tree.scalar().ok_or_else(|| ReadError::expected("a text", tree))
}

/// States the wire form of a value enum: `value_enum!(Status: str else Other { Active = "active", OnHold = "on-hold" });` or,
/// over numbers, `value_enum!(Level: i64 else Other { One = 1, Two = 2 });`
///
/// The variant named after `else` holds any other value; it is `Other` where none is named.
#[allow(unused_macros, reason = "a build without an API uses none")]
macro_rules! value_enum {
    ($name:ident: $kind:ident { $($body:tt)* }) => {
        $crate::runtime::value_enum!($name: $kind else Other { $($body)* });
    };
    ($name:ident: str else $other:ident { $($variant:ident = $wire:literal),* $(,)? }) => {
        impl $name {
            /// The documented values.
            pub const KNOWN: &'static [Self] = &[$(Self::$variant),*];

            /// Returns the value on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::$other(value) => value,
                }
            }
        }

        impl ::std::convert::From<&str> for $name {
            fn from(value: &str) -> Self {
                match value {
                    $($wire => Self::$variant,)*
                    _ => Self::$other(value.into()),
                }
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl $crate::runtime::Read for $name {
            fn read(tree: &$crate::runtime::Tree<'_>) -> ::std::result::Result<Self, $crate::runtime::ReadError> {
                $crate::runtime::text_of(tree).map(|value| Self::from(&*value))
            }
        }

        impl $crate::runtime::Write for $name {
            fn write(&self) -> $crate::runtime::Tree<'_> {
                $crate::runtime::Write::write(self.as_str())
            }
        }

        $crate::runtime::serde_impls!($name);
    };
    ($name:ident: i64 else $other:ident { $($variant:ident = $wire:literal),* $(,)? }) => {
        impl $name {
            /// The documented values.
            pub const KNOWN: &'static [Self] = &[$(Self::$variant),*];

            /// Returns the value on the wire.
            pub fn value(&self) -> i64 {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::$other(value) => *value,
                }
            }
        }

        impl ::std::convert::From<i64> for $name {
            fn from(value: i64) -> Self {
                match value {
                    $($wire => Self::$variant,)*
                    _ => Self::$other(value),
                }
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.value(), f)
            }
        }

        impl $crate::runtime::Read for $name {
            fn read(tree: &$crate::runtime::Tree<'_>) -> ::std::result::Result<Self, $crate::runtime::ReadError> {
                <i64 as $crate::runtime::Read>::read(tree).map(Self::from)
            }
        }

        impl $crate::runtime::Write for $name {
            fn write(&self) -> $crate::runtime::Tree<'_> {
                $crate::runtime::Tree::Int(self.value())
            }
        }

        $crate::runtime::serde_impls!($name);
    };
}
#[allow(unused_imports, reason = "a build without an API uses none")]
pub(crate) use value_enum;
