//! Pages that were saved with a line for each word that the page draws by itself, and with blank lines.
//!
//! A call begins with what is said above its captions, and ends with its last sample. Every line is read as something, or
//! reported.

mod heading;
mod lines;
mod names;
mod rows;
mod sample;
#[cfg(test)]
mod tests;

use super::document::{Body, Call, Document, Flavour, Row, Text};
use crate::diagnostic::{Diagnostic, Location, Report};
use lines::{Caption, Lines};
use std::sync::Arc;

/// Reads a page.
pub(super) fn read(file: &Arc<str>, text: &str, report: &mut Report) -> Document {
    let mut document = Document::empty(Flavour::Words, Location::file(file));
    let mut page = Page { lines: Lines::of(file, text), report };
    let has_head = page.head(&mut document);
    let mut headings = Vec::new();
    while let Some((call, heading)) = page.call() {
        document.calls.push(call);
        headings.push(heading);
    }
    heading::assign(&mut document, headings, has_head, page.report);
    page.check(&document);
    document
}

/// A page that is being read.
struct Page<'t, 'r> {
    lines: Lines<'t>,
    report: &'r mut Report,
}

impl Page<'_, '_> {
    /// Reads what stands above everything: the title, and a button. Returns whether it is there.
    fn head(&mut self, document: &mut Document) -> bool {
        self.lines.skip_blank();
        let title = self.lines.peek(0).filter(|_| {
            let next = (1..3).filter_map(|ahead| self.lines.peek(ahead)).find(|line| !line.is_empty());
            next.is_some_and(super::is_heading)
        });
        if let Some(title) = title {
            let parts = title.strip_suffix(')').and_then(|title| title.rsplit_once(" ("));
            document.title = Some(parts.map_or(title, |(name, _)| name).to_owned());
            document.version = parts.map(|(_, version)| version.to_owned());
            self.lines.step();
            self.lines.skip_blank();
        }
        let has_button = self.lines.peek(0).is_some_and(super::is_heading);
        if has_button {
            self.lines.step();
        }
        has_button
    }

    /// Reads a call, and what stands above it.
    fn call(&mut self) -> Option<(Call, Vec<Text>)> {
        let heading = self.heading();
        let at = heading.first().map_or_else(|| self.lines.here(), |text| text.at.clone());
        if self.lines.caption().is_none() {
            if !heading.is_empty() {
                self.cut(&at, "the text is cut off above a call: what stands here is not followed by one");
            }
            return None;
        }
        let mut call = empty(at);
        let mut captions = Vec::new();
        while let Some(caption) = self.lines.caption().filter(|caption| caption.can_follow(&captions)) {
            captions.push(caption);
            self.lines.step();
            self.part(caption, &mut call);
            self.lines.skip_blank();
        }
        if !captions.contains(&Caption::Responses) {
            self.cut(&call.at, "a call has no `Responses`: the text is cut off within it, or lost a line");
        }
        names::win_back(&mut call, self.report);
        Some((call, heading))
    }

    /// Reads the paragraphs above a call.
    fn heading(&mut self) -> Vec<Text> {
        let mut heading = Vec::new();
        self.lines.skip_blank();
        while let Some(paragraph) = self.lines.paragraph() {
            heading.push(paragraph);
            self.lines.skip_blank();
        }
        heading
    }

    /// Reads what stands below a caption.
    fn part(&mut self, caption: Caption, call: &mut Call) {
        match caption {
            Caption::Authorizations => call.security = self.schemes(),
            Caption::Parameters(place) => call.parameters.extend(self.rows(place.into())),
            Caption::Body => call.body = Some(self.body(&mut call.prose)),
            Caption::Responses => {}
            Caption::RequestSamples => call.request = self.sample(),
            Caption::ResponseSamples => call.reply = self.sample(),
        }
    }

    /// Reads the names of schemes, any of which is enough.
    fn schemes(&mut self) -> Vec<String> {
        let mut schemes = Vec::new();
        while let Some(line) = self.lines.content() {
            let Some(asked) = line.split(" OR ").map(scheme).collect::<Option<Vec<_>>>() else {
                self.unread();
                continue;
            };
            if asked.iter().any(|(_, has_scopes)| *has_scopes) {
                let message = "the scopes that a call asks for are not read";
                self.warn("unread-scopes", &self.lines.here(), message);
            }
            schemes.extend(asked.into_iter().map(|(name, _)| name.to_owned()));
            self.lines.step();
        }
        schemes
    }

    /// Reads the fields of a body. Its media type stands in the line above; what is said of it is said of the call, too.
    fn body(&mut self, prose: &mut Vec<Text>) -> Body {
        let at = self.lines.above();
        let media_type = self.lines.said_above().map(str::to_owned);
        prose.extend(self.words_above_rows());
        Body { at, media_type, rows: self.rows(super::RowPlace::Body) }
    }

    /// Reports a line and passes it by.
    fn unread(&mut self) {
        let message = "this line fits nowhere in what a page says, and is left out";
        self.warn("unread-line", &self.lines.here(), message);
        self.lines.step();
    }

    fn warn(&mut self, rule: &'static str, at: &Location, message: &str) {
        self.report.push(Diagnostic::warning(rule, at, message));
    }

    /// Reports that something is missing.
    fn cut(&mut self, at: &Location, message: &str) {
        self.report.push(Diagnostic::error("cut-off", at, message).help("save the page again, as a whole"));
    }

    /// Looks for captions that calls have together, or that the others have.
    fn check(&mut self, document: &Document) {
        if document.calls.is_empty() {
            self.cut(&document.at, "the text has no call");
        }
        let has_schemes = document.calls.iter().any(|call| !call.security.is_empty());
        for call in &document.calls {
            let missing = [
                (has_schemes && call.security.is_empty(), "a call has no `Authorizations:`, as others have"),
                (call.reply.is_none(), "a call has no `Response samples`: what it answers is not known"),
                (
                    call.body.is_some() && call.request.is_none(),
                    "a call has a `Request Body schema`, and no `Request samples`",
                ),
                (
                    call.body.is_none() && call.request.is_some(),
                    "a call has `Request samples`, and no `Request Body schema`",
                ),
            ];
            for (_, message) in missing.into_iter().filter(|(is_missing, _)| *is_missing) {
                self.warn("missing-caption", &call.at, message);
            }
        }
    }
}

/// Returns the name of a scheme, and whether scopes stand behind it: `Owner (read write)`, `( Owner )`.
fn scheme(text: &str) -> Option<(&str, bool)> {
    let text = text.strip_prefix("( ").and_then(|text| text.strip_suffix(" )")).unwrap_or(text);
    let scopes = text.strip_suffix(')').and_then(|text| text.split_once(" ("));
    let name = scopes.map_or(text, |(name, _)| name);
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    (!name.is_empty() && name.chars().all(is_part)).then_some((name, scopes.is_some()))
}

/// Returns a call that says nothing yet.
fn empty(at: Location) -> Call {
    Call {
        at,
        section: None,
        section_prose: Vec::new(),
        title: None,
        prose: Vec::new(),
        security: Vec::new(),
        parameters: Vec::new(),
        body: None,
        request: None,
        reply: None,
        is_webhook: false,
    }
}
