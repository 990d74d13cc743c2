//! What one of several requests to a URL contributes.

use super::find;
use crate::diagnostic::Location;
use crate::evidence::{Evidence, Sample};
use crate::ir::{OperationId, Place, Tag};
use crate::lower::{Facts, Slot};
use serde_json::Value;

/// What one request contributes.
pub(super) struct Source {
    /// Headers that it sends with a literal value, by name.
    pub(super) headers: Vec<(String, String)>,
    /// What is said of its body, if that is JSON.
    pub(super) sent: Option<Evidence>,
    /// What is said of its successful reply.
    pub(super) received: Option<Evidence>,
    /// The position of this reply.
    pub(super) reply: Option<usize>,
    /// Samples in its description that no heading assigns to a body.
    loose: Vec<Sample>,
    /// Those of them that are bodies.
    pub(super) whole: Vec<Sample>,
}

impl Source {
    /// Gathers what a request contributes.
    pub(super) fn of(facts: &Facts, id: OperationId) -> Self {
        let operation = &facts.api.operations[id.index()];
        let headers = operation.parameters.iter().filter(|parameter| parameter.place == Place::Header);
        let headers = headers.filter_map(|parameter| {
            let value = parameter.docs.samples.first()?.value.as_str()?;
            Some((parameter.wire.clone(), value.to_owned()))
        });
        let sent = |(slot, evidence): &(Slot, Evidence)| match slot {
            Slot::Body(owner, _) if *owner == id => Some(evidence.clone()),
            _ => None,
        };
        let received = |(slot, evidence): &(Slot, Evidence)| match slot {
            Slot::Success(owner, index) if *owner == id => Some((*index, evidence.clone())),
            _ => None,
        };
        let (reply, received) = facts.bodies.iter().find_map(received).unzip();
        let loose = facts.loose.iter().filter(|(owner, _)| *owner == id);
        Self {
            headers: headers.collect(),
            sent: facts.bodies.iter().find_map(sent),
            received,
            reply,
            loose: loose.flat_map(|(_, samples)| samples.clone()).collect(),
            whole: Vec::new(),
        }
    }

    /// Tells whether it shows a body.
    fn shows_body(&self) -> bool {
        self.sent.as_ref().is_some_and(|sent| !sent.samples.is_empty())
    }

    /// Finds the samples of bodies among those that no heading assigns: where it shows no body, those that a tag tells apart.
    pub(super) fn take_loose(&mut self, tag: &Tag) {
        let is_body =
            |sample: &Sample| Seen::of(sample).items().iter().all(|item| find::has(&item.value, tag));
        let (whole, parts) = std::mem::take(&mut self.loose).into_iter().partition(is_body);
        self.whole = if self.shows_body() { Vec::new() } else { whole };
        self.loose = parts;
    }

    /// Returns all that it says of its body.
    pub(super) fn said(&mut self) -> Evidence {
        let mut said = self.sent.take().unwrap_or_default();
        said.samples.append(&mut self.whole);
        said.parts.extend(std::mem::take(&mut self.loose).into_iter().map(|sample| (None, sample)));
        said
    }

    /// Returns the name of a header as it spells it.
    pub(super) fn spelling(&self, name: &str) -> Option<String> {
        let mut names = self.headers.iter().map(|(known, _)| known);
        names.find(|known| known.eq_ignore_ascii_case(name)).cloned()
    }

    /// Returns the value that it sends in a header.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        let is_named = |(known, _): &&(String, String)| known.eq_ignore_ascii_case(name);
        self.headers.iter().find(is_named).map(|(_, value)| value.as_str())
    }
}

/// A value that was seen, and where.
#[derive(Clone, Debug)]
pub(super) struct Seen {
    /// The place of the sample that it is from.
    pub(super) at: Location,
    /// The value.
    pub(super) value: Value,
}

impl Seen {
    /// Returns the value of a sample.
    pub(super) fn of(sample: &Sample) -> Self {
        Self { at: sample.at.clone(), value: sample.value.clone() }
    }

    /// Returns the messages in a value: the items of an array, else the value.
    pub(super) fn items(self) -> Vec<Self> {
        match self.value {
            Value::Array(items) => {
                items.into_iter().map(|value| Self { at: self.at.clone(), value }).collect()
            }
            value => vec![Self { at: self.at, value }],
        }
    }

    /// Returns the value as a sample.
    pub(super) fn sample(self) -> Sample {
        Sample { at: self.at, value: self.value }
    }

    /// Returns what stands under a key.
    pub(super) fn under(&self, key: &str) -> Option<Self> {
        let value = self.value.get(key)?.clone();
        Some(Self { at: self.at.clone(), value })
    }
}
