// @generated from tests/golden/replies. Do not edit.
//! Jobs: 7 calls of Jobs.

use super::{Request, models};
use crate::runtime;

/// `GET /jobs/count`
///
/// Source: `openapi.yaml#/paths/~1jobs~1count/get`.
///
/// ```
/// use golden::replies::jobs;
/// let request = jobs::count_jobs();
/// ```
#[inline]
pub fn count_jobs() -> Request<models::CountJobsReply> {
    runtime::operation!(OPERATION = Get "/jobs/count", "jobs::count_jobs", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
}

/// `GET /jobs/default`
///
/// Source: `openapi.yaml#/paths/~1jobs~1default/get`.
///
/// ```
/// use golden::replies::jobs;
/// let request = jobs::default_only();
/// ```
#[inline]
pub fn default_only() -> Request<models::Job> {
    runtime::operation!(OPERATION = Get "/jobs/default", "jobs::default_only", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
}

/// `GET /jobs/{id}`
///
/// Documented errors: 404, 500. Source: `openapi.yaml#/paths/~1jobs~1{id}/get`.
///
/// ```
/// use golden::replies::jobs;
/// let request = jobs::get_job("id");
/// ```
#[inline]
pub fn get_job(id: &str) -> Request<models::Job, models::Fault> {
    runtime::operation!(OPERATION = Get "/jobs/{id}", "jobs::get_job", []);
    Request::new(&OPERATION, runtime::json, runtime::json).path("id", id)
}

/// `GET /jobs/{id}/log`
///
/// Source: `openapi.yaml#/paths/~1jobs~1{id}~1log/get`.
///
/// ```
/// use golden::replies::jobs;
/// let request = jobs::get_log("id");
/// ```
#[inline]
pub fn get_log(id: &str) -> Request<String> {
    runtime::operation!(OPERATION = Get "/jobs/{id}/log", "jobs::get_log", []);
    Request::new(&OPERATION, runtime::text, runtime::json_or_text)
        .path("id", id)
        .header("accept", "text/plain")
}

/// `GET /jobs/{id}/picture`
///
/// Documented errors: 302. Source: `openapi.yaml#/paths/~1jobs~1{id}~1picture/get`.
///
/// ```
/// use golden::replies::jobs;
/// let request = jobs::get_picture("id");
/// ```
#[inline]
pub fn get_picture(id: &str) -> Request<Vec<u8>> {
    runtime::operation!(OPERATION = Get "/jobs/{id}/picture", "jobs::get_picture", []);
    Request::new(&OPERATION, runtime::bytes, runtime::json_or_text)
        .path("id", id)
        .header("accept", "image/png")
}

/// `POST /jobs`
///
/// Documented errors: 400, 409, default. Source: `openapi.yaml#/paths/~1jobs/post`.
///
/// ```
/// use golden::replies::jobs;
/// let request = jobs::start_job();
/// ```
#[inline]
pub fn start_job() -> Request<models::StartJobReply, models::StartJobError> {
    runtime::operation!(OPERATION = Post "/jobs", "jobs::start_job", []);
    Request::new(
        &OPERATION,
        models::StartJobReply::decode,
        models::StartJobError::decode,
    )
}

/// `DELETE /jobs/{id}`
///
/// Source: `openapi.yaml#/paths/~1jobs~1{id}/delete`.
///
/// ```
/// use golden::replies::jobs;
/// let request = jobs::stop_job("id");
/// ```
#[inline]
pub fn stop_job(id: &str) -> Request<()> {
    runtime::operation!(OPERATION = Delete "/jobs/{id}", "jobs::stop_job", []);
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text).path("id", id)
}
