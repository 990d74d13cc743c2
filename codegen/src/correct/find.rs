//! The calls that facts name.

use super::call;
use super::refusal::Refusal;
use crate::ir::{Api, Method};

/// Reads `METHOD /path`.
pub(super) fn read(text: &str) -> Result<(Method, &str), Refusal> {
    match call::address(text)? {
        (method, path, None) => Ok((method, path)),
        (_, _, Some(inside)) => {
            let advice = "write `METHOD /path`".to_owned();
            Err(Refusal::Wrong(format!("it names `{inside}` in a call, not a call"), advice))
        }
    }
}

/// Returns the positions of the calls that `METHOD /path` names, of which there may be several.
pub(super) fn all(api: &Api, text: &str) -> Result<Vec<usize>, Refusal> {
    let (method, path) = read(text)?;
    let is = |index: &usize| api.operations[*index].method == method && api.operations[*index].path == path;
    let found: Vec<usize> = (0..api.operations.len()).filter(is).collect();
    if found.is_empty() { Err(format!("there is no call `{text}`").into()) } else { Ok(found) }
}

/// Returns the position of a call.
pub(super) fn at(api: &Api, method: Method, path: &str) -> Option<usize> {
    api.operations.iter().position(|operation| operation.method == method && operation.path == path)
}
