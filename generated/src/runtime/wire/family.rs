//! The wire form of messages of several kinds: a value inside says the kind, or the only key does.
use super::Tree;
use std::borrow::Cow;

/// Returns the text at a path of keys.
pub fn text_at<'t>(tree: &'t Tree<'_>, path: &[&str]) -> Option<Cow<'t, str>> {
    path.iter().try_fold(tree, |tree, key| tree.get(key))?.scalar()
}

/// Returns the only key of an object and what stands under it.
pub fn only_entry<'t, 'a>(tree: &'t Tree<'a>) -> Option<(&'t str, &'t Tree<'a>)> {
    match tree {
        Tree::Object(entries) => match entries.as_slice() {
            [(key, value)] => Some((key, value)),
            _ => None,
        },
        _ => None,
    }
}

/// States the wire form of messages whose kind is a text inside, and whose version is another:
/// `family!(Record by ["head", "type"] version ["head", "version"] else Other { Depot(Depot) = "depot" at "v2" });`
///
/// A version is named only where messages of one kind differ by it. The variant named after `else` holds the JSON of a message of
/// an unknown kind.
macro_rules! family {
    ($name:ident by [$($key:literal),+] $(version [$($part:literal),+])? else $other:ident {
        $($variant:ident($type:ty) = $tag:literal $(at $version:literal)?),* $(,)?
    }) => {
        impl $crate::runtime::Read for $name {
            fn known(tree: &$crate::runtime::Tree<'_>) -> usize {
                let kind = $crate::runtime::text_at(tree, &[$($key),+]);
                0_usize$(.max(match kind.as_deref() {
                    ::std::option::Option::Some($tag) => 1 + <$type as $crate::runtime::Read>::known(tree),
                    _ => 0,
                }))*
            }

            #[inline]
            fn read(tree: &$crate::runtime::Tree<'_>) -> ::std::result::Result<Self, $crate::runtime::ReadError> {
                let kind = $crate::runtime::text_at(tree, &[$($key),+]);
                let version: ::std::option::Option<::std::borrow::Cow<'_, str>> =
                    [::std::option::Option::None, $($crate::runtime::text_at(tree, &[$($part),+]))?].into_iter().flatten().next();
                match (kind.as_deref(), version.as_deref()) {
                    $((::std::option::Option::Some($tag), _version)
                        if true $(&& _version == ::std::option::Option::Some($version))? =>
                    {
                        <$type as $crate::runtime::Read>::read(tree)
                            .map(Self::$variant)
                            .map_err(|error| error.within(concat!("the message ", $tag)))
                    })*
                    _ => ::std::result::Result::Ok(Self::$other(tree.to_json())),
                }
            }
        }

        impl $crate::runtime::Write for $name {
            #[inline]
            fn write(&self) -> $crate::runtime::Tree<'_> {
                match self {
                    $(Self::$variant(message) => $crate::runtime::Write::write(message),)*
                    Self::$other(message) => $crate::runtime::Write::write(message),
                }
            }
        }

        $crate::runtime::serde_impls!($name);
    };
}
pub(crate) use family;

/// States the wire form of messages whose kind is the only key of an object: `keyed!(Put else Other { Depot(Depot) = "depot" });`
///
/// The variant named after `else` holds the JSON of an object with another key, or with several.
macro_rules! keyed {
    ($name:ident else $other:ident { $($variant:ident($type:ty) = $key:literal),* $(,)? }) => {
        impl $crate::runtime::Read for $name {
            fn known(tree: &$crate::runtime::Tree<'_>) -> usize {
                match $crate::runtime::only_entry(tree) {
                    $(::std::option::Option::Some(($key, inner)) => 1 + <$type as $crate::runtime::Read>::known(inner),)*
                    _ => 0,
                }
            }

            #[inline]
            fn read(tree: &$crate::runtime::Tree<'_>) -> ::std::result::Result<Self, $crate::runtime::ReadError> {
                match $crate::runtime::only_entry(tree) {
                    $(::std::option::Option::Some(($key, inner)) => <$type as $crate::runtime::Read>::read(inner)
                        .map(Self::$variant)
                        .map_err(|error| error.under($key)),)*
                    _ => ::std::result::Result::Ok(Self::$other(tree.to_json())),
                }
            }
        }

        impl $crate::runtime::Write for $name {
            #[inline]
            fn write(&self) -> $crate::runtime::Tree<'_> {
                match self {
                    $(Self::$variant(message) => {
                        $crate::runtime::Tree::Object(::std::vec![($key.into(), $crate::runtime::Write::write(message))])
                    })*
                    Self::$other(message) => $crate::runtime::Write::write(message),
                }
            }
        }

        $crate::runtime::serde_impls!($name);
    };
}
pub(crate) use keyed;
