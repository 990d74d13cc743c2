//! What is known of an item beside its type.

use crate::diagnostic::Location;
use serde_json::Number;

/// Where an item is documented.
pub type Origin = Location;

/// What is known of an item beside its type.
#[derive(Clone, Debug, PartialEq)]
pub struct Docs {
    /// Where it is documented.
    pub origin: Origin,
    /// Title of an operation.
    pub title: Option<String>,
    /// Prose, kept only where the API's docs policy says so.
    pub text: Option<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Whether it must be there in some cases, as the documentation has it.
    pub conditional: bool,
    /// Value used unless one is given.
    pub default: Option<serde_json::Value>,
    /// Limits of its values.
    pub limits: Limits,
    /// Documented samples of its value.
    pub samples: Vec<Sample>,
}

/// A documented sample.
#[derive(Clone, Debug, PartialEq)]
pub struct Sample {
    /// Where it stands.
    pub at: Origin,
    /// The value.
    pub value: serde_json::Value,
}

impl Docs {
    /// Returns docs that say only where an item is documented.
    pub fn at(origin: &Origin) -> Self {
        Self {
            origin: origin.clone(),
            title: None,
            text: None,
            deprecated: false,
            conditional: false,
            default: None,
            limits: Limits::default(),
            samples: Vec::new(),
        }
    }
}

/// Limits of values.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Limits {
    /// Least value.
    pub minimum: Option<Number>,
    /// Greatest value.
    pub maximum: Option<Number>,
    /// Whether the least value itself is not allowed.
    pub exclusive_minimum: bool,
    /// Whether the greatest value itself is not allowed.
    pub exclusive_maximum: bool,
    /// Number of which it is a multiple.
    pub multiple_of: Option<Number>,
    /// Least number of characters.
    pub min_length: Option<u64>,
    /// Greatest number of characters.
    pub max_length: Option<u64>,
    /// Regular expression that it matches.
    pub pattern: Option<String>,
    /// Least number of items or entries.
    pub min_items: Option<u64>,
    /// Greatest number of items or entries.
    pub max_items: Option<u64>,
    /// Whether no item stands twice.
    pub unique_items: bool,
    /// The only values, where these are numbers that make no set with names.
    pub one_of: Vec<Number>,
    /// A format that has no type of its own, such as `email`.
    pub format: Option<String>,
}
