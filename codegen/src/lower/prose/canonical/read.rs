//! Markdown in, facts out.

use super::super::{Reading, RequestLine, bucket};
use super::{BODY, DETAIL, ERRORS, FIELDS, PATHS, SERVERS, clause, name};
use crate::diagnostic::Location;
use crate::evidence::{ErrorFact, Evidence, Presence, Sample, Statement, Step, Table};
use crate::parse::prose::{self, Content, Inline, Prose, Row};

/// What the blocks below a heading are about.
enum Section {
    Request,
    Reply(Option<u16>),
    Error(Option<u16>),
    Type(String),
    Parameters,
    Errors,
    Servers,
    Samples,
}

/// The object that tables are about: where it stands, and words for it.
type Place = (Vec<Step>, Vec<String>);

/// Reads a description; `None` where it has another form.
pub(in super::super) fn read(prose: &Prose, at: &Location) -> Option<Reading> {
    let mut reader = Reader { at, reading: Reading::default(), section: None, place: Place::default() };
    prose.blocks.iter().try_for_each(|block| reader.block(&block.content, block.line))?;
    Some(reader.reading)
}

/// Reads blocks.
struct Reader<'a> {
    at: &'a Location,
    reading: Reading,
    section: Option<Section>,
    place: Place,
}

impl Reader<'_> {
    fn block(&mut self, content: &Content, line: usize) -> Option<()> {
        match content {
            Content::Heading { level: 3, text } => self.heading(text),
            Content::Heading { level: 4, text } => {
                self.place = place(text)?;
                Some(())
            }
            Content::Table(table) => self.table(table, line),
            Content::Code(code) if code.language.as_deref() == Some("json") => {
                let sample =
                    Sample { at: self.at.text_line(line), value: serde_json::from_str(&code.text).ok()? };
                match self.section.as_ref()? {
                    Section::Samples => self.reading.fragments.push(sample),
                    _ => self.evidence()?.samples.push(sample),
                }
                Some(())
            }
            Content::Code(code) if code.language.as_deref() == Some("http") => {
                let (method, path) =
                    code.text.trim().split_once(' ').filter(|(_, path)| !path.contains(' '))?;
                let (method, path) = (method.to_owned(), path.to_owned());
                self.reading.calls.push(RequestLine { at: self.at.text_line(line), method, path });
                Some(())
            }
            _ => None,
        }
    }

    /// Begins a section.
    fn heading(&mut self, text: &Inline) -> Option<()> {
        self.place = Place::default();
        let plain = text.plain();
        let codes: Vec<&str> = text.codes().collect();
        let (title, name) = match (codes.as_slice(), plain.rsplit_once(": ")) {
            ([], _) => (plain.as_str(), None),
            ([name], None) if plain == **name => ("", Some(*name)),
            ([name], Some((title, last))) if last == *name => (title, Some(*name)),
            _ => return None,
        };
        let (word, status) = match title.split_once(' ') {
            Some((word, status)) => (word, Some(status.parse::<u16>().ok()?)),
            None => (title, None),
        };
        let section = match (word, status, name) {
            ("Request", None, _) => Section::Request,
            ("Reply", status, _) => Section::Reply(status),
            ("Error", status, _) => Section::Error(status),
            ("", None, Some(name)) => Section::Type(name.to_owned()),
            ("Parameters", None, None) => Section::Parameters,
            ("Errors", None, None) => Section::Errors,
            ("Environments", None, None) => Section::Servers,
            ("Samples", None, None) => Section::Samples,
            _ => return None,
        };
        let is_body = !matches!(section, Section::Type(_));
        self.section = Some(section);
        if let Some(evidence) = self.evidence() {
            evidence.name = name.filter(|_| is_body).map(str::to_owned);
        }
        Some(())
    }

    /// Returns the evidence on the body or type that the section is about.
    fn evidence(&mut self) -> Option<&mut Evidence> {
        match self.section.as_ref()? {
            Section::Request => Some(&mut self.reading.request),
            Section::Reply(status) => Some(bucket(&mut self.reading.reply, *status)),
            Section::Error(status) => Some(bucket(&mut self.reading.errors, *status)),
            Section::Type(name) => Some(self.reading.named.entry(name.clone()).or_default()),
            _ => None,
        }
    }

    fn table(&mut self, table: &prose::Table, line: usize) -> Option<()> {
        let titles: Vec<String> = table.header.iter().map(Inline::plain).collect();
        let rows = || table.rows.iter();
        match self.section.as_ref()? {
            Section::Errors if titles == ERRORS => {
                let facts = rows().map(|row| error(row, self.at)).collect::<Option<Vec<_>>>()?;
                self.reading.facts.extend(facts);
            }
            Section::Servers if titles == SERVERS => {
                let servers = rows().map(server).collect::<Option<Vec<_>>>()?;
                self.reading.servers.extend(servers);
            }
            section => {
                let (is_named, is_outside) =
                    (matches!(section, Section::Type(_)), matches!(section, Section::Parameters));
                let statements = rows().map(|row| statement(row, self.at)).collect::<Option<Vec<_>>>()?;
                self.fields(&titles, statements, is_named, is_outside, line)?;
            }
        }
        self.reading.tally.rows += table.rows.len();
        Some(())
    }

    fn fields(
        &mut self,
        titles: &[String],
        statements: Vec<Statement>,
        is_named: bool,
        is_outside: bool,
        line: usize,
    ) -> Option<()> {
        if is_outside && titles == FIELDS {
            self.reading.parameters.extend(statements);
        } else if titles == PATHS || (is_named && titles == FIELDS) {
            self.evidence()?.statements.extend(statements);
        } else if titles == FIELDS {
            let (hint, roles) = self.place.clone();
            let at = self.at.text_line(line);
            self.evidence()?.tables.push(Table { at, hint, roles, statements });
        } else {
            return None;
        }
        Some(())
    }
}

