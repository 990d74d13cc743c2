//! Names of fields as paths: `lines[].depot.code`.

use crate::evidence::Step;

/// How many steps a path has at most.
const MAX_STEPS: usize = 50;

/// Reads a path; `None` where the text is none.
pub(super) fn read(text: &str) -> Option<Vec<Step>> {
    let text = text.trim().trim_matches(['`', '"', '\'', '*', ':', ',']).trim();
    let text = text.strip_prefix("$.").unwrap_or(text);
    let mut steps = Vec::new();
    for part in text.split('.') {
        let (key, items) = part.split_at(part.find('[').unwrap_or(part.len()));
        let is_key = key.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '$' | '@' | '#'));
        if !is_key || (key.is_empty() && (items.is_empty() || !steps.is_empty())) || key.starts_with('-') {
            return None;
        }
        if !key.is_empty() {
            steps.push(Step::Key(key.to_owned()));
        }
        let mut rest = items;
        while !rest.is_empty() {
            let inside = rest.strip_prefix('[')?;
            let end = inside.find(']')?;
            let index = &inside[..end];
            match index {
                "" | "*" | "i" | "n" => steps.push(Step::Item),
                _ if index.chars().all(|c| c.is_ascii_digit()) => steps.push(Step::Item),
                _ => return None,
            }
            rest = &inside[end + 1..];
        }
        if steps.len() > MAX_STEPS {
            return None;
        }
    }
    steps
        .iter()
        .any(|step| matches!(step, Step::Key(key) if key.contains(char::is_alphanumeric)))
        .then_some(steps)
}

/// Returns the keys of a path.
pub(super) fn keys(path: &[Step]) -> Vec<&str> {
    path.iter().filter_map(Step::key).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Option<String> {
        let part = |step: &Step| match step {
            Step::Key(key) => format!("/{key}"),
            Step::Item => "[]".to_owned(),
            Step::Entry => "{}".to_owned(),
        };
        read(text).map(|path| path.iter().map(part).collect())
    }

    #[test]
    fn paths_are_read_in_the_usual_spellings() {
        assert_eq!(shown("lines[].depot.code").as_deref(), Some("/lines[]/depot/code"));
        assert_eq!(shown("`lines[0].depot_code`").as_deref(), Some("/lines[]/depot_code"));
        assert_eq!(shown("$.depot-code").as_deref(), Some("/depot-code"));
        assert_eq!(shown("[].code").as_deref(), Some("[]/code"));
    }

    #[test]
    fn sentences_and_dashes_are_no_paths() {
        for text in ["-", "—", "start time", "", "a..b", "(a)", "line."] {
            assert_eq!(shown(text), None, "{text}");
        }
    }
}
