//! A page that was saved as text, imported together with what a person states about it.

mod project;

use project::{Project, assert_says, changed};
use std::path::PathBuf;

/// A call as the text of a page has it.
fn call(title: &str, parameter: Option<&str>, key: &str) -> String {
    let parameter = parameter.map(|name| format!("query Parameters\n{name}\nstring\n")).unwrap_or_default();
    format!(
        "{title}\n\nAuthorizations:\nKey\n{parameter}\nResponses\n\nResponse samples\n\n\
         Content type\napplication/json\n{{\n  \u{2022} \"{key}\": 1\n}}\n\n"
    )
}

fn page(calls: &[String]) -> String {
    format!(
        "Crates (1.0)\n\nDownload OpenAPI specification:Download\n\nAll about crates\n\n{}",
        calls.concat()
    )
}

fn crates() -> [String; 2] {
    [call("List crates", Some("colour"), "count"), call("Update crate", Some("label"), "number")]
}

const OUTLINE: &str = "schemas/crates/outline.toml";

/// What a person makes of the first outline.
fn checked(text: &str) -> String {
    let list = "method = { implied = \"GET\" }\npath = \"unknown\"\nbecause = \"GET: its text says `list`\"\nunchecked = true\n";
    assert_eq!(text.matches(list).count(), 1, "{text}");
    let stated =
        "method = { stated = \"GET\" } # asked\npath = { stated = \"/crates\" }\nbecause = 'the portal'\n";
    text.replace(list, stated)
}

#[test]
fn what_a_text_lost_is_asked_for_once_and_kept() {
    let project = Project::new("outline");
    project.write("redoc.txt", page(&crates()));
    let said = project.run(&["import", "crates", "redoc.txt"]).ok();
    let counts = "2 calls, 0 webhooks; methods: 0 stated, 1 implied, 1 unknown; paths: 0 stated, 0 implied, 2 unknown; 2 unchecked";
    assert!(said.contains(counts), "{said}");

    project.write(OUTLINE, checked(&project.read(OUTLINE)));
    project.run(&["import", "crates", "redoc.txt"]).ok();
    project.run(&["regen"]).ok();
    let before = project.tree();
    let said = project.run(&["import", "crates", "redoc.txt"]).ok();
    assert!(said.contains("crates: imported, 0 files changed"), "{said}");
    project.run(&["regen", "crates", "--from", "redoc.txt"]).ok();
    assert_eq!(changed(&before, &project.tree()), Vec::<PathBuf>::new());
    let surface = project.read("generated/surface/crates.txt");
    assert!(surface.contains("GET /crates"), "{surface}");

    let said = project.run(&["lint", "crates"]).ok();
    assert!(said.contains("      1 outline-unchecked"), "{said}");
    assert!(said.contains("\n  = call: ? ? (crates::update)\n"), "{said}");
    assert!(said.contains("methods: 1 stated, 0 implied, 1 unknown"), "{said}");
}

#[test]
fn an_outline_that_was_changed_and_not_imported_is_refused() {
    let project = Project::new("outline-changed");
    project.write("redoc.txt", page(&crates()));
    let said = project.run(&["import", "crates", "redoc.txt"]).ok();
    assert!(said.contains("\nnext: cargo xtask regen crates\n"), "{said}");
    project.run(&["regen"]).ok();
    project.write(OUTLINE, checked(&project.read(OUTLINE)));
    for arguments in [&["regen"][..], &["regen", "--check"], &["lint", "crates"]] {
        let said = project.fails(arguments);
        assert_says(&said, "outline-not-imported", &format!("{OUTLINE}:4:1"));
        assert!(said.contains("cargo xtask regen crates --from"), "{said}");
    }
    project.run(&["regen", "crates", "--from", "redoc.txt"]).ok();
    project.run(&["regen", "--check"]).ok();
    let said = project.run(&["lint", "crates"]).ok();
    assert!(said.contains("`crates::update` is a reading that nobody has checked"), "{said}");
}

#[test]
fn what_changed_on_a_page_is_told() {
    let project = Project::new("outline-again");
    project.write("redoc.txt", page(&crates()));
    project.run(&["import", "crates", "redoc.txt"]).ok();
    project.write(OUTLINE, checked(&project.read(OUTLINE)));
    let [list, update] = crates();
    project.write("redoc.txt", page(&[update, call("List lids", None, "lids")]));
    let said = project.run(&["import", "crates", "redoc.txt"]).ok();
    assert!(
        said.contains(
            "warning[outline-new]: a call is new on the page: `List lids`; gives lids\n  --> redoc.txt:"
        ),
        "{said}"
    );
    let gone = format!(
        "warning[outline-vanished]: `list` of `crates` is no longer on the page: `List crates`; takes colour; gives count\n  --> {OUTLINE}:4:1"
    );
    assert!(said.contains(&gone), "{said}");
    project.write("redoc.txt", page(&[list]));
    let said = project.run(&["import", "crates", "redoc.txt"]).ok();
    assert!(said.contains("warning[outline-moved]: `list` of `crates` is on the page again"), "{said}");
    assert!(project.read(OUTLINE).contains("path = { stated = \"/crates\" }\nbecause = 'the portal'"));
}

