//! Requests: URLs, headers, bodies.

use super::super::{BodyContent, Url};
use super::{call, only_call, pairs, read};

fn url(url: &str) -> Url {
    let call = call(&format!("{{\"name\": \"a\", \"request\": {{\"method\": \"GET\", {url}}}}}"));
    call.request.url.unwrap_or_else(|| panic!("no URL"))
}

/// Shows base, path and query.
fn parts(url: &Url) -> (String, String, Vec<String>) {
    (url.base.clone(), url.path.join(" "), pairs(&url.query))
}

fn expected(base: &str, path: &str, query: &[&str]) -> (String, String, Vec<String>) {
    (base.to_owned(), path.to_owned(), query.iter().map(|&pair| pair.to_owned()).collect())
}

#[test]
fn a_url_is_a_text_or_an_object() {
    let text =
        url(r#""url": "https://{{env}}.depots.example:8080/v1/crates/:crateId?size=2&{{b?c}}&open#top""#);
    assert_eq!(
        parts(&text),
        expected(
            "https://{{env}}.depots.example:8080",
            "v1 crates :crateId",
            &["size=2", "{{b?c}}=-", "open=-"]
        )
    );
    let object = url(
        r#""url": {"raw": "{{base}}/crates/:crateId?size=2", "host": ["{{base}}"], "path": ["crates", {"type": "any", "value": ":crateId"}],
            "query": [{"key": "size", "value": "2", "description": "How big"}, {"key": "old", "value": null, "disabled": true}],
            "variable": [{"key": "crateId", "value": "7", "description": "The crate"}]}"#,
    );
    assert_eq!(parts(&object), expected("{{base}}", "crates :crateId", &["size=2", "old=-"]));
    assert!(object.query[1].disabled);
    assert_eq!(pairs(&object.variables), ["crateId=7"]);
}

#[test]
fn a_url_of_parts_only_is_put_together() {
    let url = url(
        r#""url": {"protocol": "https", "host": ["depots", "example"], "port": "80", "path": "/v1/crates"}"#,
    );
    assert_eq!(url.raw, "https://depots.example:80/v1/crates");
    assert_eq!(parts(&url), expected("https://depots.example:80", "v1 crates", &[]));
}

#[test]
fn published_documentation_has_a_text_and_an_object() {
    let url = url(
        r#""url": "https://a.example/crates?size=2", "urlObject": {"host": ["https://a.example"], "path": ["crates"],
            "query": [{"key": "size", "value": "2", "description": {"content": "<p>How big</p>", "type": "text/plain"}}],
            "variable": [{"type": "any", "key": "b", "value": "c"}]}"#,
    );
    assert_eq!(parts(&url), expected("https://a.example", "crates", &["size=2"]));
    assert!(url.query[0].description.is_some());
    assert_eq!(pairs(&url.variables), ["b=c"]);
}

