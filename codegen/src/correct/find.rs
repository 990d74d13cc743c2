//! The calls that facts and corrections name.

use super::refusal::Refusal;
use crate::ir::{Api, Method};

/// Splits the address of a call into its method, its path and what of it is meant.
pub(super) fn address(at: &str) -> Result<(Method, &str, Option<&str>), Refusal> {
    let (call, inside) = at.split_once(" > ").map_or((at, None), |(call, inside)| (call, Some(inside)));
    let (method, path) = call.split_once(' ').unwrap_or((call, ""));
    let Some(method) = Method::parse(method) else {
        let advice = "write a call as `METHOD /path`, the method in capitals";
        return Err(Refusal::Wrong(format!("`{method}` is no method"), advice.to_owned()));
    };
    Ok((method, path, inside))
}

/// Reads `METHOD /path`.
pub(super) fn read(text: &str) -> Result<(Method, &str), Refusal> {
    match address(text)? {
        (method, path, None) => Ok((method, path)),
        (_, _, Some(inside)) => {
            let advice = "write `METHOD /path`".to_owned();
            Err(Refusal::Wrong(format!("it names `{inside}` in a call, not a call"), advice))
        }
    }
}

/// Finds the call that an address names, and returns what of it is meant.
pub(super) fn inside<'a>(api: &Api, text: &'a str) -> Result<(usize, Option<&'a str>), Refusal> {
    let (method, path, inside) = address(text)?;
    Ok((at(api, method, path).ok_or("there is no such call")?, inside))
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
