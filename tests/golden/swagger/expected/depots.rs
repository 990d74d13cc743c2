// @generated from tests/golden/swagger. Do not edit.
//! Depots: 2 calls of Old depots.

use super::{Request, models};
use crate::runtime;

/// `POST /depots/{id}/plan`
///
/// Source: `swagger.json#/paths/~1depots~1{id}~1plan/post`.
///
/// ```
/// use golden::swagger::{depots, models};
/// let body = models::AddPlan::new(golden::runtime::File::from(b"bytes".to_vec()));
/// let request = depots::add_plan(1, &body);
/// ```
#[inline]
pub fn add_plan(id: i64, body: &models::AddPlan) -> Request<Vec<u8>> {
    runtime::operation!(
        OPERATION = Post "/depots/{id}/plan", "depots::add_plan", [["key"]]
    );
    Request::new(&OPERATION, runtime::bytes, runtime::json_or_text)
        .path("id", id)
        .multipart(
            runtime::Multipart::new().file("plan", &body.plan).text("title", &body.title),
        )
}

/// Optional parameters of [`put_depot`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutDepotParams {
    /// `tags`
    pub tags: Option<Vec<String>>,
    /// `days`
    pub days: Option<Vec<String>>,
    /// `X-Trace` · a header
    pub trace: Option<String>,
}

/// `PUT /depots/{id}`
///
/// - `id`: format `int64`
///
/// Documented errors: 404. Source: `swagger.json#/paths/~1depots~1{id}/put`.
///
/// ```
/// use golden::swagger::{depots, models};
/// let body = models::Depot::new("name");
/// let params = depots::PutDepotParams::default();
/// let request = depots::put_depot(1, &body, &params);
/// ```
#[inline]
pub fn put_depot(
    id: i64,
    body: &models::Depot,
    params: &PutDepotParams,
) -> Request<models::Depot, models::Fault> {
    runtime::operation!(OPERATION = Put "/depots/{id}", "depots::put_depot", [["key"]]);
    Request::new(&OPERATION, runtime::json, runtime::json)
        .path("id", id)
        .query_as("tags", runtime::Style::Pipe, &params.tags)
        .query("days", &params.days)
        .header("X-Trace", &params.trace)
        .json(body)
}
