//! YAML text in, the same tree out as from JSON.
//!
//! Anchors, aliases and merge keys are expanded here, within a budget: a few lines of YAML can stand for gigabytes.

mod builder;

use super::too_deep;
use crate::diagnostic::{Diagnostic, Location, Report};
use builder::Builder;
use saphyr_parser::{Event, Marker, Parser, ScanError};
use serde_json::Value;
use std::sync::Arc;

/// Reads the first document of a YAML text.
pub(super) fn read(file: &Arc<str>, text: &str, report: &mut Report) -> Result<Value, Diagnostic> {
    let mut builder = Builder::new(file, report);
    let mut documents = 0;
    for next in Parser::new_from_str(text) {
        let (event, span) = next.map_err(|error| syntax_error(file, text, &error))?;
        if matches!(event, Event::DocumentStart(_)) {
            documents += 1;
            if documents > 1 {
                builder.more_documents(span.start);
                break;
            }
        }
        builder.event(event, span.start)?;
    }
    Ok(builder.root())
}

/// Returns the diagnostic for what the YAML scanner refused.
fn syntax_error(file: &Arc<str>, text: &str, error: &ScanError) -> Diagnostic {
    let at = place(file, *error.marker());
    if error.info().contains("recursion limit") {
        return too_deep(&at);
    }
    let diagnostic = Diagnostic::error("syntax", &at, format!("this is not YAML: {}", error.info()));
    let line = text.lines().nth(error.marker().line().saturating_sub(1)).unwrap_or_default();
    let indent = line.len() - line.trim_start().len();
    if line.get(..indent).is_some_and(|indent| indent.contains('\t')) {
        return diagnostic.help("the line is indented by a tab, which YAML does not allow: use spaces");
    }
    diagnostic.help("check the indentation and the quotes on this line and the one above")
}

/// Returns the place of a marker.
fn place(file: &Arc<str>, marker: Marker) -> Location {
    Location::line(file, marker.line(), marker.col() + 1)
}
