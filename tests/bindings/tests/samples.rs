//! Every sample of the documents is read into its type, written again and compared; so is a value for each alternative and
//! each listed value of a schema. Samples that contradict their schema are listed in `exceptions/`.
#![allow(clippy::print_stdout, reason = "the counts are for the reader")]

mod round;

use fieldwork_bindings_tests::exported::{Exported, read};
use fieldwork_bindings_tests::sample::all_samples;
use fieldwork_bindings_tests::{Bindings, apis, exceptions};
use round::Round;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn every_sample_is_written_as_it_was_read() {
    assert!(!apis().is_empty(), "there are no bindings");
    let problems: Vec<String> = apis().into_iter().flat_map(check).collect();
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}

/// The text of a page has 30 samples of bodies and a word. All came through import and export, and none is an exception above.
#[test]
fn samples_of_a_text_are_all_there() {
    for file in ["schemas/mok/openapi.json", "generated/openapi/mok.json"] {
        let document = read(file);
        let is_of_body = |place: &&String| place.contains("/content/") && place.ends_with("/value");
        let places: Vec<String> = all_samples(&document).iter().filter(is_of_body).cloned().collect();
        let sample = |place: &String| document.pointer(place).cloned().unwrap_or_default();
        let (words, samples): (Vec<Value>, Vec<Value>) =
            places.iter().map(sample).partition(|sample| sample.is_null());
        assert_eq!((samples.len(), words.len()), (30, 1), "{file}: {places:#?}");
        println!("{file}: {} samples of bodies and a word", samples.len());
    }
}

/// Checks all samples of an API; returns what went wrong.
fn check(bindings: &dyn Bindings) -> Vec<String> {
    let exported = Exported::read(bindings.name());
    let document = &exported.document;
    let mut round = Round::new(bindings, &exported);
    for (place, ty) in exported.types() {
        round.check_type(document, place, ty);
    }
    for operation in document.operations() {
        round.check_operation(&operation);
    }
    document.webhooks().iter().for_each(|webhook| round.check_webhook(webhook));
    let all = all_samples(document.root().value);
    if all.is_empty() && document.operations().is_empty() {
        round.problems.push(format!("{}: there is nothing to check", bindings.name()));
    }
    let exceptions = exceptions(&round.met, &all);
    println!(
        "{}: {} samples, {} of them exceptions; {}",
        bindings.name(),
        all.len(),
        exceptions.len(),
        round.counts()
    );
    round.problems.extend(exceptions::check(bindings.name(), &exceptions).err());
    round.problems
}

/// Returns the samples that contradict their schema, and those that no type or operation leads to.
fn exceptions(met: &BTreeMap<String, Option<String>>, all: &BTreeSet<String>) -> BTreeSet<String> {
    let wrong = met.iter().filter_map(|(place, reason)| Some(format!("{place}: {}", reason.as_ref()?)));
    let lost = all.iter().filter(|place| !met.contains_key(*place));
    wrong.chain(lost.map(|place| format!("{place}: belongs to no type or operation"))).collect()
}
