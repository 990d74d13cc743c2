//! Strings, numbers and booleans, each read from whatever spells it.
use super::super::Json;
use super::{Read, ReadError, Tree, Write};
use std::borrow::Cow;

impl Read for String {
    fn read(tree: &Tree<'_>) -> Result<Self, ReadError> {
        tree.scalar().map(Cow::into_owned).ok_or_else(|| ReadError::expected("a text", tree))
    }
}

impl Write for String {
    fn write(&self) -> Tree<'_> {
        Tree::Text(Cow::Borrowed(self))
    }
}

impl Write for str {
    fn write(&self) -> Tree<'_> {
        Tree::Text(Cow::Borrowed(self))
    }
}

impl Read for bool {
    fn read(tree: &Tree<'_>) -> Result<Self, ReadError> {
        match tree {
            Tree::Bool(value) => Ok(*value),
            Tree::Int(0) => Ok(false),
            Tree::Int(1) => Ok(true),
            Tree::Text(text) if text == "0" || text.eq_ignore_ascii_case("false") => Ok(false),
            Tree::Text(text) if text == "1" || text.eq_ignore_ascii_case("true") => Ok(true),
            _ => Err(ReadError::expected("true or false", tree)),
        }
    }
}

impl Write for bool {
    fn write(&self) -> Tree<'_> {
        Tree::Bool(*self)
    }
}

/// Returns the whole number that a value spells.
fn integer(tree: &Tree<'_>) -> Option<i128> {
    match tree {
        Tree::Int(value) => Some((*value).into()),
        Tree::UInt(value) => Some((*value).into()),
        Tree::Float(value) => whole(*value),
        Tree::Text(text) => text.trim().parse().ok().or_else(|| whole(text.trim().parse().ok()?)),
        _ => None,
    }
}

fn whole(value: f64) -> Option<i128> {
    (value.fract() == 0.0).then_some(value as i128)
}

macro_rules! integers {
    ($($type:ident as $variant:ident),*) => { $(
        impl Read for $type {
            fn read(tree: &Tree<'_>) -> Result<Self, ReadError> {
                let value = integer(tree).ok_or_else(|| ReadError::expected("an integer", tree))?;
                value.try_into().map_err(|_| ReadError::expected(concat!("an integer of the type ", stringify!($type)), tree))
            }
        }

        impl Write for $type {
            fn write(&self) -> Tree<'_> {
                Tree::$variant((*self).into())
            }
        }
    )* };
}

integers!(i8 as Int, i16 as Int, i32 as Int, i64 as Int, u8 as Int, u16 as Int, u32 as Int);

impl Read for u64 {
    fn read(tree: &Tree<'_>) -> Result<Self, ReadError> {
        let value = integer(tree).ok_or_else(|| ReadError::expected("an integer", tree))?;
        value.try_into().map_err(|_| ReadError::expected("an integer of the type u64", tree))
    }
}

impl Write for u64 {
    fn write(&self) -> Tree<'_> {
        i64::try_from(*self).map_or(Tree::UInt(*self), Tree::Int)
    }
}

impl Read for f64 {
    fn read(tree: &Tree<'_>) -> Result<Self, ReadError> {
        let value = match tree {
            Tree::Float(value) => Some(*value),
            Tree::Int(value) => Some(*value as f64),
            Tree::UInt(value) => Some(*value as f64),
            Tree::Text(text) => text.trim().parse().ok().filter(|value: &f64| value.is_finite()),
            _ => None,
        };
        value.ok_or_else(|| ReadError::expected("a number", tree))
    }
}

impl Write for f64 {
    /// Writes `5`, not `5.0`: some servers take only that for an integer.
    fn write(&self) -> Tree<'_> {
        const EXACT: f64 = 9_007_199_254_740_992.0;
        if self.fract() == 0.0 && self.abs() < EXACT { Tree::Int(*self as i64) } else { Tree::Float(*self) }
    }
}

impl Read for f32 {
    fn read(tree: &Tree<'_>) -> Result<Self, ReadError> {
        f64::read(tree).map(|value| value as f32)
    }
}

impl Write for f32 {
    /// Writes the shortest decimal that reads back equal: `0.1`, not `0.10000000149011612`.
    fn write(&self) -> Tree<'_> {
        let value: f64 = self.to_string().parse().unwrap_or_else(|_| f64::from(*self));
        match value.write() {
            Tree::Int(value) => Tree::Int(value),
            _ => Tree::Float(value),
        }
    }
}

/// Stands for a body or value that says nothing.
impl Read for () {
    fn read(_: &Tree<'_>) -> Result<Self, ReadError> {
        Ok(())
    }
}

impl Write for () {
    fn write(&self) -> Tree<'_> {
        Tree::Null
    }
}

impl Read for Json {
    fn read(tree: &Tree<'_>) -> Result<Self, ReadError> {
        Ok(tree.to_json())
    }
}

impl Write for Json {
    fn write(&self) -> Tree<'_> {
        self.into()
    }
}
