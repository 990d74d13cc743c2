//! Prose of documents as Markdown that rustdoc takes without complaint and that never becomes a doctest.

/// Cleans a description.
pub(crate) fn clean(text: &str) -> String {
    let text = clean_marks(text);
    let mut lines: Vec<String> = Vec::new();
    let mut fenced = false;
    for line in text.trim().lines() {
        let fence = line.trim_start().starts_with("```") || line.trim_start().starts_with("~~~");
        if fence {
            lines.push(if fenced { "```".to_owned() } else { "```text".to_owned() });
            fenced = !fenced;
        } else if fenced {
            lines.push(line.trim_end().replace(|c: char| c.is_control() && c != '\t', ""));
        } else {
            lines.push(prose_line(line));
        }
    }
    if fenced {
        lines.push("```".to_owned());
    }
    lines.join("\n")
}

/// Has lines end in one way, and drops marks that turn the direction of a text: they hide it from reviewers, and rustc
/// refuses them.
fn clean_marks(text: &str) -> String {
    let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n").replace(turns, "")
}

/// Cleans a text that becomes part of one line.
pub(crate) fn clean_line(text: &str) -> String {
    prose_line(&clean_marks(text))
}

/// Escapes what rustdoc would read as markup of its own, and takes off the indentation that makes code blocks.
fn prose_line(line: &str) -> String {
    let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
    let line: String = line.chars().filter(|c| !c.is_control()).collect();
    // In a list, a fence begins a code block too.
    let has_fence = line.contains("```");
    let mut clean = String::with_capacity(line.len() + 8);
    let mut rest = line.as_str();
    while let Some(first) = rest.chars().next() {
        let (piece, length) = match first {
            '`' if has_fence => ("\\`".to_owned(), 1),
            '`' => code(rest),
            '[' => link(rest).unwrap_or_else(|| ("\\[".to_owned(), 1)),
            'h' if !clean.ends_with(char::is_alphanumeric) => {
                url(rest).unwrap_or_else(|| ("h".to_owned(), 1))
            }
            '\\' => escape(rest),
            ']' | '<' | '>' | '|' | '~' => (format!("\\{first}"), 1),
            _ => (first.to_string(), first.len_utf8()),
        };
        clean.push_str(&piece);
        rest = &rest[length..];
    }
    clean
}

/// Reads code up to its closing backtick, which is added where it is missing. Returns it with its length in the text.
fn code(text: &str) -> (String, usize) {
    let end = text[1..].find('`').map(|end| end + 2);
    let code = &text[..end.unwrap_or(text.len())];
    let close = if end.is_some() { "" } else { "`" };
    (format!("{code}{close}"), code.len())
}

/// Reads a link to somewhere on the web. Others lead to places of the vendor's page: only their text is of use.
fn link(text: &str) -> Option<(String, usize)> {
    let (label, after) = text[1..].split_once("](")?;
    let (target, _) = after.split_once(')')?;
    let target_length = target.len();
    let target = target.split_whitespace().next().unwrap_or_default();
    if label.contains(['[', ']', '`']) {
        return None;
    }
    let label_length = label.len();
    let label = label.replace('\\', "").replace('<', "\\<").replace('>', "\\>").replace('|', "\\|");
    let length = label_length + target_length + "[]()".len();
    let is_url = url(target).is_some_and(|(_, length)| length == target.len());
    let is_plain = !label.contains("://");
    match (is_url, is_plain) {
        (true, true) => Some((format!("[{label}](<{target}>)"), length)),
        (true, false) => Some((format!("<{target}>"), length)),
        (false, true) => Some((label, length)),
        (false, false) => None,
    }
}

/// Reads a bare URL.
fn url(text: &str) -> Option<(String, usize)> {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
    let ends = |c: char| c.is_whitespace() || "<>()[]\"'`|\\*".contains(c);
    let length = text.len() - host.len() + host.find(ends).unwrap_or(host.len());
    let url = text[..length].trim_end_matches(['.', ',', ';', ':', '!', '?']);
    (url.len() > "https://".len()).then(|| (format!("<{url}>"), url.len()))
}

/// Reads a backslash with what it escapes; one that escapes nothing is one of the text.
fn escape(text: &str) -> (String, usize) {
    match text[1..].chars().next().filter(char::is_ascii_punctuation) {
        Some(escaped) => (format!("\\{escaped}"), 2),
        None => ("\\\\".to_owned(), 1),
    }
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn markup_of_rustdoc_is_escaped_outside_code() {
        assert_eq!(clean("a <b> [c] `<d>`"), "a \\<b\\> \\[c\\] `<d>`");
    }

    #[test]
    fn links_to_the_web_stay_and_others_become_text() {
        assert_eq!(clean("see [a|b](https://a.io/x)."), "see [a\\|b](<https://a.io/x>).");
        assert_eq!(clean("see [a](#b) or [c](./d \"e\")"), "see a or c");
        assert_eq!(clean("at https://a.io/x, (http://b.io)"), "at <https://a.io/x>, (<http://b.io>)");
        assert_eq!(clean("[https://a.io](https://a.io/x)"), "<https://a.io/x>");
        assert_eq!(clean("`https://a.io` <https://a.io>"), "`https://a.io` \\<<https://a.io>\\>");
    }

    #[test]
    fn brackets_and_backslashes_never_link() {
        assert_eq!(clean("[a][b] [c] \\[d\\] e\\f"), "\\[a\\]\\[b\\] \\[c\\] \\[d\\] e\\\\f");
        assert_eq!(clean("a `b"), "a `b`");
    }

    #[test]
    fn lists_hold_no_code_blocks() {
        assert_eq!(clean("-      a\n1. ~~~\n- ```rust"), "- a\n1. \\~\\~\\~\n- \\`\\`\\`rust");
    }

    #[test]
    fn code_blocks_are_text_and_end() {
        assert_eq!(clean("see\n```json\n{\n"), "see\n```text\n{\n```");
        assert_eq!(clean("    indented"), "indented");
    }
}
