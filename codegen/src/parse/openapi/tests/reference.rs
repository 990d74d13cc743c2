//! References.

use super::{NONE, key_of, read_as, read_files, rules, target};
use crate::parse::document::{Document, RefKey};

/// Returns the key that the reference of a schema has, and the rules of the findings.
fn refer(version: &str, text: &str, rest: &str) -> (String, bool, Vec<String>) {
    let (document, report) = read_as(
        version,
        &format!("components: {{schemas: {{User: {{}}, 'a/b c': {{}}, Crate: {{$ref: '{text}'}}}}}}\n{rest}"),
    );
    let reference = target(&document, "a.yaml#/components/schemas/Crate").reference.clone();
    let key = reference.map(|reference| reference.to).unwrap_or_else(|| RefKey("".into()));
    let exists = document.targets.schemas.contains_key(&key);
    (key.0.to_string(), exists, rules(&report))
}

fn user() -> String {
    "a.yaml#/components/schemas/User".to_owned()
}

#[test]
fn a_reference_has_the_canonical_key() {
    assert_eq!(refer("3.0.0", "#/components/schemas/User", ""), (user(), true, vec![]));
    assert_eq!(refer("3.0.0", "a.yaml#/components/schemas/User", ""), (user(), true, vec![]));
    assert_eq!(refer("3.0.0", "./a.yaml#/components/schemas/User", ""), (user(), true, vec![]));
    let escaped = "a.yaml#/components/schemas/a~1b c".to_owned();
    assert_eq!(refer("3.0.0", "#/components/schemas/a~1b%20c", ""), (escaped.clone(), true, vec![]));
    assert_eq!(refer("3.0.0", "#%2Fcomponents/schemas/a~1b c", ""), (escaped, true, vec![]));
}

#[test]
fn a_reference_to_nothing_stays_without_a_target_and_without_a_word() {
    for text in [
        "#/components/schemas/None",
        "other.yaml#/A",
        "https://example.com/a.yaml#/A",
        "/etc/a.yaml",
        "../../a.yaml",
    ] {
        let (_, exists, rules) = refer("3.0.0", text, "");
        assert_eq!((exists, rules.len()), (false, 0), "{text}");
    }
    assert_eq!(refer("3.0.0", "#/components/schemas/No%7E1ne", "").0, "a.yaml#/components/schemas/No~1ne");
}

#[test]
fn a_name_or_a_pointer_of_another_version_is_repaired() {
    let odd = vec!["odd-reference".to_owned()];
    for text in ["User", "#/definitions/User", "#/components/schema/User", "#User", "components/schemas/User"]
    {
        assert_eq!(refer("3.0.0", text, ""), (user(), true, odd.clone()), "{text}");
    }
    let (document, report) =
        read_as("2.0", "definitions: {User: {}, Crate: {$ref: '#/components/schemas/User'}}");
    let reference = target(&document, "a.yaml#/definitions/Crate").reference.clone();
    assert_eq!(
        reference.map(|reference| reference.to.0.to_string()),
        Some("a.yaml#/definitions/User".to_owned())
    );
    assert_eq!(rules(&report), odd);
}

#[test]
fn definitions_that_exist_are_not_repaired() {
    let (key, exists, rules) = refer("3.0.0", "#/definitions/User", "definitions: {User: {type: string}}");
    assert_eq!((key.as_str(), exists), ("a.yaml#/definitions/User", true));
    assert_eq!(rules, ["unknown-key"]);
}

#[test]
fn an_anchor_is_a_name_for_a_schema() {
    let rest = "x-a: {$anchor: crate, type: string}";
    assert_eq!(refer("3.1.0", "#crate", rest), ("a.yaml#/x-a".to_owned(), true, vec![]));
}

