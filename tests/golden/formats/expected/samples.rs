// @generated from tests/golden/formats. Do not edit.
//! `samples`: 1 call of Samples.

use super::{Request, models};
use crate::runtime;

/// Optional parameters of [`get_sample`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSampleParams {
    /// `since` · format `date-time`
    pub since: Option<runtime::DateTime>,
}

/// `GET /samples/{day}`
///
/// - `day`: format `date`
/// - `id`: format `uuid`
///
/// Source: `openapi.yaml#/paths/~1samples~1{day}/get`.
///
/// ```
/// use golden::formats::samples;
/// let params = samples::GetSampleParams::default();
/// let request = samples::get_sample(&"2026-01-02".into(), &"00000000-0000-4000-8000-000000000000".into(), &params);
/// ```
#[inline]
pub fn get_sample(
    day: &runtime::Date,
    id: &runtime::Uuid,
    params: &GetSampleParams,
) -> Request<models::Sample> {
    runtime::operation!(OPERATION = Get "/samples/{day}", "samples::get_sample", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
        .path("day", day)
        .query("since", &params.since)
        .query("id", id)
}
