//! Rules of telling documents apart.

use super::{Kind, READ_KINDS, detect};

fn kind(name: &str, text: &str) -> Kind {
    detect(name, text.as_bytes()).unwrap_or_else(|diagnostic| panic!("{}", diagnostic.message))
}

fn refusal(name: &str, text: &str) -> String {
    match detect(name, text.as_bytes()) {
        Ok(kind) => panic!("{kind:?}"),
        Err(diagnostic) => diagnostic.message,
    }
}

#[test]
fn the_version_tells_the_kind() {
    assert_eq!(kind("a.json", r#"{"info":{},"openapi":"3.0.4"}"#), Kind::OpenApi30);
    assert_eq!(kind("a.yaml", "openapi: 3.1.0"), Kind::OpenApi31);
    assert_eq!(kind("a.yaml", "openapi: 3.2.0"), Kind::OpenApi31);
    assert_eq!(kind("a.yaml", "swagger: 2.0"), Kind::Swagger20);
    assert_eq!(kind("a.json", r#"{"swagger":"2.0"}"#), Kind::Swagger20);
    assert!(refusal("a.yaml", "openapi: 4.0.0").contains("4.0.0"));
}

#[test]
fn collections_and_redoc_pages_are_told_apart() {
    assert_eq!(kind("a.json", r#"{"info":{"_postman_id":"x"},"item":[]}"#), Kind::Postman);
    assert_eq!(kind("a.json", r#"{"collection":{"info":{"_postman_id":"x"}}}"#), Kind::Postman);
    assert_eq!(kind("a.json", r#"{"info":{"name":"Crates"},"item":[]}"#), Kind::Postman);
    assert_eq!(kind("a.html", "<!DOCTYPE html><script>const __redoc_state = {}</script>"), Kind::RedocHtml);
    assert_eq!(kind("a.html", "<div id=redoc></div><script>Redoc.init('/a.json')</script>"), Kind::RedocHtml);
    assert_eq!(
        kind("a.html", "<html><script id=api>{}</script><script src=redoc.js></script>"),
        Kind::RedocHtml
    );
    assert!(refusal("a.html", "<html><script src=viewer.js></script>").contains("an HTML page"));
    assert!(refusal("a.xml", "<crates redoc='1'/>").contains("an XML file"));
    assert_eq!(kind("a.txt", "Crates (1.0)\n\nDownload OpenAPI specification:Download\n"), Kind::RedocText);
}

#[test]
fn other_documents_are_called_by_their_name() {
    let cases = [
        ("a.html", "<!doctype html><html></html>", "HTML"),
        ("a.wsdl", "<?xml version='1.0'?><wsdl:definitions/>", "WSDL"),
        ("a.xml", "<note/>", "XML"),
        ("a.yaml", "asyncapi: 2.6.0", "AsyncAPI"),
        ("a.raml", "#%RAML 1.0\ntitle: Crates", "RAML"),
        ("a.graphql", "type Query {\n  crates: [Crate]\n}", "GraphQL"),
        ("a.json", r#"{"data":{"__schema":{}}}"#, "GraphQL"),
        ("a.json", r#"{"$schema":"http://json-schema.org/draft-07/schema#"}"#, "JSON Schema"),
        ("a.json", r#"{"swaggerVersion":"1.2"}"#, "Swagger 1"),
        ("a.json", r#"{"paths":{}}"#, "without its version"),
        (
            "a.json",
            r#"{"name":"a","values":[],"_postman_variable_scope":"environment"}"#,
            "Postman environment",
        ),
        ("a.json", r#"{"name":"a","order":[],"requests":[]}"#, "version 1"),
        ("a.json", r#"{"crates":1}"#, "neither `openapi` nor `swagger`"),
        ("a.json", "[]", "a list"),
        ("a.json", "null", "a single value"),
        ("a.txt", "Hello", "plain text"),
    ];
    for (name, text, expected) in cases {
        let message = refusal(name, text);
        assert!(message.contains(expected), "{text}: {message}");
    }
}

#[test]
fn what_is_read_is_said_of_a_text_that_is_no_yaml() {
    let help = |name: &str, text: &str| {
        let diagnostic = detect(name, text.as_bytes()).unwrap_err();
        assert!(diagnostic.message.starts_with("this is not YAML"), "{}", diagnostic.message);
        diagnostic.help.unwrap()
    };
    for text in [
        "# Crates\n\nSend crates: as `POST`: see below.\nThe rest: is simple.\n",
        "Crates\n\n* list: [open\n* \"one",
        "Hello\n\n    swagger: not at the root: of it\n",
    ] {
        assert_eq!(help("crates.md", text), READ_KINDS, "{text}");
        assert_eq!(help("crates.txt", text), READ_KINDS, "{text}");
    }
    for text in ["openapi: 3.0.0\ninfo: a: b", "\"swagger\" : 2.0\na: b: c", "'info': a: b", "{openapi: [}"] {
        assert!(help("a.yaml", text).contains("indentation"), "{text}");
    }
}

#[test]
fn a_file_cut_off_is_said_to_be() {
    assert!(refusal("a.json", r#"{"openapi":"3.0.0","paths":{"#).contains("ends in the middle"));
}
