//! Tables, by the words of their headers.

use super::columns::{self, Columns, Header};
use super::row::{self, Rows};
use super::section::{Role, Subject};
use super::{Reader, bucket, errors, kind, path};
use crate::diagnostic::Location;
use crate::evidence::{Claim, Evidence, Kind, Presence, Statement, Step, Table};
use crate::parse::prose::{self, Block, Content, Inline};
use std::collections::HashSet;

/// Returns the names of types that tables refer to.
pub(super) fn named_types(blocks: &[Block]) -> HashSet<String> {
    let mut names = HashSet::new();
    for block in blocks {
        let Content::Table(table) = &block.content else { continue };
        let Some(Header::Fields(Columns { ty: Some(ty), .. })) = columns::read(table) else { continue };
        for cell in table.rows.iter().filter_map(|row| row.cells.get(ty)) {
            let types = kind::read(&cell.plain());
            names.extend(types.kinds.iter().filter_map(kind::named).map(str::to_owned));
        }
    }
    names
}

impl Reader<'_> {
    pub(super) fn table(&mut self, table: &prose::Table, at: &Location) {
        let kind = match columns::read(table) {
            Some(Header::Servers(name, url)) => {
                self.servers(table, name, url);
                "environments"
            }
            Some(Header::Errors(status, code, text)) => {
                self.reading.facts.extend(errors::of_table(table, (status, code, text), self.at));
                "errors"
            }
            Some(Header::Fields(columns)) => {
                self.field_table(table, &columns, at);
                "fields"
            }
            None => return self.leave(&table.header, at),
        };
        self.reading.tally.rows += table.rows.len();
        *self.reading.tally.tables.entry(kind).or_default() += 1;
    }

    fn servers(&mut self, table: &prose::Table, name: usize, url: usize) {
        for row in &table.rows {
            let cell = |column: usize| row.cells.get(column).map(|cell| cell.plain().trim().to_owned());
            if let (Some(name), Some(url)) = (cell(name), cell(url)) {
                self.reading.servers.push((name, url));
            }
        }
    }

    fn field_table(&mut self, table: &prose::Table, columns: &Columns, at: &Location) {
        let subject = self.sections.subject(&|name| self.known.contains(name));
        let role = self.sections.role();
        let rows: Vec<(usize, Vec<Inline>)> =
            table.rows.iter().map(|row| (row.line, row::mend(&row.cells, columns))).collect();
        let siblings: Vec<String> =
            rows.iter().filter_map(|(_, cells)| Some(cells.get(columns.name)?.plain())).collect();
        let siblings: Vec<&str> = siblings.iter().map(|name| name.trim()).collect();
        let whole_names = role == Some(Role::Parameter);
        let mut read = Rows { columns, policy: self.policy, report: self.report, whole_names };
        let (mut statements, mut parameters) = (Vec::new(), Vec::new());
        for (line, cells) in &rows {
            let place = columns
                .place
                .and_then(|column| cells.get(column))
                .map(|cell| cell.plain().trim().to_lowercase());
            let is_outside = |place: &str| matches!(place, "path" | "query" | "header" | "cookie" | "url");
            read.whole_names = whole_names || place.as_deref().is_some_and(is_outside);
            let list = if read.whole_names { &mut parameters } else { &mut statements };
            list.extend(read.read(cells, &self.at.text_line(*line), &siblings));
        }
        self.reading.parameters.extend(parameters);
        let table =
            Table { at: at.clone(), hint: subject.hint.clone(), roles: subject.roles.clone(), statements };
        self.fields(table, subject);
    }

    /// Puts what a table or list says of fields in its place.
    pub(super) fn fields(&mut self, mut table: Table, subject: Subject) {
        if table.statements.is_empty() {
            return;
        }
        let role = self.sections.role().unwrap_or(Role::Request);
        if role == Role::Parameter {
            self.reading.parameters.extend(table.statements);
            return;
        }
        let status = self.sections.status();
        if let Some(name) = subject.name {
            if subject.is_root {
                let body = self.evidence(role, status);
                body.name.get_or_insert(name.clone());
            }
            self.reading.named.entry(name).or_default().statements.extend(table.statements);
            return;
        }
        if begins_with(&table.statements, &table.hint) {
            table.hint.clear();
        }
        if subject.optional && !table.hint.is_empty() {
            let own = optional(&table);
            self.evidence(role, status).tables.push(own);
        }
        self.evidence(role, status).tables.push(table);
    }

    fn evidence(&mut self, role: Role, status: Option<u16>) -> &mut Evidence {
        match role {
            Role::Request | Role::Parameter => &mut self.reading.request,
            Role::Reply => bucket(&mut self.reading.reply, status),
            Role::Error => bucket(&mut self.reading.errors, status),
        }
    }
}

/// Tells whether the rows of a table begin with the object that its heading names, and so at the body.
fn begins_with(statements: &[Statement], hint: &[Step]) -> bool {
    let hint = path::keys(hint);
    let Some(first) = hint.first() else { return false };
    statements.iter().all(|statement| path::keys(&statement.path).first() == Some(first))
}

/// Says that the object of a table may be left out.
fn optional(table: &Table) -> Table {
    let mut path = table.hint.clone();
    let is_list = path.last() == Some(&Step::Item);
    if is_list {
        path.pop();
    }
    let own: Vec<Step> = path.pop().into_iter().collect();
    let kind = if is_list { Kind::List(None) } else { Kind::Object };
    let claim = Claim { kinds: vec![kind], presence: Some(Presence::Optional), ..Claim::default() };
    let statements = vec![Statement { at: table.at.clone(), path: own, claim }];
    Table { at: table.at.clone(), hint: path, roles: Vec::new(), statements }
}
