//! Comments in bodies: types, marks and values of what they stand beside.

use super::claim::refine;
use super::{kind, shape, token};
use crate::evidence::{Claim, Kind, Step};
use crate::lower::DocsPolicy;
use crate::parse::jsonc::Node;

/// Returns the comments on a value.
pub(super) fn text(node: &Node) -> String {
    let texts: Vec<&str> = node.comments.iter().map(|comment| comment.text.trim()).collect();
    texts.join("\n")
}

/// Reads the comments on a value.
pub(super) fn claim(text: &str, alternatives: Option<&Alternatives>) -> Claim {
    let types = kind::read(text);
    let mut said = super::claim(&token::inline(text), DocsPolicy::Facts);
    if types.pure && !types.names() {
        said.kinds = types.kinds;
        said.nullable |= types.nullable;
    } else if let Some(found) = alternatives {
        said.kinds.clone_from(&found.kinds);
    }
    refine(&mut said, text);
    said
}

/// Types that a value is one of, some of them objects.
pub(super) struct Alternatives {
    pub(super) kinds: Vec<Kind>,
    pub(super) fields: Vec<(Vec<Step>, Claim)>,
}

/// Reads types of which some are objects: `number | { lat: number }`.
pub(super) fn alternatives(text: &str) -> Option<Alternatives> {
    let parts = parts(text);
    let is_object = |part: &&str| part.starts_with('{');
    if parts.len() < 2 || !parts.iter().any(is_object) {
        return None;
    }
    let mut found = Alternatives { kinds: Vec::new(), fields: Vec::new() };
    for part in parts {
        if is_object(&part) {
            found.kinds.push(Kind::Object);
            found.fields.extend(shape::object(part)?);
        } else {
            let types = kind::read(part);
            found.kinds.extend(Some(types.kinds).filter(|_| types.pure)?);
        }
    }
    Some(found)
}

/// Splits a text at the bars outside of braces.
fn parts(text: &str) -> Vec<&str> {
    let mut depth = 0_usize;
    let is_bar = |c: char| {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        c == '|' && depth == 0
    };
    text.split(is_bar).map(str::trim).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Option<String> {
        let found = alternatives(text)?;
        let fields = found.fields.iter().map(|(path, claim)| format!("{path:?} {:?}", claim.kinds));
        Some(format!("{:?} {}", found.kinds, fields.collect::<Vec<_>>().join(", ")))
    }

    #[test]
    fn objects_among_alternatives_have_fields() {
        let wanted = "[Number, Object] [Key(\"row\")] [Text], [Key(\"seat\")] [Number]";
        assert_eq!(found("number | { row: string, seat: number }").as_deref(), Some(wanted));
        assert_eq!(
            found("{ a: string | null } | string").as_deref(),
            Some("[Object, Text] [Key(\"a\")] [Text]")
        );
        for text in ["number | string", "{ row: string }", "either | { row: string }", "a { b | c }", ""] {
            assert_eq!(found(text), None, "{text}");
        }
    }
}
