//! One line at a time: what stands at its beginning, and what is glued to prose in it.

use super::sample;
use crate::parse::redoc::text::ty;

/// How much of a cell is looked at to find a type.
const MAX_TYPE: usize = 400;

/// A row as it stands: its cells without the bars.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cells<'t> {
    /// Its name, unless it was lost.
    pub(super) name: Option<&'t str>,
    /// Whether it must be given.
    pub(super) required: bool,
    /// Type, values and description.
    pub(super) cell: &'t str,
    /// Whether its closing bar is there.
    pub(super) is_closed: bool,
}

/// Reads a row that takes all of a line.
pub(super) fn row<'t>(line: &'t str, next: Option<&str>) -> Option<Cells<'t>> {
    named(line).or_else(|| nameless(line)).filter(|cells| is_ended(cells, next))
}

/// Reads a row with a name: `| colour required | string Colour of the pet |`, with or without its first bar.
fn named(line: &str) -> Option<Cells<'_>> {
    let (has_bar, body) = line.strip_prefix("| ").map_or((false, line), |body| (true, body));
    let (name, rest) = body.split_once(' ')?;
    let (required, rest) = rest.strip_prefix("required ").map_or((false, rest), |rest| (true, rest));
    let rest = rest.strip_prefix("| ")?;
    let is_name = !name.is_empty() && !name.contains('|') && name != "required";
    // Looking for the last bar takes the longest.
    if !is_name || !begins_with_type(rest) {
        return None;
    }
    let (cell, is_closed) = unclosed(rest);
    let is_row = has_bar || (is_closed && ty::line(name).is_none());
    is_row.then_some(Cells { name: Some(name), required, cell, is_closed })
}

/// Reads a row whose name was lost: `required | object |`, `object |`.
fn nameless(line: &str) -> Option<Cells<'_>> {
    let line = line.strip_prefix("| ").unwrap_or(line);
    let (required, rest) = line.strip_prefix("required | ").map_or((false, line), |rest| (true, rest));
    let cells = |(cell, is_closed)| Cells { name: None, required, cell, is_closed };
    begins_with_type(rest).then(|| cells(unclosed(rest)))
}

/// Returns a cell without the bars behind it, and whether there were any.
fn unclosed(text: &str) -> (&str, bool) {
    let text = text.trim_end();
    (text.trim_end_matches(['|', ' ']), text.ends_with('|'))
}

/// Tells whether a type begins a cell; a bar may follow.
fn begins_with_type(cell: &str) -> bool {
    ty::at_start(&cell[..cell.floor_char_boundary(MAX_TYPE)]).is_some()
}

/// Tells whether a line that is no row holds what one begins with.
pub(super) fn holds_part_of_row(line: &str) -> bool {
    line.starts_with('|') || line.starts_with("required |") || line.contains(".|")
}

/// Returns where prose ends in a line because a sample or a row is glued to it.
pub(super) fn glued(line: &str, next: Option<&str>) -> usize {
    let end = sample::find(line).unwrap_or(line.len());
    // A row begins at a bar, or at a type right behind a sentence.
    let mut starts = line[..end].match_indices(['|', '.']).map(|(at, mark)| at + usize::from(mark == "."));
    starts.find(|at| *at > 0 && is_row(&line[*at..], next)).unwrap_or(end)
}

fn is_row(line: &str, next: Option<&str>) -> bool {
    let found = if line.starts_with("| ") { named(line).or_else(|| nameless(line)) } else { nameless(line) };
    found.is_some_and(|cells| is_ended(&cells, next))
}

/// Tells whether a row can be told by what is there. Without a name there is little to tell it by, so that the bar behind it
/// counts: it is in the line, or alone in the next one.
fn is_ended(cells: &Cells<'_>, next: Option<&str>) -> bool {
    cells.name.is_some() || cells.is_closed || next.is_some_and(|next| next.trim() == "|")
}
