//! Which of the paragraphs above a call is what: heading and text of a section, title and description of the call.

use crate::diagnostic::{Diagnostic, Report};
use crate::parse::redoc::text::document::{Call, Document, Text};

/// How the paragraphs above a call divide: heading of a section and the paragraphs of its text, if any, before the title.
struct Division {
    has_section: bool,
    section_paragraphs: usize,
    is_sure: bool,
}

/// Gives each call what stands above it. `has_head` tells whether what stands above the first one is said of the page, too.
pub(super) fn assign(document: &mut Document, headings: Vec<Vec<Text>>, has_head: bool, report: &mut Report) {
    // Two paragraphs can be headings, too, unless sections are known to have a text.
    let later = headings.iter().skip(usize::from(has_head)).map(Vec::len);
    let have_sections_text = later.clone().any(|count| count == 4) && later.clone().all(|count| count != 3);
    for (index, (call, mut paragraphs)) in document.calls.iter_mut().zip(headings).enumerate() {
        let mut is_guess = false;
        if index == 0 && has_head {
            let introduction = introduction(paragraphs.len());
            is_guess = !matches!(paragraphs.len(), 0 | 1 | 5);
            document.introduction = paragraphs.drain(..introduction).collect();
        }
        let division = divide(&paragraphs, have_sections_text);
        give(call, paragraphs, &division);
        if call.title.is_none() {
            report.push(Diagnostic::warning("untitled-call", &call.at, "a call has no title"));
        } else if is_guess || !division.is_sure {
            let message = "it is a guess which of the paragraphs above this call is its title";
            report.push(Diagnostic::warning("unsure-title", &call.at, message));
        }
    }
}

/// Returns how many of the paragraphs above the first call are said of the page.
fn introduction(count: usize) -> usize {
    match count {
        0 | 1 => 0,
        2..=5 => 1,
        _ => count - 4,
    }
}

fn divide(paragraphs: &[Text], have_sections_text: bool) -> Division {
    let (has_section, section_paragraphs, is_sure) = match paragraphs {
        [] | [_] => (false, 0, true),
        [_, _] => (false, 0, have_sections_text),
        [_, text, title] => (true, usize::from(is_title(title) && !is_title(text)), false),
        [_, _, _, _] => (true, 1, true),
        [first, _, others @ ..] => match others.iter().position(is_title) {
            Some(title) if is_title(first) => (true, title + 1, false),
            _ => (false, 0, false),
        },
    };
    Division { has_section, section_paragraphs, is_sure }
}

/// Tells whether a paragraph looks like a title and not like a sentence.
fn is_title(paragraph: &Text) -> bool {
    let text = &paragraph.text;
    text.len() <= 80 && !text.contains('\n') && !text.ends_with(['.', ':', '!', '?'])
}

fn give(call: &mut Call, paragraphs: Vec<Text>, division: &Division) {
    let mut paragraphs = paragraphs.into_iter();
    if division.has_section {
        call.section = paragraphs.next();
        call.section_prose = paragraphs.by_ref().take(division.section_paragraphs).collect();
    }
    call.title = paragraphs.next();
    // What is said of the body follows.
    call.prose.splice(0..0, paragraphs);
    if let Some(title) = &call.title {
        call.at = title.at.clone();
    }
}