#[test]
fn an_outline_that_is_wrong_leaves_all_as_it_was() {
    let project = Project::new("outline-wrong");
    project.write("redoc.txt", page(&crates()));
    project.run(&["import", "crates", "redoc.txt"]).ok();
    let good = project.read(OUTLINE);
    project.write(OUTLINE, good.replacen("path = \"unknown\"", "path = { stated = \"crates\" }", 1));
    let said = project.fails(&["import", "crates", "redoc.txt"]);
    assert_says(&said, "outline", &format!("{OUTLINE}:10:8"));
    project.write(OUTLINE, good.replacen("path =", "paths =", 1));
    let said = project.fails(&["import", "crates", "redoc.txt"]);
    assert_says(&said, "unreadable-outline", &format!("{OUTLINE}:10:1"));
}

#[test]
fn a_raw_text_gives_the_same_bindings_as_what_was_imported() {
    let project = Project::new("outline-raw");
    project.write("redoc.txt", page(&crates()));
    project.run(&["import", "crates", "redoc.txt"]).ok();
    project.write(OUTLINE, checked(&project.read(OUTLINE)));
    project.run(&["regen", "crates", "--from", "redoc.txt"]).ok();
    let (imported, before) = (project.read("schemas/crates/openapi.json"), project.tree());

    project.remove("schemas/crates/openapi.json");
    project.write("schemas/crates/redoc.txt", page(&crates()));
    let said = project.run(&["regen", "crates"]).ok();
    assert!(said.contains("warning[raw-export]"), "{said}");
    assert!(said.contains("run `cargo xtask import crates schemas/crates/redoc.txt`"), "{said}");
    assert!(said.contains("crates: 2 operations"), "{said}");
    let is_generated = |path: &PathBuf| path.starts_with(project.path("generated"));
    let touched: Vec<PathBuf> = changed(&before, &project.tree()).into_iter().filter(is_generated).collect();
    assert_eq!(touched, Vec::<PathBuf>::new());
    project.run(&["regen", "--check"]).ok();

    project.run(&["import", "crates", "schemas/crates/redoc.txt"]).ok();
    assert_eq!(project.read("schemas/crates/openapi.json"), imported);
    assert!(!project.path("schemas/crates/redoc.txt").exists());
    assert!(!project.run(&["regen"]).ok().contains("raw-export"));
}

#[test]
fn a_raw_text_without_an_outline_is_read_by_its_first_readings() {
    let project = Project::new("outline-none");
    project.write("schemas/crates/api.toml", "");
    project.write("schemas/crates/redoc.txt", page(&crates()));
    project.run(&["regen", "crates"]).ok();
    let surface = project.read("generated/surface/crates.txt");
    assert!(surface.contains("GET ? (method implied, path unknown)"), "{surface}");
    assert!(!project.path(OUTLINE).exists(), "the first outline is for import to write");
}

#[test]
fn a_broken_outline_stops_whoever_reads_the_text() {
    let project = Project::new("outline-broken");
    project.write("page/redoc.txt", page(&crates()));
    let broken = "[[operation]]\nseen = \"\"\n";
    project.write("page/outline.toml", broken);
    let said = project.fails(&["generate", "page/redoc.txt", "--out", "new", "--name", "crate-api"]);
    assert_says(&said, "unreadable-outline", "page/outline.toml:1:1");
    let said = project.fails(&["import", "crates", "page/redoc.txt"]);
    assert_says(&said, "unreadable-outline", "page/outline.toml:1:1");

    project.write("schemas/crates/api.toml", "");
    project.write("schemas/crates/redoc.txt", page(&crates()));
    project.write(OUTLINE, broken);
    let import = ["import", "crates", "schemas/crates/redoc.txt"];
    for arguments in [&["regen"][..], &["regen", "--check"], &["lint", "crates"], &import] {
        assert_says(&project.fails(arguments), "unreadable-outline", &format!("{OUTLINE}:1:1"));
    }
}

#[test]
fn a_crate_is_made_of_a_text_and_the_outline_beside_it() {
    let project = Project::new("outline-generate");
    project.write("page/redoc.txt", page(&crates()));
    project.run(&["import", "crates", "page/redoc.txt"]).ok();
    project.run(&["generate", "page/redoc.txt", "--out", "plain", "--name", "crate-api"]).ok();
    assert!(!project.read("plain/surface.txt").contains("GET /crates"));
    project.write("page/outline.toml", checked(&project.read(OUTLINE)));
    project.run(&["generate", "page/redoc.txt", "--out", "told", "--name", "crate-api"]).ok();
    assert!(project.read("told/surface.txt").contains("GET /crates"));
    let before = project.tree();
    project.run(&["generate", "page/redoc.txt", "--out", "told", "--name", "crate-api"]).ok();
    assert_eq!(changed(&before, &project.tree()), Vec::<PathBuf>::new());
}
