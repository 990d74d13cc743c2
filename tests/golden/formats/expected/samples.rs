// @generated from tests/golden/formats. Do not edit.
//! Samples: 2 calls of Samples.

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

/// Optional parameters of [`lock_sample`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LockSampleParams {
    /// `word` · format `password`
    pub word: Option<runtime::Secret>,
}

/// `POST /samples/{day}`
///
/// The body goes as `application/json`.
///
/// - `day`: format `date`
/// - `pin`: `X-Pin` · format `password`
///
/// Source: `openapi.yaml#/paths/~1samples~1{day}/post`.
///
/// ```
/// use golden::formats::{samples, models};
/// let body = models::Lock::new("secret".into());
/// let params = samples::LockSampleParams::default();
/// let request = samples::lock_sample(&"2026-01-02".into(), &"secret".into(), &body, &params);
/// ```
#[inline]
pub fn lock_sample(
    day: &runtime::Date,
    pin: &runtime::Secret,
    body: &models::Lock,
    params: &LockSampleParams,
) -> Request<models::Lock> {
    runtime::operation!(OPERATION = Post "/samples/{day}", "samples::lock_sample", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
        .path("day", day)
        .header("X-Pin", pin)
        .query("word", &params.word)
        .json(body)
}

/// `POST /samples/{day}`
///
/// The body goes as `multipart/form-data`.
///
/// - `day`: format `date`
/// - `pin`: `X-Pin` · format `password`
///
/// Source: `openapi.yaml#/paths/~1samples~1{day}/post`.
///
/// ```
/// use golden::formats::{samples, models};
/// let body = models::Lock::new("secret".into());
/// let params = samples::LockSampleParams::default();
/// let request = samples::lock_sample_as_multipart(&"2026-01-02".into(), &"secret".into(), &body, &params);
/// ```
#[inline]
pub fn lock_sample_as_multipart(
    day: &runtime::Date,
    pin: &runtime::Secret,
    body: &models::Lock,
    params: &LockSampleParams,
) -> Request<models::Lock> {
    runtime::operation!(
        OPERATION = Post "/samples/{day}", "samples::lock_sample_as_multipart", []
    );
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
        .path("day", day)
        .header("X-Pin", pin)
        .query("word", &params.word)
        .multipart(
            runtime::Multipart::new()
                .text("code", &body.code)
                .text("spare", &body.spare)
                .text("former", &body.former)
                .text("hint", &body.hint),
        )
}
