//! What a person states of messages, beside what the evidence says.

use super::source::{Seen, Source};
use super::{find, received, sent};
use crate::diagnostic::{Diagnostic, Report};
use crate::ir::{Operation, Tag};
use crate::lower::Pin;

/// What is stated of messages, and what came of it.
pub(super) struct Pins(Vec<(Pin, Use)>);

/// What came of a statement. Where it is about several groups of requests, the last of these counts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Use {
    /// No requests are like this one.
    None,
    /// They send forms.
    Form,
    /// It says what is evident.
    Evident,
    /// It is wrong.
    Wrong,
    /// It holds.
    Holds,
}

impl Pins {
    /// Takes what is stated.
    pub(super) fn new(pins: Vec<Pin>) -> Self {
        Self(pins.into_iter().map(|pin| (pin, Use::None)).collect())
    }

    /// Notes that requests like this one send forms.
    pub(super) fn form(&mut self, operation: &Operation) {
        let pins = self.0.iter_mut().filter(|(pin, _)| is_of(pin, operation));
        pins.for_each(|(_, used)| *used = (*used).max(Use::Form));
    }

    /// Returns what is stated of requests that are like this one, if it says more than the evidence and holds of all messages.
    pub(super) fn of(&mut self, operation: &Operation, sources: &[Source]) -> Option<&Pin> {
        let (pin, used) = self.0.iter_mut().find(|(pin, _)| is_of(pin, operation))?;
        let new = judge(pin, sources);
        *used = (*used).max(new);
        (new == Use::Holds).then_some(&*pin)
    }

    /// Reports what is stated in vain.
    pub(super) fn report(&self, report: &mut Report) {
        for (pin, used) in &self.0 {
            let call = format!("`{} {}`", pin.method.as_str(), pin.path);
            let message = match used {
                Use::None => format!("no two requests are {call}"),
                Use::Form => {
                    format!("the fields of a form are no message: requests that are {call} send one")
                }
                Use::Evident => format!("the export says the same of the messages of {call}"),
                Use::Wrong => format!("it does not stand in all messages of {call}"),
                Use::Holds => continue,
            };
            let error = Diagnostic::error("idle-correction", &pin.at, message);
            report.push(error.help("delete this fact, or correct it"));
        }
    }
}

fn is_of(pin: &Pin, operation: &Operation) -> bool {
    pin.method == operation.method && pin.path == operation.path
}

/// Compares what is stated with what is found.
fn judge(pin: &Pin, sources: &[Source]) -> Use {
    let header = sent::header(sources);
    let messages = match sent::messages_in(sources, header.as_deref()) {
        sent if sent.is_empty() && header.is_none() => received::messages_in(sources),
        sent => sent,
    };
    let (is_evident, holds) = match &pin.tag {
        None => (!is_found(sources, header.as_deref(), &messages), true),
        Some(Tag::Header(name)) => {
            let is_evident = header.is_some_and(|header| header.eq_ignore_ascii_case(name));
            let sends = |source: &Source| source.sent.is_some() && source.header(name).is_some();
            let open = sent::messages_in(sources, Some(name));
            (is_evident, sources.iter().any(sends) && is_found(sources, Some(name), &open))
        }
        Some(tag) => {
            let holds = !messages.is_empty() && messages.iter().all(|seen| find::has(&seen.value, tag));
            (evident(&messages).is_some_and(|evident| evident == *tag), holds)
        }
    };
    match (is_evident, holds) {
        (true, _) => Use::Evident,
        (false, false) => Use::Wrong,
        (false, true) => Use::Holds,
    }
}

/// Returns the tag that the evidence shows.
fn evident(messages: &[Seen]) -> Option<Tag> {
    find::by_value(messages).or_else(|| find::by_only_key(messages))
}

/// Tells whether the evidence alone makes one call of requests.
fn is_found(sources: &[Source], header: Option<&str>, messages: &[Seen]) -> bool {
    let is_open = |source: &&Source| header.is_none_or(|header| source.header(header).is_none());
    let open = sources.iter().filter(is_open).filter(|source| source.sent.is_some()).count();
    let sends = sources.iter().any(|source| source.sent.is_some());
    match (sends, header) {
        (false, _) => !find::families(&received::replies_in(sources)).is_empty(),
        (true, Some(_)) if open < 2 => true,
        (true, _) => evident(messages).is_some(),
    }
}

/// Returns the tag to use: the one that is stated, else the evident one.
pub(super) fn tag(pinned: Option<&Tag>, messages: &[Seen]) -> Option<Tag> {
    pinned.cloned().or_else(|| find::by_value(messages)).or_else(|| find::by_only_key(messages))
}
