//! The public facts of an API, one per line, sorted: the line diff of two listings is what changed between them.
//!
//! Each line begins with the kind and path of its item, so that it says what it is about wherever it stands. Lines hold
//! no places, prose or samples, which change without any change of the API. Fields are named as on the wire, with their
//! Rust names where these differ; calls are named by their functions, so that one that moves to another path is one line.

mod call;
mod queue;
mod root;
#[cfg(test)]
mod tests;
mod text;
mod types;

use crate::ir::Api;
use crate::names::Names;

/// Returns the public facts of an API. `root` is the path of its module as users write it.
pub fn surface(api: &Api, names: &Names, root: &str) -> String {
    let mut listing = Listing { api, names, lines: Vec::new() };
    listing.root(root);
    listing.types();
    listing.calls();
    listing.into_text()
}

/// The lines so far, and what they are made of.
struct Listing<'a> {
    api: &'a Api,
    names: &'a Names,
    lines: Vec<String>,
}

impl Listing<'_> {
    /// Adds a line.
    fn say(&mut self, line: String) {
        self.lines.push(text::visible(line));
    }

    fn into_text(mut self) -> String {
        self.lines.sort_unstable();
        let mut text = String::with_capacity(self.lines.iter().map(|line| line.len() + 1).sum());
        for line in &self.lines {
            text.push_str(line);
            text.push('\n');
        }
        text
    }
}
