//! The root, servers and other kinds of documents.

use super::{NONE, read, read_as, rules};
use crate::diagnostic::{Report, Severity};
use crate::input::Export;
use crate::parse::openapi::parse;

#[test]
fn a_document_without_anything_is_read() {
    let (document, report) = read_as("3.0.3", "paths: {}");
    assert_eq!((document.title.as_str(), document.version.as_str()), ("Crates", "1"));
    assert_eq!(rules(&report), NONE);
}

#[test]
fn none_comes_only_with_an_error() {
    for bytes in [
        &b""[..],
        b"[]",
        b"null",
        b"<html>",
        b"{\"openapi\":\"3.0.0\"",
        b"\xff",
        b"{\"info\":{\"_postman_id\":\"x\"}}",
    ] {
        let export = Export { main: "a.json".into(), files: [("a.json".into(), bytes.to_vec())].into() };
        let mut report = Report::default();
        assert!(parse(&export, &mut report).is_none());
        assert_eq!(report.count(Severity::Error), 1);
    }
    let export = Export { main: "a.json".into(), files: Default::default() };
    assert!(parse(&export, &mut Report::default()).is_none());
}

#[test]
fn a_later_version_is_read_as_3_1_with_a_warning() {
    let (_, report) = read_as("3.2.0", "paths: {}");
    assert_eq!(rules(&report), ["unknown-version"]);
}

#[test]
fn a_number_where_a_text_belongs_is_taken_as_text() {
    let (document, report) = read("openapi: 3.0.0\ninfo: {title: Crates, version: 1.5}\n");
    assert_eq!(document.version, "1.5");
    assert_eq!(rules(&report), ["wrong-type"]);
}

#[test]
fn servers_have_variables_with_texts_for_values() {
    let text = "servers:\n- url: https://{host}:{port}\n  variables:\n    port: {default: 80, enum: [80, '443']}\n    host: {default: a}\n- https://b\n";
    let (document, report) = read_as("3.0.3", text);
    assert_eq!(document.servers[0].variables[0].1.default, "80");
    assert_eq!(document.servers[0].variables[0].1.values, ["80", "443"]);
    assert_eq!(document.servers[1].url, "https://b");
    assert_eq!(document.servers[1].at.to_string(), "a.yaml#/servers/1");
    assert_eq!(rules(&report), ["wrong-type"]);
}

#[test]
fn unknown_keys_are_named_and_extensions_are_not() {
    let (_, report) = read_as("3.0.3", "x-a: 1\ncrates: 2\nhost: a\n");
    let messages: Vec<_> = report.diagnostics().iter().map(|d| d.message.as_str()).collect();
    assert_eq!(
        messages,
        [
            "`crates` is not a key of the document; it is left out",
            "`host` is not a key of the document in OpenAPI 3.0; it is read all the same"
        ]
    );
}

#[test]
fn tags_are_read_with_their_descriptions() {
    let (document, _) = read_as("3.0.3", "tags: [{name: crates, description: All crates}, depots]");
    let names: Vec<_> = document.tags.iter().map(|tag| tag.name.as_str()).collect();
    assert_eq!(names, ["crates", "depots"]);
}

#[test]
fn webhooks_are_read_also_from_the_extension() {
    let hook = "{crate: {post: {responses: {200: {description: ok}}}}}";
    for (version, key) in [("3.1.0", "webhooks"), ("3.0.3", "x-webhooks")] {
        let (document, report) = read_as(version, &format!("{key}: {hook}"));
        assert_eq!(document.webhooks[0].0, "crate");
        assert_eq!(document.webhooks[0].1.operations[0].0, "POST");
        assert_eq!(rules(&report), NONE);
    }
}
