// @generated from tests/golden/formats. Do not edit.
//! Types of `samples`.

use crate::runtime;

/// `Lock` · `openapi.yaml#/components/schemas/Lock`
#[derive(Clone, Debug, PartialEq)]
pub struct Lock {
    /// `code` · at least 4 characters · format `password`
    pub code: runtime::Secret,
    /// `spare` · optional, may be null · never sent back · format `password`
    pub spare: runtime::Patch<runtime::Secret>,
    /// `former` · optional
    pub former: Option<Vec<runtime::Secret>>,
    /// `hint` · optional
    pub hint: Option<super::LockHint>,
}
impl Lock {
    /// Makes one of its required fields.
    pub fn new(code: runtime::Secret) -> Self {
        Self {
            code,
            spare: runtime::Patch::Absent,
            former: None,
            hint: None,
        }
    }
}
runtime::object!(Lock, required { code } optional { former, hint } patch { spare });

/// `hint` of [`Lock`](super::Lock) · `openapi.yaml#/components/schemas/Lock/properties/hint`
#[derive(Clone, Debug, PartialEq)]
pub enum LockHint {
    /// A string.
    Secret(runtime::Secret),
    /// A whole number.
    Integer(i64),
    /// A value that the documentation does not describe.
    Other(runtime::Json),
}
runtime::union!(
    LockHint else Other { Secret(runtime::Secret) : string, Integer(i64) : integer }
);

/// `Sample` · `openapi.yaml#/components/schemas/Sample`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Sample {
    /// `at` · format `date-time`
    pub at: runtime::DateTime,
    /// `day` · format `date`
    pub day: runtime::Date,
    /// `start` · optional · format `dd/mm/yyyy`
    pub start: Option<runtime::DayMonthYear>,
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
    Sample, required { at, day, id, picture } optional { start, raw, small, large,
    unsigned, single, double, mail, odd }
);
