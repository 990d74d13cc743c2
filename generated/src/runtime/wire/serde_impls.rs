//! Serde's traits for the types that read and write themselves.
use super::{Read, Tree, Write};

/// Serde's side of [`Read`].
pub fn deserialize<'de, T: Read, D: serde::Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let tree = <Tree<'de> as serde::Deserialize>::deserialize(deserializer)?;
    T::read(&tree).map_err(serde::de::Error::custom)
}

/// Serde's side of [`Write`].
pub fn serialize<T: Write, S: serde::Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serde::Serialize::serialize(&value.write(), serializer)
}

/// Implements serde's traits for a type that has [`Read`] and [`Write`].
macro_rules! serde_impls {
    ($name:ident $(<$param:ident>)?) => {
        impl $(<$param: $crate::runtime::Write>)? ::serde::Serialize for $name $(<$param>)? {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::runtime::serialize(self, serializer)
            }
        }

        impl<'de $(, $param: $crate::runtime::Read)?> ::serde::Deserialize<'de> for $name $(<$param>)? {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                $crate::runtime::deserialize(deserializer)
            }
        }
    };
}
pub(crate) use serde_impls;
