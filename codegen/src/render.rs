//! Tokens to text.

use crate::diagnostic::{Diagnostic, Location, Report};
use crate::emit::File;
use proc_macro2::TokenStream;
use std::collections::{BTreeMap, HashSet};
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// A file that is text: its path, the text, and what is to be said of it.
type Rendered = (String, String, Report);

/// Renders files by path, on all processors. Each is emitted where it is rendered, for tokens stay in their thread.
pub fn all<P: Sync>(
    parts: &[P],
    emit: impl Fn(&P) -> Option<File> + Sync,
    header: &str,
    report: &mut Report,
) -> BTreeMap<String, String> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mine = std::iter::from_fn(|| parts.get(next.fetch_add(1, Ordering::Relaxed)));
        mine.filter_map(&emit).map(|emitted| rendered(emitted, header)).collect::<Vec<_>>()
    };
    let mut files = everywhere(work, parts.len());
    // Which thread had which file is chance.
    files.sort_by(|(one, ..), (other, ..)| one.cmp(other));
    same_paths(&files, report);
    let said = |(path, text, said)| {
        report.append(said);
        (path, text)
    };
    files.into_iter().map(said).collect()
}

/// Reports files whose paths coincide, as file systems without regard to case see them.
fn same_paths(files: &[Rendered], report: &mut Report) {
    let mut known = HashSet::new();
    for (path, ..) in files.iter().filter(|(path, ..)| !known.insert(path.to_lowercase())) {
        let at = Location::file(&path.as_str().into());
        let message = "two files have this path; this is a fault of the generator";
        report.push(Diagnostic::error("same-path", &at, message));
    }
}

/// Does work on all processors, at most so many, and returns what all yield.
fn everywhere<T: Send>(work: impl Fn() -> Vec<T> + Sync, most: usize) -> Vec<T> {
    let threads = thread::available_parallelism().map_or(1, NonZero::get).min(most);
    thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(&work)).collect();
        let mut all = work();
        for other in others {
            all.extend(other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
        all
    })
}

fn rendered(emitted: File, header: &str) -> Rendered {
    let mut report = Report::default();
    let text = file(&emitted, header, &mut report);
    (emitted.path, text, report)
}

/// Renders a file: its header, its docs, its items one by one.
fn file(file: &File, header: &str, report: &mut Report) -> String {
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
        match pretty(item) {
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

fn pretty(item: &TokenStream) -> Result<String, syn::Error> {
    Ok(prettyplease::unparse(&syn::parse2(item.clone())?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_one_path_are_found() {
        let emit = |path: &&str| Some(File { path: (*path).to_owned(), docs: Vec::new(), items: Vec::new() });
        let mut report = Report::default();
        all(&["a.rs", "b.rs"], emit, "", &mut report);
        assert!(!report.has_errors(), "{report}");
        all(&["a.rs", "b.rs", "A.rs"], emit, "", &mut report);
        assert!(report.has_errors());
    }
}
