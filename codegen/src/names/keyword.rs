//! How decided names are written in code, where Rust has the word for itself.

use std::borrow::Cow;

/// Names that cannot be raw identifiers.
const NEVER_RAW: [&str; 5] = ["_", "self", "Self", "super", "crate"];

/// Keywords of edition 2024, strict and reserved.
const KEYWORDS: [&str; 48] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait",
    "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Keywords in some places only.
const WEAK: [&str; 2] = ["union", "macro_rules"];

/// Returns a name as it is written in code: keywords become raw, or take a trailing `_` where they cannot.
pub fn written(name: &str) -> Cow<'_, str> {
    match name {
        _ if NEVER_RAW.contains(&name) => format!("{name}_").into(),
        _ if KEYWORDS.contains(&name) => format!("r#{name}").into(),
        _ => name.into(),
    }
}

/// Returns the name of a module as it is written in code; its file is named alike, so that keywords take a trailing `_`.
pub fn written_module(name: &str) -> Cow<'_, str> {
    if NEVER_RAW.contains(&name) || KEYWORDS.contains(&name) || WEAK.contains(&name) {
        return format!("{name}_").into();
    }
    name.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keywords_are_written_as_code_wants_them() {
        assert_eq!(
            ["move", "self", "gen", "union", "list"].map(written),
            ["r#move", "self_", "r#gen", "union", "list"]
        );
        assert_eq!(["type", "gen", "union", "bank"].map(written_module), ["type_", "gen_", "union_", "bank"]);
    }
}
