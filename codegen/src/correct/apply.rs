//! Applies what a person states to the IR.

use super::config::{Config, Correction};
use super::refusal::{Refusal, reason};
use super::skip::{self, Skips};
use super::{auth, call, environment, model, operation, queue, resource, signing};
use crate::diagnostic::{Location, Report};
use crate::ir::Api;
use crate::tidy;

/// Applies facts and corrections. One that does not apply, or changes nothing, is an error.
pub fn apply(api: &mut Api, config: &Config, report: &mut Report) {
    let at = Location::file(&config.file);
    if let Some(title) = &config.title {
        api.title.clone_from(title);
    }
    environment::apply(api, &config.environments, &at, report);
    auth::apply(api, &config.auth, report);
    operation::apply(api, &config.operations, report);
    signing::apply(api, &config.signing, report);
    let mut skips = Skips::new();
    for (at, correction) in &config.corrections {
        match correct(api, correction, at, &mut skips, report) {
            Ok(same) => {
                let said = same.0.into_iter().map(|key| Refusal::Same(key).diagnostic(at, correction));
                said.for_each(|diagnostic| report.push(diagnostic));
            }
            Err(refusal) => report.push(refusal.diagnostic(at, correction)),
        }
    }
    skip::leave_out(api, &skips);
    environment::idle_hosts(api, &config.environments, &at, report);
    signing::idle_webhooks(api, &config.signing, report);
    // Last, for what a queue knows of its calls are their corrected facts.
    queue::apply(api, &config.queues, report);
    tidy::api(api);
}

/// Applies one correction. Returns the keys that changed nothing, or why it cannot be applied.
fn correct(
    api: &mut Api,
    correction: &Correction,
    at: &Location,
    skips: &mut Skips,
    report: &mut Report,
) -> Result<Same, Refusal> {
    reason(&correction.because)?;
    match correction.at.split_once(' ') {
        Some(("webhook", rest)) => call::webhook(api, correction, rest, at, report),
        Some(("resource", name)) => resource::correct(api, correction, name),
        Some(_) => call::correct(api, correction, at, skips, report),
        None => model::named(api, correction, at),
    }
}

/// Refuses a correction that says nothing, or what cannot be said of the thing it is about.
pub(super) fn only(correction: &Correction, allowed: &[&str]) -> Result<(), Refusal> {
    let said = [
        ("add", correction.add.is_some()),
        ("rename", correction.rename.is_some()),
        ("resource", correction.resource.is_some()),
        ("type", correction.ty.is_some()),
        ("type_name", correction.type_name.is_some()),
        ("values", !correction.values.is_empty()),
        ("required", correction.required.is_some()),
        ("nullable", correction.nullable.is_some()),
        ("deprecated", correction.deprecated.is_some()),
        ("security", correction.security.is_some()),
        ("ignore", !correction.ignore.is_empty()),
        ("skip", correction.skip.is_some()),
    ];
    if said.iter().all(|(_, said)| !said) {
        let advice = format!("what can be said of it: {}", allowed.join(", "));
        return Err(Refusal::Wrong("it says nothing".to_owned(), advice));
    }
    match said.iter().find(|(word, said)| *said && !allowed.contains(word)) {
        Some((word, _)) => {
            let advice = format!("what can be said of it: {}", allowed.join(", "));
            Err(Refusal::Wrong(format!("`{word}` cannot be said of it"), advice))
        }
        None => Ok(()),
    }
}

/// Keys of a correction that change nothing.
#[derive(Default)]
pub(super) struct Same(Vec<&'static str>);

impl Same {
    /// Puts what a key says in its place.
    pub(super) fn set<T: PartialEq>(&mut self, key: &'static str, place: &mut T, value: T) {
        self.note(key, *place != value);
        *place = value;
    }

    pub(super) fn note(&mut self, key: &'static str, changed: bool) {
        if !changed {
            self.0.push(key);
        }
    }
}
