//! Bytes in, text out, or a word on why the bytes are none.

use crate::diagnostic::{Diagnostic, Location};
use std::sync::Arc;

/// First bytes of files that are not text, and what they are.
const BINARY: &[(&[u8], &str)] = &[
    (b"\x1f\x8b", "a gzip archive"),
    (b"PK\x03\x04", "a ZIP archive"),
    (b"%PDF-", "a PDF document"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xfe", "text in UTF-16"),
    (b"\xfe\xff", "text in UTF-16"),
];

/// Returns the text of a file, without a byte order mark.
pub(crate) fn decode<'b>(file: &Arc<str>, bytes: &'b [u8]) -> Result<&'b str, Diagnostic> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if let Some((_, what)) = BINARY.iter().find(|(start, _)| bytes.starts_with(start)) {
        return Err(not_text(file, &format!("the file is {what}")));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| invalid(file, bytes, error.valid_up_to()))?;
    if text.trim().is_empty() {
        return Err(Diagnostic::error("empty-file", &Location::file(file), "the file is empty")
            .help("check that the export was saved completely"));
    }
    match text.find('\0') {
        Some(offset) => {
            let (line, column) = line_column(text.as_bytes(), offset);
            let at = Location::line(file, line, column);
            Err(Diagnostic::error("binary-file", &at, "the file holds a NUL character, so it is not text"))
        }
        None => Ok(text),
    }
}

/// The answer to bytes that are known to be something else than text.
fn not_text(file: &Arc<str>, message: &str) -> Diagnostic {
    Diagnostic::error("binary-file", &Location::file(file), message)
        .help("give the document itself, unpacked and as UTF-8 text")
}

/// The answer to bytes that are not UTF-8.
fn invalid(file: &Arc<str>, bytes: &[u8], offset: usize) -> Diagnostic {
    let (line, column) = line_column(bytes, offset);
    Diagnostic::error("invalid-utf8", &Location::line(file, line, column), "the file is not valid UTF-8 text")
        .help("save the file as UTF-8")
}

/// Returns line and column of a byte, both from 1.
pub(crate) fn line_column(bytes: &[u8], offset: usize) -> (usize, usize) {
    let before = bytes.get(..offset).unwrap_or(bytes);
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |newline| newline + 1);
    (line, String::from_utf8_lossy(&before[start..]).chars().count() + 1)
}
