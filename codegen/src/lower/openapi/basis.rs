//! How the method and path of an operation are known: `x-method-basis` and `x-path-basis`, the keys by which a document holds an
//! operation that its documentation lost the method or path of.

use super::Lowering;
use crate::diagnostic::{Diagnostic, Location};
use crate::ir::Basis;
use crate::parse::document::Operation;

/// Where operations of unknown path stand.
const PLACE: &str = "/unknown/";
/// What to do about one that stands elsewhere.
const ADVICE: &str =
    "put it under `/unknown/<operationId>`, its path parameters behind: `/unknown/<operationId>/{id}`";

impl Lowering<'_> {
    /// Returns how the method and the path of an operation are known.
    pub(super) fn bases(&mut self, path: &str, operation: &Operation) -> (Basis, Basis) {
        let method = self.basis("x-method-basis", operation.method_basis.as_deref(), &operation.at);
        let basis = self.basis("x-path-basis", operation.path_basis.as_deref(), &operation.at);
        self.placeholder(path, basis, operation);
        (method, basis)
    }

    fn basis(&mut self, key: &str, word: Option<&str>, at: &Location) -> Basis {
        let Some(word) = word else { return Basis::Stated };
        Basis::parse(word).unwrap_or_else(|| {
            let message = format!("`{word}` is no word of `{key}`");
            let help = "write `stated`, `implied` or `unknown`";
            self.report.push(Diagnostic::error("wrong-basis", &at.child(key), message).help(help));
            Basis::Unknown
        })
    }

    /// Checks that an unknown path is no invented one, and that what looks like a placeholder is said to be one.
    fn placeholder(&mut self, path: &str, basis: Basis, operation: &Operation) {
        let message = match (basis, operation.id.as_deref()) {
            (Basis::Unknown, None) => {
                "the path is unknown, and there is no `operationId` to name the call by"
            }
            (Basis::Unknown, Some(_)) if named_by(path).is_none() => {
                "the path is unknown, but one stands here"
            }
            (Basis::Stated, id @ Some(_)) if operation.path_basis.is_none() && named_by(path) == id => {
                "the path is a placeholder, but nothing says that it is unknown"
            }
            _ => return,
        };
        let help = match basis {
            Basis::Unknown => ADVICE,
            _ => "add `x-path-basis: unknown`, or `stated` if this is the path",
        };
        self.report.push(Diagnostic::error("wrong-placeholder", &operation.at, message).help(help));
    }
}

/// Returns the name in a placeholder, behind which there are only parameters.
fn named_by(path: &str) -> Option<&str> {
    let mut segments = path.strip_prefix(PLACE)?.split('/');
    let name = segments.next().filter(|name| !name.is_empty() && !name.contains(['{', '}']))?;
    let is_parameter =
        |segment: &str| segment.starts_with('{') && segment.find('}') == Some(segment.len() - 1);
    segments.all(is_parameter).then_some(name)
}

/// Tells whether a document says of an operation that its path is unknown.
pub(super) fn has_no_path(operation: &Operation) -> bool {
    operation.path_basis.as_deref().and_then(Basis::parse) == Some(Basis::Unknown)
}
