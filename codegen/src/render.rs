//! Tokens to text.

use crate::diagnostic::{Diagnostic, Location, Report};
use crate::emit::File;
use proc_macro2::TokenStream;

/// Renders a file: its header, its docs, its items one by one.
pub fn file(file: &File, header: &str, report: &mut Report) -> String {
    let mut text = String::with_capacity(file.items.len() * 512);
    text.push_str(header);
    text.push('\n');
    for line in &file.docs {
        text.push_str(if line.is_empty() { "//!" } else { "//! " });
        // A line that broke would end the comment, and what follows would be code.
        text.extend(line.chars().map(|c| if c.is_control() { ' ' } else { c }));
        text.push('\n');
    }
    for item in &file.items {
        match rendered(item) {
            Ok(item) => {
                text.push('\n');
                text.push_str(&item);
            }
            Err(error) => {
                let at = Location::file(&file.path.as_str().into());
                let message =
                    format!("emitted tokens are no Rust ({error}); this is a fault of the generator");
                report.push(Diagnostic::error("emitted-tokens", &at, message).help(item.to_string()));
            }
        }
    }
    text
}

fn rendered(item: &TokenStream) -> Result<String, syn::Error> {
    Ok(prettyplease::unparse(&syn::parse2(item.clone())?))
}
