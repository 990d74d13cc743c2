//! Texts with a meaning, kept exactly as they came and read on demand: a date that no parser knows does not break a reply.
mod base64;
mod secret;
mod time;
mod uuid;

#[cfg(test)]
mod tests;

pub use self::base64::{Base64, Base64Error};
pub use secret::Secret;
pub use time::{Date, DateTime, DayMonthYear};
pub use uuid::Uuid;

/// What a text type holds: the text, and whether it stood as a number, to be written back as one.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Raw {
    pub(crate) text: String,
    number: bool,
}

impl Raw {
    pub(crate) fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), number: false }
    }
}

impl super::Read for Raw {
    fn read(tree: &super::Tree<'_>) -> Result<Self, super::ReadError> {
        let number = super::kind::number(tree);
        Ok(Self { text: super::Read::read(tree)?, number })
    }
}

impl super::Write for Raw {
    fn write(&self) -> super::Tree<'_> {
        let number = self.number.then(|| super::wire::number_of(&self.text)).flatten();
        number.unwrap_or_else(|| self.text.write())
    }
}

/// Gives a type around [`Raw`] what all of them have.
macro_rules! text_type {
    ($name:ident) => {
        impl $name {
            /// Returns the text as it stands on the wire.
            pub fn as_str(&self) -> &str {
                &self.0.text
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self($crate::runtime::text::Raw::new(text))
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self($crate::runtime::text::Raw::new(text))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_tuple(stringify!($name)).field(&self.as_str()).finish()
            }
        }

        impl $crate::runtime::Read for $name {
            fn read(tree: &$crate::runtime::Tree<'_>) -> Result<Self, $crate::runtime::ReadError> {
                $crate::runtime::Read::read(tree).map(Self)
            }
        }

        impl $crate::runtime::Write for $name {
            fn write(&self) -> $crate::runtime::Tree<'_> {
                self.0.write()
            }
        }

        $crate::runtime::serde_impls!($name);
    };
}
use text_type;
