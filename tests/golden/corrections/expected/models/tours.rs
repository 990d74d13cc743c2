// @generated from tests/golden/corrections. Do not edit.
//! Types of `tours`.

use crate::runtime;

/// `Stop` · `openapi.yaml#/components/schemas/Stop`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Stop {
    /// `name` · optional
    pub name: Option<String>,
    /// `first` · optional
    pub first: Option<super::StopFirst>,
}
runtime::object!(Stop, optional { name, first });

/// `first` of [`Stop`](super::Stop) · `openapi.yaml#/components/schemas/Stop/properties/first`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StopFirst {
    /// `n` · optional
    pub n: Option<f64>,
}
runtime::object!(StopFirst, optional { n });

/// `Tour` · `openapi.yaml#/components/schemas/TourDto`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Tour {
    /// `id`
    pub id: i64,
    /// `stops` · optional
    pub stops: Option<super::Stop>,
    /// `at` · optional
    pub at: Option<runtime::DateTime>,
    /// `leader` · optional · deprecated
    pub leader: Option<String>,
    /// `tracking-id` · optional
    pub legacy_tracking_id: Option<String>,
    /// `tracking_id` · optional
    pub tracking_id: Option<String>,
    /// `stop` · optional
    pub stop: Option<super::Stop>,
}
runtime::object!(
    Tour, required { id } optional { stops, at, leader, tracking_id, stop;
    legacy_tracking_id = "tracking-id" }
);
