//! Outlines of made-up pages.

mod again;
mod bad;
mod compare;
mod skeleton;

use super::{Outline, settle};
use crate::diagnostic::{Location, Report};
use crate::parse::document::Limits;
use crate::parse::redoc::text::{
    Alternative, Body, Call, Document, Flavour, Prim, Row, RowPlace, RowType, Sample, Text,
};
use serde_json::Value;
use std::sync::Arc;

fn at(line: usize) -> Location {
    Location::line(&"redoc.txt".into(), line, 1)
}

fn text(text: &str) -> Text {
    Text { at: at(1), text: text.to_owned() }
}

/// Returns a page of some calls, each on a line of its own.
fn page(introduction: &str, calls: impl IntoIterator<Item = Call>) -> Document {
    let number = |(index, call): (usize, Call)| Call { at: at(index + 1), ..call };
    Document {
        flavour: Flavour::Rows,
        at: Location::file(&"redoc.txt".into()),
        title: None,
        version: None,
        introduction: vec![text(introduction)],
        calls: calls.into_iter().enumerate().map(number).collect(),
    }
}

fn call(prose: &str) -> Call {
    Call {
        at: at(1),
        section: None,
        section_prose: Vec::new(),
        title: None,
        prose: if prose.is_empty() { Vec::new() } else { vec![text(prose)] },
        security: Vec::new(),
        parameters: Vec::new(),
        body: None,
        request: None,
        reply: None,
        is_webhook: false,
    }
}

/// Returns a row of a text; without a name, one that the text lost.
fn row(name: &str, place: RowPlace) -> Row {
    let string =
        Alternative { lists: 0, prim: Prim::String, schema: None, format: None, limits: Limits::default() };
    Row {
        at: at(7),
        name: Some(name.to_owned()).filter(|name| !name.is_empty()),
        is_named_by_sample: false,
        place,
        is_place_stated: false,
        required: false,
        ty: RowType { alternatives: vec![string], schema: None },
        default: None,
        values: Vec::new(),
        are_values_of_items: false,
        description: None,
    }
}

fn sample(value: Value) -> Option<Sample> {
    Some(Sample { at: at(1), media_type: None, value, hidden: Vec::new() })
}

impl Call {
    fn takes(mut self, name: &str, place: RowPlace) -> Self {
        self.parameters.push(row(name, place));
        self
    }

    fn id(self) -> Self {
        self.takes("id", RowPlace::Path)
    }

    fn sends(mut self, value: Value) -> Self {
        let keys = value.as_object().into_iter().flat_map(|object| object.keys());
        let rows = keys.map(|key| row(key, RowPlace::Body)).collect();
        self.body = Some(Body { at: at(1), media_type: None, rows });
        self.request = sample(value);
        self
    }

    fn gives(mut self, value: Value) -> Self {
        self.reply = sample(value);
        self
    }

    fn titled(mut self, title: &str) -> Self {
        self.title = Some(text(title));
        self
    }

    fn begins(mut self, section: &str) -> Self {
        self.section = Some(text(section));
        self
    }
}

const FILE: &str = "schemas/parcels/outline.toml";

/// Settles a page with what is known. Returns the file, and what is said.
fn settled(page: &Document, known: Option<&str>) -> (String, Outline, Vec<String>) {
    let file: Arc<str> = FILE.into();
    let mut report = Report::default();
    let settled = settle(page, &file, known.map(str::as_bytes), &mut report);
    let settled = settled.unwrap_or_else(|| panic!("{report}"));
    let said =
        report.diagnostics().iter().map(|found| format!("{}: {} @ {}", found.rule, found.message, found.at));
    (settled.text, settled.outline, said.collect())
}

/// Returns the skeleton of a page without its header.
fn skeleton(page: &Document) -> String {
    let (text, ..) = settled(page, None);
    text.split_once("\n\n").expect("a header and entries").1.to_owned()
}
