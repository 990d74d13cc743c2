//! What a text is read to say, shown as one line for each thing.

mod calls;
mod hostile;
mod names;
mod rows;
mod samples;

use crate::diagnostic::Report;
use crate::parse::redoc::text::{Call, Document, Row, RowPlace, Sample};

/// A page with all that a text can hold.
const PAGE: &str = include_str!("page.txt");

/// Reads a text.
fn read(text: &str) -> (Document, Report) {
    let mut report = Report::default();
    let document = super::read(&"page.txt".into(), text, &mut report);
    (document, report)
}

/// Returns what the calls of a text are.
fn calls(text: &str) -> Vec<String> {
    read(text).0.calls.iter().flat_map(call).collect()
}

/// Returns what a call is.
fn call(call: &Call) -> Vec<String> {
    let prose: Vec<&str> = call.prose.iter().map(|line| line.text.as_str()).collect();
    let kind = if call.is_webhook { "webhook" } else { "call" };
    let mut lines = vec![format!("{kind}: {}", prose.join(" / "))];
    lines.extend(call.parameters.iter().chain(call.body.iter().flat_map(|body| &body.rows)).map(row));
    lines.extend(call.request.iter().map(|sample| format!("> {}", value(sample))));
    lines.extend(call.reply.iter().map(|sample| format!("< {}", value(sample))));
    lines
}

fn row(row: &Row) -> String {
    let place = match row.place {
        RowPlace::Path => "path",
        RowPlace::Query => "query",
        RowPlace::Header => "header",
        RowPlace::Cookie => "cookie",
        RowPlace::Body => "body",
    };
    let mark = if row.required { "!" } else { "" };
    let name = row.name.as_deref().unwrap_or("?");
    let given = if row.is_named_by_sample { " (by sample)" } else { "" };
    format!("{place} {name}{mark}{given}")
}

fn value(sample: &Sample) -> String {
    sample.value.to_string()
}

/// Returns the rules that a text breaks, and the lines where.
fn findings(text: &str) -> Vec<String> {
    let (_, report) = read(text);
    report.diagnostics().iter().map(|finding| format!("{} {}", finding.rule, finding.at)).collect()
}
