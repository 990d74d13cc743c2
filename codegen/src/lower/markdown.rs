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
    // In a list, a fence begins a code block too.
    let has_fence = line.contains("```");
    let mut clean = String::with_capacity(line.len() + 8);
    let mut code = false;
    let mut rest = line.as_str();
    while let Some(character) = rest.chars().next() {
        if let Some(url) = url(rest).filter(|_| !code) {
            clean.push_str(&format!("<{url}>"));
            rest = &rest[url.len()..];
            continue;
        }
        rest = &rest[character.len_utf8()..];
        match character {
            '`' if has_fence => clean.push('\\'),
            '`' => code = !code,
            '[' | ']' | '<' | '>' | '|' | '~' if !code => clean.push('\\'),
            _ if character.is_control() => continue,
            _ => {}
        }
        clean.push(character);
    }
    if code {
        clean.push('`');
    }
    clean
}

/// Returns the address that a text begins with, without the punctuation after it.
fn url(text: &str) -> Option<&str> {
    if !text.starts_with("https://") && !text.starts_with("http://") {
        return None;
    }
    let ends = |c: char| c.is_whitespace() || c.is_control() || "<>[]()|`\"'\\".contains(c);
    let url = text[..text.find(ends).unwrap_or(text.len())].trim_end_matches(['.', ',', ';', ':', '!', '?']);
    (!url.ends_with('/') || url.len() > "https://".len()).then_some(url)
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn markup_of_rustdoc_is_escaped_outside_code() {
        assert_eq!(clean("a <b> [c] `<d>`"), "a \\<b\\> \\[c\\] `<d>`");
    }

    #[test]
    fn addresses_become_links() {
        assert_eq!(clean("see https://a.example/b_c."), "see <https://a.example/b_c>.");
        assert_eq!(
            clean("[a](http://b.example) `http://c.example`"),
            "\\[a\\](<http://b.example>) `http://c.example`"
        );
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
