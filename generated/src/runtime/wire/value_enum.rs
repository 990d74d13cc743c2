//! The wire form of value enums: sets of strings or numbers that keep values they do not know.
use super::{ReadError, Tree};
use std::borrow::Cow;

/// Returns the text of a value that a value enum reads.
pub fn text_of<'t>(tree: &'t Tree<'_>) -> Result<Cow<'t, str>, ReadError> {
    tree.scalar().ok_or_else(|| ReadError::expected("a text", tree))
}

/// Defines a value enum: `value_enum! { pub enum Status: str else Other { Active = "active", OnHold = "on-hold" } }` or, over
/// numbers, `value_enum! { pub enum Level: i64 else Other { One = 1, Two = 2 } }`
///
/// The variant named after `else` holds any other value. `"`" as "`` ` ``"` gives the documentation of a value that cannot
/// stand between backticks.
macro_rules! value_enum {
    ($(#[$meta:meta])* pub enum $name:ident: str else $other:ident {
        $($variant:ident = $wire:literal $(as $shown:literal)?),* $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub enum $name {
            $(#[doc = $crate::runtime::shown!($wire $(, $shown)?)] $variant,)*
            /// A value that the documentation does not list.
            $other(::std::string::String),
        }

        impl $name {
            /// The documented values.
            pub const KNOWN: &'static [Self] = &[$(Self::$variant),*];

            /// Returns the value on the wire.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::$other(value) => value,
                }
            }
        }

        impl ::std::convert::From<&str> for $name {
            #[inline]
            fn from(value: &str) -> Self {
                match value {
                    $($wire => Self::$variant,)*
                    _ => Self::$other(value.into()),
                }
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(value: ::std::string::String) -> Self {
                Self::from(value.as_str())
            }
        }

        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl $crate::runtime::Read for $name {
            #[inline]
            fn read(tree: &$crate::runtime::Tree<'_>) -> ::std::result::Result<Self, $crate::runtime::ReadError> {
                $crate::runtime::text_of(tree).map(|value| Self::from(&*value))
            }
        }

        impl $crate::runtime::Write for $name {
            #[inline]
            fn write(&self) -> $crate::runtime::Tree<'_> {
                $crate::runtime::Write::write(self.as_str())
            }
        }

        $crate::runtime::serde_impls!($name);
    };
    ($(#[$meta:meta])* pub enum $name:ident: i64 else $other:ident { $($variant:ident = $wire:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub enum $name {
            $(#[doc = concat!("`", $wire, "`")] $variant,)*
            /// A value that the documentation does not list.
            $other(i64),
        }

        impl $name {
            /// The documented values.
            pub const KNOWN: &'static [Self] = &[$(Self::$variant),*];

            /// Returns the value on the wire.
            #[inline]
            pub fn value(&self) -> i64 {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::$other(value) => *value,
                }
            }
        }

        impl ::std::convert::From<i64> for $name {
            #[inline]
            fn from(value: i64) -> Self {
                match value {
                    $($wire => Self::$variant,)*
                    _ => Self::$other(value),
                }
            }
        }

        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.value(), f)
            }
        }

        impl $crate::runtime::Read for $name {
            #[inline]
            fn read(tree: &$crate::runtime::Tree<'_>) -> ::std::result::Result<Self, $crate::runtime::ReadError> {
                <i64 as $crate::runtime::Read>::read(tree).map(Self::from)
            }
        }

        impl $crate::runtime::Write for $name {
            #[inline]
            fn write(&self) -> $crate::runtime::Tree<'_> {
                $crate::runtime::Tree::Int(self.value())
            }
        }

        $crate::runtime::serde_impls!($name);
    };
}
pub(crate) use value_enum;

/// Gives the documentation of a value.
macro_rules! shown {
    ($wire:literal) => {
        concat!("`", $wire, "`")
    };
    ($wire:literal, $shown:literal) => {
        $shown
    };
}
pub(crate) use shown;
