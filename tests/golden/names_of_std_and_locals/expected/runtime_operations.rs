// @generated from tests/golden/names_of_std_and_locals. Do not edit.
//! Runtime: 1 call of Words.

use super::{Request, models};
use crate::runtime;

/// Optional parameters of [`new`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewParams {
    /// `params`
    pub params: Option<String>,
    /// `body` · a header
    pub body: Option<String>,
    /// `request`
    pub request: Option<String>,
}

/// `POST /option`
///
/// - `body_query`: `body`
/// - `operation`: `OPERATION`
///
/// Source: `openapi.yaml#/paths/~1option/post`.
///
/// ```
/// use golden::names_of_std_and_locals::{runtime_operations, models};
/// let body = models::OptionModel::new("some", models::StringModel::default());
/// let params = runtime_operations::NewParams::default();
/// let request = runtime_operations::new("body", "models", "runtime", "operation", &body, &params);
/// ```
#[inline]
pub fn new(
    body_query: &str,
    models: &str,
    runtime: &str,
    operation: &str,
    body: &models::OptionModel,
    params: &NewParams,
) -> Request<models::ResultUnion> {
    runtime::operation!(OPERATION = Post "/option", "runtime_operations::new", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
        .query("body", body_query)
        .query("params", &params.params)
        .header("body", &params.body)
        .query("request", &params.request)
        .query("models", models)
        .query("runtime", runtime)
        .query("OPERATION", operation)
        .json(body)
}
