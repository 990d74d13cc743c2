//! Texts of pages whose types and samples nest deep: all of the page is read that later stages can stand, in both forms.

use fieldwork_codegen::Output;
use fieldwork_codegen::diagnostic::Report;
use fieldwork_codegen::input::{Export, Inputs};

/// What tells that a text is a page.
const HEAD: &str = "Pets (1.0)\n\nDownload OpenAPI specification:Download\n\n";

/// Generates the bindings of a text.
fn generate(text: String) -> Result<Output, Report> {
    fieldwork_codegen::generate(&Inputs {
        name: "deep".to_owned(),
        export: Export { main: "redoc.txt".into(), files: [("redoc.txt".into(), text.into_bytes())].into() },
        config: fieldwork_codegen::correct::Config::default(),
        root: "deep".to_owned(),
        header: String::new(),
    })
}

/// Returns how many calls a text gives, and how often a rule is reported.
fn read(text: String, rule: &str) -> (usize, usize) {
    match generate(text) {
        Ok(output) => {
            let reported = output.report.diagnostics().iter().filter(|found| found.rule == rule).count();
            (output.api.operations.len(), reported)
        }
        Err(report) => panic!("{report}"),
    }
}

/// Returns a page with a line for each word, whose call sends a field of this type and gets this sample.
fn words(ty: &str, sample: &str) -> String {
    let body = format!("Request Body schema: application/json\nname\nstring\ntags\n{ty}\n");
    let request = "Request samples\n\nContent type\napplication/json\n{\n  • \"name\": \"Rex\"\n}\n\n";
    let reply = format!("Response samples\n\nContent type\napplication/json\n{sample}\n");
    format!("{HEAD}Add a pet\n\nAuthorizations:\nPetKey\n{body}\nResponses\n\n{request}{reply}")
}

/// Returns a page with a line for each row, whose first call sends and gets this sample.
fn rows(sample: &str) -> String {
    format!(
        "{HEAD}Adds a pet.\n| name | string |\nobject |\n{sample}{sample}Lists pets.\n{{- \"pets\": 1\n}}"
    )
}

#[test]
fn types_of_many_lists_are_read_up_to_a_limit() {
    let ty = |lists: usize| format!("{}strings", "Array of ".repeat(lists));
    assert_eq!(read(words(&ty(16), "{ }"), "unread-line"), (1, 0));
    for lists in [17, 100, 10_000] {
        assert_eq!(read(words(&ty(lists), "{ }"), "unread-line"), (1, 2), "{lists} lists");
    }
}

/// Openings of samples, with what closes them, and how deep one is.
const FORMS: [(&str, &str, usize); 4] = [
    ("{\"a\": ", "}", 1),
    ("[", "]", 1),
    ("[{\"a\": 1, \"b\": ", "}]", 2),
    ("[null, {\"b\": null}, {\"b\": ", "}]", 2),
];

#[test]
fn samples_are_read_up_to_a_depth() {
    for (open, close, levels) in FORMS {
        for depth in [20, 30, 32, 34, 60, 100, 118, 122, 126, 500] {
            let times = depth / levels - 1;
            let inner = format!("{}1{}", open.repeat(times), close.repeat(times));
            let deep = usize::from(depth > 32);
            let folded = format!("{{\n  • \"a\": {inner}\n}}");
            // What is deeper than JSON can be read is a line that is not read.
            let (calls, found) = read(words("string", &folded), "deep-sample");
            assert!(calls == 1 && found <= deep, "{depth} of {open}");
            let lines = inner.replace('{', "{\n").replace('[', "[\n");
            let sample = format!("{{- \"a\": {lines}\n}}");
            assert_eq!(read(rows(&sample), "deep-sample"), (2, 2 * deep), "{depth} of {open}");
        }
    }
}
