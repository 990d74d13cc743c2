//! URLs: where the API is served, and the path with its parameters.

use super::Lowering;
use super::server::calls;
use crate::parse::postman::{Document, Url};

/// A URL as an API has it.
pub(super) struct Template {
    /// Where it is served, with `{variables}`.
    pub(super) base: String,
    /// The path with `{parameters}`.
    pub(super) path: String,
    /// A number in the path that is read as a parameter.
    pub(super) literal: Option<String>,
}

impl Lowering<'_, '_> {
    /// Returns the template of a URL: variables of the collection are filled in where they hold a place on the web.
    pub(super) fn template(&self, url: &Url) -> Template {
        let base = base(self.document, &url.base);
        let (base, prefix) = split_base(&base);
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
        Template { base, path, literal }
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
        for url in calls(&self.document.items).into_iter().filter_map(|call| call.request.url.as_ref()) {
            for pair in url.path.windows(2) {
                if let Some(name) = pair[1].strip_prefix(':').filter(|name| !name.is_empty()) {
                    self.path_parameters.entry(pair[0].clone()).or_insert_with(|| name.to_owned());
                }
            }
        }
    }
}

/// Returns a base URL with `{variables}`; those that hold a URL are filled in.
fn base(document: &Document, written: &str) -> String {
    let mut base = written.to_owned();
    // A variable may hold others.
    for _ in 0..8 {
        let filled = fill(document, &base);
        if filled == base {
            break;
        }
        base = filled;
    }
    let base = base.replace("{{", "{").replace("}}", "}");
    if base.contains("://") || base.starts_with('{') { base } else { format!("https://{base}") }
}

fn fill(document: &Document, text: &str) -> String {
    let mut filled = text.to_owned();
    for known in &document.variables {
        let value = known.value.as_deref().unwrap_or_default().trim();
        let mark = format!("{{{{{}}}}}", known.key);
        if value.contains("://") || (value.contains('.') && text.starts_with(&mark)) {
            filled = filled.replace(&mark, value);
        }
    }
    filled
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
