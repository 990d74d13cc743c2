//! What the commands write, and that they write nothing else.

mod project;

use project::{PARCELS, Project, changed};
use std::path::PathBuf;

fn shown(project: &Project, paths: &[PathBuf]) -> Vec<String> {
    paths.iter().map(|path| path.strip_prefix(&project.root).unwrap().to_str().unwrap().to_owned()).collect()
}

#[test]
fn regen_writes_only_what_changed() {
    let project = Project::new("regen");
    let before = project.tree();
    project.run(&["regen"]).ok();
    assert_eq!(changed(&before, &project.tree()), Vec::<PathBuf>::new());

    project.write("schemas/parcels/openapi.json", PARCELS.replace("weight", "height"));
    let before = project.tree();
    let said = project.run(&["regen", "parcels"]).ok();
    let changed = shown(&project, &changed(&before, &project.tree()));
    let wanted = [
        "generated/openapi/parcels.json",
        "generated/src/api/parcels/models/parcels.rs",
        "generated/surface/parcels.txt",
    ];
    assert_eq!(changed, wanted);
    let (stdout, warning) = said.split_once('\n').unwrap();
    assert!(stdout.ends_with(", 1 warning, 3 files changed"), "{said}");
    assert!(warning.starts_with("warning[no-server]: "), "{said}");

    project.write("generated/src/api/mod.rs", "");
    let said = project.run(&["regen"]).ok();
    let end = ", 1 warning, 0 files changed; `cargo xtask lint parcels` lists the warnings\nwhat lists the APIs: 1 file changed\n";
    assert!(said.ends_with(end), "{said}");
    assert!(project.run(&["lint", "parcels"]).ok().starts_with("warning[no-server]: "));
}

#[test]
fn what_is_left_out_is_counted_by_kind() {
    let project = Project::new("left-out");
    let media = "\"application/xml\": {}, \"text/csv\": {}, \"application/json\"";
    project.write("schemas/parcels/openapi.json", PARCELS.replace("\"application/json\"", media));
    let said = project.run(&["regen"]).ok();
    assert!(said.contains(", 2 reply forms left out, "), "{said}");
}

#[test]
fn errors_stand_alone() {
    let project = Project::new("errors");
    let correction = "[[correction]]\nat = \"Parcel.height\"\nrequired = true\nbecause = \"told so\"\n";
    project.write("schemas/parcels/api.toml", correction);
    project.write("schemas/parcels/openapi.json", PARCELS.replace("\"integer\"", "\"number of kilos\""));
    let stderr = project.fails(&["regen"]);
    assert!(!stderr.contains("warning["), "{stderr}");
    assert!(stderr.ends_with("\n2 warnings not shown; nothing was written\n"), "{stderr}");
}

#[test]
fn regen_deletes_what_it_does_not_own_and_nothing_else() {
    let project = Project::new("stray");
    let stray = [
        "generated/src/api/parcels/old.rs",
        "generated/src/api/parcels/old/deep.rs",
        "generated/src/api/gone/mod.rs",
        "generated/openapi/gone.json",
        "generated/surface/gone.txt",
    ];
    let kept = ["generated/src/runtime/mine.rs", "generated/notes.md", "schemas/parcels/notes.md"];
    stray.iter().chain(&kept).for_each(|file| project.write(file, ""));
    let said = project.run(&["regen"]).ok();
    assert!(said.contains("\nAPIs that are no more: 3 files deleted\n"), "{said}");
    assert!(stray.iter().all(|file| !project.path(file).exists()));
    assert!(!project.path("generated/src/api/gone").exists());
    assert!(kept.iter().all(|file| project.path(file).is_file()));
}

