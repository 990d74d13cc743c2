// @generated from tests/golden/formats. Do not edit.
//! Types of `samples`.

use crate::runtime;

/// `Sample` · `openapi.yaml#/components/schemas/Sample`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Sample {
    /// `at` · format `date-time`
    pub at: runtime::DateTime,
    /// `day` · format `date`
    pub day: runtime::Date,
    /// `id` · format `uuid`
    pub id: runtime::Uuid,
    /// `picture` · format `byte`
    pub picture: runtime::Base64,
    /// `raw` · optional · format `binary`
    pub raw: Option<String>,
    /// `small` · optional · format `int32`
    pub small: Option<i32>,
    /// `large` · optional · format `int64`
    pub large: Option<i64>,
    /// `unsigned` · optional · format `uint64`
    pub unsigned: Option<u64>,
    /// `single` · optional · format `float`
    pub single: Option<f32>,
    /// `double` · optional · format `double`
    pub double: Option<f64>,
    /// `mail` · optional · format `email`
    pub mail: Option<String>,
    /// `odd` · optional · format `quux`
    pub odd: Option<String>,
}
runtime::object!(
    Sample, required { at, day, id, picture } optional { raw, small, large, unsigned,
    single, double, mail, odd }
);