#[test]
fn a_url_that_is_null_is_none_and_an_empty_one_is_empty() {
    assert!(call(r#"{"name": "a", "request": {"method": "POST", "url": null}}"#).request.url.is_none());
    let empty = url(r#""url": "", "urlObject": {"host": [""], "query": [], "variable": []}"#);
    assert!(empty.is_empty());
    assert_eq!(parts(&empty), expected("", "", &[]));
    assert_eq!(parts(&url(r#""url": "/v1/""#)), expected("", "v1 ", &[]));
}

#[test]
fn a_request_may_be_its_url() {
    let request = call(r#"{"name": "a", "request": "https://a.example/b"}"#).request;
    assert_eq!(request.method.as_deref(), Some("GET"));
    assert_eq!(request.url.map(|url| url.path), Some(vec!["b".to_owned()]));
}

#[test]
fn headers_are_objects_or_lines() {
    let objects = call(
        r#"{"name": "a", "request": {"header": [{"key": "X-Depot", "value": "1", "disabled": true}, "X-Crate: a:b", {"key": "", "value": ""}]}}"#,
    );
    assert_eq!(pairs(&objects.request.headers), ["X-Depot=1", "X-Crate=a:b", "="]);
    assert!(objects.request.headers[0].disabled);
    let text = call(r#"{"name": "a", "request": {"header": "X-Depot: 1\nX-Crate: 2\n"}}"#);
    assert_eq!(pairs(&text.request.headers), ["X-Depot=1", "X-Crate=2"]);
}

fn body(body: &str) -> BodyContent {
    let call = call(&format!("{{\"name\": \"a\", \"request\": {{\"body\": {body}}}}}"));
    call.request.body.unwrap_or_else(|| panic!("no body")).content
}

#[test]
fn bodies_are_read_by_their_mode() {
    let BodyContent::Raw { text, language } =
        body(r#"{"mode": "raw", "raw": "{ // x\n}", "options": {"raw": {"language": "json"}}}"#)
    else {
        panic!("not raw")
    };
    assert_eq!((text.as_str(), language.as_deref()), ("{ // x\n}", Some("json")));
    let BodyContent::UrlEncoded(form) =
        body(r#"{"mode": "urlencoded", "urlencoded": [{"key": "a", "value": "b", "type": "text"}]}"#)
    else {
        panic!("not urlencoded")
    };
    assert_eq!(pairs(&form), ["a=b"]);
    let BodyContent::Form(form) = body(
        r#"{"mode": "formdata", "formdata": [{"key": "photo", "type": "file", "src": ["/a.png", "/b.png"], "contentType": "image/png"}, {"key": "plan", "type": "file", "src": "/c.pdf"}]}"#,
    ) else {
        panic!("not a form")
    };
    assert_eq!((form[0].kind.as_deref(), form[0].media.as_deref()), (Some("file"), Some("image/png")));
    assert_eq!((form[0].files.len(), form[1].files.len()), (2, 1));
    assert!(
        matches!(body(r#"{"mode": "file", "file": {"src": "/a.csv"}}"#), BodyContent::File { name: Some(name) } if name == "/a.csv")
    );
    let BodyContent::GraphQl { query, variables, operation } = body(
        r#"{"mode": "graphql", "graphql": {"query": "query A { b }", "variables": {"c": 1}, "operationName": "A"}}"#,
    ) else {
        panic!("not GraphQL")
    };
    assert_eq!(
        (query.as_str(), variables.as_str(), operation.as_deref()),
        ("query A { b }", "{\"c\":1}", Some("A"))
    );
}

#[test]
fn a_body_without_or_with_another_mode_is_none() {
    assert!(call(r#"{"name": "a", "request": {"body": {"mode": "none"}}}"#).request.body.is_none());
    assert!(call(r#"{"name": "a", "request": {"body": {}}}"#).request.body.is_none());
    assert!(call(r#"{"name": "a", "request": {"body": null}}"#).request.body.is_none());
    let (document, rules) = read(r#""item": [{"name": "a", "request": {"body": {"mode": "carrier"}}}]"#);
    assert!(only_call(document).request.body.is_none());
    assert_eq!(rules, ["unknown-mode a.json#/item/0/request/body/mode"]);
}

#[test]
fn types_that_the_document_states_are_kept() {
    let call = call(
        r#"{"name": "a", "request": {"url": {"raw": "/b", "query": [{"key": "size", "value": "2", "type": "integer", "required": true, "schema": {"minimum": 1}}]},
            "body": {"mode": "raw", "raw": "{}", "options": {"raw": {"language": "json", "schema": {"type": "object"}}}}}}"#,
    );
    let size = call.request.url.map(|url| url.query).and_then(|query| query.into_iter().next());
    let size = size.unwrap_or_else(|| panic!("no parameter"));
    assert_eq!(
        (size.kind.as_deref(), size.required, size.schema.is_some()),
        (Some("integer"), Some(true), true)
    );
    assert!(call.request.body.is_some_and(|body| body.schema.is_some()));
}
