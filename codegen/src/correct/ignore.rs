//! Takes out of a document what is said in the wrong place, before anything is made of it.

use super::config::{Config, Correction};
use super::find;
use super::refusal::Refusal;
use crate::diagnostic::Report;
use crate::lower;
use crate::parse::Document;

/// Takes out what corrections say is about something else. A part that is not there is an error.
pub fn ignore(document: &mut Document, config: &Config, report: &mut Report) {
    for (at, correction) in config.corrections.iter().filter(|(_, known)| !known.ignore.is_empty()) {
        if let Err(refusal) = take_out(document, correction) {
            report.push(refusal.diagnostic(at, correction));
        }
    }
}

fn take_out(document: &mut Document, correction: &Correction) -> Result<(), Refusal> {
    // What else an address may be wrong in is said when the correction is applied.
    let Ok((method, path, None)) = find::address(&correction.at) else { return Ok(()) };
    for part in &correction.ignore {
        if matches!(document, Document::OpenApi(_)) {
            let what = "an OpenAPI document has no facts in such parts".to_owned();
            return Err(Refusal::Wrong(what, "delete it".to_owned()));
        }
        if !lower::ignore(document, method, path, *part) {
            let word = part.as_str();
            return Err(format!("its `ignore` names the {word} of a call that has none").into());
        }
    }
    Ok(())
}
