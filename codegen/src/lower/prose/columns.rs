//! What a table is, by the words of its header.

use crate::parse::prose::{Inline, Table};

/// What a table is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Header {
    /// Fields, or parameters.
    Fields(Columns),
    /// Documented errors: columns of status, code and text.
    Errors(Option<usize>, Option<usize>, Option<usize>),
    /// Environments: columns of name and URL.
    Servers(usize, usize),
}

/// Columns of a table of fields.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Columns {
    pub(super) name: usize,
    pub(super) ty: Option<usize>,
    pub(super) required: Option<usize>,
    /// Whether the mark says that a field may be left out.
    pub(super) inverted: bool,
    pub(super) description: Option<usize>,
    /// Where a parameter goes.
    pub(super) place: Option<usize>,
    pub(super) default: Option<usize>,
    pub(super) values: Option<usize>,
}

const NAME: [&str; 12] = [
    "field",
    "name",
    "parameter",
    "param",
    "property",
    "key",
    "attribute",
    "argument",
    "field name",
    "property name",
    "parameter name",
    "member",
];
const TYPE: [&str; 5] = ["type", "data type", "datatype", "value type", "format"];
const REQUIRED: [&str; 6] = ["required", "always", "mandatory", "req", "presence", "is required"];
const OPTIONAL: [&str; 2] = ["optional", "is optional"];
const DESCRIPTION: [&str; 8] =
    ["description", "notes", "note", "details", "meaning", "comment", "comments", "explanation"];
const PLACE: [&str; 5] = ["in", "location", "object", "where", "place"];
const DEFAULT: [&str; 2] = ["default", "default value"];
const VALUES: [&str; 6] =
    ["values", "allowed values", "possible values", "accepted values", "enum", "options"];

/// Reads the header of a table.
pub(super) fn read(table: &Table) -> Option<Header> {
    let titles: Vec<String> = table.header.iter().map(title).collect();
    servers(&titles).or_else(|| errors(&titles, table)).or_else(|| fields(&titles, table))
}

fn title(cell: &Inline) -> String {
    let text = cell.plain().to_lowercase();
    let text = text.replace(['?', '*', '`', ':'], "");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn find(titles: &[String], list: &[&str]) -> Option<usize> {
    titles.iter().position(|title| list.contains(&title.as_str()))
}

fn with_word(titles: &[String], words: &[&str]) -> Option<usize> {
    titles.iter().position(|title| title.split([' ', '/']).any(|own| words.contains(&own)))
}

fn servers(titles: &[String]) -> Option<Header> {
    let name = with_word(titles, &["environment", "env", "server"])?;
    let url = with_word(titles, &["url", "host", "endpoint"])?;
    (name != url).then_some(Header::Servers(name, url))
}

fn errors(titles: &[String], table: &Table) -> Option<Header> {
    if find(titles, &TYPE).is_some() {
        return None;
    }
    let code = with_word(titles, &["error", "errors"]);
    let is_status = |column: usize| {
        let mut cells = table.rows.iter().filter_map(|row| row.cells.get(column));
        cells.any(|cell| super::section::status(&cell.plain()).is_some())
    };
    let status = with_word(titles, &["status", "http"]).or_else(|| with_word(titles, &["code"]));
    let status = status.filter(|status| Some(*status) != code && is_status(*status));
    let code = code.or_else(|| with_word(titles, &["code"]).filter(|code| Some(*code) != status));
    let text = find(titles, &DESCRIPTION).or_else(|| with_word(titles, &["message", "reason", "cause"]));
    let is_table = status.is_some() || (code.is_some() && text.is_some());
    is_table.then_some(Header::Errors(status, code.filter(|code| Some(*code) != text), text))
}

fn fields(titles: &[String], table: &Table) -> Option<Header> {
    let ty = find(titles, &TYPE);
    let optional = find(titles, &OPTIONAL);
    let required = find(titles, &REQUIRED).or(optional);
    let unnamed = || ty.and_then(|_| titles.iter().position(String::is_empty));
    let columns = Columns {
        name: find(titles, &NAME).or_else(unnamed)?,
        ty,
        required,
        inverted: required.is_some() && required == optional,
        description: find(titles, &DESCRIPTION),
        place: find(titles, &PLACE),
        default: find(titles, &DEFAULT),
        values: find(titles, &VALUES),
    };
    let says = columns.ty.is_some() || columns.required.is_some() || has_names(table, columns.name);
    says.then_some(Header::Fields(columns))
}

/// Tells whether a column holds names of fields rather than words.
fn has_names(table: &Table, column: usize) -> bool {
    let cells = || table.rows.iter().filter_map(|row| row.cells.get(column));
    let names =
        cells().filter(|cell| cell.codes().next().is_some() && super::path::read(&cell.plain()).is_some());
    names.count() * 2 > cells().count()
}
