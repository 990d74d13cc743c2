//! What a text that was read rightly has not: pieces of tables and samples in its prose, and calls that lack something.

use crate::diagnostic::{Diagnostic, Location, Report};
use crate::parse::redoc::text::{Call, Row, Text};

/// Checks that prose holds neither members of a sample nor rows, snippets of code aside.
pub(super) fn prose(lines: &[Text], report: &mut Report) {
    let snippets = snippets(lines);
    for (index, line) in lines.iter().enumerate() {
        let is_code = |at: usize| is_in(&snippets, (index, at));
        let has_member = line.text.match_indices("\": ").any(|(at, _)| !is_code(at));
        if has_member || line.text.contains("- \"") {
            warn("unread-sample", &line.at, "prose holds what looks like a part of a sample", report);
        }
        if line.text.starts_with("| ") || line.text.ends_with(" |") {
            warn("unread-row", &line.at, "prose holds what looks like a row of a table", report);
        }
    }
}

/// Checks what is left of a call.
pub(super) fn call(call: &Call, report: &mut Report) {
    let rows = || call.parameters.iter().chain(call.body.iter().flat_map(|body| &body.rows));
    let (has_request, has_reply) = (call.request.is_some(), call.reply.is_some());
    rows().for_each(|row| cell(row, report));
    if rows().next().is_none() && !has_request && !has_reply {
        let message = "prose is all that is left of a call, or it belongs to none";
        warn("bare-call", &call.at, message, report);
    } else if !has_request && !has_reply {
        warn("no-sample", &call.at, "a call has no sample: what it answers is not known", report);
    } else if !has_reply && !call.is_webhook {
        let message = "the only sample of a call shows what is sent: what it answers is not known";
        warn("no-sample", &call.at, message, report);
    }
}

/// Checks that a description holds no sample.
fn cell(row: &Row, report: &mut Report) {
    if row.description.as_ref().is_some_and(|text| text.contains("{- \"")) {
        warn("unread-sample", &row.at, "a row of a table holds what looks like a sample", report);
    }
}

fn warn(rule: &'static str, at: &Location, message: &str, report: &mut Report) {
    let help = "check it against the page; if the text is cut off there, save the page again";
    report.push(Diagnostic::warning(rule, at, message).help(help));
}

/// A character of some lines: line and offset.
type Spot = (usize, usize);

/// Returns the outermost pairs of braces, in order.
fn snippets(lines: &[Text]) -> Vec<(Spot, Spot)> {
    let mut open = Vec::new();
    let mut pairs: Vec<(Spot, Spot)> = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        for (at, character) in line.text.match_indices(['{', '}']) {
            if character == "{" {
                open.push((index, at));
            } else if let Some(start) = open.pop() {
                let inside = pairs.iter().rev().take_while(|pair| pair.0 > start).count();
                pairs.truncate(pairs.len() - inside);
                pairs.push((start, (index, at)));
            }
        }
    }
    pairs
}

/// Tells whether one of the pairs is around a spot.
fn is_in(pairs: &[(Spot, Spot)], spot: Spot) -> bool {
    let before = pairs.partition_point(|pair| pair.0 < spot);
    before > 0 && spot < pairs[before - 1].1
}