#[test]
fn a_dynamic_reference_is_read_as_a_plain_one_to_the_nearest_anchor() {
    let text = "components:\n  schemas:\n    A: {$defs: {T: {$dynamicAnchor: T}}}\n    Page:\n      $defs: {T: {$dynamicAnchor: T}}\n      items: {$dynamicRef: '#T'}\n    Tree: {items: {$recursiveRef: '#'}}\n";
    let (document, report) = read_as("3.1.0", text);
    let items = |name: &str| {
        let items = target(&document, &format!("a.yaml#/components/schemas/{name}")).items.clone();
        items.and_then(|items| items.reference).map(|reference| reference.to.0.to_string())
    };
    assert_eq!(items("Page").as_deref(), Some("a.yaml#/components/schemas/Page/$defs/T"));
    assert_eq!(items("Tree").as_deref(), Some("a.yaml#/components/schemas/Tree"));
    assert_eq!(rules(&report), ["unsupported-keyword"]);
}

#[test]
fn a_target_outside_of_components_is_read_too() {
    let (key, exists, rules) = refer(
        "3.0.0",
        "#/paths/~1a/get/responses/200/content/application~1json/schema",
        "paths: {/a: {get: {responses: {200: {description: '', content: {application/json: {schema: {}}}}}}}}",
    );
    assert_eq!(key, "a.yaml#/paths/~1a/get/responses/200/content/application~1json/schema");
    assert_eq!((exists, rules.len()), (true, 0));
}

#[test]
fn all_that_is_declared_is_a_target() {
    let text = "components:\n  schemas: {B: {}, A: {}}\n  parameters: {P: {name: p, in: query}}\n  requestBodies: {R: {content: {}}}\n  responses: {O: {description: ok}}\n  headers: {H: {schema: {}}}\n  examples: {E: {value: 1}}\n  pathItems: {I: {}}\n";
    let (document, report) = read_as("3.1.0", text);
    let names: Vec<_> = document.schemas.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["B", "A"]);
    let targets = &document.targets;
    let counts = [
        targets.parameters.len(),
        targets.bodies.len(),
        targets.responses.len(),
        targets.headers.len(),
        targets.examples.len(),
        targets.paths.len(),
    ];
    assert_eq!(counts, [1; 6]);
    assert_eq!(rules(&report), NONE);
}

#[test]
fn references_in_a_circle_end() {
    let circle = "{A: {$ref: '#/components/schemas/B'}, B: {$ref: '#/components/schemas/A'}, C: {$ref: '#/components/schemas/C/x'}}";
    let (document, _) = read_as("3.0.0", &format!("components: {{schemas: {circle}}}"));
    assert_eq!(document.schemas.len(), 3);
    let (_, report) = read_as("3.0.0", "paths: {$ref: '#/paths'}\ncomponents: {$ref: '#/components'}");
    assert_eq!(rules(&report), ["reference-cycle"]);
    let (document, _) = read_as("3.0.0", "components: {responses: {A: {$ref: '#/components/responses/A'}}}");
    assert_eq!(document.targets.responses.len(), 1);
}

#[test]
fn a_reference_to_a_schema_in_place_of_a_reply_is_a_reply_of_that_type() {
    let text = "components: {schemas: {Crate: {}}}\npaths: {/a: {get: {responses: {200: {$ref: '#/components/schemas/Crate'}}}}}";
    let (document, report) = read_as("3.0.0", text);
    let response = super::here(&document.paths[0].1.operations[0].1.responses[0].1);
    let schema = response.content[0].1.schema.as_ref();
    assert_eq!(
        schema.and_then(|schema| schema.reference.as_ref()).map(|r| r.to.name()),
        Some("Crate".to_owned())
    );
    assert_eq!(rules(&report), ["odd-reference"]);
}

#[test]
fn a_reference_to_a_reply_in_place_of_a_schema_is_the_schema_inside() {
    let rest = "x: 1";
    let text = "components: {responses: {Ok: {description: '', content: {application/json: {schema: {type: string}}}}}, schemas: {Crate: {$ref: '#/components/responses/Ok'}}}";
    let (document, _) = read_as("3.0.0", &format!("{text}\n{rest}"));
    let reference = target(&document, "a.yaml#/components/schemas/Crate").reference.clone();
    let key = reference.map(|reference| reference.to).unwrap_or_else(|| RefKey("".into()));
    assert_eq!(&*key.0, "a.yaml#/components/responses/Ok/content/application~1json/schema");
    assert!(document.targets.schemas.contains_key(&key));
}

