//! What a person states of messages, beside what the evidence says.

use super::source::{Seen, Source};
use super::{find, received, sent};
use crate::diagnostic::{Diagnostic, Report};
use crate::ir::{Operation, Tag};
use crate::lower::Pin;

/// Returns what is stated of requests that are like this one.
pub(super) fn of<'p>(pins: &'p [Pin], operation: &Operation) -> Option<&'p Pin> {
    pins.iter().find(|pin| is_of(pin, operation))
}

fn is_of(pin: &Pin, operation: &Operation) -> bool {
    pin.method == operation.method && pin.path == operation.path
}

/// Tells whether what is stated says more than the evidence, and holds of all messages. All else is an error.
pub(super) fn holds(pin: &Pin, sources: &[Source], header: Option<&str>, report: &mut Report) -> bool {
    let messages: Vec<Seen> = match sent::messages_in(sources, header) {
        sent if sent.is_empty() => received::messages_in(sources),
        sent => sent,
    };
    let evident = find::by_value(&messages).or_else(|| find::by_only_key(&messages));
    let fault = match &pin.tag {
        tag if *tag == evident => "the export says the same of the messages of",
        Some(tag) if !messages.iter().all(|seen| find::has(&seen.value, tag)) => {
            "it does not stand in all messages of"
        }
        _ => return true,
    };
    let fault = format!("{fault} `{} {}`", pin.method.as_str(), pin.path);
    report.push(Diagnostic::error("idle-correction", &pin.at, fault).help("delete this fact, or correct it"));
    false
}

/// Reports what is stated of requests that do not share method and path with another.
pub(super) fn idle(pins: &[Pin], groups: &[&Operation], report: &mut Report) {
    for pin in pins.iter().filter(|pin| !groups.iter().any(|operation| is_of(pin, operation))) {
        let message = format!("no two requests are `{} {}`", pin.method.as_str(), pin.path);
        report.push(
            Diagnostic::error("idle-correction", &pin.at, message).help("delete this fact, or correct it"),
        );
    }
}

/// Returns the tag to use: the one that is stated, else the evident one.
pub(super) fn tag(pinned: Option<&Tag>, messages: &[Seen]) -> Option<Tag> {
    pinned.cloned().or_else(|| find::by_value(messages)).or_else(|| find::by_only_key(messages))
}
