// @generated from tests/golden/inline_objects. Do not edit.
//! Types of `crates`.

use crate::runtime;

/// The body of `POST /crates` · `openapi.yaml#/paths/~1crates/post/requestBody/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
pub struct PackCrate {
    /// `label`
    pub label: String,
    /// `size` · optional
    pub size: Option<super::PackCrateSize>,
    /// `items` · optional
    pub items: Option<Vec<super::PackCrateItem>>,
}
impl PackCrate {
    /// Makes one of its required fields.
    pub fn new(label: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            size: None,
            items: None,
        }
    }
}
runtime::object!(PackCrate, required { label } optional { size, items });

/// An item of `items` of [`PackCrate`](super::PackCrate) · `openapi.yaml#/paths/~1crates/post/requestBody/content/application~1json/schema/properties/items/items`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PackCrateItem {
    /// `sku` · optional
    pub sku: Option<String>,
}
runtime::object!(PackCrateItem, optional { sku });

/// The reply of `POST /crates` · `openapi.yaml#/paths/~1crates/post/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PackCrateReply {
    /// `data` · optional
    pub data: Option<super::PackCrateReplyData>,
}
runtime::object!(PackCrateReply, optional { data });

/// `data` of [`PackCrateReply`](super::PackCrateReply) · `openapi.yaml#/paths/~1crates/post/responses/200/content/application~1json/schema/properties/data`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PackCrateReplyData {
    /// `crate` · optional
    pub crate_: Option<super::PackCrateReplyDataCrate>,
}
runtime::object!(PackCrateReplyData, optional { ; crate_ = "crate" });

/// `crate` of [`PackCrateReplyData`](super::PackCrateReplyData) · `openapi.yaml#/paths/~1crates/post/responses/200/content/application~1json/schema/properties/data/properties/crate`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PackCrateReplyDataCrate {
    /// `id` · optional
    pub id: Option<String>,
}
runtime::object!(PackCrateReplyDataCrate, optional { id });

/// `size` of [`PackCrate`](super::PackCrate) · `openapi.yaml#/paths/~1crates/post/requestBody/content/application~1json/schema/properties/size`
#[derive(Clone, Debug, PartialEq)]
pub struct PackCrateSize {
    /// `width`
    pub width: f64,
    /// `height` · optional
    pub height: Option<f64>,
}
impl PackCrateSize {
    /// Makes one of its required fields.
    pub fn new(width: f64) -> Self {
        Self { width, height: None }
    }
}
runtime::object!(PackCrateSize, required { width } optional { height });