/// A document in several files.
fn several_files() -> (Document, Vec<String>) {
    let (document, report) = read_files(&[
        (
            "api/index.yaml",
            "swagger: '2.0'\ninfo: {$ref: info.yaml}\npaths: {$ref: ./paths/index.yaml}\ndefinitions: {$ref: models/index.yaml}\nresponses: {Ok: {$ref: 'paths/shared.yaml#/ok'}}\n",
        ),
        ("api/info.yaml", "title: Crates\nversion: '1'\n"),
        (
            "api/paths/index.yaml",
            "/crates: {$ref: crates.yaml#/all}\n/depots:\n  get: {$ref: './crates.yaml#/all/get'}\n",
        ),
        (
            "api/paths/crates.yaml",
            "all:\n  get:\n    responses:\n      200: {description: ok, schema: {$ref: ../models/crate.yaml}}\n      400: {description: no, schema: {$ref: '#/local'}}\n      500: {description: no, schema: {$ref: '#/definitions/Crate'}}\n      default: {$ref: 'shared.yaml#/ok'}\nlocal: {type: integer}\n",
        ),
        ("api/paths/shared.yaml", "ok: {description: fine}\n"),
        ("api/models/index.yaml", "Crate: {$ref: crate.yaml}\n"),
        ("api/models/crate.yaml", "type: object\nproperties: {next: {$ref: '#'}}\n"),
        ("api/models/broken.yaml", "a: [\n"),
    ]);
    (document, rules(&report))
}

#[test]
fn parts_of_a_document_may_stand_in_other_files() {
    let (document, rules) = several_files();
    assert_eq!(document.title, "Crates");
    assert_eq!(document.schemas, [("Crate".to_owned(), RefKey("api/models/index.yaml#/Crate".into()))]);
    let keys: Vec<_> = document.targets.schemas.keys().map(|key| &*key.0).collect();
    assert_eq!(
        keys,
        ["api/models/index.yaml#/Crate", "api/models/crate.yaml#", "api/paths/crates.yaml#/local"]
    );
    assert_eq!(rules, ["odd-reference"]);
}

#[test]
fn a_path_item_and_an_operation_may_stand_in_other_files() {
    let (document, _) = several_files();
    let (_, crates) = &document.paths[0];
    let Some(reference) = &crates.reference else { panic!("no reference") };
    assert_eq!(&*reference.to.0, "api/paths/crates.yaml#/all");
    assert_eq!(document.targets.paths[&reference.to].operations.len(), 1);
    let (_, depots) = &document.paths[1];
    assert_eq!(depots.operations[0].1.at.to_string(), "api/paths/crates.yaml#/all/get");
    let responses = &depots.operations[0].1.responses;
    assert_eq!(key_of(&responses[3].1), "api/paths/shared.yaml#/ok");
    let schema = |index: usize| super::here(&responses[index].1).content[0].1.schema.as_ref();
    let key =
        |index: usize| schema(index).and_then(|schema| schema.reference.as_ref()).map(|r| r.to.0.to_string());
    assert_eq!(key(0).as_deref(), Some("api/models/crate.yaml#"));
    assert_eq!(key(1).as_deref(), Some("api/paths/crates.yaml#/local"));
    assert_eq!(key(2).as_deref(), Some("api/models/index.yaml#/Crate"));
}

#[test]
fn a_target_that_is_a_file_has_the_name_of_the_file() {
    assert_eq!(RefKey("api/models/crate.yaml#".into()).name(), "crate");
    assert_eq!(RefKey("a.yaml#/components/schemas/a~1b".into()).name(), "a/b");
}

#[test]
fn references_into_the_insides_of_each_other_are_bounded() {
    let mut paths =
        "/big: {get: {responses: {200: {description: '', content: {application/json: {schema: {properties: {"
            .to_owned();
    for index in 0..2000 {
        paths.push_str(&format!("p{index}: {{}}, "));
    }
    paths.push_str("}}}}}}}}\n");
    for index in 0..2000 {
        paths.push_str(&format!("  /p{index}: {{get: {{$ref: '#/paths/~1big/get'}}}}\n"));
    }
    let (_, report) = read_as("3.0.0", &format!("paths:\n  {paths}"));
    assert_eq!(rules(&report), ["too-large"]);
}
