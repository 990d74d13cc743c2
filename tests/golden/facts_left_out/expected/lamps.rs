// @generated from tests/golden/facts_left_out. Do not edit.
//! Lamps: 3 calls of Lamps.

use super::{Request, models};
use crate::runtime;

/// `POST /lamps`
///
/// Source: `openapi.yaml#/paths/~1lamps?sort=name&open={open}&shade={shade}/post`.
///
/// ```
/// use golden::facts_left_out::lamps;
/// let body = golden::runtime::Json::Null;
/// let request = lamps::light_lamp(&body);
/// ```
#[inline]
pub fn light_lamp(body: &runtime::Json) -> Request<String> {
    runtime::operation!(OPERATION = Post "/lamps", "lamps::light_lamp", []);
    Request::new(&OPERATION, runtime::text, runtime::json_or_text)
        .query("sort", "name")
        .header("accept", "application/xml")
        .json(body)
}

/// Optional parameters of [`list_lamps`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListLampsParams {
    /// `shade`
    pub shade: Option<String>,
}

/// `GET /lamps`
///
/// Documented errors: 429, 500. Reply headers: `Retry-After`, `X-Left`, `X-Page`. Source: `openapi.yaml#/paths/~1lamps?sort=name&open={open}&shade={shade}/get`.
///
/// ```
/// use golden::facts_left_out::lamps;
/// let params = lamps::ListLampsParams::default();
/// let request = lamps::list_lamps(&params);
/// ```
#[inline]
pub fn list_lamps(params: &ListLampsParams) -> Request<models::Lamp> {
    runtime::operation!(OPERATION = Get "/lamps", "lamps::list_lamps", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
        .query("sort", "name")
        .query("shade", &params.shade)
}

/// `PUT /lamps`
///
/// Source: `openapi.yaml#/paths/~1lamps?sort=name&open={open}&shade={shade}/put`.
///
/// ```
/// use golden::facts_left_out::lamps;
/// let body = "text";
/// let request = lamps::name_lamp(Some(body));
/// ```
#[inline]
pub fn name_lamp(body: Option<&str>) -> Request<()> {
    runtime::operation!(OPERATION = Put "/lamps", "lamps::name_lamp", []);
    let request = Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
        .query("sort", "name");
    match body {
        Some(body) => request.text("text/plain", body),
        None => request,
    }
}
