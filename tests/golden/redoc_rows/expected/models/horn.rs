// @generated from tests/golden/redoc_rows. Do not edit.
//! Types of `horn`.

use crate::runtime;

/// The body of `horn_blow` · `openapi.json#/paths/~1unknown~1horn_blow/post/requestBody/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
pub struct BlowHorn {
    /// `horn_code`
    pub horn_code: String,
}
impl BlowHorn {
    /// Makes one of its required fields.
    pub fn new(horn_code: impl Into<String>) -> Self {
        Self {
            horn_code: horn_code.into(),
        }
    }
}
runtime::object!(BlowHorn, required { horn_code });
