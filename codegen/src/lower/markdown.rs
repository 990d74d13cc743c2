//! Prose of documents as Markdown that rustdoc takes without complaint and that never becomes a doctest.

/// Cleans a description.
pub(crate) fn clean(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n");
    let mut lines: Vec<String> = Vec::new();
    let mut fenced = false;
    for line in text.trim().lines() {
        let fence = line.trim_start().starts_with("```") || line.trim_start().starts_with("~~~");
        if fence {
            lines.push(if fenced { "```".to_owned() } else { "```text".to_owned() });
            fenced = !fenced;
        } else if fenced {
            lines.push(line.trim_end().to_owned());
        } else {
            lines.push(prose_line(line));
        }
    }
    if fenced {
        lines.push("```".to_owned());
    }
    lines.join("\n")
}

/// Escapes what rustdoc would read as markup of its own, and takes off the indentation that makes code blocks.
fn prose_line(line: &str) -> String {
    let mut clean = String::with_capacity(line.len() + 8);
    let mut code = false;
    for character in line.trim().chars() {
        match character {
            '`' => code = !code,
            '[' | ']' | '<' | '>' | '|' if !code => clean.push('\\'),
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

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn markup_of_rustdoc_is_escaped_outside_code() {
        assert_eq!(clean("a <b> [c] `<d>`"), "a \\<b\\> \\[c\\] `<d>`");
    }

    #[test]
    fn code_blocks_are_text_and_end() {
        assert_eq!(clean("see\n```json\n{\n"), "see\n```text\n{\n```");
        assert_eq!(clean("    indented"), "indented");
    }
}