#[test]
fn check_names_file_line_and_command() {
    let project = Project::new("check");
    project.run(&["regen", "--check"]).ok();
    let file = "generated/src/api/parcels/mod.rs";
    let text = project.read(file);
    project.write(file, text.replacen('\n', "\n// mine\n", 1));
    let stderr = project.fails(&["regen", "--check"]);
    assert!(stderr.starts_with(&format!("error[not-current]: {file}:2 differs\n")), "{stderr}");
    let last = "1 file differs from what `schemas/` says; run `cargo xtask regen`\n";
    assert!(stderr.ends_with(last), "{stderr}");

    project.write(file, text);
    project.write("schemas/parcels/openapi.json", PARCELS.replace("weight", "height"));
    let stderr = project.fails(&["regen", "--check", "parcels"]);
    assert!(stderr.contains("error[not-current]: generated/src/api/parcels/models/parcels.rs:"), "{stderr}");
    assert!(stderr.ends_with("run `cargo xtask regen parcels`\n"), "{stderr}");

    project.write("schemas/parcels/openapi.json", PARCELS);
    project.remove("generated/surface/parcels.txt");
    project.write("generated/src/api/parcels/old.rs", "");
    let stderr = project.fails(&["regen", "--check"]);
    assert!(stderr.contains("generated/surface/parcels.txt is missing"), "{stderr}");
    assert!(stderr.contains("generated/src/api/parcels/old.rs should not be there"), "{stderr}");
}

#[test]
fn a_raw_export_is_read_as_it_is_with_a_hint() {
    let project = Project::new("raw");
    assert!(!project.run(&["regen"]).ok().contains("raw-export"));
    let prose = "\"description\": \"Lists the parcels that lie in a depot.\",\n        \"operationId\"";
    project.write("schemas/parcels/openapi.json", PARCELS.replace("\"operationId\"", prose));
    let said = project.run(&["regen"]).ok();
    assert!(said.contains("warning[raw-export]"), "{said}");
    assert!(said.contains("0 files changed"), "{said}");
    project.run(&["import", "parcels", "schemas/parcels/openapi.json"]).ok();
    assert_eq!(project.read("schemas/parcels/openapi.json"), PARCELS);
    assert!(!project.run(&["regen"]).ok().contains("raw-export"));
}

#[test]
fn regen_from_an_export_twice_changes_nothing_the_second_time() {
    let project = Project::new("from");
    let raw = PARCELS.replace("\"operationId\"", "\"description\": \"Lists parcels.\", \"operationId\"");
    project.write("raw.json", raw.replace("weight", "height"));
    let before = project.tree();
    project.run(&["regen", "parcels", "--from", "raw.json"]).ok();
    assert_ne!(changed(&before, &project.tree()), Vec::<PathBuf>::new());
    assert_eq!(project.read("schemas/parcels/openapi.json"), PARCELS.replace("weight", "height"));
    assert_eq!(project.read("schemas/parcels/api.toml"), "title = \"Parcels\"\n");
    project.run(&["regen", "--check"]).ok();

    let before = project.tree();
    project.run(&["regen", "parcels", "--from", "raw.json"]).ok();
    assert_eq!(changed(&before, &project.tree()), Vec::<PathBuf>::new());
}

#[test]
fn a_new_api_gets_a_manifest_and_bindings() {
    let project = Project::new("new-api");
    project
        .write("raw.yaml", "openapi: 3.0.3\ninfo: {title: 'Crates \"&\" more', version: '1'}\npaths: {}\n");
    project.run(&["regen", "crates", "--from", "raw.yaml"]).ok();
    let manifest = project.read("schemas/crates/api.toml");
    let (comment, rest) = manifest.split_once('\n').unwrap();
    assert!(comment.starts_with("# ") && comment.contains("[[correction]]"), "{comment}");
    assert_eq!(rest, "title = 'Crates \"&\" more'\n");
    project.run(&["regen", "--check"]).ok();
    assert!(project.read("generated/src/api/mod.rs").contains("pub mod crates;"));
    assert!(project.read("generated/Cargo.toml").contains("\ncrates = []\nparcels = []\n"));
}

