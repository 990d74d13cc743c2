// @generated from tests/golden/families_that_are_stated. Do not edit.
//! Types of `things`.

use crate::runtime;

/// The body of `POST /things` · `collection.json#/item/3/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct BarrelThing {
    /// `type`
    pub r#type: String,
    /// `hoops`
    pub hoops: i64,
}
impl BarrelThing {
    /// Makes one of its required fields.
    pub fn new(r#type: impl Into<String>, hoops: i64) -> Self {
        Self {
            r#type: r#type.into(),
            hoops,
        }
    }
}
runtime::object!(BarrelThing, required { hoops; r#type = "type" });

/// The body of `POST /things` · `collection.json#/item/2/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct BoxThing {
    /// `type`
    pub r#type: String,
    /// `sides`
    pub sides: i64,
}
impl BoxThing {
    /// Makes one of its required fields.
    pub fn new(r#type: impl Into<String>, sides: i64) -> Self {
        Self {
            r#type: r#type.into(),
            sides,
        }
    }
}
runtime::object!(BoxThing, required { sides; r#type = "type" });
