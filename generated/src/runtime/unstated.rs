//! Calls whose method or path the documentation does not state: it implies them, or has lost them. What is implied works at once;
//! what is unknown is said to the client by whoever knows it.
#[cfg(test)]
mod tests;

use super::request::{has_dot_segment, parameters};
use super::{Basis, Method, Operation};
use http::StatusCode;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;
use std::sync::Arc;

/// Why a request of unknown path is none yet.
pub(super) const UNKNOWN: &str =
    "the documentation has lost where this call goes; a client that is told by `with_path` can send it";

/// A call to the API `A` whose method or path the documentation does not state. [`Client::with_path`](super::Client::with_path)
/// takes it; there is none of a call that is stated.
pub struct Unstated<A> {
    operation: &'static Operation,
    api: PhantomData<fn() -> A>,
}

impl<A> Unstated<A> {
    #[allow(dead_code, reason = "most APIs state all")]
    pub(crate) const fn new(operation: &'static Operation) -> Self {
        Self { operation, api: PhantomData }
    }

    /// Returns the facts about the call.
    pub const fn operation(self) -> &'static Operation {
        self.operation
    }

    /// Returns a method and path for tests, good for `with_path`: those that are documented, with a placeholder for what is
    /// unknown. `generated/openapi/` has the call in the same place, and so has a mock server that reads it.
    pub fn placeholder(self) -> String {
        format!("{} {}", self.operation.method, self.operation.path)
    }
}

impl<A> Clone for Unstated<A> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<A> Copy for Unstated<A> {}

impl<A> fmt::Debug for Unstated<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Unstated({})", self.operation)
    }
}

/// A method and path that a call cannot have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathError {
    operation: &'static Operation,
    what: String,
}

impl fmt::Display for PathError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, what } = self;
        write!(f, "`{}` cannot go there: {what}; write it as {:?}", operation.name, form(operation))
    }
}

impl std::error::Error for PathError {}

/// A documented call as a client makes it. Shown, it tells where it goes, also where only the client was told that.
#[derive(Clone, Debug)]
pub struct Call {
    operation: &'static Operation,
    told: Option<Arc<Located>>,
}

impl Call {
    pub(super) fn new(operation: &'static Operation, told: Option<Arc<Located>>) -> Self {
        Self { operation, told }
    }

    /// Returns the facts about the call.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Returns the method and the path template that the client was told, if it was.
    pub fn told(&self) -> Option<(Method, &str)> {
        self.told.as_deref().map(|located| (located.method, located.path.as_str()))
    }
}

impl Deref for Call {
    type Target = Operation;

    fn deref(&self) -> &Operation {
        self.operation
    }
}

impl From<&'static Operation> for Call {
    fn from(operation: &'static Operation) -> Self {
        Self::new(operation, None)
    }
}

impl fmt::Display for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.told() {
            Some((method, path)) => write!(f, "{method} {path} ({}, as told by with_path)", self.name),
            None => self.operation.fmt(f),
        }
    }
}

/// Where a call goes, as a client was told.
#[derive(Debug)]
pub(crate) struct Located {
    pub(crate) method: Method,
    /// Template of the path.
    pub(crate) path: String,
}

impl Located {
    /// Reads `METHOD /path/{id}`; what is documented of it may be left out.
    pub(super) fn read(operation: &'static Operation, text: &str) -> Result<Self, PathError> {
        let located = match text.trim().split_once(char::is_whitespace) {
            Some((method, path)) => method_of(operation, method).map(|method| (method, path.trim())),
            None => alone(operation, text.trim()),
        };
        let located = located.and_then(|(method, path)| {
            check(operation, path)?;
            Ok(Self { method, path: path.to_owned() })
        });
        located.map_err(|what| PathError { operation, what })
    }
}

/// Completes a path or a method that stands alone.
fn alone<'a>(operation: &Operation, word: &'a str) -> Result<(Method, &'a str), String> {
    if !word.is_empty() && word.bytes().all(|letter| letter.is_ascii_alphabetic()) {
        let method = method_of(operation, word)?;
        let path = operation.known_path().map(|path| (method, path));
        return path
            .ok_or_else(|| format!("the path after `{word}` is missing, and the documentation has lost it"));
    }
    let method = operation.known_method().map(|method| (method, word));
    method.ok_or_else(|| format!("the method of `{word}` is missing, and the documentation has lost it"))
}

