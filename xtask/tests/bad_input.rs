//! Bad input: each kind is answered with what, where and what to do, and leaves every file as it was.

mod project;

use project::{PARCELS, Project, assert_says};

/// A picture's first bytes.
const PICTURE: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xfe";

const COLLECTION: &str = r#"{"info": {"_postman_id": "1", "name": "Parcels",
    "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"}}"#;

const ENVIRONMENT: &str = r#"{"name": "Parcels", "values": [], "_postman_variable_scope": "environment"}"#;

/// Runs each command that reads the export of an API on one that is bad, and asserts what each says.
fn assert_refused(name: &str, file: &str, content: &[u8], rule: &str, place: &str) {
    let project = Project::new(name);
    let shown = |folder: &str| place.replace("FILE", &format!("{folder}{file}"));
    project.write(&format!("raw/{file}"), content);
    let raw = format!("raw/{file}");
    for arguments in [
        vec!["import", "parcels", &raw],
        vec!["import", "crates", &raw],
        vec!["regen", "parcels", "--from", &raw],
        vec!["generate", &raw, "--out", "new", "--name", "parcels"],
    ] {
        assert_says(&project.fails(&arguments), rule, &shown("raw/"));
    }
    project.remove("schemas/parcels/openapi.json");
    project.write(&format!("schemas/parcels/{file}"), content);
    for arguments in [vec!["regen"], vec!["regen", "--check"]] {
        assert_says(&project.fails(&arguments), rule, &shown("schemas/parcels/"));
    }
}

#[test]
fn truncated_json() {
    let half = &PARCELS.as_bytes()[..PARCELS.len() / 2];
    assert_refused("truncated-json", "openapi.json", half, "truncated", "FILE:17:5");
}

#[test]
fn redoc_pages_without_a_document() {
    let page = b"<html>\n<redoc spec-url='parcels.json'></redoc></html>";
    assert_refused("redoc-elsewhere", "redoc.html", page, "document-elsewhere", "FILE:2:1");
    let page = b"<html>\n<script>__redoc_state = {\"menu\": {}}</script></html>";
    assert_refused("redoc-empty", "redoc.html", page, "no-document", "FILE:2:25");
    let page = b"<html>\n<script>__redoc_state = {\"spec\": {\"data\": {\"openapi\": \"3";
    assert_refused("redoc-truncated", "redoc.html", page, "truncated", "FILE:2:56");
    let page = b"<html>\n<script>__redoc_state = \"caf\xe9\"</script></html>";
    assert_refused("redoc-latin", "redoc.html", page, "invalid-utf8", "FILE:2:29");
}

#[test]
fn truncated_yaml() {
    let text = b"openapi: 3.0.3\npaths: {\"/a\": {get: {\n";
    assert_refused("truncated-yaml", "openapi.yaml", text, "syntax", "FILE:3:1");
}

#[test]
fn broken_json_in_a_collection() {
    let body = "{\n  \"info\": {\"name\": \"Parcels\"},\n  \"item\": [{\"name\": \"a\" \"request\": {}}]\n}";
    assert_refused("collection-syntax", "collection.json", body.as_bytes(), "syntax", "FILE:3:25");
    let half = &COLLECTION.as_bytes()[..COLLECTION.len() - 10];
    assert_refused("collection-truncated", "collection.json", half, "truncated", "FILE:2:76");
}

#[test]
fn folders_in_folders_without_end() {
    let folders = "{\"name\": \"a\", \"item\": [".repeat(1_000) + &"]}".repeat(1_000);
    let text = COLLECTION.trim_end_matches('}').to_owned() + "}, \"item\": [" + &folders + "]}";
    assert_refused("collection-deep", "collection.json", text.as_bytes(), "too-deep", "FILE:2:1545");
}

#[test]
fn empty() {
    assert_refused("empty", "openapi.json", b"", "empty-file", "FILE");
    assert_refused("blank", "openapi.yaml", b" \n\n", "empty-file", "FILE");
}

#[test]
fn invalid_utf8() {
    let mut text = PARCELS.as_bytes().to_vec();
    text[60] = 0xff;
    assert_refused("utf8", "openapi.json", &text, "invalid-utf8", "FILE:5:1");
}

