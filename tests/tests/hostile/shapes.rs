//! Documents whose shape is meant to exhaust a reader: deep, circular, or much larger once read.

use crate::{error, survives};
use std::fmt::Write as _;

const DEEP: usize = 10_000;
/// Longer than a stack of calls may be, shorter than what takes long.
const LONG: usize = 3_000;

/// Returns a document around schemas.
fn document(schemas: &str) -> String {
    format!(
        r##"{{"openapi": "3.0.3", "info": {{"title": "T", "version": "1"}}, "servers": [{{"url": "https://x.example"}}], "paths": {{"/a": {{"get": {{
        "tags": ["a"], "operationId": "getA", "responses": {{"200": {{"description": "ok", "content": {{"application/json": {{"schema": {{"$ref": "#/components/schemas/A"}}}}}}}}}}}}}}}},
        "components": {{"schemas": {{{schemas}}}}}}}"##
    )
}

/// Nests a text in another one.
fn nested(open: &str, inner: &str, close: &str) -> String {
    open.repeat(DEEP) + inner + &close.repeat(DEEP)
}

#[test]
fn deep_nesting_is_refused() {
    let head = r#"{"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {}, "x-deep": "#;
    let texts = [
        format!("{head}{}}}", nested("[", "", "]")),
        format!("{head}{}}}", nested(r#"{"a":"#, "1", "}")),
        format!("{head}{}", "[".repeat(DEEP)),
        document(&format!(r#""A": {}"#, nested(r#"{"type": "array", "items": "#, "{}", "}"))),
        document(&format!(r#""A": {}"#, nested(r#"{"properties": {"a": "#, "{}", "}}"))),
        document(&format!(r#""A": {}"#, nested(r#"{"allOf": ["#, "{}", "]}"))),
        nested("[", "", "]"),
    ];
    for text in &texts {
        for file in ["openapi.json", "openapi.yaml"] {
            let said = error(file, text.as_str());
            assert!(said.contains("deep"), "{said}");
        }
    }
}

#[test]
fn deep_blocks_of_yaml_are_refused() {
    let mut maps = String::from("openapi: 3.0.3\nx-deep:\n");
    let mut lists = maps.clone() + "  ";
    for depth in 1..=1_000 {
        let _ = writeln!(maps, "{}a:", " ".repeat(depth));
        lists.push_str("- ");
    }
    lists.push_str(&"- ".repeat(DEEP));
    let keys = format!("openapi: 3.0.3\n{}a: b\n", "? ".repeat(DEEP));
    for text in [maps, lists, keys] {
        let said = error("openapi.yaml", text.as_str());
        assert!(said.contains("error["), "{said}");
    }
}

/// Follows a chain of schemas, each made of a reference to the next one. It is no nesting: each is as flat as can be.
fn follow(link: impl Fn(&str) -> String) {
    let to = |i: usize| format!(r##"{{"$ref": "#/components/schemas/C{i}"}}"##);
    let links: Vec<String> = (0..LONG).map(|i| format!(r#""C{i}": {}"#, link(&to(i + 1)))).collect();
    let text = document(&format!(r#""A": {}, {}, "C{LONG}": {{"type": "string"}}"#, to(0), links.join(", ")));
    let outcome = survives("openapi.json", text);
    assert!(outcome.is_ok(), "{}", outcome.unwrap_err());
}

#[test]
fn long_chains_of_objects_are_followed() {
    follow(|next| format!(r#"{{"type": "object", "required": ["n"], "properties": {{"n": {next}}}}}"#));
    follow(|next| format!(r#"{{"oneOf": [{next}, {{"type": "integer"}}]}}"#));
}

#[test]
fn long_chains_of_aliases_are_followed() {
    follow(str::to_owned);
    follow(|next| format!(r#"{{"allOf": [{next}]}}"#));
    follow(|next| format!(r#"{{"type": "array", "items": {next}}}"#));
}

#[test]
fn circles_of_references_end() {
    let to = |name: &str| format!(r##"{{"$ref": "#/components/schemas/{name}"}}"##);
    let (a, b) = (to("A"), to("B"));
    let circles = [
        format!(r#""A": {a}"#),
        format!(r#""A": {b}, "B": {a}"#),
        format!(r#""A": {{"allOf": [{a}]}}"#),
        format!(
            r#""A": {{"allOf": [{b}], "properties": {{"x": {{"type": "string"}}}}}}, "B": {{"allOf": [{a}]}}"#
        ),
        format!(r#""A": {{"oneOf": [{a}, {b}]}}, "B": {{"anyOf": [{b}, {a}]}}"#),
        format!(r#""A": {{"oneOf": [{b}, {b}]}}, "B": {{"oneOf": [{a}, {a}]}}"#),
        format!(
            r#""A": {{"oneOf": [{b}, {{}}]}}, "B": {{"oneOf": [{a}, {{}}]}}, "C": {{"oneOf": [{a}, {b}]}}"#
        ),
        format!(
            r#""A": {{"oneOf": [{b}, {{"type": "array", "items": {b}}}]}}, "B": {{"oneOf": [{a}, {{"type": "array", "items": {a}}}]}}"#
        ),
        format!(r#""A": {{"oneOf": [{a}, {{"type": "array", "items": {a}}}]}}"#),
        format!(r#""A": {{"type": "array", "items": {a}}}"#),
        format!(r#""A": {{"type": "object", "additionalProperties": {b}}}, "B": {{"items": {a}}}"#),
        format!(
            r#""A": {{"not": {a}, "items": {{"allOf": [{b}, {a}]}}}}, "B": {{"oneOf": [{a}], "discriminator": {{"propertyName": "k"}}}}"#
        ),
        format!(
            r#""A": {{"discriminator": {{"propertyName": "k"}}, "allOf": [{b}]}}, "B": {{"discriminator": {{"propertyName": "k"}}, "allOf": [{a}]}}"#
        ),
        r##""A": {"$ref": "#/components/schemas"}"##.to_owned(),
        r##""A": {"$ref": "#"}"##.to_owned(),
        r##""A": {"properties": {"$ref": "#/components/schemas/A/properties"}}"##.to_owned(),
        r##""A": {"$ref": "#/paths/~1a/get/responses/200/content/application~1json/schema"}"##.to_owned(),
        r##""A": {"$ref": "openapi.json#/components/schemas/A"}"##.to_owned(),
    ];
    for circle in circles {
        let text = document(&circle);
        let outcome = survives("openapi.json", text.as_str());
        assert!(outcome.is_ok(), "{circle}\n{}", outcome.unwrap_err());
    }
}

#[test]
fn circles_outside_of_schemas_end() {
    let parts =
        ["parameters", "responses", "requestBodies", "headers", "examples", "securitySchemes", "pathItems"];
    for part in parts {
        let entry = format!(r##"{{"$ref": "#/components/{part}/A"}}"##);
        let text = format!(
            r##"{{"openapi": "3.1.0", "info": {{"title": "T", "version": "1"}}, "security": [{{"A": []}}],
            "paths": {{"/a": {{"get": {{"parameters": [{{"$ref": "#/components/parameters/A"}}], "requestBody": {{"$ref": "#/components/requestBodies/A"}},
            "responses": {{"200": {{"$ref": "#/components/responses/A"}}, "400": {{"description": "no", "headers": {{"X": {{"$ref": "#/components/headers/A"}}}},
            "content": {{"application/json": {{"examples": {{"x": {{"$ref": "#/components/examples/A"}}}}}}}}}}}}}}}}, "/b": {{"$ref": "#/components/pathItems/A"}}, "/c": {{"$ref": "#/paths/~1c"}}}},
            "components": {{"{part}": {{"A": {entry}, "B": {entry}}}}}}}"##
        );
        let output = survives("openapi.json", text).unwrap_or_else(|report| panic!("{part}: {report}"));
        let said = output.report.diagnostics().iter().any(|found| {
            found.rule == "reference-cycle" && found.at.to_string().contains(&format!("/components/{part}/"))
        });
        assert!(said, "{part}: {}", output.report);
    }
}

#[test]
fn yaml_that_grows_when_read_is_refused() {
    let mut laughs = "openapi: 3.0.3\na0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n".to_owned();
    for depth in 1..30 {
        let before = vec![format!("*a{}", depth - 1); 9].join(", ");
        let _ = writeln!(laughs, "a{depth}: &a{depth} [{before}]");
    }
    let mut merges = "openapi: 3.0.3\nm0: &m0 {a: 1, b: 2}\n".to_owned();
    for depth in 1..40 {
        let _ = writeln!(
            merges,
            "m{depth}: &m{depth} {{x{depth}: *m{0}, y{depth}: *m{0}, <<: *m{0}}}",
            depth - 1
        );
    }
    let large =
        format!("openapi: 3.0.3\na: &a \"{}\"\nb: [{}]\n", "x".repeat(1 << 20), ["*a"; 5_000].join(", "));
    for text in [laughs, merges, large] {
        let said = error("openapi.yaml", text);
        assert!(said.contains("alias"), "{said}");
    }
    let circular = error("openapi.yaml", "openapi: 3.0.3\na: &a [*a]\n");
    assert!(circular.contains("error["), "{circular}");
}

#[test]
fn huge_texts_and_keys_are_read() {
    let text = "x".repeat(16 << 20);
    let path = format!(
        r#"{{"openapi": "3.0.3", "info": {{"title": "T", "version": "1", "description": "{text}"}}, "paths": {{}}}}"#
    );
    assert!(survives("openapi.json", path).is_ok());
    let key = "k".repeat(1 << 20);
    let odd = format!("openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths: {{}}\n? {key}\n: 1\n");
    assert!(survives("openapi.yaml", odd).is_ok());
    let schemas = format!(
        r#""A": {{"type": "object", "properties": {{"{key}": {{"type": "string", "enum": ["{key}"]}}}}}}"#
    );
    assert!(survives("openapi.json", document(&schemas)).is_ok());
}

#[test]
fn many_of_everything_is_read() {
    let fields: Vec<String> = (0..5_000).map(|i| format!(r#""f{i}": {{"type": "string"}}"#)).collect();
    let values: Vec<String> = (0..5_000).map(|i| format!(r#""v{i}""#)).collect();
    let schemas = format!(
        r#""A": {{"type": "object", "properties": {{{}, "e": {{"type": "string", "enum": [{}]}}}}}}"#,
        fields.join(", "),
        values.join(", ")
    );
    let outcome = survives("openapi.json", document(&schemas));
    assert!(outcome.is_ok(), "{}", outcome.unwrap_err());
}
