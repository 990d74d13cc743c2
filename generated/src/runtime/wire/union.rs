//! The wire form of unions without a discriminator: the value itself says which member it is.
use super::{Read, Tree};

/// The kinds of JSON value that a member of a union can be.
pub mod kind {
    use super::Tree;

    /// Returns whether this is an object.
    pub fn object(tree: &Tree<'_>) -> bool {
        matches!(tree, Tree::Object(_))
    }

    /// Returns whether this is an array.
    pub fn array(tree: &Tree<'_>) -> bool {
        matches!(tree, Tree::List(_))
    }

    /// Returns whether this is a string.
    pub fn string(tree: &Tree<'_>) -> bool {
        matches!(tree, Tree::Text(_))
    }

    /// Returns whether this is a number without a fraction.
    pub fn integer(tree: &Tree<'_>) -> bool {
        match tree {
            Tree::Int(_) | Tree::UInt(_) => true,
            Tree::Float(value) => value.fract() == 0.0,
            _ => false,
        }
    }

    /// Returns whether this is a number.
    pub fn number(tree: &Tree<'_>) -> bool {
        matches!(tree, Tree::Int(_) | Tree::UInt(_) | Tree::Float(_))
    }

    /// Returns whether this is `true` or `false`.
    pub fn boolean(tree: &Tree<'_>) -> bool {
        matches!(tree, Tree::Bool(_))
    }

    /// Returns whether this is `null`.
    pub fn null(tree: &Tree<'_>) -> bool {
        matches!(tree, Tree::Null)
    }

    /// Returns true: any value will do.
    pub fn any(_: &Tree<'_>) -> bool {
        true
    }
}

/// The choice of the member that a value is.
pub struct Choice<'t, 'a, U> {
    tree: &'t Tree<'a>,
    /// The best member so far, and how many of the value's keys it knows.
    best: Option<(usize, U)>,
}

impl<'t, 'a, U> Choice<'t, 'a, U> {
    /// Starts the choice.
    pub fn new(tree: &'t Tree<'a>) -> Self {
        Self { tree, best: None }
    }

    /// Considers a member: it must fit the kind, read the value, and know more of its keys than the members before it.
    #[must_use]
    pub fn or<T: Read>(mut self, fits: fn(&Tree<'_>) -> bool, wrap: fn(T) -> U) -> Self {
        let known = T::known(self.tree);
        let beaten = self.best.as_ref().is_none_or(|(best, _)| known > *best);
        if beaten
            && fits(self.tree)
            && let Ok(member) = T::read(self.tree)
        {
            self.best = Some((known, wrap(member)));
        }
        self
    }

    /// Returns the best member.
    pub fn or_else(self, other: impl FnOnce() -> U) -> U {
        self.best.map_or_else(other, |(_, member)| member)
    }
}

/// States the wire form of a union without a discriminator:
/// `union!(PetOrName else Other { Pet(Pet): object, Name(String): string });`
///
/// Among the members of the value's [`kind`] that read it, the one that knows most of its keys is taken, the first of equals;
/// a member that is a union knows what its own members know.
/// The variant named after `else` holds the JSON of any other value.
macro_rules! union {
    ($name:ident else $other:ident { $($variant:ident($type:ty): $kind:ident),* $(,)? }) => {
        impl $crate::runtime::Read for $name {
            fn known(tree: &$crate::runtime::Tree<'_>) -> usize {
                0_usize$(.max(<$type as $crate::runtime::Read>::known(tree)))*
            }

            #[inline]
            fn read(tree: &$crate::runtime::Tree<'_>) -> ::std::result::Result<Self, $crate::runtime::ReadError> {
                let choice = $crate::runtime::Choice::new(tree)
                    $(.or::<$type>($crate::runtime::kind::$kind, Self::$variant))*;
                ::std::result::Result::Ok(choice.or_else(|| Self::$other(tree.to_json())))
            }
        }

        impl $crate::runtime::Write for $name {
            #[inline]
            fn write(&self) -> $crate::runtime::Tree<'_> {
                match self {
                    $(Self::$variant(value) => $crate::runtime::Write::write(value),)*
                    Self::$other(value) => $crate::runtime::Write::write(value),
                }
            }
        }

        $crate::runtime::serde_impls!($name);
    };
}
pub(crate) use union;
