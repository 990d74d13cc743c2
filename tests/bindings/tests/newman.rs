//! What bindings send is what another client sends for the same collection: newman, which knows nothing of ours.
//!
//! Where a collection contradicts itself, the difference is listed in `exceptions/`. `.ci/run` installs newman; without it,
//! nothing is tested.
#![allow(clippy::print_stdout, reason = "says what was compared, or why nothing was")]

use fieldwork_bindings_tests::collection::{Call, Collection};
use fieldwork_bindings_tests::document::{Document, Operation};
use fieldwork_bindings_tests::expect::{difference, uncompressed};
use fieldwork_bindings_tests::exported::read;
use fieldwork_bindings_tests::sample::{Composer, Way};
use fieldwork_bindings_tests::server::{Answer, Arrived, Server};
use fieldwork_bindings_tests::{Arguments, Bindings, apis, exceptions};
use percent_encoding::percent_decode_str;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Headers that clients send of their own accord.
const USUAL: [&str; 10] = [
    "accept",
    "accept-encoding",
    "cache-control",
    "connection",
    "content-length",
    "content-type",
    "cookie",
    "host",
    "postman-token",
    "user-agent",
];

/// How much of a difference is shown.
const LONGEST: usize = 100;

#[test]
fn bindings_send_what_newman_sends() {
    let Some(newman) = newman() else {
        println!("skipped: there is no newman; `.ci/run` installs it");
        return;
    };
    let problems: Vec<String> = apis().into_iter().filter_map(|api| compare(api, &newman)).collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// Returns where newman is, if it was installed.
fn newman() -> Option<PathBuf> {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent()?;
    let newman = target.join("newman/node_modules/.bin/newman");
    newman.is_file().then_some(newman)
}

/// Compares all calls of an API that has a collection; returns what is wrong.
fn compare(bindings: &dyn Bindings, newman: &Path) -> Option<String> {
    let collection = Collection::read(bindings.name())?;
    let server = Server::start();
    server.answer(Answer {
        status: 200,
        content_type: Some("application/json".into()),
        body: b"{}".to_vec(),
    });
    let sent = sent_by_newman(newman, bindings.name(), &collection, &server);
    assert_eq!(sent.len(), collection.calls.len(), "{}: newman does not send every call", bindings.name());
    let document = Document::new(read(&format!("generated/openapi/{}.json", bindings.name())));
    let operations = document.operations();
    let mut found = BTreeSet::new();
    let (mut same, mut messages) = (0, 0);
    for (call, theirs) in collection.calls.iter().zip(&sent) {
        if is_message(&operations, call, theirs) {
            messages += 1;
            continue;
        }
        let differences = match operations.iter().find(|operation| is_documented_at(operation, &call.pointer))
        {
            Some(operation) => differences(bindings, &server, operation, call, theirs),
            None => vec!["there is no such call in the bindings".to_owned()],
        };
        same += usize::from(differences.is_empty());
        found.extend(
            differences.iter().map(|difference| format!("{} ({}): {difference}", call.name(), call.pointer)),
        );
    }
    let compared = sent.len() - messages;
    println!("{}: {same} of {compared} calls are the same as newman's", bindings.name());
    if messages > 0 {
        println!("{messages} more requests are messages of one call, which the tests of families are about");
    }
    assert!(same > 0, "{}: nothing is the same", bindings.name());
    exceptions::check(&format!("{}-newman", bindings.name()), &found).err()
}

fn sent_by_newman(newman: &Path, api: &str, collection: &Collection, server: &Server) -> Vec<Arrived> {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{api}-newman.json"));
    let address = server.url().trim_start_matches("http://");
    std::fs::write(&file, collection.sent_to(address).to_string()).unwrap();
    let mut command = Command::new(newman);
    command.arg("run").arg(&file).args(["--timeout-request", "20000", "--color", "off"]);
    for proxy in ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy"] {
        command.env_remove(proxy);
    }
    let output = command.output().unwrap();
    assert!(output.status.success(), "newman fails:\n{}", String::from_utf8_lossy(&output.stdout));
    server.arrived()
}

/// Tells whether a request shows one of the messages of a call that other requests show, too.
fn is_message(operations: &[Operation<'_>], call: &Call, theirs: &Arrived) -> bool {
    let path = theirs.target.split('?').next().unwrap_or_default();
    let is_its_call = |operation: &Operation<'_>| {
        operation.path == path && operation.method.eq_ignore_ascii_case(&theirs.method)
    };
    let is_documented = operations.iter().any(|operation| is_documented_at(operation, &call.pointer));
    !is_documented && operations.iter().any(is_its_call)
}

fn is_documented_at(operation: &Operation<'_>, pointer: &str) -> bool {
    operation.node.text("x-source").is_some_and(|source| source.ends_with(&format!("#{pointer}")))
}

