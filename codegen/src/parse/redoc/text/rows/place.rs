//! Where the rows of a call go: the captions that said so are lost.

use super::body::{is_id, is_one_of, is_structured};
use crate::diagnostic::{Diagnostic, Report};
use crate::parse::redoc::text::{Row, RowPlace};
use serde_json::{Map, Value};

/// Finds the place of each row. `has_body` tells whether the call sends a body, and `sent` are the fields of its sample.
pub(super) fn find(rows: &mut [Row], has_body: bool, sent: Option<&Map<String, Value>>, report: &mut Report) {
    let is_sent = |row: &Row| sent.is_some_and(|sent| is_one_of(row, sent));
    // A page shows path, query, headers and body in this order.
    let body = rows.iter().position(|row| has_body && (is_structured(row) || is_sent(row)));
    for (index, row) in rows.iter_mut().enumerate() {
        let found = Known {
            has_body,
            is_sent: has_body && is_sent(row),
            is_behind: body.is_some_and(|body| body < index),
            has_sample: sent.is_some(),
        }
        .place(row);
        row.place = found.0;
        if let Some(reason) = found.1 {
            report.push(guessed(row, reason));
        }
    }
}

/// What is known of a row beside what it says.
struct Known {
    has_body: bool,
    /// Whether the sample of the body has its name.
    is_sent: bool,
    /// Whether it stands behind a row of the body.
    is_behind: bool,
    has_sample: bool,
}

impl Known {
    /// Returns where a row goes, and the reason where this is a guess.
    fn place(&self, row: &Row) -> (RowPlace, Option<&'static str>) {
        let name = row.name.as_deref().unwrap_or_default();
        if is_header(name) {
            (RowPlace::Header, Some("its name is spelled like that of a header"))
        } else if self.is_sent || (self.has_body && is_structured(row)) {
            (RowPlace::Body, None)
        } else if name.contains('[') {
            (RowPlace::Query, Some("its name has brackets"))
        } else if self.is_behind {
            (RowPlace::Body, Some("it stands behind a row of the body"))
        } else if is_id(row) {
            (RowPlace::Path, Some("it names the object of the call"))
        } else if self.has_body && (row.name.is_none() || !self.has_sample) {
            (RowPlace::Body, Some("the call sends a body"))
        } else if self.has_body && row.required {
            (RowPlace::Path, Some("it is required, and the sample of the body lacks it"))
        } else {
            (RowPlace::Query, Some("nothing tells otherwise"))
        }
    }
}

/// Tells whether a name is spelled like that of a header.
pub(super) fn is_header(name: &str) -> bool {
    name.contains('-') && name.starts_with(char::is_uppercase) && !name.contains(['[', '_'])
}

fn guessed(row: &Row, reason: &str) -> Diagnostic {
    let place = match row.place {
        RowPlace::Path => "the path",
        RowPlace::Query => "the query",
        RowPlace::Header => "the headers",
        RowPlace::Cookie => "the cookies",
        RowPlace::Body => "the body",
    };
    let message =
        format!("the text does not say where a parameter goes; it is read as one of {place}, since {reason}");
    Diagnostic::warning("guessed-place", &row.at, message).help("check it against the page")
}
