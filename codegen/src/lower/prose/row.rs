//! A row of a table of fields: what it says of one value.

use super::claim::{claim, refine};
use super::columns::Columns;
use super::mark::{self, Mark};
use super::{kind, path, shape, token, values};
use crate::diagnostic::{Diagnostic, Location, Report};
use crate::evidence::{Claim, Kind, Presence, Statement, Step};
use crate::lower::DocsPolicy;
use crate::parse::prose::{Inline, Run};

/// What rows are read with.
pub(super) struct Rows<'a> {
    pub(super) columns: &'a Columns,
    pub(super) policy: DocsPolicy,
    pub(super) report: &'a mut Report,
    /// Whether names are taken as they stand, as parameters have them.
    pub(super) whole_names: bool,
}

impl Rows<'_> {
    /// Reads the row of a table; the cells are those of the row as it was meant.
    pub(super) fn read(&mut self, cells: &[Inline], at: &Location, siblings: &[&str]) -> Vec<Statement> {
        let Some(paths) = cells.get(self.columns.name).and_then(|cell| self.paths(cell, at)) else {
            return Vec::new();
        };
        let mut statements = Vec::new();
        for path in paths {
            let claim = self.claim(cells, &path, at, siblings);
            let inner =
                self.cell(cells, self.columns.description).map(|text| shape::read(text, &claim, self.policy));
            statements.push(Statement { at: at.clone(), path: path.clone(), claim });
            for (rest, claim) in inner.unwrap_or_default() {
                let path = path.iter().cloned().chain(rest).collect();
                statements.push(Statement { at: at.clone(), path, claim });
            }
        }
        statements
    }

    fn cell<'c>(&self, cells: &'c [Inline], column: Option<usize>) -> Option<&'c Inline> {
        cells.get(column?).filter(|cell| !cell.is_empty())
    }

    /// Returns the names in the first cell of a row.
    fn paths(&mut self, cell: &Inline, at: &Location) -> Option<Vec<Vec<Step>>> {
        let names = names(cell, self.whole_names);
        let is_blank = !cell.plain().contains(char::is_alphanumeric);
        if names.is_empty() && !is_blank {
            let message = format!("`{}` is no name of a field; the row is left out", cell.plain());
            let help = "write the name of one field there, as it stands in JSON";
            self.report.push(Diagnostic::warning("unread-row", at, message).help(help));
        }
        (!names.is_empty()).then_some(names)
    }

    fn claim(&mut self, cells: &[Inline], path: &[Step], at: &Location, siblings: &[&str]) -> Claim {
        let text = self.cell(cells, self.columns.description);
        let mut all = text.map(|text| claim(text, self.policy)).unwrap_or_default();
        if let Some(cell) = self.cell(cells, self.columns.ty) {
            self.types(cell, path, &mut all, at);
        }
        self.mark(cells, path, &mut all, at, siblings);
        if let Some(cell) = self.cell(cells, self.columns.values) {
            let listed = values::read(&token::tokens(cell));
            let codes = || cell.codes().map(|code| code.trim_matches('"').to_owned()).collect();
            all.values = if listed.is_empty() { codes() } else { listed };
        }
        if let Some(cell) = self.cell(cells, self.columns.default) {
            let text = cell.plain();
            all.default = serde_json::from_str(text.trim()).ok().or(Some(text.trim().into()));
        }
        if all.kinds == [Kind::Values] && all.values.is_empty() {
            all.values.extend(text.and_then(first_code));
        }
        refine(&mut all, &text.map(Inline::plain).unwrap_or_default());
        all
    }

    fn types(&mut self, cell: &Inline, path: &[Step], claim: &mut Claim, at: &Location) {
        let plain = cell.plain();
        let types = kind::read(&plain);
        if types.is_empty() && plain.contains(char::is_alphanumeric) {
            let field = path::keys(path).join(".");
            let message =
                format!("`{}`, the type of `{field}`, is no known one; it is left open", plain.trim());
            let help = "write a type of JSON there; nothing to do if samples show it";
            self.report.push(Diagnostic::warning("unknown-type", at, message).help(help));
        }
        if !types.pure && claim.values.is_empty() {
            claim.values = values::read(&token::tokens(cell));
        }
        claim.nullable |= types.nullable;
        claim.limits.format = types.format.map(str::to_owned).or(claim.limits.format.take());
        if !types.kinds.is_empty() {
            claim.kinds = types.kinds;
        }
    }

    /// Reads the mark, which the text may narrow.
    fn mark(&mut self, cells: &[Inline], path: &[Step], claim: &mut Claim, at: &Location, siblings: &[&str]) {
        let Some(cell) = self.cell(cells, self.columns.required) else { return };
        let Some(read) = mark::read(&cell.plain()) else { return };
        let read = match read {
            Mark::Yes if self.columns.inverted => Mark::No,
            Mark::No if self.columns.inverted => Mark::Yes,
            other => other,
        };
        let marked = mark::presence(&read, path, siblings);
        claim.presence = Some(match (marked, claim.presence) {
            (_, Some(Presence::Conditional)) => Presence::Conditional,
            (Presence::Required, Some(Presence::Optional)) => {
                let message = "marked as required, but its text says optional; it is taken as optional";
                self.report.push(Diagnostic::warning("contradictory-marks", at, message));
                Presence::Optional
            }
            (marked, _) => marked,
        });
    }
}

