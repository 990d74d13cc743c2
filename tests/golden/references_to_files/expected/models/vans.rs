// @generated from tests/golden/references_to_files. Do not edit.
//! Types of `vans`.

use crate::runtime;

/// `Driver` · `schemas/people.json#/definitions/Driver`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Driver {
    /// `name` · optional
    pub name: Option<String>,
    /// `van` · optional
    pub van: Option<Box<super::Van>>,
}
runtime::object!(Driver, optional { name, van });

/// The reply of `GET /vans` · `paths/vans.yaml#/get/responses/200`
pub type ListVansReply = Vec<super::Van>;

/// `Van` · `schemas/van.yaml#`
#[derive(Clone, Debug, PartialEq)]
pub struct Van {
    /// `plate`
    pub plate: String,
    /// `driver` · optional
    pub driver: Option<Box<super::Driver>>,
    /// `trailer` · optional
    pub trailer: Option<Box<super::Van>>,
}
impl Van {
    /// Makes one of its required fields.
    pub fn new(plate: impl Into<String>) -> Self {
        Self {
            plate: plate.into(),
            driver: None,
            trailer: None,
        }
    }
}
runtime::object!(Van, required { plate } optional { driver, trailer });
