//! A description in, statements out: what its tables, lists, code and sentences say of bodies, parameters and errors.
//!
//! Tables are known by the words of their headers, places by the words of their headings; no API's own words are known here.
//! Where an object stands in a body is often told by samples only: `merge` finds the place.

pub mod canonical;
mod cases;
mod claim;
mod code;
mod columns;
mod comment;
mod errors;
mod kind;
mod limits;
mod list;
mod mark;
mod path;
mod row;
mod section;
mod shape;
mod stated;
mod table;
mod template;
#[cfg(test)]
mod tests;
mod token;
mod values;

pub use claim::claim;
pub use template::{Body, body};

use super::DocsPolicy;
use crate::diagnostic::{Diagnostic, Location, Report};
use crate::evidence::{ErrorFact, Evidence, Named, Sample, Statement, Step, Table};
use crate::parse::prose::{Block, Code, Content, Inline, List, Prose};
use indexmap::{IndexMap, IndexSet};
use section::{Role, Sections};
use serde_json::Value;
use std::collections::{BTreeMap, HashSet};

/// What a description says, by what it is about.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    /// The body of the request, or what a webhook carries.
    pub request: Evidence,
    /// Bodies of success by status; `None` where it is not said.
    pub reply: Vec<(Option<u16>, Evidence)>,
    /// Bodies of failure by status.
    pub errors: Vec<(Option<u16>, Evidence)>,
    /// Parameters outside of the body; a path is the name of the parameter.
    pub parameters: Vec<Statement>,
    /// Types that the description names.
    pub named: Named,
    /// Documented errors.
    pub facts: Vec<ErrorFact>,
    /// Environments: name and base URL.
    pub servers: Vec<(String, String)>,
    /// First lines of requests.
    pub calls: Vec<RequestLine>,
    /// Samples that no heading assigns to a body: parts of one, most often.
    pub fragments: Vec<Sample>,
    /// How much was read.
    pub tally: Tally,
}

impl Reading {
    /// Returns all samples of bodies.
    pub fn samples(&self) -> Vec<&Sample> {
        let replies = self.reply.iter().map(|(_, evidence)| evidence);
        let bodies = std::iter::once(&self.request).chain(replies);
        bodies.flat_map(|evidence| &evidence.samples).chain(&self.fragments).collect()
    }
}

/// The first line of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestLine {
    /// Where it stands.
    pub at: Location,
    /// Its method.
    pub method: String,
    /// Its path.
    pub path: String,
}

/// How much was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Tables by what they are.
    pub tables: BTreeMap<&'static str, usize>,
    /// Rows of tables.
    pub rows: usize,
    /// Blocks of code by what they are.
    pub codes: BTreeMap<&'static str, usize>,
    /// Lists of fields.
    pub lists: usize,
}

/// Reads a description, which stands at a place. `beside` is the text of a body that stands beside it, or nothing.
pub fn read(prose: &Prose, at: &Location, beside: &str, policy: DocsPolicy, report: &mut Report) -> Reading {
    if let Some(reading) = canonical::read(prose, at) {
        return reading;
    }
    let known = table::named_types(&prose.blocks);
    let mut reader = Reader {
        at,
        beside,
        policy,
        report,
        known,
        sections: Sections::default(),
        status: None,
        stated: Vec::new(),
        reading: Reading::default(),
    };
    prose.blocks.iter().for_each(|block| reader.block(block));
    reader.finish()
}

/// Reads the blocks of a description.
struct Reader<'a> {
    at: &'a Location,
    /// The text of a body that stands beside the description.
    beside: &'a str,
    policy: DocsPolicy,
    report: &'a mut Report,
    /// Names of types that tables refer to.
    known: HashSet<String>,
    sections: Sections,
    /// The status line that was read last, for the body below it.
    status: Option<u16>,
    /// Values of fields that lists name one by one.
    stated: Vec<Statement>,
    reading: Reading,
}

