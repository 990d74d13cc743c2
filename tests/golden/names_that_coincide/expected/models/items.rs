// @generated from tests/golden/names_that_coincide. Do not edit.
//! Types of `items`.

use crate::runtime;

/// `ItemList` · `openapi.yaml#/components/schemas/ItemList`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ItemList {
    /// `a` · optional
    pub a: Option<String>,
}
runtime::object!(ItemList, optional { a });

/// `item_list` · `openapi.yaml#/components/schemas/item_list`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ItemUnderscoreList {
    /// `trackingId` · optional
    pub tracking_id: Option<String>,
    /// `tracking_id` · optional
    pub tracking_underscore_id: Option<String>,
    /// `inner` · optional
    pub inner: Option<super::ItemList>,
}
runtime::object!(
    ItemUnderscoreList, optional { inner; tracking_id = "trackingId",
    tracking_underscore_id = "tracking_id" }
);