#[test]
fn other_kinds() {
    assert_refused("html", "openapi.html", b"<!doctype html><html></html>", "wrong-kind", "FILE");
    assert_refused("picture", "openapi.json", PICTURE, "binary-file", "FILE");
    assert_refused("postman", "collection.json", COLLECTION.as_bytes(), "missing-key", "FILE#");
    assert_refused("environment", "collection.json", ENVIRONMENT.as_bytes(), "wrong-kind", "FILE");
    assert_refused("json", "openapi.json", b"{\"name\": \"parcels\"}", "wrong-kind", "FILE");
    assert_refused("list", "openapi.json", b"[1]", "wrong-kind", "FILE");
}

#[test]
fn a_folder_in_the_place_of_a_file_and_a_file_that_is_not_there() {
    let project = Project::new("folder");
    project.write("raw/openapi.json/a.txt", "");
    for path in ["raw/openapi.json", "raw"] {
        assert_says(&project.fails(&["import", "parcels", path]), "no-export", path);
    }
    assert_says(&project.fails(&["import", "parcels", "none.json"]), "unreadable", "none.json");
    project.remove("schemas/parcels/api.toml");
    project.write("schemas/parcels/api.toml/a.txt", "");
    for arguments in [vec!["regen"], vec!["import", "parcels", "schemas/parcels/openapi.json"]] {
        assert_says(&project.fails(&arguments), "unreadable", "schemas/parcels/api.toml");
    }
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_read() {
    use std::os::unix::fs::PermissionsExt as _;
    let project = Project::new("permission");
    project.write("raw.json", PARCELS);
    let path = project.path("raw.json");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o000)).unwrap();
    let is_refused = std::fs::read(&path).is_err();
    let outcome = project.run(&["import", "parcels", "raw.json"]);
    // An administrator may read everything.
    assert_eq!(outcome.is_success, !is_refused);
    if is_refused {
        assert_says(&outcome.stderr, "unreadable", "raw.json");
    }
}

#[cfg(unix)]
#[test]
fn a_file_that_cannot_be_brought_back_is_not_touched() {
    use std::os::unix::fs::PermissionsExt as _;
    let project = Project::new("unreadable-output");
    project.write("raw.json", PARCELS.replace("weight", "height"));
    let path = project.path("generated/surface/parcels.txt");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o000)).unwrap();
    let is_refused = std::fs::read(&path).is_err();
    let outcome = project.run(&["regen", "parcels", "--from", "raw.json"]);
    // An administrator may read everything.
    assert_eq!(outcome.is_success, !is_refused);
    if is_refused {
        assert_says(&outcome.stderr, "unreadable", "generated/surface/parcels.txt");
    }
    assert!(path.is_file());
}

#[test]
fn a_folder_without_a_manifest() {
    let project = Project::new("manifest");
    project.remove("schemas/parcels/api.toml");
    assert_says(&project.fails(&["regen"]), "no-manifest", "schemas/parcels/api.toml");
    assert_says(&project.fails(&["regen", "--check"]), "no-manifest", "schemas/parcels/api.toml");
}

#[test]
fn two_exports_for_one_api_and_none() {
    let project = Project::new("two-exports");
    project.write("schemas/parcels/swagger.yaml", "swagger: '2.0'\n");
    assert_says(&project.fails(&["regen"]), "several-exports", "schemas/parcels");
    project.write("schemas/parcels/api.toml", "export = \"openapi.json\"\n");
    project.run(&["regen", "--check"]).ok();
    project.write("schemas/crates/api.toml", "");
    assert_says(&project.fails(&["regen"]), "no-export", "schemas/crates");
}

#[test]
fn a_correction_that_no_longer_applies() {
    let project = Project::new("correction");
    let correction = "[[correction]]\nat = \"Parcel.height\"\nrequired = true\nbecause = \"told so\"\n";
    project.write("schemas/parcels/api.toml", correction);
    for arguments in [vec!["regen"], vec!["regen", "--check"]] {
        assert_says(&project.fails(&arguments), "idle-correction", "schemas/parcels/api.toml:1:1");
    }
    project.write("raw.json", PARCELS);
    project.fails(&["regen", "parcels", "--from", "raw.json"]);
}