impl Reader<'_> {
    fn block(&mut self, block: &Block) {
        let at = self.at.text_line(block.line);
        match &block.content {
            Content::Heading { level, text } => {
                self.status = None;
                self.sections.heading(*level, text);
            }
            Content::Paragraph(text) => {
                self.codes_in(text, &at);
                self.stated.extend(stated::told(text, &at));
                self.sections.paragraph(text);
            }
            Content::List(list) => self.list(list, &at),
            Content::Table(table) => self.table(table, &at),
            Content::Code(code) => self.code(code, &at),
            Content::Quote(blocks) => self.quote(blocks),
            Content::Rule => {}
        }
        if !matches!(block.content, Content::Heading { .. } | Content::Paragraph(_)) {
            self.sections.block();
        }
    }

    /// Reads a note: it says nothing of fields, but may name codes.
    fn quote(&mut self, blocks: &[Block]) {
        for block in blocks {
            match &block.content {
                Content::Paragraph(text) => self.codes_in(text, &self.at.text_line(block.line)),
                Content::Quote(inner) => self.quote(inner),
                _ => {}
            }
        }
    }

    fn list(&mut self, list: &List, at: &Location) {
        let mut texts = Vec::new();
        list::texts(list, &mut texts);
        texts.iter().for_each(|(line, text)| self.codes_in(text, &self.at.text_line(*line)));
        let mut statements = list::read(list, &self.sections.words(), self.at, self.policy);
        if statements.is_empty() {
            statements.extend(stated::announced(list, self.sections.before(), at));
        }
        if statements.is_empty() {
            self.stated.extend(stated::stated(list, self.at));
            return;
        }
        self.reading.tally.lists += 1;
        let subject = self.sections.subject(&|name| self.known.contains(name));
        self.fields(
            Table { at: at.clone(), hint: subject.hint.clone(), roles: subject.roles.clone(), statements },
            subject,
        );
    }

    fn code(&mut self, code: &Code, at: &Location) {
        let kind = match code::read(&code.text, code.language.as_deref()) {
            code::Block::Status(status, body) => {
                self.status = Some(status);
                if status < 400 {
                    bucket(&mut self.reading.reply, Some(status));
                }
                if body.is_empty() { "status line" } else { self.json(body, at) }
            }
            code::Block::Request(method, path, body) => {
                let (method, path) = (method.to_owned(), path.to_owned());
                self.reading.calls.push(RequestLine { at: at.clone(), method, path });
                if body.is_empty() { "request line" } else { self.sample(Some(Role::Request), body, at) }
            }
            code::Block::Json(text) => self.json(text, at),
            code::Block::Other => "other",
        };
        *self.reading.tally.codes.entry(kind).or_default() += 1;
    }

    /// Reads JSON whose place is told by its headings.
    fn json(&mut self, text: &str, at: &Location) -> &'static str {
        let role = match self.status {
            Some(400..) => Some(Role::Error),
            Some(_) => Some(Role::Reply),
            None => self.sections.role(),
        };
        self.sample(role, text, at)
    }

    fn sample(&mut self, role: Option<Role>, text: &str, at: &Location) -> &'static str {
        let (evidence, is_template) = match body(text, at, self.report) {
            Body::Sample(evidence) => (evidence, false),
            Body::Template(evidence) => (evidence, true),
            Body::NotJson(_) => return "not JSON",
        };
        let value = evidence.samples.first().map(|sample| sample.value.clone()).unwrap_or_default();
        let own_status = errors::status_in(&value).filter(|_| role != Some(Role::Request));
        let status = self.status.take().or_else(|| self.sections.status());
        if role == Some(Role::Error) || own_status.is_some() {
            let status = status.filter(|status| *status >= 400).or(own_status);
            self.reading.facts.extend(errors::of_sample(&value, status, at));
            bucket(&mut self.reading.errors, status).extend(evidence);
            return "error";
        }
        match role {
            Some(Role::Request) => {
                self.reading.request.extend(evidence);
                "request"
            }
            Some(Role::Reply) => {
                bucket(&mut self.reading.reply, status).extend(evidence);
                "reply"
            }
            Some(Role::Parameter) => "parameters",
            _ if is_template => {
                self.reading.request.extend(evidence);
                "template"
            }
            _ => {
                self.reading.fragments.extend(evidence.samples);
                "fragment"
            }
        }
    }

    fn codes_in(&mut self, text: &Inline, at: &Location) {
        self.reading.facts.extend(errors::of_text(text, at));
    }

    /// Reports a table that cannot be read.
    fn leave(&mut self, header: &[Inline], at: &Location) {
        let titles: Vec<String> = header.iter().map(|cell| cell.plain().trim().to_owned()).collect();
        let message = format!("a table with the header `{}` is left alone", titles.join(" | "));
        let help = "if it documents fields, name its columns, such as Field, Type, Required, Description";
        self.report.push(Diagnostic::warning("unread-table", at, message).help(help));
        *self.reading.tally.tables.entry("left alone").or_default() += 1;
    }

    /// Takes in values of fields that are named one by one, where there are several and samples have the field.
    fn take_stated(&mut self) {
        let mut groups: IndexMap<Vec<Step>, (Statement, IndexSet<String>, usize)> = IndexMap::new();
        for said in std::mem::take(&mut self.stated) {
            let group = groups.entry(said.path.clone()).or_insert_with(|| (said.clone(), IndexSet::new(), 0));
            group.1.extend(said.claim.values);
            group.2 += 1;
        }
        if groups.is_empty() {
            return;
        }
        let mut seen: HashSet<&str> = written_keys(self.beside).collect();
        let samples = self.reading.samples();
        samples.iter().for_each(|sample| keys(&sample.value, &mut seen));
        let is_seen = |path: &[Step]| path.first().and_then(Step::key).is_some_and(|key| seen.contains(key));
        let told = groups.into_iter().filter(|(path, (.., count))| *count > 1 && is_seen(path));
        let table = |(_, (mut said, values, _)): (_, (Statement, IndexSet<String>, usize))| {
            said.claim.values = values.into_iter().collect();
            Table { at: said.at.clone(), hint: Vec::new(), roles: Vec::new(), statements: vec![said] }
        };
        let tables: Vec<Table> = told.map(table).collect();
        self.reading.request.tables.extend(tables);
    }

    fn finish(mut self) -> Reading {
        self.take_stated();
        one_status(&mut self.reading.reply);
        tidy(&mut self.reading.facts);
        self.reading
    }
}

