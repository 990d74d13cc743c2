//! Telling calls that the service makes from those that it takes.

use super::group::Group;
use super::place::is_header;
use crate::parse::redoc::text::{Row, RowPlace};

/// Words that only the receiver of a call is told.
const TOLD: [&str; 10] = [
    "sent to your ",
    "delivered to your ",
    "posted to your ",
    "your endpoint should ",
    "your endpoint must ",
    "your server should ",
    "your server must ",
    "calls your ",
    "notifies your ",
    "webhook is sent",
];

/// Words of headers that only a sender of events needs.
const SIGNED: [&str; 3] = ["signature", "webhook", "hook-"];

/// Tells whether the service makes a call. Its places are known by now.
pub(super) fn is_one(group: &Group, rows: &[Row]) -> bool {
    let is_sent = group.has_body && group.samples.len() == 1;
    let signs = [is_told(group), has_signed(rows), has_event(group, rows)];
    is_sent && (signs[0] || signs[1..].iter().all(|sign| *sign))
}

/// Tells whether the prose speaks to a receiver.
fn is_told(group: &Group) -> bool {
    let text: Vec<&str> = group.prose.iter().map(|line| line.text.as_str()).collect();
    let text = text.join(" ").to_lowercase();
    TOLD.iter().any(|words| text.contains(words))
}

fn has_signed(rows: &[Row]) -> bool {
    let names = rows.iter().filter_map(|row| row.name.as_deref()).filter(|name| is_header(name));
    names.map(str::to_lowercase).any(|name| SIGNED.iter().any(|word| name.contains(word)))
}

/// Tells whether the body says what happened: a field with documented values, one of which the sample has.
fn has_event(group: &Group, rows: &[Row]) -> bool {
    let sample = group.samples.first().and_then(|sample| sample.value.as_ref());
    rows.iter().filter(|row| row.place == RowPlace::Body && row.required).any(|row| {
        let value = row.name.as_deref().and_then(|name| sample?.get(name));
        value.is_some_and(|value| row.values.contains(value))
    })
}
