//! Postman collections in, the same collections without prose out, in format 2.1.
//!
//! A description becomes tables of what it says, and so do comments in JSON; scripts, identifiers, owners, dates and styles
//! go. Reading the result gives the same API, its texts and the characters of samples aside.

mod auth;
mod body;
mod description;
mod item;
mod request;
#[cfg(test)]
mod tests;
mod url;

use super::mask::Masks;
use super::prose::Prose;
use super::{Distilled, Options, Summary};
use crate::diagnostic::Report;
use crate::input::Export;
use crate::lower::postman::{Answers, environments};
use crate::parse::postman::{self, Auth, Document};
use serde_json::{Map, Value, json};

/// Name of the main file.
pub const MAIN: &str = "collection.json";

/// The version that is written.
const SCHEMA: &str = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";

/// Returns the facts of an export. `None` comes only together with an error in the report.
pub fn facts(export: &Export, options: &Options, report: &mut Report) -> Option<Distilled> {
    let document = postman::parse(export, report)?;
    let mut writer = Writer {
        document: &document,
        answers: Answers::new(&document),
        options: *options,
        masks: Masks::default(),
        sentences: Prose::default(),
        summary: Summary::default(),
        report: Report::default(),
    };
    // The first time it is learnt what is a name or a sentence: one that stands elsewhere too, and earlier, is known the
    // second time.
    writer.collection();
    (writer.summary, writer.report) = (Summary::default(), Report::default());
    let collection = writer.collection();
    report.append(std::mem::take(&mut writer.report));
    let mut text = serde_json::to_string_pretty(&collection).unwrap_or_default();
    text.push('\n');
    let placeholders = if writer.summary.samples > 0 { writer.masks.counts() } else { Default::default() };
    Some(Distilled {
        title: Some(document.name.trim().to_owned()).filter(|title| !title.is_empty()),
        files: [(MAIN.to_owned(), text)].into(),
        summary: Summary { placeholders, ..writer.summary },
        outline: None,
    })
}

/// Writes a collection.
struct Writer<'a> {
    document: &'a Document,
    answers: Answers<'a>,
    options: Options,
    masks: Masks,
    /// What descriptions say, which samples may repeat.
    sentences: Prose,
    summary: Summary,
    /// What could not be read, and so is not written.
    report: Report,
}

impl Writer<'_> {
    fn collection(&mut self) -> Value {
        let document = self.document;
        let mut info = Map::new();
        info.insert("name".to_owned(), document.name.as_str().into());
        let drop_environments = self.options.drop_environments;
        self.describe_with(&mut info, document.description.as_ref(), "", |reading| {
            if drop_environments {
                reading.servers.clear();
            } else if reading.servers.is_empty() {
                reading.servers = environments(document);
            }
        });
        info.insert("schema".to_owned(), SCHEMA.into());
        let mut root = Map::from_iter([("info".to_owned(), info.into())]);
        let outer: &[&Auth] = &[];
        root.insert(
            "item".to_owned(),
            self.items(&document.items, &document.auth.iter().collect::<Vec<_>>()),
        );
        self.auth(&mut root, document.auth.as_ref(), outer);
        self.variables(&mut root, &document.variables);
        root.into()
    }

    /// Cleans a text that stands under a key.
    fn clean(&mut self, key: &str, text: &str) -> String {
        match self.masked(Some(key), &json!(text)) {
            Value::String(text) => text,
            other => other.to_string(),
        }
    }

    /// Cleans a sample.
    fn masked(&mut self, key: Option<&str>, value: &Value) -> Value {
        let mut clean = self.masks.sample(key, value);
        shorten(&mut clean, &self.sentences);
        self.summary.samples += usize::from(clean != *value);
        clean
    }
}

/// Shortens texts in a sample that repeat what descriptions say.
fn shorten(value: &mut Value, sentences: &Prose) {
    match value {
        Value::String(text) => {
            if let Some(short) = sentences.shortened(text) {
                *text = short.to_owned();
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| shorten(item, sentences)),
        Value::Object(map) => map.values_mut().for_each(|value| shorten(value, sentences)),
        _ => {}
    }
}
