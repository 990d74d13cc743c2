//! The wire form of unions with a discriminator: one key of the object says which member it is.
use super::Tree;
use std::borrow::Cow;

/// Returns a member's object with its tag, which is put in front unless the member writes the key itself.
pub fn with_tag<'a>(mut tree: Tree<'a>, key: &'static str, tag: &'static str) -> Tree<'a> {
    let present = tree.get(key).is_some();
    if let (false, Tree::Object(entries)) = (present, &mut tree) {
        entries.insert(0, (Cow::Borrowed(key), Tree::Text(Cow::Borrowed(tag))));
    }
    tree
}

/// States the wire form of a union with a discriminator:
/// `tagged!(Animal by "kind" else Other { Cat(Cat) = "cat" | "kitty", Dog(Dog) = "dog" });`
///
/// The variant named after `else` holds the JSON of a value whose tag is missing or unknown.
macro_rules! tagged {
    ($name:ident by $key:literal else $other:ident {
        $($variant:ident($type:ty) = $tag:literal $(| $alias:literal)*),* $(,)?
    }) => {
        impl $crate::runtime::Read for $name {
            fn known(tree: &$crate::runtime::Tree<'_>) -> usize {
                let tag = tree.get($key).and_then($crate::runtime::Tree::scalar);
                match tag.as_deref() {
                    $(::std::option::Option::Some($tag $(| $alias)*) => 1 + <$type as $crate::runtime::Read>::known(tree),)*
                    _ => 0,
                }
            }

            #[inline]
            fn read(tree: &$crate::runtime::Tree<'_>) -> ::std::result::Result<Self, $crate::runtime::ReadError> {
                let tag = tree.get($key).and_then($crate::runtime::Tree::scalar);
                match tag.as_deref() {
                    $(::std::option::Option::Some($tag $(| $alias)*) => <$type as $crate::runtime::Read>::read(tree)
                        .map(Self::$variant)
                        .map_err(|error| error.within(concat!($key, " ", $tag))),)*
                    _ => ::std::result::Result::Ok(Self::$other(tree.to_json())),
                }
            }
        }

        impl $crate::runtime::Write for $name {
            #[inline]
            fn write(&self) -> $crate::runtime::Tree<'_> {
                match self {
                    $(Self::$variant(value) => {
                        $crate::runtime::with_tag($crate::runtime::Write::write(value), $key, $tag)
                    })*
                    Self::$other(value) => $crate::runtime::Write::write(value),
                }
            }
        }

        $crate::runtime::serde_impls!($name);
    };
}
pub(crate) use tagged;
