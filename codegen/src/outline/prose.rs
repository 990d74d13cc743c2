//! Methods and paths that the prose of a page names in words.

use crate::ir::Method;
use crate::parse::redoc::text::{Document, Text};
use std::collections::BTreeSet;

/// A path that the prose names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mention {
    /// The method before it.
    pub(super) method: Option<Method>,
    /// The path; of a rule for all paths below it, without the star.
    pub(super) path: String,
    /// Whether it is such a rule.
    pub(super) is_prefix: bool,
    /// Positions of the calls whose own prose names it.
    pub(super) calls: BTreeSet<usize>,
}

/// Returns the paths that a page names, each once.
pub(super) fn mentions(document: &Document) -> Vec<Mention> {
    let mut found: Vec<Mention> = Vec::new();
    let mut add = |texts: &[Text], call: Option<usize>| {
        for mention in texts.iter().flat_map(|text| of_text(&text.text)) {
            let is_same = |known: &&mut Mention| {
                (known.method, &known.path, known.is_prefix)
                    == (mention.method, &mention.path, mention.is_prefix)
            };
            match found.iter_mut().find(is_same) {
                Some(known) => known.calls.extend(call),
                None => found.push(Mention { calls: call.into_iter().collect(), ..mention }),
            }
        }
    };
    add(&document.introduction, None);
    for (index, call) in document.calls.iter().enumerate() {
        add(&call.prose, Some(index));
    }
    found
}

fn of_text(text: &str) -> Vec<Mention> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(slash) = text[from..].find('/').map(|at| from + at) {
        let length = text[slash..].find(|c| !is_of_path(c)).unwrap_or(text.len() - slash);
        from = slash + length.max(1);
        if !text[..slash].ends_with(|c: char| c.is_whitespace() || "`\"'(".contains(c)) {
            continue;
        }
        if let Some((path, is_prefix)) = path(&text[slash..slash + length]) {
            let method = method(&text[..slash]);
            found.push(Mention { method, path, is_prefix, calls: BTreeSet::new() });
        }
    }
    found
}

fn is_of_path(c: char) -> bool {
    c.is_ascii_alphanumeric() || "/_-.{}:*~".contains(c)
}

/// Returns a path without the marks of the sentence around it, and whether a star stands at its end.
fn path(text: &str) -> Option<(String, bool)> {
    let text = text.trim_end_matches(['.', ':']);
    let bare = text.trim_end_matches('*').trim_end_matches('/');
    let segments: Vec<String> = bare.split('/').skip(1).map(segment).collect();
    let is_path = !bare.contains('*') && segments.iter().all(|segment| !segment.is_empty());
    let path = format!("/{}", segments.join("/"));
    let is_good = is_path && !segments.is_empty() && super::check::parameters(&path).is_some();
    is_good.then(|| (path, text.ends_with("/*") || text.ends_with("/**")))
}

/// Writes `:name` as `{name}`.
fn segment(text: &str) -> String {
    match text.strip_prefix(':') {
        Some(name) => format!("{{{name}}}"),
        None => text.to_owned(),
    }
}

/// Returns the method in capitals that a text ends with. What stands before it may be glued to it, but for letters.
fn method(before: &str) -> Option<Method> {
    let before = before.trim_end_matches(['`', '"', '\'']).trim_end();
    let start = before
        .rfind(|c: char| !c.is_ascii_uppercase())
        .map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8));
    let is_word = !before[..start].ends_with(|c: char| c.is_alphanumeric() || c == '_');
    Method::parse(&before[start..]).filter(|_| is_word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(Option<&'static str>, String, bool)> {
        let short = |mention: Mention| (mention.method.map(Method::as_str), mention.path, mention.is_prefix);
        of_text(text).into_iter().map(short).collect()
    }

    #[test]
    fn paths_are_found_with_their_methods() {
        let text = "Write to us.GET /v1/depots, then POST `/v1/crates/:id/label`. (See /v1/lorries/{id}.)";
        let all = [
            (Some("GET"), "/v1/depots".to_owned(), false),
            (None, "/v1/crates/{id}/label".to_owned(), false),
            (None, "/v1/lorries/{id}".to_owned(), false),
        ];
        // A method before a quoted path counts as well.
        let mut all = all.to_vec();
        all[1].0 = Some("POST");
        assert_eq!(found(text), all);
    }

    #[test]
    fn rules_for_all_paths_below_are_told_apart() {
        assert_eq!(found("on every /v1/shop/* request"), [(None, "/v1/shop".to_owned(), true)]);
    }

    #[test]
    fn other_slashes_are_no_paths() {
        assert_eq!(found("and/or, key / secret, dd/mm/yyyy, https://a.test/b, // note, /{a, /*/b"), []);
    }
}
