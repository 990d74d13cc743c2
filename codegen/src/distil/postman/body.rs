//! Bodies: JSON without its comments, and what they say.

use super::Writer;
use crate::diagnostic::Location;
use crate::evidence::Statement;
use crate::lower::prose::{Body, body};
use crate::parse::jsonc::{self, Node, RepairKind};
use serde_json::{Map, Value};

impl Writer<'_> {
    /// Cleans a text, and tells what its comments say where it is JSON. A template with comments is nothing but statements.
    pub(super) fn text(&mut self, text: &str, at: &Location) -> (String, Vec<Statement>) {
        let Ok(reading) = jsonc::read(text) else { return (self.clean("", text), Vec::new()) };
        let has_comments = reading.repairs.iter().any(|repair| repair.kind == RepairKind::Comment);
        if has_comments && self.options.keep_prose {
            return (self.clean("", text), Vec::new());
        }
        let statements = match body(text, at, &mut self.report) {
            Body::Template(evidence) if has_comments => return (String::new(), evidence.statements),
            Body::Sample(evidence) => evidence.statements,
            Body::Template(_) | Body::NotJson(_) => Vec::new(),
        };
        let nodes = std::iter::once(&reading.root).chain(&reading.more);
        let texts: Vec<String> = nodes.map(|node| self.json(node)).collect();
        (texts.join("\n"), statements)
    }

    /// Writes JSON, in which words may stand in place of values.
    fn json(&mut self, node: &Node) -> String {
        let mut words = Vec::new();
        let value = value(node, &mut words);
        let value = self.masked(None, &value);
        let mut text = serde_json::to_string_pretty(&value).unwrap_or_default();
        for (index, word) in words.iter().enumerate() {
            let mark = format!("\"{}\"", mark(index));
            text = text.replace(&format!("{mark}: {mark}"), word).replace(&mark, word);
        }
        text
    }
}

/// Returns what stands for words while a value is cleaned: no text of a document, and no secret.
fn mark(index: usize) -> String {
    format!("{{\u{e000}{index}}}")
}

/// Returns the value of a node, with marks for words in it.
fn value(node: &Node, words: &mut Vec<String>) -> Value {
    let mut word = |word: &str| {
        words.push(word.to_owned());
        mark(words.len() - 1)
    };
    match &node.value {
        jsonc::Value::Placeholder(text) => word(text).into(),
        jsonc::Value::Array(array) => {
            let mut items: Vec<Value> = array.items.iter().map(|item| value(item, words)).collect();
            if array.open {
                words.push("...".to_owned());
                items.push(mark(words.len() - 1).into());
            }
            items.into()
        }
        jsonc::Value::Object(object) => {
            let mut map: Map<String, Value> =
                object.members.iter().map(|(key, member)| (key.clone(), value(member, words))).collect();
            if object.open {
                words.push("...".to_owned());
                let mark = mark(words.len() - 1);
                map.insert(mark.clone(), mark.into());
            }
            map.into()
        }
        _ => node.to_json(),
    }
}
