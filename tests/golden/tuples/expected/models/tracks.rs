// @generated from tests/golden/tuples. Do not edit.
//! Types of `tracks`.

use crate::runtime;

/// `Track` · `openapi.yaml#/components/schemas/Track`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Track {
    /// `point` · optional
    pub point: Option<(f64, f64)>,
    /// `mixed` · optional · 2 items
    pub mixed: Option<(String, i64)>,
    /// `maybe_empty` · optional
    pub maybe_empty: Option<Vec<runtime::Json>>,
    /// `many` · optional
    pub many: Option<Vec<runtime::Json>>,
    /// `pair_of_points` · optional
    pub pair_of_points: Option<Vec<Vec<f64>>>,
}
runtime::object!(Track, optional { point, mixed, maybe_empty, many, pair_of_points });