/// Makes a call with the values that newman makes it with; returns what differs in what is sent.
fn differences(
    bindings: &dyn Bindings,
    server: &Server,
    operation: &Operation<'_>,
    call: &Call,
    theirs: &Arrived,
) -> Vec<String> {
    let mut arguments = call.arguments(operation);
    let (own, form) = (call.body(), operation.bodies().into_iter().next());
    // Without a body that both can send, the rest is compared with any.
    let is_comparable = own.is_some() || form.is_none();
    let composed = || {
        let (kind, form) = form?;
        Composer::full(Way::Sent).values_of_body(kind, &form).into_iter().next()
    };
    arguments.extend(own.or_else(composed).map(|body| ("body".to_owned(), body)));
    let ours = match sent(bindings, server, operation, &arguments) {
        Ok(ours) => ours,
        Err(problem) => return vec![format!("the bindings send nothing: {problem}")],
    };
    let mut all = differences_of_heads(operation, theirs, &ours);
    all.extend(match is_comparable {
        true => body_difference(operation, theirs, &ours),
        false => Some("body: the collection shows none that is JSON or a form".to_owned()),
    });
    all
}

/// Makes a call; returns what arrives.
fn sent(
    bindings: &dyn Bindings,
    server: &Server,
    operation: &Operation<'_>,
    arguments: &Arguments,
) -> Result<Arrived, String> {
    let schemes = operation.security().into_iter().next().unwrap_or_default();
    let names: Vec<&str> = schemes.iter().map(|(name, _)| *name).collect();
    let function = operation.node.text("x-rust-path").unwrap_or_default();
    let result = bindings.session(server.url(), &names).blocking(function, arguments);
    // What is answered means nothing here.
    server.arrived().pop().ok_or_else(|| format!("{result:?}"))
}

fn body_difference(operation: &Operation<'_>, theirs: &Arrived, ours: &Arrived) -> Option<String> {
    let json = |body: &[u8]| serde_json::from_slice::<Value>(body).unwrap_or_else(|_| form(body));
    let found = difference(&json(&theirs.body), &json(&uncompressed(&operation.node, &ours.body)))?;
    Some(format!("body: {}", found.chars().take(LONGEST).collect::<String>()))
}

/// Returns the pairs of a form.
fn form(body: &[u8]) -> Value {
    pairs(&String::from_utf8_lossy(body))
        .into_iter()
        .map(|(name, value)| Value::from(vec![name, value]))
        .collect()
}

/// Returns what differs in method, path, query and headers.
fn differences_of_heads(operation: &Operation<'_>, theirs: &Arrived, ours: &Arrived) -> Vec<String> {
    let split = |arrived: &Arrived| {
        let (path, query) = arrived.target.split_once('?').unwrap_or((&arrived.target, ""));
        (decoded(path), pairs(query))
    };
    let ((path, query), (our_path, our_query)) = (split(theirs), split(ours));
    let mut all = Vec::new();
    let mut same = |what: &str, theirs: &dyn std::fmt::Debug, ours: &dyn std::fmt::Debug| {
        let (theirs, ours) = (format!("{theirs:?}"), format!("{ours:?}"));
        if theirs != ours {
            all.push(format!("{what}: newman sends {theirs}, the bindings {ours}"));
        }
    };
    same("method", &theirs.method, &ours.method);
    same("path", &path, &our_path);
    same("query", &query, &our_query);
    if !theirs.body.is_empty() && !ours.body.is_empty() {
        same("content-type", &essence(theirs), &essence(ours));
    }
    same("kind of authorization", &authorization(theirs), &authorization(ours));
    let keys = keys(operation);
    let reason = |name: &str| if keys.contains(name) { ", as it signs calls in" } else { "" };
    all.extend(apart(theirs, ours).map(|name| format!("header {name}: newman alone sends it")));
    all.extend(
        apart(ours, theirs).map(|name| format!("header {name}: the bindings alone send it{}", reason(name))),
    );
    all
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// Returns names and values, sorted.
fn pairs(query: &str) -> Vec<(String, String)> {
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    let pairs = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    let mut pairs: Vec<_> = pairs.map(|(name, value)| (decoded(name), decoded(value))).collect();
    pairs.sort();
    pairs
}

/// Returns the media type of a body.
fn essence(arrived: &Arrived) -> Vec<&str> {
    let types = arrived.header("content-type").into_iter();
    types.map(|value| value.split(';').next().unwrap_or_default()).collect()
}

/// Returns the words before the credentials.
fn authorization(arrived: &Arrived) -> Vec<&str> {
    let values = arrived.header("authorization").into_iter();
    values.map(|value| value.split(' ').next().unwrap_or_default()).collect()
}

/// Returns the headers that hold credentials of a call.
fn keys(operation: &Operation<'_>) -> BTreeSet<String> {
    let schemes = operation.security().into_iter().flatten();
    schemes.filter_map(|(_, scheme)| scheme.text("name").map(str::to_ascii_lowercase)).collect()
}

/// Returns the headers that one side sends alone.
fn apart<'a>(one: &'a Arrived, other: &'a Arrived) -> impl Iterator<Item = &'a str> {
    let names: BTreeSet<&str> = one.headers.iter().map(|(name, _)| name.as_str()).collect();
    let is_odd =
        |name: &&str| !USUAL.contains(name) && *name != "authorization" && other.header(name).is_empty();
    names.into_iter().filter(is_odd)
}