/// Returns the keys in the text of a body, which need not be JSON to the end.
fn written_keys(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split('"');
    let is_key = |(_, after): &(_, &str)| after.trim_start().starts_with(':');
    parts.clone().zip(parts.skip(1)).filter(is_key).map(|(key, _)| key)
}

/// Collects the keys in a value.
fn keys<'v>(value: &'v Value, into: &mut HashSet<&'v str>) {
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| {
            into.insert(key);
            keys(value, into);
        }),
        Value::Array(items) => items.iter().for_each(|item| keys(item, into)),
        _ => {}
    }
}

/// Returns the evidence on bodies of a status.
fn bucket(list: &mut Vec<(Option<u16>, Evidence)>, status: Option<u16>) -> &mut Evidence {
    let at = list.iter().position(|(own, _)| *own == status).unwrap_or_else(|| {
        list.push((status, Evidence::default()));
        list.len() - 1
    });
    &mut list[at].1
}

/// Where only one status is named, what names none is about it.
fn one_status(list: &mut Vec<(Option<u16>, Evidence)>) {
    if list.iter().filter(|(status, _)| status.is_some()).count() != 1 {
        return;
    }
    let mut all: (Option<u16>, Evidence) = (None, Evidence::default());
    for (status, evidence) in std::mem::take(list) {
        all.0 = all.0.or(status);
        all.1.extend(evidence);
    }
    list.push(all);
}

/// Drops what is said again, and codes without a status that stand elsewhere with one.
fn tidy(facts: &mut Vec<ErrorFact>) {
    let mut all = std::mem::take(facts);
    let detailed: HashSet<String> =
        all.iter().filter(|fact| fact.detailed).filter_map(|fact| fact.code.clone()).collect();
    for fact in &mut all {
        fact.detailed = fact.code.as_ref().is_some_and(|code| detailed.contains(code));
    }
    let with_status: HashSet<&str> =
        all.iter().filter(|fact| fact.status.is_some()).filter_map(|fact| fact.code.as_deref()).collect();
    let mut seen = HashSet::new();
    for fact in &all {
        let is_weaker =
            fact.status.is_none() && fact.code.as_deref().is_some_and(|code| with_status.contains(code));
        if !is_weaker && seen.insert((fact.status, fact.code.as_deref())) {
            facts.push(fact.clone());
        }
    }
}
