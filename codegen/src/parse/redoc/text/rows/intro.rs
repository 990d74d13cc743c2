//! Where the introduction ends and the first call begins: nothing but a dropped heading stands between.

use crate::diagnostic::{Diagnostic, Location, Place, Report};
use crate::parse::redoc::text::Text;

/// Splits the first prose. The heading of the first call is gone together with the line break in front of it, so that the last
/// sentence that touches the one before begins the call.
pub(super) fn split(mut lines: Vec<Text>, report: &mut Report) -> (Vec<Text>, Vec<Text>) {
    let seam = lines.iter().enumerate().rev().find_map(|(index, line)| Some((index, seam(&line.text)?)));
    let prose = match seam {
        Some((index, at)) => {
            let mut prose = lines.split_off(index + 1);
            let line = &mut lines[index];
            let text = line.text.split_off(at);
            let columns = line.text.chars().count();
            prose.insert(0, Text { at: shifted(&line.at, columns), text });
            prose
        }
        None => lines.split_off(lines.len().saturating_sub(1)),
    };
    if let Some(first) = prose.first().filter(|_| !lines.is_empty()) {
        let message = "the text does not say where the first call begins; it is read to begin here";
        let help = "check that all in front of this line is an introduction";
        report.push(Diagnostic::warning("guessed-call", &first.at, message).help(help));
    }
    (lines, prose)
}

/// Returns where in a line a sentence begins that touches the one before.
fn seam(line: &str) -> Option<usize> {
    let mut before = ' ';
    let mut found = None;
    for (at, character) in line.char_indices() {
        let is_seam =
            character == '.' && (before.is_lowercase() || before == ')') && is_sentence(&line[at + 1..]);
        found = if is_seam { Some(at + 1) } else { found };
        before = character;
    }
    found
}

/// Tells whether a sentence begins a text: a word with a capital, and more words.
fn is_sentence(text: &str) -> bool {
    // What ends a word here ends it in front of the next dot, so that no part of a line is looked at twice.
    let end = text.find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len());
    let (word, rest) = text.split_at(end);
    text.starts_with(char::is_uppercase)
        && rest.starts_with(' ')
        && (word.len() == 1 || word.contains(char::is_lowercase))
}

/// Returns a place so many columns further.
fn shifted(at: &Location, columns: usize) -> Location {
    match at.place {
        Place::Line(line, column) => Location::line(&at.file, line, column + columns),
        _ => at.clone(),
    }
}
