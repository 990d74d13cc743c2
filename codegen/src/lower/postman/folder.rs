//! What a collection and its folders say of all calls in them.

use super::server::calls;
use super::{Lowering, Trail, is_webhook, prose};
use crate::diagnostic::Location;
use crate::evidence::ErrorFact;
use crate::parse::postman::{Folder, Parameter};
use std::rc::Rc;

/// How many errors and parameters a folder may describe for each of its calls.
const MAX_SHARED: usize = 200;

impl<'a> Lowering<'a, '_> {
    /// Returns the trail into a folder. Fields that it describes are those of what the service sends.
    pub(super) fn enter(&mut self, folder: &'a Folder, trail: &Trail<'a>) -> Trail<'a> {
        let mut inner = trail.clone();
        inner.folders.push(folder);
        self.unused_variables(&folder.variables);
        let below = calls(&folder.items);
        let is_page = self.has_shared();
        let is_read = !below.is_empty() || is_page;
        let Some(description) = folder.description.as_ref().filter(|_| is_read) else { return inner };
        let mut reading = self.read(Some(description), "");
        self.page(&reading);
        if is_page {
            reading.fragments.clear();
        }
        if below.is_empty() {
            return inner;
        }
        if !below.into_iter().any(is_webhook) {
            reading.request.samples.retain(|_| !is_page);
            self.unused_fields(&mut reading, &description.at);
        }
        inner.said.push(Rc::new(self.said_once(reading, &description.at)));
        inner
    }

    /// Returns what the collection says of all of its calls.
    pub(super) fn whole(&mut self, mut reading: prose::Reading) -> Trail<'a> {
        let at = self.document.description.as_ref().map_or(&self.document.at, |text| &text.at).clone();
        self.unused_fields(&mut reading, &at);
        Trail { said: vec![Rc::new(self.said_once(reading, &at))], ..Trail::default() }
    }

    /// Takes what is said once for all of a folder, and leaves what each call in it is to know.
    fn said_once(&mut self, mut reading: prose::Reading, at: &Location) -> prose::Reading {
        self.add_named(std::mem::take(&mut reading.named));
        if !reading.reply.is_empty() || !reading.errors.is_empty() {
            self.unused(at, "bodies of replies are described, but not of which call");
        }
        if !reading.fragments.is_empty() {
            self.unused(at, "samples stand where no call is described");
        }
        if reading.facts.len() + reading.parameters.len() > MAX_SHARED {
            self.unused(at, "more errors and parameters are described than calls have in common");
            reading.facts.clear();
            reading.parameters.clear();
        }
        reading
    }

    fn unused_fields(&mut self, reading: &mut prose::Reading, at: &Location) {
        if !std::mem::take(&mut reading.request).is_empty() {
            self.unused(at, "fields are described, but not of which call");
        }
    }

    /// Reports variables that have a value, but are not those of the collection.
    pub(super) fn unused_variables(&mut self, variables: &[Parameter]) {
        let has_value = |variable: &&Parameter| {
            !variable.disabled && variable.value.as_deref().is_some_and(|value| !value.trim().is_empty())
        };
        if let Some(variable) = variables.iter().find(has_value) {
            self.unused(&variable.at, "variables of a folder or call have values");
        }
    }
}

impl Trail<'_> {
    /// Adds to what a call says what is said of all calls around it.
    pub(super) fn add_to(&self, reading: &mut prose::Reading) {
        for said in self.said.iter().rev() {
            let own: Vec<Option<String>> = reading.facts.iter().map(|fact| fact.code.clone()).collect();
            let is_new = |fact: &&ErrorFact| fact.code.is_none() || !own.contains(&fact.code);
            reading.facts.extend(said.facts.iter().filter(is_new).cloned());
            reading.parameters.extend(said.parameters.iter().cloned());
        }
    }
}
