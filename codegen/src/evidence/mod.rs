//! What documents say of values, statement by statement, before anything is decided.
//!
//! Formats whose documents have no schemas (tables in descriptions, comments, samples) are lowered to this; `merge` weighs it
//! and makes types of it. Nothing here knows a format, and nothing here knows Rust.

use crate::diagnostic::Location;
pub use crate::ir::Sample;
use crate::ir::{Limits, Tag, TextFormat};
use indexmap::IndexMap;
use serde_json::Value;

/// All that is said of one body, and of what it holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Evidence {
    /// The documented name of its type, if it has one.
    pub name: Option<String>,
    /// Statements, in the order of the document.
    pub statements: Vec<Statement>,
    /// Samples, in the order of the document.
    pub samples: Vec<Sample>,
    /// Tables and lists of fields whose place in the body is yet to be found.
    pub tables: Vec<Table>,
    /// Samples of values inside the body, each with where it belongs; none where this is yet to be found.
    pub parts: Vec<(Option<Vec<Step>>, Sample)>,
    /// Whether an item of the body, which is an array, also goes without the array around it.
    pub single: bool,
    /// Messages of several kinds inside the body.
    pub families: Vec<Family>,
}

impl Evidence {
    /// Tells whether nothing is said.
    pub fn is_empty(&self) -> bool {
        self.name.is_none()
            && self.statements.is_empty()
            && self.samples.is_empty()
            && self.tables.is_empty()
            && self.parts.is_empty()
            && self.families.is_empty()
    }

    /// Adds what is said elsewhere.
    pub fn extend(&mut self, other: Self) {
        self.name = self.name.take().or(other.name);
        self.statements.extend(other.statements);
        self.samples.extend(other.samples);
        self.tables.extend(other.tables);
        self.parts.extend(other.parts);
        self.single |= other.single;
        self.families.extend(other.families);
    }

    /// Calls `visit` for this evidence and for that on the messages inside.
    pub fn each_mut(&mut self, visit: &mut impl FnMut(&mut Self)) {
        visit(self);
        let messages = self.families.iter_mut().flat_map(|family| &mut family.messages);
        messages.for_each(|message| message.evidence.each_mut(visit));
    }
}

/// Messages of several kinds that stand at one place.
#[derive(Clone, Debug, PartialEq)]
pub struct Family {
    /// The place.
    pub path: Vec<Step>,
    /// What tells the kinds apart.
    pub tag: Tag,
    /// The kinds.
    pub messages: Vec<Message>,
}

/// Messages of one kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// The kind on the wire; `None` where it is told by the absence of a tag.
    pub kind: Option<String>,
    /// Its version, where it has one.
    pub version: Option<String>,
    /// What the kind is called.
    pub name: String,
    /// What is said of such messages.
    pub evidence: Evidence,
}

/// Evidence on types that the documentation names, by name. Where the evidence has a name, several types have this one.
pub type Named = IndexMap<String, Evidence>;

/// A table or list of fields of one object.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Where it begins.
    pub at: Location,
    /// Where the object stands by what its heading says; empty for the body itself.
    pub hint: Vec<Step>,
    /// Words for several objects of this shape, by the role that each has.
    pub roles: Vec<String>,
    /// What its rows say; paths begin at the object.
    pub statements: Vec<Statement>,
}

impl Table {
    /// Tells whether it says nothing but which values its fields have.
    pub fn is_of_values(&self) -> bool {
        let is_of_values = |claim: &Claim| {
            *claim == Claim { values: claim.values.clone(), ..Claim::default() } && !claim.values.is_empty()
        };
        self.statements.iter().all(|said| is_of_values(&said.claim))
    }
}

/// One statement about one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// The place that makes it: a row of a table, an item of a list, a comment.
    pub at: Location,
    /// The value that it is about, from the root of the body.
    pub path: Vec<Step>,
    /// What it says.
    pub claim: Claim,
}

/// A step on the way to a value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// A key of an object.
    Key(String),
    /// Any item of an array.
    Item,
    /// Any value of an object whose keys are data.
    Entry,
}

impl Step {
    /// Returns the key that it names.
    pub fn key(&self) -> Option<&str> {
        match self {
            Self::Key(key) => Some(key),
            Self::Item | Self::Entry => None,
        }
    }
}

/// What a statement says; all of it may be left open.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Claim {
    /// Its types; several are alternatives, none is left open.
    pub kinds: Vec<Kind>,
    /// Whether it may be null.
    pub nullable: bool,
    /// Whether it must be there.
    pub presence: Option<Presence>,
    /// The values that are allowed.
    pub values: Vec<String>,
    /// Whether a text may follow a value, after a colon.
    pub detailed: bool,
    /// Names of values, where the values say nothing themselves: value and name.
    pub value_names: Vec<(String, String)>,
    /// Its type where the value that names its kind is this one.
    pub cases: Vec<(String, Kind)>,
    /// The value used unless one is given.
    pub default: Option<Value>,
    /// Limits.
    pub limits: Limits,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// The text of the statement.
    pub text: Option<String>,
}

/// Whether a value must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// It is always there.
    Required,
    /// It may be left out.
    Optional,
    /// It must be there in some cases, which the text names.
    Conditional,
}

/// A documented type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    Text,
    /// Text with a form of its own.
    Formatted(TextFormat),
    /// A number.
    Number,
    /// A whole number.
    Integer,
    /// `true` or `false`.
    Boolean,
    /// An object.
    Object,
    /// An array; what it holds may be left open.
    List(Option<Box<Kind>>),
    /// One of a set of values.
    Values,
    /// A type that the documentation names.
    Named(String),
    /// A file.
    File,
    /// Any JSON value.
    Any,
}

impl Kind {
    /// Returns the name of the documented type that it, or what it lists, is of.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Named(name) => Some(name),
            Self::List(Some(item)) => item.name(),
            _ => None,
        }
    }
}

/// A documented error.
#[derive(Clone, Debug, PartialEq)]
pub struct ErrorFact {
    /// Where it is documented.
    pub at: Location,
    /// Its status, where the documentation says.
    pub status: Option<u16>,
    /// Its code, where it has one.
    pub code: Option<String>,
    /// Whether a text follows the code: `DEPOT_SHUT: {until}`.
    pub detailed: bool,
}

/// Tells whether a text is a point in time: `2018-05-18T10:05:46+0000`, `2025-03-15T09:00:00.000Z`.
pub fn is_date_time(text: &str) -> bool {
    let digit = |at: usize| text.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
    let sign = |at: usize, sign: u8| text.as_bytes().get(at) == Some(&sign);
    let numbers = [0, 1, 2, 3, 5, 6, 8, 9, 11, 12, 14, 15].into_iter().all(digit);
    let is_parted = sign(4, b'-') && sign(7, b'-') && sign(13, b':');
    numbers && is_parted && (sign(10, b'T') || sign(10, b' ')) && text.len() <= 40
}

/// Tells whether a text is a day: `2025-03-15`.
pub fn is_date(text: &str) -> bool {
    let fits =
        |(at, byte): (usize, &u8)| if matches!(at, 4 | 7) { *byte == b'-' } else { byte.is_ascii_digit() };
    text.len() == 10 && text.as_bytes().iter().enumerate().all(fits)
}
