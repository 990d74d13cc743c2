//! The text of a reference in, the file and the pointer that it names out.

use super::files::Files;
use crate::diagnostic::{Location, Place};
use crate::parse::document::RefKey;
use std::sync::Arc;

/// What a reference names.
#[derive(Clone, Debug)]
pub(super) struct Target {
    /// The file; `None` if it is not in the export.
    pub(super) file: Option<Arc<str>>,
    /// The pointer's tokens, unescaped; `None` if the fragment is the name of an anchor.
    pub(super) tokens: Option<Vec<String>>,
}

impl Target {
    /// Reads the text of a reference that stands in a file.
    pub(super) fn of(files: &Files<'_>, text: &str, file: &Arc<str>) -> Self {
        let (path, fragment) = text.split_once('#').unwrap_or((text, ""));
        let file = if path.is_empty() { Some(file.clone()) } else { find_file(files, path, file) };
        Self { file, tokens: tokens(&decode_percent(fragment)) }
    }

    /// Reads the text of a reference whose percent signs are meant as such.
    pub(super) fn undecoded(&self, text: &str) -> Self {
        let fragment = text.split_once('#').map_or("", |(_, fragment)| fragment);
        Self { file: self.file.clone(), tokens: tokens(fragment) }
    }

    /// Returns the canonical key of a target, also of one that does not exist.
    pub(super) fn key(&self, text: &str) -> RefKey {
        match (&self.file, &self.tokens) {
            (Some(file), Some(tokens)) => {
                let escaped = tokens.iter().map(|token| token.replace('~', "~0").replace('/', "~1"));
                let pointer: String = escaped.flat_map(|token| ["/".to_owned(), token]).collect();
                RefKey(format!("{file}#{pointer}").into())
            }
            (Some(file), None) => {
                let fragment = text.split_once('#').map_or("", |(_, fragment)| fragment);
                RefKey(format!("{file}#{fragment}").into())
            }
            (None, _) => RefKey(text.into()),
        }
    }
}

/// Returns the key of a place.
pub(super) fn key_of(at: &Location) -> RefKey {
    RefKey(at.to_string().into())
}

/// Returns the tokens of the pointer of a place.
pub(super) fn tokens_of(at: &Location) -> Vec<String> {
    match &at.place {
        Place::Pointer(pointer) => tokens(pointer).unwrap_or_default(),
        Place::File | Place::Line(..) | Place::Text(..) => Vec::new(),
    }
}

/// Tells whether the pointer of a place begins with these tokens, none of which needs escapes, and goes on.
pub(super) fn is_below(at: &Location, prefix: &str) -> bool {
    match &at.place {
        Place::Pointer(pointer) => pointer.strip_prefix(prefix).is_some_and(|rest| rest.starts_with('/')),
        Place::File | Place::Line(..) | Place::Text(..) => false,
    }
}

/// Returns how many characters the pointers of two places share from the start.
pub(super) fn shared(one: &Location, other: &Location) -> usize {
    match (&one.place, &other.place) {
        (Place::Pointer(one), Place::Pointer(other)) => {
            one.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count()
        }
        _ => 0,
    }
}

/// Splits a pointer into its tokens and unescapes them; `None` if it is no pointer.
fn tokens(pointer: &str) -> Option<Vec<String>> {
    if pointer.is_empty() {
        return Some(Vec::new());
    }
    let pointer = pointer.strip_prefix('/')?;
    Some(pointer.split('/').map(|token| token.replace("~1", "/").replace("~0", "~")).collect())
}

/// Finds the file that a relative path names, seen from another file.
fn find_file(files: &Files<'_>, path: &str, from: &str) -> Option<Arc<str>> {
    let path = path.replace('\\', "/");
    if path.starts_with('/') || path.contains("://") {
        return None;
    }
    let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
    let find = |path: &str| files.name(&join(folder, path)?);
    find(&path).or_else(|| find(&decode_percent(&path)))
}

/// Joins a folder and a relative path; `None` if that leads out of where it began.
fn join(folder: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = if folder.is_empty() { Vec::new() } else { folder.split('/').collect() };
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

/// Decodes `%7B` and the like; what is not valid stays as it is.
fn decode_percent(text: &str) -> String {
    if !text.contains('%') {
        return text.to_owned();
    }
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let hex = text.get(at + 1..at + 3).filter(|hex| hex.bytes().all(|digit| digit.is_ascii_hexdigit()));
        match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(value) if *byte == b'%' => {
                decoded.push(value);
                at += 3;
            }
            _ => {
                decoded.push(*byte);
                at += 1;
            }
        }
    }
    String::from_utf8(decoded).unwrap_or_else(|_| text.to_owned())
}
