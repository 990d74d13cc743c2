//! Samples to evidence.

use crate::evidence::{Claim, Evidence, Kind, Sample, Statement, Step};
use crate::parse::redoc::text;

/// Returns what a sample says of a body. Of one that the page hid parts of no more is said than what it shows. The order of keys
/// means nothing, and differs between samples of one type.
pub(super) fn evidence(sample: &text::Sample) -> Evidence {
    if sample.hidden.is_empty() {
        let mut value = sample.value.clone();
        value.sort_all_objects();
        return Evidence { samples: vec![Sample { at: sample.at.clone(), value }], ..Evidence::default() };
    }
    let mut evidence = Evidence::default();
    for (key, value) in sample.value.as_object().into_iter().flatten() {
        let path = vec![Step::Key(key.clone())];
        if sample.hidden.contains(key) {
            let kinds = vec![if value.is_array() { Kind::List(None) } else { Kind::Object }];
            let claim = Claim { kinds, ..Claim::default() };
            evidence.statements.push(Statement { at: sample.at.clone(), path, claim });
        } else {
            let part = Sample { at: sample.at.clone(), value: value.clone() };
            evidence.parts.push((Some(path), part));
        }
    }
    evidence
}

/// Returns a sample as it stands, if the page hid nothing of it.
pub(super) fn whole(sample: Option<&text::Sample>) -> Vec<Sample> {
    let whole = sample.filter(|sample| sample.hidden.is_empty());
    whole.map(|sample| Sample { at: sample.at.clone(), value: sample.value.clone() }).into_iter().collect()
}
