//! Facts in, Markdown out.

use super::super::Reading;
use super::clause::{code, description};
use super::{BODY, DETAIL, ERRORS, FIELDS, PATHS, SERVERS, name};
use crate::evidence::{ErrorFact, Evidence, Presence, Sample, Statement, Step};

/// Writes what a description says.
pub fn write(reading: &Reading) -> String {
    let mut writer = Writer::default();
    writer.servers(&reading.servers);
    reading
        .calls
        .iter()
        .for_each(|call| writer.block(&format!("```http\n{} {}\n```", call.method, call.path)));
    if !reading.parameters.is_empty() {
        writer.heading("Parameters");
        writer.statements(FIELDS, &reading.parameters);
    }
    if !reading.request.is_empty() {
        writer.body("Request", None, &reading.request);
    }
    reading.reply.iter().for_each(|(status, evidence)| writer.body("Reply", *status, evidence));
    reading.errors.iter().for_each(|(status, evidence)| writer.body("Error", *status, evidence));
    for (name, evidence) in &reading.named {
        writer.heading(&code(name));
        writer.statements(FIELDS, &evidence.statements);
        writer.samples(&evidence.samples);
    }
    writer.errors(&reading.facts);
    if !reading.fragments.is_empty() {
        writer.heading("Samples");
        writer.samples(&reading.fragments);
    }
    writer.text
}

/// Writes blocks.
#[derive(Default)]
struct Writer {
    text: String,
}

impl Writer {
    fn block(&mut self, text: &str) {
        self.text += if self.text.is_empty() { "" } else { "\n\n" };
        self.text += text;
    }

    fn heading(&mut self, text: &str) {
        self.block(&format!("### {text}"));
    }

    fn body(&mut self, title: &str, status: Option<u16>, evidence: &Evidence) {
        let status = status.map(|status| format!(" {status}")).unwrap_or_default();
        let name = evidence.name.as_ref().map(|name| format!(": {}", code(name))).unwrap_or_default();
        self.heading(&format!("{title}{status}{name}"));
        self.statements(PATHS, &evidence.statements);
        let mut place: (&[Step], &[String]) = (&[], &[]);
        for table in &evidence.tables {
            let own: (&[Step], &[String]) = (&table.hint, &table.roles);
            if own != place {
                self.place(own.0, own.1);
                place = own;
            }
            self.statements(FIELDS, &table.statements);
        }
        self.samples(&evidence.samples);
    }

    /// Writes the heading of an object.
    fn place(&mut self, hint: &[Step], roles: &[String]) {
        let roles: Vec<String> = roles.iter().map(|role| code(role)).collect();
        let roles = if roles.is_empty() { String::new() } else { format!(" ({})", roles.join(", ")) };
        let place = if hint.is_empty() { BODY.to_owned() } else { code(&name::path(hint)) };
        self.block(&format!("#### {place}{roles}"));
    }

    fn statements(&mut self, titles: [&str; 4], statements: &[Statement]) {
        let row = |said: &Statement| {
            let mut types: Vec<String> = said.claim.kinds.iter().map(name::kind).collect();
            types.extend(said.claim.nullable.then(|| "null".to_owned()));
            let required = match said.claim.presence {
                Some(Presence::Required) => "Yes",
                Some(Presence::Optional) => "No",
                Some(Presence::Conditional) => "Conditional",
                None => "",
            };
            vec![
                code(&name::path(&said.path)),
                types.join(" or "),
                required.to_owned(),
                description(&said.claim),
            ]
        };
        self.table(&titles, statements.iter().map(row));
    }

    fn errors(&mut self, facts: &[ErrorFact]) {
        if facts.is_empty() {
            return;
        }
        self.heading("Errors");
        let row = |fact: &ErrorFact| {
            let status = fact.status.map(|status| status.to_string()).unwrap_or_default();
            let detail = if fact.detailed { DETAIL } else { "" };
            vec![status, fact.code.as_ref().map(|own| code(&format!("{own}{detail}"))).unwrap_or_default()]
        };
        self.table(&ERRORS, facts.iter().map(row));
    }

    fn servers(&mut self, servers: &[(String, String)]) {
        if servers.is_empty() {
            return;
        }
        self.heading("Environments");
        self.table(&SERVERS, servers.iter().map(|(name, url)| vec![code(name), code(url)]));
    }

    fn table(&mut self, titles: &[&str], rows: impl ExactSizeIterator<Item = Vec<String>>) {
        if rows.len() == 0 {
            return;
        }
        let line = |cells: Vec<String>| {
            let cells: Vec<String> = cells.iter().map(|cell| cell.replace('|', "\\|")).collect();
            format!("| {} |", cells.join(" | "))
        };
        let head = line(titles.iter().map(|title| (*title).to_owned()).collect());
        let rule = format!("|{}", " --- |".repeat(titles.len()));
        let lines: Vec<String> = [head, rule].into_iter().chain(rows.map(line)).collect();
        self.block(&lines.join("\n"));
    }

    fn samples(&mut self, samples: &[Sample]) {
        for sample in samples {
            let json = serde_json::to_string_pretty(&sample.value).unwrap_or_default();
            self.block(&format!("```json\n{json}\n```"));
        }
    }
}
