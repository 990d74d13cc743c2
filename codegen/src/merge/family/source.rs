//! What one of several requests to a URL contributes.

use crate::diagnostic::Location;
use crate::evidence::{Evidence, Sample};
use crate::ir::{OperationId, Place};
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
    /// Samples in its description that no heading assigns to a body.
    pub(super) loose: Vec<Sample>,
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
        let evidence = |is: &dyn Fn(&Slot) -> bool| {
            facts.bodies.iter().find(|(slot, _)| is(slot)).map(|(_, evidence)| evidence.clone())
        };
        let loose = facts.loose.iter().filter(|(owner, _)| *owner == id);
        Self {
            headers: headers.collect(),
            sent: evidence(&|slot| matches!(slot, Slot::Body(owner, _) if *owner == id)),
            received: evidence(&|slot| matches!(slot, Slot::Success(owner, _) if *owner == id)),
            loose: loose.flat_map(|(_, samples)| samples.clone()).collect(),
        }
    }

    /// Tells whether it shows a body.
    pub(super) fn shows_body(&self) -> bool {
        self.sent.as_ref().is_some_and(|sent| !sent.samples.is_empty())
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
