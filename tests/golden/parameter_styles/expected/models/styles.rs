// @generated from tests/golden/parameter_styles. Do not edit.
//! Types of `styles`.

use crate::runtime;

/// The parameter `deep` of `GET /styles/{simple}/{label}/{matrix}/{list}` · `openapi.yaml#/paths/~1styles~1{simple}~1{label}~1{matrix}~1{list}/get/parameters/8/schema`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AllStylesDeep {
    /// `from` · optional
    pub from: Option<i64>,
    /// `to` · optional
    pub to: Option<i64>,
}
runtime::object!(AllStylesDeep, optional { from, to });

/// The parameter `exploded` of `GET /styles/{simple}/{label}/{matrix}/{list}` · `openapi.yaml#/paths/~1styles~1{simple}~1{label}~1{matrix}~1{list}/get/parameters/9/schema`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AllStylesExploded {
    /// `a` · optional
    pub a: Option<String>,
    /// `b` · optional
    pub b: Option<String>,
}
runtime::object!(AllStylesExploded, optional { a, b });

/// The parameter `json` of `GET /styles/{simple}/{label}/{matrix}/{list}` · `openapi.yaml#/paths/~1styles~1{simple}~1{label}~1{matrix}~1{list}/get/parameters/10/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
pub struct AllStylesJson {
    /// `field`
    pub field: String,
}
impl AllStylesJson {
    /// Makes one of its required fields.
    pub fn new(field: impl Into<String>) -> Self {
        Self { field: field.into() }
    }
}
runtime::object!(AllStylesJson, required { field });

/// The parameter `X-Exploded` of `GET /written/{filter}` · `openapi.yaml#/paths/~1written~1{filter}/get/parameters/1/schema`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AsJsonXExploded {
    /// `a` · optional
    pub a: Option<String>,
    /// `b` · optional
    pub b: Option<String>,
}
runtime::object!(AsJsonXExploded, optional { a, b });
