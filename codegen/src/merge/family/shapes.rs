//! Messages of one kind that are documented in different shapes: they become one type, and are reported.

use crate::diagnostic::{Diagnostic, Report};
use crate::evidence::{Evidence, Message, Sample, Step};
use crate::merge::evidence::Shape;
use indexmap::IndexMap;
use serde_json::Value;
use std::collections::BTreeSet;

/// Reports kinds of which two samples have few fields in common where most fields stand.
pub(super) fn report(evidence: &Evidence, report: &mut Report) {
    for message in evidence.families.iter().flat_map(|family| &family.messages) {
        self::report(&message.evidence, report);
        if let Some((first, other)) = unlike(message) {
            let kind = message.kind.as_deref().unwrap_or(&message.name);
            let text = format!("`{kind}` is documented in two shapes; one type has the fields of both");
            let help = format!("the other shape: {}", other.at);
            report.push(Diagnostic::warning("shapes-differ", &first.at, text).help(help));
        }
    }
}

/// Returns two samples of a kind that have few fields in common.
fn unlike(message: &Message) -> Option<(&Sample, &Sample)> {
    let samples = &message.evidence.samples;
    if !message.evidence.families.is_empty() {
        return None;
    }
    let mut shape = Shape::default();
    samples.iter().for_each(|sample| shape.see(&sample.value));
    let objects = shape.objects();
    let (path, _) = objects.iter().max_by_key(|(_, object)| object.len())?;
    let mut shapes: IndexMap<BTreeSet<&str>, &Sample> = IndexMap::new();
    for sample in samples {
        shapes.entry(keys_at(&sample.value, path)).or_insert(sample);
    }
    let pairs = shapes.iter().flat_map(|one| shapes.iter().map(move |other| (one, other)));
    let mut unlike = pairs.filter(|((one, _), (other, _))| is_unlike(one, other));
    unlike.next().map(|((_, one), (_, other))| (*one, *other))
}

/// Tells whether each has fields that the other lacks, and at most half of the fewer fields are common: a record that differs
/// only in what it may leave out is of one shape.
fn is_unlike(one: &BTreeSet<&str>, other: &BTreeSet<&str>) -> bool {
    let fewer = one.len().min(other.len());
    let common = one.intersection(other).count();
    common < fewer && common * 2 <= fewer
}

fn keys_at<'v>(value: &'v Value, path: &[Step]) -> BTreeSet<&'v str> {
    let found = path.iter().try_fold(value, |value, step| match step {
        Step::Key(key) => value.get(key),
        Step::Item | Step::Entry => value.get(0),
    });
    found.and_then(Value::as_object).into_iter().flatten().map(|(key, _)| key.as_str()).collect()
}