/// Returns the names in a cell.
pub(super) fn names(cell: &Inline, whole: bool) -> Vec<Vec<Step>> {
    let read = |text: &str| {
        let text = text.trim().trim_end_matches(['*', ':']).trim();
        let is_name =
            !text.is_empty() && !text.contains(char::is_whitespace) && text.contains(char::is_alphanumeric);
        if whole { is_name.then(|| vec![Step::Key(text.to_owned())]) } else { path::read(text) }
    };
    let codes: Vec<_> = cell.codes().filter_map(read).collect();
    if !codes.is_empty() {
        return codes;
    }
    let plain = cell.plain();
    let plain = plain.split('(').next().unwrap_or_default();
    plain.split([',', '\n']).map(str::trim).filter(|part| !part.is_empty()).map_while(read).collect()
}

/// Returns the value that a text begins with.
fn first_code(text: &Inline) -> Option<String> {
    let first = text.runs.first().filter(|run| run.code)?;
    Some(first.text.trim().trim_matches('"').to_owned())
}

/// Returns the cells of a row as they were meant, where a bar inside a cell has made two of it.
pub(super) fn mend(cells: &[Inline], columns: &Columns) -> Vec<Inline> {
    let mut cells = cells.to_vec();
    if let Some(ty) = columns.ty {
        while cells.get(ty + 1).is_some_and(is_rest_of_type) {
            join(&mut cells, ty);
        }
    }
    let is_mark =
        |cell: &Inline| cell.is_empty() || mark::read(&cell.plain()).is_some() || cell.plain().trim() == "-";
    if let Some(required) = columns.required.filter(|column| *column > 0)
        && cells.get(required).is_some_and(|cell| !is_mark(cell))
        && is_open(&cells[required - 1])
    {
        join(&mut cells, required - 1);
    }
    cells
}

/// Tells whether a cell is what a bar has cut off a type.
fn is_rest_of_type(cell: &Inline) -> bool {
    let plain = cell.plain();
    let text = plain.trim().trim_matches(['`', '\\']);
    kind::is_type(text) && text.chars().all(|c| c.is_ascii_lowercase() || c == '[' || c == ']')
}

/// Tells whether a bracket or quote of a cell is not closed in it.
fn is_open(cell: &Inline) -> bool {
    let text = cell.plain();
    text.matches('(').count() > text.matches(')').count() || text.matches('`').count() % 2 == 1
}

fn join(cells: &mut Vec<Inline>, left: usize) {
    let right = cells.remove(left + 1);
    cells[left].runs.push(Run { text: " | ".to_owned(), ..Run::default() });
    cells[left].runs.extend(right.runs);
}
