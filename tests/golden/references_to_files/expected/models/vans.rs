// @generated from tests/golden/references_to_files. Do not edit.
//! Types of `vans`.

use crate::runtime;

/// `Driver` · `schemas/people.json#/definitions/Driver`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Driver {
    /// `name` · optional
    pub name: Option<String>,
    /// `van` · optional
    pub van: Option<Box<super::Van>>,
}
runtime::object!(Driver, optional { name, van });

/// The reply of `GET /vans` · `paths/vans.yaml#/get/responses/200`
pub type ListVansReply = Vec<super::Van>;

/// `van` · `schemas/van.yaml#`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Van {
    /// `plate`
    pub plate: String,
    /// `driver` · optional
    pub driver: Option<Box<super::Driver>>,
    /// `trailer` · optional
    pub trailer: Option<Box<super::Van>>,
}
runtime::object!(Van, required { plate } optional { driver, trailer });
