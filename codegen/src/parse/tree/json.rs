//! JSON text in, a tree out.
//!
//! The visitor is written by hand, since the ready-made one keeps silent on a key that is given twice.

use super::{duplicate_key, too_deep};
use crate::diagnostic::{Diagnostic, Location, Report};
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::map::Entry;
use serde_json::{Map, Number, Value};
use std::cell::RefCell;
use std::fmt;
use std::sync::Arc;

/// Reads a JSON text.
pub(crate) fn read(file: &Arc<str>, text: &str, report: &mut Report) -> Result<Value, Diagnostic> {
    let duplicates = RefCell::new(Vec::new());
    let mut source = serde_json::Deserializer::from_str(text);
    let value = Tree { duplicates: &duplicates }
        .deserialize(&mut source)
        .and_then(|value| source.end().map(|()| value))
        .map_err(|error| syntax_error(file, &error))?;
    report.extend(duplicates.into_inner().iter().map(|path| duplicate(file, path)));
    Ok(value)
}

/// Returns the diagnostic for what the JSON reader refused.
pub(crate) fn syntax_error(file: &Arc<str>, error: &serde_json::Error) -> Diagnostic {
    let at = Location::line(file, error.line(), error.column());
    let shown = error.to_string();
    if shown.starts_with("recursion limit") {
        return too_deep(&at);
    }
    if error.is_eof() {
        return Diagnostic::error("truncated", &at, "the JSON text ends in the middle of a value")
            .help("the file seems cut off; save the export again");
    }
    let what = shown.split(" at line ").next().unwrap_or_default();
    let diagnostic = Diagnostic::error("syntax", &at, format!("this is not JSON: {what}"));
    if what.starts_with("number out of range") {
        return diagnostic.help("put the number into quotes, or write one that fits a double");
    }
    diagnostic.help("JSON has neither comments nor trailing commas, and its keys stand in double quotes")
}

/// Returns the diagnostic for a key given twice; the path leads from the key up to the root.
fn duplicate(file: &Arc<str>, path: &[String]) -> Diagnostic {
    let root = Location::pointer(file, "");
    let at = path.iter().rev().fold(root, |at, key| at.child(key));
    duplicate_key(&at, path.first().map_or("", String::as_str))
}

/// Reads one value and everything in it.
#[derive(Clone, Copy)]
struct Tree<'d> {
    /// Paths of keys that were given twice, from the key up to the value being read.
    duplicates: &'d RefCell<Vec<Vec<String>>>,
}

impl Tree<'_> {
    /// Returns how many duplicates are known.
    fn mark(self) -> usize {
        self.duplicates.borrow().len()
    }

    /// Says that everything found since the mark lies below `key`.
    fn lift(self, mark: usize, key: impl Fn() -> String) {
        for path in self.duplicates.borrow_mut().iter_mut().skip(mark) {
            path.push(key());
        }
    }
}

impl<'de> DeserializeSeed<'de> for Tree<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Tree<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut source: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        loop {
            let mark = self.mark();
            let Some(item) = source.next_element_seed(self)? else { break };
            self.lift(mark, || items.len().to_string());
            items.push(item);
        }
        Ok(Value::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut source: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(key) = source.next_key::<String>()? {
            let mark = self.mark();
            let value = source.next_value_seed(self)?;
            self.lift(mark, || key.clone());
            match object.entry(key) {
                Entry::Vacant(entry) => {
                    entry.insert(value);
                }
                Entry::Occupied(mut entry) => {
                    self.duplicates.borrow_mut().push(vec![entry.key().clone()]);
                    entry.insert(value);
                }
            }
        }
        Ok(Value::Object(object))
    }
}
