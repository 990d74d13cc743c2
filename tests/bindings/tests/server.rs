//! Every endpoint function is called against a local server, which checks what arrives and answers as documented.
#![allow(clippy::print_stdout, reason = "the counts are for the reader")]

mod call;

use call::{Calls, Scene};
use fieldwork_bindings_tests::document::Operation;
use fieldwork_bindings_tests::exported::Exported;
use fieldwork_bindings_tests::{Bindings, apis};

#[test]
fn every_operation_sends_what_is_documented_and_reads_its_reply() {
    assert!(!apis().is_empty(), "there are no bindings");
    let problems: Vec<String> = apis().into_iter().flat_map(check).collect();
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}

/// Calls all operations of an API; returns what went wrong.
fn check(bindings: &dyn Bindings) -> Vec<String> {
    let exported = Exported::read(bindings.name());
    let document = &exported.document;
    let operations = document.operations();
    let mut calls = Calls::new(bindings, &exported);
    let good = operations.iter().filter(|operation| operation_holds(&mut calls, operation)).count();
    println!(
        "{}: {good} of {} operations called and checked, {} requests, {} more refused untold",
        bindings.name(),
        operations.len(),
        calls.requests,
        calls.refused
    );
    if operations.is_empty() || calls.requests < operations.len() {
        calls.problems.push(format!("{}: {} requests are too few", bindings.name(), calls.requests));
    }
    if operations.len() != exported.operations() {
        calls.problems.push(format!(
            "{}: {} operations in the export",
            bindings.name(),
            exported.operations()
        ));
    }
    calls.problems
}

/// Makes all calls of an operation; returns whether everything was as documented.
fn operation_holds(calls: &mut Calls<'_>, operation: &Operation<'_>) -> bool {
    let before = calls.problems.len();
    let mut bodies: Vec<_> = operation.bodies().into_iter().map(|(media_type, _)| Some(media_type)).collect();
    if bodies.is_empty() {
        bodies.push(None);
    }
    for media_type in bodies {
        for scene in Scene::all(operation) {
            calls.make(operation, media_type, &scene);
        }
    }
    calls.problems.len() == before
}
