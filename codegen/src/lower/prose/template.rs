//! A text that may be JSON: a sample, or the names of types in place of values.

use super::{comment, kind};
use crate::diagnostic::{Diagnostic, Location, Report};
use crate::evidence::{Claim, Evidence, Kind, Sample, Statement, Step};
use crate::parse::jsonc::{self, Node, Reading, Reason, Repair, RepairKind, Value};

/// What a text is.
#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    /// A sample; what its comments say stands beside it.
    Sample(Evidence),
    /// Statements: some values are names of types, or placeholders.
    Template(Evidence),
    /// Something else than JSON.
    NotJson(Reason),
}

/// Reads a text.
pub fn body(text: &str, at: &Location, report: &mut Report) -> Body {
    let reading = match jsonc::read(text) {
        Ok(reading) => reading,
        Err(failure) => {
            if failure.reason != Reason::Empty {
                let message = "not JSON; it is taken as text";
                let place = at.text_line(failure.line);
                let help = "correct it, or say what language it is";
                report.push(Diagnostic::warning("not-json", &place, message).help(help));
            }
            return Body::NotJson(failure.reason);
        }
    };
    repairs(&reading, at, report);
    let mut evidence = Evidence::default();
    if is_template(&reading.root) {
        let mut statements = Statements { at, template: true, list: Vec::new() };
        statements.node(&reading.root, &mut Vec::new());
        evidence.statements = statements.list;
        return Body::Template(evidence);
    }
    let mut statements = Statements { at, template: false, list: Vec::new() };
    statements.node(&reading.root, &mut Vec::new());
    evidence.statements = statements.list;
    let samples = std::iter::once(&reading.root).chain(&reading.more);
    evidence.samples.extend(samples.map(|node| Sample { at: at.clone(), value: node.to_json() }));
    Body::Sample(evidence)
}

/// Reports what was mended, comments and placeholders aside.
fn repairs(reading: &Reading, at: &Location, report: &mut Report) {
    use RepairKind::{Comment, Ellipsis, Placeholder, TrailingComma};
    let odd = |kind: RepairKind| !matches!(kind, Comment | Placeholder | TrailingComma | Ellipsis);
    let found: Vec<&Repair> = reading.repairs.iter().filter(|repair| odd(repair.kind)).collect();
    if let Some(first) = found.first() {
        let mut faults: Vec<&str> = found.iter().map(|repair| fault(repair.kind)).collect();
        faults.sort_unstable();
        faults.dedup();
        let message = format!("JSON that was mended: {}", faults.join(", "));
        let help = "see that what was read is what is meant, and mend it in the document";
        report.push(Diagnostic::warning("mended-json", &at.text_line(first.line), message).help(help));
    }
}

fn fault(kind: RepairKind) -> &'static str {
    match kind {
        RepairKind::Comment => "a comment",
        RepairKind::TrailingComma => "a surplus comma",
        RepairKind::MissingComma => "a missing comma",
        RepairKind::Ellipsis => "an ellipsis",
        RepairKind::Placeholder => "words in place of a value",
        RepairKind::MissingValue => "a missing value",
        RepairKind::UnquotedKey => "a key without quotes",
        RepairKind::OtherQuotes => "a string in other quotes",
        RepairKind::MissingQuote => "a missing quote",
        RepairKind::RawCharacter => "a line break or broken escape in a string",
        RepairKind::ForeignWord => "a word of another language",
        RepairKind::MissingBraces => "missing braces",
        RepairKind::StrayBracket => "a bracket that closes nothing",
        RepairKind::Unclosed => "a bracket that is never closed",
        RepairKind::DuplicateKey => "a key that stands twice",
        RepairKind::SeveralValues => "several values in a row",
        RepairKind::TextBehind => "text behind the value",
    }
}

/// Tells whether values are names of types. One real value among them makes a sample, unless words stand without quotes.
fn is_template(root: &Node) -> bool {
    let mut leaves = Vec::new();
    collect(root, &mut leaves);
    let is_type = |value: &&Value| matches!(value, Value::Text(text) if kind::is_type(text));
    let is_open = |value: &&Value| is_type(value) || matches!(value, Value::Text(text) if text.is_empty());
    let holds = matches!(root.value, Value::Object(_) | Value::Array(_));
    let names_types = leaves.iter().any(is_type) && leaves.iter().all(is_open);
    holds && (root.has_placeholders() || names_types)
}

fn collect<'n>(node: &'n Node, leaves: &mut Vec<&'n Value>) {
    match &node.value {
        Value::Array(array) => array.items.iter().for_each(|item| collect(item, leaves)),
        Value::Object(object) => object.members.iter().for_each(|(_, member)| collect(member, leaves)),
        Value::Null => {}
        leaf => leaves.push(leaf),
    }
}

/// Statements on values and on what they hold.
struct Statements<'a> {
    at: &'a Location,
    /// Whether values stand for their types.
    template: bool,
    list: Vec<Statement>,
}

