// @generated from tests/golden/redoc_html. Do not edit.
//! Types of `crates`.

use crate::runtime;

/// `Crate` · `redoc.html#/components/schemas/Crate`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Crate {
    /// `id` · format `int64`
    pub id: i64,
    /// `label` · optional
    pub label: Option<String>,
    /// `state` · optional
    pub state: Option<super::CrateState>,
}
runtime::object!(Crate, required { id } optional { label, state });

runtime::value_enum! {
    #[doc =
    " `state` of [`Crate`](super::Crate) · `redoc.html#/components/schemas/Crate/properties/state`"]
    pub enum CrateState : str else Other { Open = "open", Shut = "shut" }
}