/// Reads the heading of an object.
fn place(text: &Inline) -> Option<Place> {
    let mut codes = text.codes();
    let plain = text.plain();
    let is_body = plain == BODY || plain.starts_with("Body (");
    let hint = if is_body { Vec::new() } else { name::read_path(codes.next()?)? };
    let roles: Vec<String> = codes.map(str::to_owned).collect();
    let title = if is_body { BODY.to_owned() } else { name::path(&hint) };
    let written = if roles.is_empty() { title } else { format!("{title} ({})", roles.join(", ")) };
    (plain == written).then_some((hint, roles))
}

/// Reads a row of a table of fields.
fn statement(row: &Row, at: &Location) -> Option<Statement> {
    let [path, types, required, description] = row.cells.as_slice() else { return None };
    let path = name::read_path(only_code(path)?)?;
    let mut claim = crate::evidence::Claim::default();
    let types = types.plain();
    for ty in types.split(" or ").map(str::trim).filter(|ty| !ty.is_empty()) {
        match ty {
            "null" => claim.nullable = true,
            ty => claim.kinds.push(name::read_kind(ty)?),
        }
    }
    claim.presence = match required.plain().trim() {
        "Yes" => Some(Presence::Required),
        "No" => Some(Presence::Optional),
        "Conditional" => Some(Presence::Conditional),
        "" => None,
        _ => return None,
    };
    if !description.is_empty() {
        clause::read_into(description, &mut claim)?;
    }
    Some(Statement { at: at.text_line(row.line), path, claim })
}

fn error(row: &Row, at: &Location) -> Option<ErrorFact> {
    let [status, code] = row.cells.as_slice() else { return None };
    let status = Some(status.plain().trim().to_owned()).filter(|status| !status.is_empty());
    let status = status
        .map(|status| status.parse().ok())
        .map_or(Some(None), |status: Option<u16>| status.map(Some))?;
    let code = if code.is_empty() { None } else { Some(only_code(code)?) };
    let bare = code.and_then(|code| code.strip_suffix(DETAIL));
    let (code, detailed) = (bare.or(code).map(str::to_owned), bare.is_some());
    Some(ErrorFact { at: at.text_line(row.line), status, code, detailed })
}

fn server(row: &Row) -> Option<(String, String)> {
    let [name, url] = row.cells.as_slice() else { return None };
    Some((only_code(name)?.to_owned(), only_code(url)?.to_owned()))
}

/// Returns the code that a cell is.
fn only_code(cell: &Inline) -> Option<&str> {
    let mut runs = cell.runs.iter().filter(|run| !run.text.trim().is_empty());
    let only = runs.next().filter(|run| run.code)?;
    runs.next().is_none().then_some(only.text.trim())
}
