//! Says which calls have a method or path that the documentation does not state.

use crate::diagnostic::{Diagnostic, Report};
use crate::ir::{Api, Basis, Operation};

/// Reports each such call.
pub fn report(api: &Api, report: &mut Report) {
    for operation in &api.operations {
        let found = [Basis::Unknown, Basis::Implied].into_iter();
        report.extend(found.filter_map(|basis| finding(operation, basis)));
    }
}

fn finding(operation: &Operation, basis: Basis) -> Option<Diagnostic> {
    let what = operation.what_is(basis)?;
    let (rule, message, help) = match basis {
        Basis::Stated => return None,
        Basis::Implied => (
            "implied-call",
            format!("the documentation implies the {what} of a call, without stating it"),
            "ask the vendor, and state it in the export, or in outline.toml where it was a text",
        ),
        Basis::Unknown => (
            "unknown-call",
            format!(
                "the documentation has lost the {what} of a call; it is emitted, and sent by a client that was told"
            ),
            "ask the vendor, and state it in the export, or in outline.toml where it was a text; until then users write \
             `client.with_path(…)`",
        ),
    };
    Some(Diagnostic::warning(rule, &operation.docs.origin, message).help(help))
}

/// Returns the counts of what is stated, implied and unknown, unless all is stated.
pub fn summary(api: &Api) -> Option<String> {
    let counts = |of: fn(&Operation) -> Basis| {
        let count = |basis| api.operations.iter().filter(|operation| of(operation) == basis).count();
        let counts = Basis::ALL.map(|basis| (count(basis), basis.word())).into_iter();
        counts
            .filter(|(count, _)| *count > 0)
            .map(|(count, word)| format!("{count} {word}"))
            .collect::<Vec<_>>()
            .join(", ")
    };
    let is_stated = api.operations.iter().all(Operation::is_stated);
    let (methods, paths) =
        (counts(|operation| operation.method_basis), counts(|operation| operation.path_basis));
    (!is_stated).then(|| format!("methods: {methods}; paths: {paths}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::fixture;
    use serde_json::json;

    #[test]
    fn all_three_ways_are_counted_and_said() {
        let call = |method: &str, path: &str| json!({"x-method-basis": method, "x-path-basis": path, "responses": {}});
        let (mut api, _) = fixture::read(&json!({
            "openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "servers": [{"url": "https://x.example"}],
            "paths": {
                "/a": {"get": call("stated", "stated"), "put": call("implied", "implied"), "post": call("unknown", "implied")}
            },
        }));
        assert_eq!(
            summary(&api).as_deref(),
            Some("methods: 1 stated, 1 implied, 1 unknown; paths: 1 stated, 2 implied")
        );
        let mut found = Report::default();
        report(&api, &mut found);
        let rules: Vec<_> = found.diagnostics().iter().map(|found| found.rule).collect();
        assert_eq!(rules, ["implied-call", "unknown-call", "implied-call"]);
        api.operations.truncate(1);
        assert_eq!(summary(&api), None);
    }
}
