//! JSON as documentation writes it in, a tree with its comments and a list of what was repaired out.
//!
//! Comments, trailing commas, ellipses, names of types where values belong, quotes and brackets that are missing: a reader
//! understands all of these, so they are read and listed. What a strict reader takes is read the same way here, and then
//! the list is empty. What a placeholder or a comment means is not known here.

mod balance;
mod comment;
mod containers;
mod reader;
mod scalar;
mod string;
mod word;

#[cfg(test)]
mod tests;

use serde_json::{Map, Number};

/// A text that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// The value.
    pub root: Node,
    /// Further values that follow the first without a separator.
    pub more: Vec<Node>,
    /// What a strict reader would have refused, in the order of the text.
    pub repairs: Vec<Repair>,
}

/// A value, where it stands, and what is said about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// The value.
    pub value: Value,
    /// Line of the text, from 1, in which the value begins; for a member that of its key.
    pub line: usize,
    /// Comments on this value, in order.
    pub comments: Vec<Comment>,
}

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number.
    Number(Number),
    /// A string.
    Text(String),
    /// Words where a value belongs: `number|null`, `<uuid>`, `{{token}}`, `...`. Empty where the value is missing.
    Placeholder(String),
    /// An array.
    Array(Array),
    /// An object.
    Object(Object),
}

/// An array.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Array {
    /// Items, in order.
    pub items: Vec<Node>,
    /// Whether an ellipsis says that there is more.
    pub open: bool,
}

/// An object.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Object {
    /// Members, in order. A key may stand twice; the last one holds.
    pub members: Vec<(String, Node)>,
    /// Whether an ellipsis says that there is more.
    pub open: bool,
}

/// A comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// What it says, without its marks.
    pub text: String,
    /// Line of the text, from 1.
    pub line: usize,
    /// Where it stands.
    pub place: CommentPlace,
}

/// Where a comment stands, seen from the value that it belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CommentPlace {
    /// In lines of its own before the value.
    Above,
    /// In a line of the value, behind it or behind its opening bracket.
    Beside,
    /// In lines of its own behind the last value of an object or array.
    Below,
}

/// Something that a strict reader would have refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Repair {
    /// What it is.
    pub kind: RepairKind,
    /// Line of the text, from 1.
    pub line: usize,
}

/// What a strict reader would have refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RepairKind {
    /// A comment.
    Comment,
    /// A comma before a closing bracket, or several in a row.
    TrailingComma,
    /// No comma between two values.
    MissingComma,
    /// `...`
    Ellipsis,
    /// Words where a value belongs.
    Placeholder,
    /// No value behind a key.
    MissingValue,
    /// A key without quotes.
    UnquotedKey,
    /// A string in other than double quotes.
    OtherQuotes,
    /// A string with one of its quotes missing.
    MissingQuote,
    /// A line break, tab or broken escape in a string.
    RawCharacter,
    /// `True`, `None` and the like.
    ForeignWord,
    /// Members without the braces around them.
    MissingBraces,
    /// A bracket that closes nothing.
    StrayBracket,
    /// A bracket that is never closed.
    Unclosed,
    /// A key that stands twice in an object.
    DuplicateKey,
    /// Several values in a row.
    SeveralValues,
    /// Text behind the value, which is left out.
    TextBehind,
}

/// Why a text is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failure {
    /// The reason.
    pub reason: Reason,
    /// Line of the text, from 1.
    pub line: usize,
}

/// Why a text is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// There is nothing but white space and comments.
    Empty,
    /// It is some other kind of text.
    NotJson,
    /// It nests too deeply.
    TooDeep,
}

/// Reads a text.
pub fn read(text: &str) -> Result<Reading, Failure> {
    reader::read(text)
}

impl Reading {
    /// Tells whether a strict reader would have taken the text.
    pub fn is_strict(&self) -> bool {
        self.repairs.is_empty()
    }
}

impl Node {
    /// Returns the member of an object that has this key.
    pub fn member(&self, key: &str) -> Option<&Self> {
        let Value::Object(object) = &self.value else { return None };
        object.members.iter().rev().find(|(name, _)| name == key).map(|(_, node)| node)
    }

    /// Tells whether words stand anywhere in it where a value belongs.
    pub fn has_placeholders(&self) -> bool {
        match &self.value {
            Value::Placeholder(_) => true,
            Value::Array(array) => array.open || array.items.iter().any(Self::has_placeholders),
            Value::Object(object) => {
                object.open || object.members.iter().any(|(_, node)| node.has_placeholders())
            }
            _ => false,
        }
    }

    /// Returns the plain value. Placeholders become strings.
    pub fn to_json(&self) -> serde_json::Value {
        match &self.value {
            Value::Null => serde_json::Value::Null,
            Value::Bool(value) => (*value).into(),
            Value::Number(number) => serde_json::Value::Number(number.clone()),
            Value::Text(text) | Value::Placeholder(text) => text.as_str().into(),
            Value::Array(array) => array.items.iter().map(Self::to_json).collect(),
            Value::Object(object) => {
                let members = object.members.iter().map(|(key, node)| (key.clone(), node.to_json()));
                serde_json::Value::Object(members.collect::<Map<_, _>>())
            }
        }
    }
}
