// @generated from tests/golden/names_beyond_ascii. Do not edit.
//! Größe: 1 call of Wörter.

use super::{Request, models};
use crate::runtime;

/// Optional parameters of [`lesen`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LesenParams {
    /// `名前`
    pub 名前: Option<String>,
}

/// `GET /größe/{straße}`
///
/// Source: `openapi.yaml#/paths/~1größe~1{straße}/get`.
///
/// ```
/// use golden::names_beyond_ascii::größe;
/// let params = größe::LesenParams::default();
/// let request = größe::lesen("straße", &params);
/// ```
#[inline]
pub fn lesen(straße: &str, params: &LesenParams) -> Request<models::Größe> {
    runtime::operation!(OPERATION = Get "/größe/{straße}", "größe::lesen", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
        .path("straße", straße)
        .query("名前", &params.名前)
}
