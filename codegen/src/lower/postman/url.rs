//! URLs: where the API is served, and the path with its parameters.

use super::Lowering;
use super::server::calls;
use crate::parse::postman::{Document, Url};
use std::collections::HashMap;
use std::rc::Rc;

/// The longest base URL that variables are filled in to.
pub(super) const MAX_BASE: usize = 2048;

/// A URL as an API has it.
pub(super) struct Template {
    /// Where it is served, with `{variables}`.
    pub(super) base: String,
    /// The path with `{parameters}`.
    pub(super) path: String,
    /// A number in the path that is read as a parameter.
    pub(super) literal: Option<String>,
    /// Whether its variables are left open, since they hold each other without end.
    pub(super) is_cut: bool,
}

impl Lowering<'_, '_> {
    /// Returns the template of a URL: variables of the collection are filled in where they hold a place on the web.
    pub(super) fn template(&self, url: &Url) -> Template {
        let filled = base(self.document, &url.base);
        let is_cut = filled.is_none();
        let (base, prefix) = split_base(&with_scheme(filled.as_deref().unwrap_or(&url.base)));
        let mut literal = None;
        let mut path: Vec<String> = Vec::with_capacity(url.path.len());
        for written in url.path.iter().filter(|segment| !segment.is_empty()) {
            let open = self.literal(path.last(), written);
            if open.is_some() {
                literal.get_or_insert_with(|| written.clone());
            }
            path.push(open.unwrap_or_else(|| segment(written)));
        }
        let path = format!("{}/{}", prefix.trim_end_matches('/'), path.join("/"));
        Template { base, path, literal, is_cut }
    }
}

impl Lowering<'_, '_> {
    /// Returns the parameter that a number in a path stands for, where other calls have one behind the same segment.
    fn literal(&self, before: Option<&String>, written: &str) -> Option<String> {
        let is_number = written.chars().all(|c| c.is_ascii_digit());
        let name = self.path_parameters.get(before?).filter(|_| is_number)?;
        Some(format!("{{{name}}}"))
    }

    /// Notes the parameters of all paths by the segments in front of them.
    pub(super) fn note_path_parameters(&mut self) {
        let mut known: HashMap<String, String> = HashMap::new();
        for url in calls(&self.document.items).into_iter().filter_map(|call| call.request.url.as_ref()) {
            for pair in url.path.windows(2) {
                if let Some(name) = pair[1].strip_prefix(':').filter(|name| !name.is_empty()) {
                    known.entry(pair[0].clone()).or_insert_with(|| name.to_owned());
                }
            }
        }
        self.path_parameters = Rc::new(known);
    }
}

/// Returns a base URL with `{variables}`; those that hold a URL are filled in. `None` where it grows without end.
fn base(document: &Document, written: &str) -> Option<String> {
    let mut base = written.to_owned();
    // A variable may hold others.
    for _ in 0..8 {
        let filled = fill(document, &base)?;
        if filled == base {
            break;
        }
        base = filled;
    }
    Some(base)
}

fn fill(document: &Document, text: &str) -> Option<String> {
    let mut filled = String::new();
    let mut rest = text;
    while let Some((before, (name, after))) =
        rest.split_once("{{").and_then(|(before, open)| Some((before, open.split_once("}}")?)))
    {
        filled.push_str(before);
        match value_in_url(document, name, filled.is_empty()) {
            Some(value) if value.len() > MAX_BASE => return None,
            Some(value) => filled.push_str(value),
            None => filled.extend(["{{", name, "}}"]),
        }
        if filled.len() > MAX_BASE {
            return None;
        }
        rest = after;
    }
    filled.push_str(rest);
    Some(filled)
}

/// Returns the value of a variable that holds a place on the web: a URL, or a host where a URL begins.
fn value_in_url<'d>(document: &'d Document, name: &str, is_first: bool) -> Option<&'d str> {
    let known = document.variables.iter().find(|variable| variable.key == name)?;
    let value = known.value.as_deref().unwrap_or_default().trim();
    (value.contains("://") || (value.contains('.') && is_first)).then_some(value)
}

/// Returns a base URL with `{variables}` in single braces, and a scheme.
fn with_scheme(base: &str) -> String {
    let base = base.replace("{{", "{").replace("}}", "}");
    if base.contains("://") || base.starts_with('{') { base } else { format!("https://{base}") }
}

/// Splits the path off a base URL.
fn split_base(base: &str) -> (String, String) {
    let host = base.find("://").map_or(0, |at| at + 3);
    let path = base[host..].find('/').map_or(base.len(), |at| at + host);
    (base[..path].to_owned(), base[path..].to_owned())
}

/// Returns a segment with `{parameters}`.
fn segment(written: &str) -> String {
    match written.strip_prefix(':') {
        Some(name) if !name.is_empty() => format!("{{{name}}}"),
        _ => written.replace("{{", "{").replace("}}", "}"),
    }
}
