// @generated from tests/golden/families_that_are_stated. Do not edit.
//! Types of `wagons`.

use crate::runtime;

/// The body of `POST /wagons` · `collection.json#/item/4/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct Wagon {
    /// `plate`
    pub plate: String,
}
impl Wagon {
    /// Makes one of its required fields.
    pub fn new(plate: impl Into<String>) -> Self {
        Self { plate: plate.into() }
    }
}
runtime::object!(Wagon, required { plate });
