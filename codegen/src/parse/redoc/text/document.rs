//! What the text of a Redoc page says.

use crate::diagnostic::Location;
use crate::parse::document::Limits;
use serde_json::Value;

/// The text of a page.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// How it was saved.
    pub flavour: Flavour,
    /// The file.
    pub at: Location,
    /// Title of the page, if the text has it.
    pub title: Option<String>,
    /// Version of the API, if the text has it.
    pub version: Option<String>,
    /// What stands before the first call.
    pub introduction: Vec<Text>,
    /// The calls and webhooks, in the order of the page.
    pub calls: Vec<Call>,
}

impl Document {
    /// Returns a document that says nothing yet.
    pub(super) fn empty(flavour: Flavour, at: Location) -> Self {
        Self { flavour, at, title: None, version: None, introduction: Vec::new(), calls: Vec::new() }
    }
}

/// How a page was saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flavour {
    /// A line for each row of a table, without headings and blank lines.
    Rows,
    /// A line for each word that the page draws by itself, with blank lines.
    Words,
}

/// Lines of prose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// Where it stands.
    pub at: Location,
    /// What it says.
    pub text: String,
}

/// A call, or a webhook.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    /// Where it begins.
    pub at: Location,
    /// The heading of the section that begins with it.
    pub section: Option<Text>,
    /// What is said of that section.
    pub section_prose: Vec<Text>,
    /// Its title.
    pub title: Option<Text>,
    /// What is said of it.
    pub prose: Vec<Text>,
    /// Names of the schemes that it asks for.
    pub security: Vec<String>,
    /// Its parameters, without those of its body.
    pub parameters: Vec<Row>,
    /// What it sends, if that has a schema.
    pub body: Option<Body>,
    /// The sample of what it sends.
    pub request: Option<Sample>,
    /// The sample of what comes back.
    pub reply: Option<Sample>,
    /// Whether the service makes this call: what it sends is the payload, and nothing comes back.
    pub is_webhook: bool,
}

/// What a call sends.
#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    /// Where it is described.
    pub at: Location,
    /// Its media type, if the text has it.
    pub media_type: Option<String>,
    /// Its fields.
    pub rows: Vec<Row>,
}

/// A row of a table: one parameter, or one field.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Where it stands.
    pub at: Location,
    /// Its name; `None` where the text lost it.
    pub name: Option<String>,
    /// Whether the text lost its name, and a sample gave it back, or another row that says the same.
    pub is_named_by_sample: bool,
    /// Where it goes.
    pub place: RowPlace,
    /// Whether the page says where it goes.
    pub is_place_stated: bool,
    /// Whether it must be given.
    pub required: bool,
    /// Its type.
    pub ty: RowType,
    /// The value used unless one is given.
    pub default: Option<Value>,
    /// The only values.
    pub values: Vec<Value>,
    /// Whether these are the values of the items of a list.
    pub are_values_of_items: bool,
    /// What is said of it.
    pub description: Option<String>,
}

/// Where a row goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RowPlace {
    /// A segment of the path.
    Path,
    /// The query string.
    Query,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
    /// The first level of the body.
    Body,
}

/// The type of a row: one of some.
#[derive(Clone, Debug, PartialEq)]
pub struct RowType {
    /// The alternatives, at least one.
    pub alternatives: Vec<Alternative>,
    /// Name of the schema of all alternatives, where there are several.
    pub schema: Option<String>,
}

impl RowType {
    /// Tells whether a value can be one of this type; `null` can stand for any.
    pub(super) fn fits(&self, value: &Value) -> bool {
        value.is_null() || self.alternatives.iter().any(|alternative| alternative.fits(value))
    }
}

/// A type without alternatives.
#[derive(Clone, Debug, PartialEq)]
pub struct Alternative {
    /// How many lists stand around it.
    pub lists: usize,
    /// What it is.
    pub prim: Prim,
    /// Name of its schema.
    pub schema: Option<String>,
    /// Its format; in a list that of the items.
    pub format: Option<String>,
    /// Its limits. In a list the numbers of items are those of the outermost list, and the rest is said of the items.
    pub limits: Limits,
}

impl Alternative {
    fn fits(&self, value: &Value) -> bool {
        match (self.lists, self.prim) {
            (1.., _) => value.is_array(),
            (0, Prim::String) => value.is_string(),
            (0, Prim::Integer | Prim::Number) => value.is_number(),
            (0, Prim::Boolean) => value.is_boolean(),
            (0, Prim::Object) => value.is_object(),
            (0, Prim::Null) => value.is_null(),
            (0, Prim::Any) => true,
        }
    }
}

/// A type of JSON, as a page names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Prim {
    /// `string`
    String,
    /// `integer`
    Integer,
    /// `number`
    Number,
    /// `boolean`
    Boolean,
    /// `object`
    Object,
    /// `any`
    Any,
    /// `null`
    Null,
}

/// A sample.
#[derive(Clone, Debug, PartialEq)]
pub struct Sample {
    /// Where it begins.
    pub at: Location,
    /// Its media type, if the text has it.
    pub media_type: Option<String>,
    /// The value. What the page hid is an empty list or object.
    pub value: Value,
    /// Keys of the first level whose content the page hid; of a list the numbers of its items, from 0.
    pub hidden: Vec<String>,
}

/// Calls `found` for each field in a sample, at all levels.
pub(crate) fn each_field<'v>(sample: &'v Value, found: &mut impl FnMut(&'v str, &'v Value)) {
    match sample {
        Value::Object(fields) => fields.iter().for_each(|(key, value)| {
            found(key, value);
            each_field(value, found);
        }),
        Value::Array(items) => items.iter().for_each(|item| each_field(item, found)),
        _ => {}
    }
}