#[test]
fn import_takes_the_place_of_other_exports_and_leaves_what_is_written_by_hand() {
    let project = Project::new("import");
    project.write("schemas/parcels/swagger.yaml", "swagger: '2.0'\n");
    project.write("schemas/parcels/notes.md", "mine");
    project.write("raw.json", PARCELS);
    project.run(&["import", "parcels", "raw.json"]).ok();
    assert!(!project.path("schemas/parcels/swagger.yaml").exists());
    assert_eq!(project.read("schemas/parcels/notes.md"), "mine");
    project.run(&["regen", "--check"]).ok();
}

#[test]
fn a_document_without_its_version_is_imported_as_the_format_says() {
    let project = Project::new("no-version");
    let bare = PARCELS.replace("\"openapi\": \"3.0.3\",", "");
    project.write("raw.json", &bare);
    project::assert_says(&project.fails(&["import", "parcels", "raw.json"]), "wrong-kind", "raw.json");
    project.run(&["import", "parcels", "raw.json", "--format", "openapi"]).ok();
    assert_eq!(project.read("schemas/parcels/openapi.json"), PARCELS);
    project.write("raw.yaml", "info: {title: T, version: '1'}\npaths: {}\n");
    project.run(&["import", "crates", "raw.yaml", "--format", "swagger"]).ok();
    assert!(project.read("schemas/crates/openapi.json").starts_with("{\n  \"swagger\": \"2.0\","));
}

#[test]
fn a_collection_is_imported_as_one_and_a_raw_one_gives_the_same_bindings() {
    let raw = r#"{"info": {"name": "Crates", "schema": "v2.0"}, "item": [{"name": "Adds a crate", "request": {
        "method": "POST", "url": "https://a.example/crates", "description": "What is sent, has a code.",
        "body": {"mode": "raw", "raw": "{\"code\": \"A\" /* Required */}"}}}]}"#;
    let project = Project::new("collection");
    project.write("raw.json", raw);
    project.run(&["import", "crates", "raw.json"]).ok();
    assert!(project.read("schemas/crates/collection.json").contains("### Request"));
    assert!(project.read("schemas/crates/api.toml").ends_with("title = \"Crates\"\n"));
    let said = project.run(&["regen", "crates"]).ok();
    assert!(said.contains("crates: 1 operation, 1 model"), "{said}");

    project.write("schemas/crates/collection.json", raw);
    let before = project.tree();
    let outcome = project.run(&["regen", "crates"]);
    assert!(outcome.stderr.contains("warning[raw-export]"), "{}", outcome.stderr);
    assert_eq!(changed(&before, &project.tree()), Vec::<PathBuf>::new());
    project.fails(&["import", "crates", "raw.json", "--format", "openapi"]);
}

#[test]
fn a_redoc_page_is_imported_as_its_document_and_a_raw_one_gives_the_same_bindings() {
    let page = format!(
        "<html><div id=redoc></div><script>__redoc_state = {{\"spec\": {{\"data\": {PARCELS}}}}}</script>"
    );
    let project = Project::new("redoc-html");
    let before = project.tree();
    project.write("raw.html", &page);
    project.run(&["import", "parcels", "raw.html"]).ok();
    project.run(&["regen", "parcels", "--from", "raw.html"]).ok();
    project.remove("raw.html");
    assert_eq!(changed(&before, &project.tree()), Vec::<PathBuf>::new());

    let bindings =
        ["mod.rs", "models/parcels.rs", "parcels.rs"].map(|file| format!("generated/src/api/parcels/{file}"));
    let texts = bindings.each_ref().map(|file| project.read(file));
    project.remove("schemas/parcels/openapi.json");
    project.write("schemas/parcels/redoc.html", &page);
    let said = project.run(&["regen", "parcels"]).ok();
    assert!(said.contains("run `cargo xtask import parcels schemas/parcels/redoc.html`"), "{said}");
    // Only the places in the docs tell that the document stands elsewhere.
    let now = bindings.each_ref().map(|file| project.read(file));
    assert_eq!(now.map(|text| text.replace("redoc.html", "openapi.json")), texts);
    project.run(&["import", "parcels", "schemas/parcels/redoc.html"]).ok();
    assert_eq!(project.read("schemas/parcels/openapi.json"), PARCELS);
    project.run(&["regen"]).ok();
    assert_eq!(bindings.map(|file| project.read(&file)), texts);
}

