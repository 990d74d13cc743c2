//! The files of an export as trees, and the way from one to the other.

use crate::diagnostic::{Diagnostic, Report};
use crate::input::Export;
use crate::parse::{main_tree, tree};
use serde_json::Value;
use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The trees of an export, each read when it is needed.
pub(super) struct Trees<'e> {
    export: &'e Export,
    cells: BTreeMap<Arc<str>, OnceCell<Option<Value>>>,
    report: RefCell<Report>,
}

/// The text of a reference, taken apart.
#[derive(Clone, Copy, Debug)]
pub(super) struct Text<'t> {
    /// The file; empty for the one in which the reference stands.
    pub(super) path: &'t str,
    /// What follows `#`, if there is one.
    pub(super) fragment: Option<&'t str>,
}

impl<'t> Text<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        match text.split_once('#') {
            Some((path, fragment)) => Self { path, fragment: Some(fragment) },
            None => Self { path: text, fragment: None },
        }
    }

    /// Returns the tokens of the pointer, as it is meant and as it is written; none where it is the name of an anchor.
    pub(super) fn pointers(self) -> Vec<Vec<String>> {
        let fragment = self.fragment.unwrap_or_default();
        let decoded = decode_percent(fragment);
        let mut pointers: Vec<_> = tokens(&decoded).into_iter().collect();
        if decoded != fragment {
            pointers.extend(tokens(fragment));
        }
        pointers
    }
}

impl<'e> Trees<'e> {
    /// Takes the files of an export, without reading any.
    pub(super) fn new(export: &'e Export) -> Self {
        let cells = export.files.keys().map(|name| (name.clone(), OnceCell::new()));
        Self { export, cells: cells.collect(), report: RefCell::default() }
    }

    /// Returns the tree of a file, or says why there is none.
    pub(super) fn try_root(&self, file: &Arc<str>) -> Result<Option<&Value>, Diagnostic> {
        let (Some(cell), Some(bytes)) = (self.cells.get(file), self.export.files.get(file)) else {
            return Ok(None);
        };
        if cell.get().is_none() {
            let report = &mut self.report.borrow_mut();
            let read = if *file == self.export.main {
                main_tree(file, bytes, None, report)
            } else {
                tree::read(file, bytes, report)
            };
            let failed = read.as_ref().err().cloned();
            cell.get_or_init(|| read.ok());
            failed.map_or(Ok(()), Err)?;
        }
        Ok(cell.get().and_then(Option::as_ref))
    }

    /// Returns the tree of a file. Why there is none is said once.
    pub(super) fn root(&self, file: &Arc<str>) -> Option<&Value> {
        self.try_root(file).unwrap_or_else(|diagnostic| {
            self.report.borrow_mut().push(diagnostic);
            None
        })
    }

    /// Returns what is to be said of the files.
    pub(super) fn into_report(self) -> Report {
        self.report.into_inner()
    }

    /// Finds the file that a path names, seen from another file.
    pub(super) fn find(&self, path: &str, from: &Arc<str>) -> Option<Arc<str>> {
        if path.is_empty() {
            return Some(from.clone());
        }
        let path = path.replace('\\', "/");
        if path.starts_with('/') || path.contains("://") {
            return None;
        }
        let known = |path: &str| {
            let name = join(folder(from), path)?;
            self.cells.get_key_value(name.as_str()).map(|(name, _)| name.clone())
        };
        known(&path).or_else(|| known(&decode_percent(&path)))
    }
}

/// The child that a token of a pointer names.
pub(super) fn step<'v>(value: &'v Value, token: &str) -> Option<&'v Value> {
    match value {
        Value::Object(map) => map.get(token),
        Value::Array(items) => items.get(token.parse::<usize>().ok()?),
        _ => None,
    }
}

/// Returns the text of `$ref`, if this is an object with one.
pub(super) fn reference(value: &Value) -> Option<&str> {
    value.get("$ref")?.as_str()
}

/// Returns the way from one file to another, as a reference spells it.
pub(super) fn relative(from: &str, to: &str) -> String {
    let from: Vec<&str> = folder(from).split('/').filter(|part| !part.is_empty()).collect();
    let to: Vec<&str> = to.split('/').collect();
    let shared = from.iter().zip(&to[..to.len() - 1]).take_while(|(a, b)| a == b).count();
    let up = from.len() - shared;
    let start = if up == 0 { "./".to_owned() } else { "../".repeat(up) };
    start + &encode_percent(&to[shared..].join("/"))
}

fn folder(file: &str) -> &str {
    file.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// Splits a pointer into its tokens; `None` if it is no pointer.
pub(super) fn tokens(pointer: &str) -> Option<Vec<String>> {
    if pointer.is_empty() {
        return Some(Vec::new());
    }
    let tokens = pointer.strip_prefix('/')?.split('/');
    Some(tokens.map(|token| token.replace("~1", "/").replace("~0", "~")).collect())
}

/// Joins a folder and a relative path; `None` if that leads out of where it began.
fn join(folder: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

fn decode_percent(text: &str) -> String {
    let mut decoded = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [byte, tail @ ..] = rest {
        let hex = tail.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
        let value = hex.filter(|hex| !hex.starts_with('+')).and_then(|hex| u8::from_str_radix(hex, 16).ok());
        match value {
            Some(value) if *byte == b'%' => {
                decoded.push(value);
                rest = &tail[2..];
            }
            _ => {
                decoded.push(*byte);
                rest = tail;
            }
        }
    }
    String::from_utf8(decoded).unwrap_or_else(|_| text.to_owned())
}

/// Escapes what would end the path of a reference or be read as an escape.
fn encode_percent(path: &str) -> String {
    path.replace('%', "%25").replace('#', "%23").replace('?', "%3F").replace(' ', "%20")
}

#[cfg(test)]
mod tests {
    use super::{Text, decode_percent, relative};

    #[test]
    fn references_lead_from_file_to_file() {
        assert_eq!(relative("openapi.json", "parts/a.json"), "./parts/a.json");
        assert_eq!(relative("parts/more/a.json", "parts/b c.json"), "../b%20c.json");
        assert_eq!(relative("parts/a.json", "openapi.json"), "../openapi.json");
    }

    #[test]
    fn pointers_are_read_as_meant_and_as_written() {
        let found = Text::of("a.yaml#/paths/~1x%7D").pointers();
        assert_eq!(found, [["paths", "/x}"], ["paths", "/x%7D"]]);
        assert!(Text::of("#anchor").pointers().is_empty());
        assert_eq!(decode_percent("100%, %zz %é"), "100%, %zz %é");
    }
}
