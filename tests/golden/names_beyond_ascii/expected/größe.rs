// @generated from tests/golden/names_beyond_ascii. Do not edit.
//! `Größe`: 1 call of Wörter.

use super::{Request, models};
use crate::runtime;

/// Optional parameters of [`größe_lesen`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GrößeLesenParams {
    /// `名前`
    pub 名前: Option<String>,
}

/// `GET /größe/{straße}`
///
/// Source: `openapi.yaml#/paths/~1größe~1{straße}/get`.
///
/// ```
/// use golden::names_beyond_ascii::größe;
/// let params = größe::GrößeLesenParams::default();
/// let request = größe::größe_lesen("straße", &params);
/// ```
#[inline]
pub fn größe_lesen(
    straße: &str,
    params: &GrößeLesenParams,
) -> Request<models::Größe> {
    runtime::operation!(
        OPERATION = Get "/größe/{straße}", "größe::größe_lesen", []
    );
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
        .path("straße", straße)
        .query("名前", &params.名前)
}
