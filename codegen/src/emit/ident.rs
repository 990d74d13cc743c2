//! Decided names as tokens.

use crate::names::{written, written_module};
use proc_macro2::{Ident, Span};

/// Returns a name as an identifier.
pub(super) fn ident(name: &str) -> Ident {
    let text = written(name);
    match text.strip_prefix("r#") {
        Some(keyword) => Ident::new_raw(keyword, Span::call_site()),
        None => Ident::new(&text, Span::call_site()),
    }
}

/// Returns a name as the identifier of a module.
pub(super) fn module(name: &str) -> Ident {
    Ident::new(&written_module(name), Span::call_site())
}