#[test]
fn generate_writes_a_crate_and_again_only_what_changed() {
    let project = Project::new("generate");
    project.write("raw.json", PARCELS);
    let arguments = ["generate", "raw.json", "--out", "new", "--name", "my-parcels"];
    project.run(&arguments).ok();
    let mut files = project.tree();
    files.retain(|path, file| {
        file.is_some()
            && path.starts_with(project.path("new"))
            && !path.starts_with(project.path("new/src/runtime"))
    });
    let paths: Vec<PathBuf> = files.into_keys().collect();
    let wanted = [
        "new/Cargo.toml",
        "new/openapi.json",
        "new/src/api/mod.rs",
        "new/src/api/models/mod.rs",
        "new/src/api/models/parcels.rs",
        "new/src/api/parcels.rs",
        "new/src/lib.rs",
        "new/surface.txt",
    ];
    assert_eq!(shown(&project, &paths), wanted);
    assert!(project.path("new/src/runtime/client/mod.rs").is_file());
    assert!(!project.path("new/src/runtime/client/tests.rs").exists());

    let library = project.read("new/src/lib.rs");
    let lines = ["//! use my_parcels::{self, parcels};", "//! let request = parcels::list_parcels();"];
    assert!(lines.iter().all(|wanted| library.lines().filter(|line| line == wanted).count() == 2));
    let features = ["//! | `reqwest` | ", "//! | `ureq` | "];
    assert!(features.iter().all(|wanted| library.lines().any(|line| line.starts_with(wanted))));

    let before = project.tree();
    project.run(&arguments).ok();
    assert_eq!(changed(&before, &project.tree()), Vec::<PathBuf>::new());
}

#[test]
fn a_module_with_the_name_of_its_crate_is_named_through_it() {
    let project = Project::new("generate-same-name");
    project.write("raw.json", PARCELS);
    project.run(&["generate", "raw.json", "--out", "new", "--name", "parcels"]).ok();
    let library = project.read("new/src/lib.rs");
    assert!(library.contains("//! let request = parcels::parcels::list_parcels();\n"), "{library}");
    assert!(!library.contains("//! use "), "{library}");
}

#[test]
fn generate_writes_nothing_that_belongs_to_a_person() {
    let project = Project::new("generate-masked");
    let weight = "\"weight\": {\"type\": \"string\", \"example\": \"mira@depot.io\", \"description\": \"Who weighed it.\"}";
    let raw = PARCELS.replace("\"weight\": {\n            \"type\": \"integer\"\n          }", weight);
    assert_ne!(raw, PARCELS);
    project.write("raw.json", raw.replace("\"operationId\"", "\"x-odd\": 1, \"operationId\""));
    for docs in ["facts", "full"] {
        let said =
            project.run(&["generate", "raw.json", "--out", "new", "--name", "parcels", "--docs", docs]).ok();
        assert!(said.contains("1 sample had placeholders put in (1 e-mail address)"), "{said}");
        let files = project.tree().into_iter().filter(|(path, _)| path.starts_with(project.path("new")));
        let texts: Vec<String> =
            files.filter_map(|(_, file)| Some(String::from_utf8(file?.1).unwrap())).collect();
        assert!(texts.iter().all(|text| !text.contains("mira")));
        assert_eq!(texts.iter().any(|text| text.contains("/// Who weighed it.")), docs == "full");
        assert!(project.read("new/src/api/mod.rs").contains("Documented in `raw.json#`."));
    }
}

#[test]
fn generate_reads_a_document_without_its_version_as_the_manifest_says() {
    let project = Project::new("generate-no-version");
    project.write("raw.yaml", "info: {title: T, version: '1'}\npaths: {}\n");
    project.write("m.toml", "format = \"openapi\"\n");
    let arguments = ["generate", "raw.yaml", "--out", "new", "--name", "parcels", "--manifest", "m.toml"];
    project.run(&arguments).ok();
}