impl Statements<'_> {
    fn node(&mut self, node: &Node, path: &mut Vec<Step>) {
        let text = comment::text(node);
        let alternatives = comment::alternatives(&text);
        let mut said = comment::claim(&text, alternatives.as_ref());
        if self.template {
            let kinds = std::mem::take(&mut said.kinds);
            let from = value_claim(&node.value);
            said.kinds = if kinds.is_empty() { from.kinds } else { kinds };
            said.nullable |= from.nullable;
            said.limits.format = said.limits.format.take().or(from.limits.format);
        }
        if said != Claim::default() {
            let claim = said;
            self.list.push(Statement { at: self.at.text_line(node.line), path: path.clone(), claim });
        }
        for (rest, claim) in alternatives.into_iter().flat_map(|found| found.fields) {
            let path = path.iter().cloned().chain(rest).collect();
            self.list.push(Statement { at: self.at.text_line(node.line), path, claim });
        }
        self.inside(node, path);
    }

    fn inside(&mut self, node: &Node, path: &mut Vec<Step>) {
        let mut child = |statements: &mut Self, step: Step, node: &Node| {
            path.push(step);
            statements.node(node, path);
            path.pop();
        };
        match &node.value {
            Value::Object(object) => {
                object.members.iter().for_each(|(key, member)| child(self, Step::Key(key.clone()), member));
            }
            Value::Array(array) => array.items.iter().for_each(|item| child(self, Step::Item, item)),
            _ => {}
        }
    }
}

/// Returns what the value of a template says of its type.
fn value_claim(value: &Value) -> Claim {
    let one = |kind: Kind| Claim { kinds: vec![kind], ..Claim::default() };
    match value {
        Value::Null => Claim { nullable: true, ..Claim::default() },
        Value::Bool(_) => one(Kind::Boolean),
        Value::Number(number) if number.is_f64() => one(Kind::Number),
        Value::Number(_) => one(Kind::Integer),
        Value::Array(_) => one(Kind::List(None)),
        Value::Object(_) => one(Kind::Object),
        Value::Text(text) | Value::Placeholder(text) => {
            let types = kind::read(text);
            let is_known = types.pure && !types.names();
            let text_kind = || if matches!(value, Value::Text(_)) { vec![Kind::Text] } else { Vec::new() };
            let mut said =
                Claim { kinds: if is_known { types.kinds } else { text_kind() }, ..Claim::default() };
            said.nullable = is_known && types.nullable;
            said.limits.format = types.format.filter(|_| is_known).map(str::to_owned);
            said
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::Presence;
    use serde_json::json;

    fn read(text: &str) -> Body {
        body(text, &Location::pointer(&"a.json".into(), "/a"), &mut Report::default())
    }

    /// Returns statements as `path: kinds presence values`.
    fn shown(evidence: &Evidence) -> Vec<String> {
        let keys = |statement: &Statement| super::super::path::keys(&statement.path).join(".");
        let line = |s: &Statement| {
            let Claim { kinds, presence, values, .. } = &s.claim;
            format!("{}: {kinds:?} {presence:?} {values:?}", keys(s))
        };
        evidence.statements.iter().map(line).collect()
    }

    #[test]
    fn names_of_types_are_no_sample() {
        let Body::Template(evidence) =
            read(r#"{"code": "string", "count": "number | null", "tags": ["string"]}"#)
        else {
            panic!("not a template")
        };
        assert_eq!(
            shown(&evidence),
            [
                ": [Object] None []",
                "code: [Text] None []",
                "count: [Number] None []",
                "tags: [List(None)] None []",
                "tags: [Text] None []"
            ]
        );
        assert!(evidence.samples.is_empty());
    }

    #[test]
    fn a_real_value_makes_a_sample() {
        let Body::Sample(evidence) = read(r#"{"code": "string", "count": 3}"#) else {
            panic!("not a sample")
        };
        assert_eq!(evidence.samples[0].value, json!({"code": "string", "count": 3}));
        assert!(evidence.statements.is_empty());
    }

    #[test]
    fn comments_state_facts() {
        let text = "{\n\"kind\": \"string\", //\"depotId\" | \"depotCode\",\n\"from\": \"date\", //Optional, default 5\n\
                    \"at\": \"string\" //Required\n}";
        let Body::Template(evidence) = read(text) else { panic!("not a template") };
        let claims: Vec<&Claim> = evidence.statements.iter().map(|statement| &statement.claim).collect();
        assert_eq!(claims[1].values, ["depotId", "depotCode"]);
        assert_eq!(claims[2].presence, Some(Presence::Optional));
        assert_eq!(claims[2].default, Some(json!(5)));
        assert_eq!(claims[3].presence, Some(Presence::Required));
    }

    #[test]
    fn other_texts_are_reported() {
        let mut report = Report::default();
        let at = Location::pointer(&"a.json".into(), "/a");
        assert_eq!(body("<a>b</a>", &at, &mut report), Body::NotJson(Reason::NotJson));
        assert_eq!(report.diagnostics()[0].rule, "not-json");
        assert_eq!(body("  ", &at, &mut report), Body::NotJson(Reason::Empty));
        assert_eq!(report.diagnostics().len(), 1);
    }

    #[test]
    fn a_mended_fault_is_named_with_advice() {
        let mut report = Report::default();
        let at = Location::pointer(&"a.json".into(), "/body");
        assert!(matches!(body("{\n\"a\": 1\n\"b\": 2}", &at, &mut report), Body::Sample(_)));
        let [found] = report.diagnostics() else { panic!("one finding: {report}") };
        assert_eq!(found.message, "JSON that was mended: a missing comma");
        assert!(found.help.as_deref().is_some_and(|help| help.contains("mend it in the document")));
    }
}
