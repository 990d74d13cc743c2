//! Decided names as tokens.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// Names that cannot be raw identifiers.
const NEVER_RAW: [&str; 5] = ["_", "self", "Self", "super", "crate"];
/// Keywords of edition 2024, strict and reserved.
const KEYWORDS: [&str; 50] = [
    "abstract",
    "as",
    "async",
    "await",
    "become",
    "box",
    "break",
    "const",
    "continue",
    "do",
    "dyn",
    "else",
    "enum",
    "extern",
    "false",
    "final",
    "fn",
    "for",
    "gen",
    "if",
    "impl",
    "in",
    "let",
    "loop",
    "macro",
    "match",
    "mod",
    "move",
    "mut",
    "override",
    "priv",
    "pub",
    "ref",
    "return",
    "static",
    "struct",
    "trait",
    "true",
    "try",
    "type",
    "typeof",
    "unsafe",
    "unsized",
    "use",
    "virtual",
    "where",
    "while",
    "yield",
    "union",
    "macro_rules",
];

/// Returns a name as an identifier; keywords become raw, or take a trailing `_` where they cannot.
pub(super) fn ident(name: &str) -> Ident {
    if NEVER_RAW.contains(&name) {
        return Ident::new(&format!("{name}_"), Span::call_site());
    }
    // `union` and `macro_rules` are keywords in some places only.
    if KEYWORDS[..48].contains(&name) {
        return Ident::new_raw(name, Span::call_site());
    }
    Ident::new(name, Span::call_site())
}

/// Returns a name as the identifier of a module, whose file is named alike.
pub(super) fn module(name: &str) -> Ident {
    if NEVER_RAW.contains(&name) || KEYWORDS.contains(&name) {
        return Ident::new(&format!("{name}_"), Span::call_site());
    }
    Ident::new(name, Span::call_site())
}

/// Declares a module. Files with names beyond ASCII are found by their path only.
pub(super) fn declaration(name: &str, visibility: &TokenStream) -> TokenStream {
    let ident = module(name);
    let file = format!("{ident}.rs");
    let path = (!name.is_ascii()).then(|| quote! { #[path = #file] });
    quote! { #path #visibility mod #ident; }
}