#[test]
fn one_run_shows_the_errors_of_all_apis() {
    let project = Project::new("all-errors");
    for (name, text) in [("crates", "[1]"), ("pallets", "")] {
        project.write(&format!("schemas/{name}/api.toml"), "");
        project.write(&format!("schemas/{name}/openapi.json"), text);
    }
    for arguments in [vec!["regen"], vec!["regen", "--check"]] {
        let stderr = project.fails(&arguments);
        for name in ["crates", "pallets"] {
            assert!(stderr.contains(&format!("--> schemas/{name}/openapi.json")), "{stderr}");
        }
    }
}

#[test]
fn a_manifest_without_the_mark_of_features() {
    let project = Project::new("mark");
    let manifest = project.read("generated/Cargo.toml").replace("# regen: features\n", "");
    project.write("generated/Cargo.toml", manifest);
    assert_says(&project.fails(&["regen"]), "no-mark", "generated/Cargo.toml");
}

#[test]
fn an_export_outside_of_its_folder() {
    let project = Project::new("outside");
    project.write("schemas/other.json", PARCELS);
    project.write("schemas/parcels/api.toml", "export = \"../other.json\"\n");
    assert_says(&project.fails(&["regen"]), "outside-folder", "schemas/parcels/../other.json");
    project.write("schemas/parcels/sub/openapi.json", "[1]");
    project.write("schemas/parcels/api.toml", "export = \"sub/openapi.json\"\n");
    let stderr = project.fails(&["regen"]);
    assert!(stderr.contains("--> schemas/parcels/sub/openapi.json"), "{stderr}");
}

#[cfg(unix)]
#[test]
fn links_that_lead_out_of_the_folder() {
    let project = Project::new("links");
    project.write("schemas/other.json", "{\"type\": \"string\"}");
    let link =
        |name: &str| std::os::unix::fs::symlink(project.path("schemas/other.json"), project.path(name));
    let with_reference = PARCELS.replace("#/components/schemas/Parcel", "other.json");
    project.write("schemas/parcels/openapi.json", with_reference);
    link("schemas/parcels/other.json").unwrap();
    assert_says(&project.fails(&["regen"]), "outside-folder", "schemas/parcels/other.json");
    project.remove("schemas/parcels/openapi.json");
    link("schemas/parcels/openapi.json").unwrap();
    assert_says(&project.fails(&["regen"]), "outside-folder", "schemas/parcels/openapi.json");
}

#[test]
fn a_neighbour_that_is_no_file() {
    let project = Project::new("neighbour");
    project
        .write("schemas/parcels/openapi.json", PARCELS.replace("#/components/schemas/Parcel", "other.json"));
    project.write("schemas/parcels/other.json/a.txt", "");
    assert_says(&project.fails(&["regen"]), "unreadable", "schemas/parcels/other.json");
}

#[test]
fn a_broken_manifest() {
    let project = Project::new("broken");
    let texts = [("title = \n", "1:9"), ("\ncolour = 1\n", "2:1"), ("docs = \"none\"\n", "1:8")];
    for (text, place) in texts {
        project.write("schemas/parcels/api.toml", text);
        let place = format!("schemas/parcels/api.toml:{place}");
        for arguments in [vec!["regen"], vec!["import", "parcels", "schemas/parcels/openapi.json"]] {
            assert_says(&project.fails(&arguments), "unreadable-manifest", &place);
        }
    }
    project.write("schemas/parcels/api.toml", PICTURE);
    assert_says(&project.fails(&["regen"]), "unreadable-manifest", "schemas/parcels/api.toml");
}

#[test]
fn names() {
    let project = Project::new("names");
    project.write("raw.json", PARCELS);
    assert_says(&project.fails(&["regen", "crates"]), "unknown-api", "schemas");
    for name in ["Parcels", "type", "reqwest", "a/b", "../a", "all"] {
        let place = format!("schemas/{name}");
        assert_says(&project.fails(&["import", name, "raw.json"]), "api-name", &place);
    }
    for name in ["std", "fn", "a b", "1a", "serde", "percent-encoding", "wire", "client"] {
        let stderr = project.fails(&["generate", "raw.json", "--out", "new", "--name", name]);
        assert_says(&stderr, "crate-name", "--name");
    }
    assert_says(&project.fails(&["regen", "--from", "raw.json"]), "usage", "--from");
    project.write("schemas/Crates/api.toml", "");
    assert_says(&project.fails(&["regen"]), "api-name", "schemas/Crates");
}

