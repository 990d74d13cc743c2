// @generated from tests/golden/swagger. Do not edit.
//! Types of `depots`.

use crate::runtime;

/// The body of `POST /depots/{id}/plan` · `swagger.json#/paths/~1depots~1{id}~1plan/post/parameters`
#[derive(Clone, Debug, PartialEq)]
pub struct AddPlan {
    /// `plan`
    pub plan: runtime::File,
    /// `title` · optional
    pub title: Option<String>,
}
impl AddPlan {
    /// Makes one of its required fields.
    pub fn new(plan: runtime::File) -> Self {
        Self { plan, title: None }
    }
}
runtime::object!(AddPlan, required { plan } optional { title });

/// `Depot` · `swagger.json#/definitions/Depot`
#[derive(Clone, Debug, PartialEq)]
pub struct Depot {
    /// `name`
    pub name: String,
    /// `note` · optional, may be null
    pub note: runtime::Patch<String>,
}
impl Depot {
    /// Makes one of its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            note: runtime::Patch::Absent,
        }
    }
}
runtime::object!(Depot, required { name } patch { note });

/// `Fault` · `swagger.json#/definitions/Fault`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Fault {
    /// `code` · optional
    pub code: Option<String>,
}
runtime::object!(Fault, optional { code });