fn method_of(operation: &Operation, word: &str) -> Result<Method, String> {
    let found = Method::ALL.into_iter().find(|method| method.as_str() == word);
    let method = found.ok_or_else(|| no_method(word))?;
    match (operation.method_basis, operation.method) {
        (Basis::Stated, stated) if stated != method => {
            Err(format!("its method is documented and is {stated}"))
        }
        _ => Ok(method),
    }
}

fn no_method(word: &str) -> String {
    let capitals = Method::ALL.into_iter().find(|method| method.as_str().eq_ignore_ascii_case(word));
    match capitals {
        Some(method) => format!("`{word}` is written `{method}`"),
        None => format!("`{word}` is no method of HTTP"),
    }
}

/// Says what is wrong with a template.
fn check(operation: &Operation, path: &str) -> Result<(), String> {
    if operation.path_basis == Basis::Stated && operation.path != path {
        return Err(format!("its path is documented and is {}", operation.path));
    }
    let (own, wanted) =
        (parameters(path).collect::<Vec<_>>(), parameters(operation.path).collect::<Vec<_>>());
    if let Some(foreign) = own.iter().find(|name| !wanted.contains(name)) {
        return Err(format!("the call has no parameter `{{{foreign}}}`"));
    }
    if let Some(missing) = wanted.iter().find(|name| !own.contains(name)) {
        return Err(format!("the path lacks the parameter `{{{missing}}}`"));
    }
    // Without its parameters the path must be one that can be sent as it is.
    let plain = own.iter().fold(path.to_owned(), |path, name| path.replace(&format!("{{{name}}}"), "x"));
    let is_sound = plain.starts_with('/')
        && !plain.starts_with("//")
        && !plain.contains(['?', '#', '{', '}'])
        && !has_dot_segment(&plain)
        && plain.parse::<http::uri::PathAndQuery>().is_ok();
    if is_sound { Ok(()) } else { Err(format!("`{path}` is no path")) }
}

/// Returns what is to be said of a call: what is documented of it, and words in the place of what is not.
fn form(operation: &Operation) -> String {
    let method = operation.known_method().map_or("METHOD", Method::as_str);
    let Some(path) = operation.known_path() else {
        let names = parameters(operation.path).map(|name| format!("/{{{name}}}"));
        return format!("{method} /path{}", names.collect::<String>());
    };
    format!("{method} {path}")
}

/// Says that a call was not sent, and by which line it can be.
pub(super) fn lost(f: &mut fmt::Formatter<'_>, operation: &Operation, api: &str) -> fmt::Result {
    let (what, them, words) = match (operation.known_method(), operation.known_path()) {
        (None, None) => ("method and path", "them", "METHOD and /path"),
        (None, _) => ("method", "it", "METHOD"),
        _ => ("path", "it", "/path"),
    };
    let name = operation.name;
    writeln!(f, "`{name}` was not sent: the documentation has lost its {what}")?;
    writeln!(f, "  = help: once you know {them}, put {them} in place of {words} where the client is made:")?;
    let constant = constant(name);
    write!(f, "          let client = client.with_path({api}::{constant}, {:?})?;", form(operation))
}

/// Says of a reply that nothing is there that the documentation only implies that something is.
pub(super) fn doubt(call: &Call, status: StatusCode) -> Option<&'static str> {
    match status {
        _ if call.told.is_some() => None,
        StatusCode::NOT_FOUND if call.path_basis == Basis::Implied => {
            Some("the documentation implies this path, it does not state it")
        }
        StatusCode::METHOD_NOT_ALLOWED if call.method_basis == Basis::Implied => {
            Some("the documentation implies this method, it does not state it")
        }
        _ => None,
    }
}

/// Returns the path of the constant for a call: it stands beside the function and is called like it, in capitals.
fn constant(name: &str) -> String {
    let (module, function) = name.rsplit_once("::").unwrap_or(("", name));
    let mut constant = function.to_ascii_uppercase();
    if constant == function {
        constant.push('_');
    }
    format!("{module}::{constant}")
}