#[test]
fn a_document_of_another_format_than_said() {
    let project = Project::new("format");
    project.write("raw.json", PARCELS);
    let stderr = project.fails(&["import", "parcels", "raw.json", "--format", "swagger"]);
    assert_says(&stderr, "wrong-kind", "raw.json");
    project.fails(&["import", "parcels", "raw.json", "--format", "wsdl"]);
}

#[test]
fn a_folder_of_generate_that_holds_something_else() {
    let project = Project::new("foreign");
    project.write("raw.json", PARCELS);
    project.write("mine/src/main.rs", "fn main() {}\n");
    let stderr = project.fails(&["generate", "raw.json", "--out", "mine", "--name", "parcels"]);
    assert_says(&stderr, "foreign-folder", "mine");
}

#[test]
fn a_place_that_cannot_be_written_brings_all_files_back() {
    let project = Project::new("unwritable");
    let changed = PARCELS.replace("weight", "height");
    project.write("raw.json", &changed);
    project.remove("generated/surface/parcels.txt");
    project.write("generated/surface/parcels.txt/a.txt", "");
    let stderr = project.fails(&["regen", "parcels", "--from", "raw.json"]);
    assert_says(&stderr, "unwritable", "generated/surface/parcels.txt");
}

#[test]
fn a_manifest_that_lies_elsewhere() {
    let project = Project::new("other-manifest");
    project.write("raw/parcels.json", PARCELS);
    let correction = "[[correction]]\nat = \"Parcel.height\"\nrequired = true\nbecause = \"told so\"\n";
    project.write("m.toml", correction);
    let absolute = project.path("m.toml").display().to_string();
    for (manifest, place) in [("m.toml", "m.toml:1:1"), (absolute.as_str(), &format!("{absolute}:1:1"))] {
        let generate = ["generate", "raw/parcels.json", "--out", "new", "--name", "parcels"];
        let stderr = project.fails(&[generate.as_slice(), &["--manifest", manifest]].concat());
        assert_says(&stderr, "idle-correction", place);
    }
}

/// The text of a page with a call that sends nothing.
const PAGE: &str = "Download OpenAPI specification:\nCrates.\nLists crates.\n| colour required | string |\n{- \"crates\": [\n- {\n- \"id\": 1\n}\n]\n}\n";

#[test]
fn texts_of_redoc_pages() {
    let refused = |name: &str, text: &str, rule: &str, place: &str| {
        assert_refused(&format!("text-{name}"), "redoc.txt", text.as_bytes(), rule, place);
    };
    refused("empty", "", "empty-file", "FILE");
    refused("prose", "Crates are listed here.\n", "wrong-kind", "FILE");
    refused("cut-in-a-sample", PAGE.trim_end_matches("]\n}\n"), "truncated", "FILE:5:1");
    let words = "Crates (1.0)\n\nDownload OpenAPI specification:Download\n\nAll about crates\n";
    refused("cut-above-calls", words, "cut-off", "FILE:5:1");
    assert_refused("text-picture", "redoc.txt", PICTURE, "binary-file", "FILE");
    let mut latin = PAGE.as_bytes().to_vec();
    latin[PAGE.find("Crates.").unwrap() + 3] = 0xe9;
    assert_refused("text-latin", "redoc.txt", &latin, "invalid-utf8", "FILE:2:4");
}

#[test]
fn a_text_of_another_format_than_said() {
    let project = Project::new("text-format");
    project.write("redoc.txt", PAGE);
    for format in ["openapi", "swagger", "postman"] {
        let stderr = project.fails(&["import", "crates", "redoc.txt", "--format", format]);
        assert_says(&stderr, "wrong-kind", "redoc.txt");
        assert!(stderr.contains("this is a Redoc page as text"), "{stderr}");
    }
    project.run(&["import", "crates", "redoc.txt"]).ok();
}
