// @generated from tests/golden/families_by_type_with_replies. Do not edit.
//! Types of `bays`.

use crate::runtime;

/// The reply of status 202 to `GET /bays` · `collection.json#/item/1/response/0/body`
#[derive(Clone, Debug, PartialEq)]
pub enum GetBayAcceptedReply {
    /// `type` is `open`.
    Open(super::Open),
    /// `type` is `shut`.
    Shut(super::Shut),
    /// A value that the documentation does not describe.
    Other(runtime::Json),
}
impl From<super::Open> for GetBayAcceptedReply {
    fn from(message: super::Open) -> Self {
        Self::Open(message)
    }
}
impl From<super::Shut> for GetBayAcceptedReply {
    fn from(message: super::Shut) -> Self {
        Self::Shut(message)
    }
}
runtime::tagged!(
    GetBayAcceptedReply by "type" else Other { Open(super::Open) = "open",
    Shut(super::Shut) = "shut" }
);

/// The reply of status 207 to `GET /bays` · `collection.json#/item/2/response/1/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetBayMultiStatusReply {
    /// `later`
    pub later: bool,
}
runtime::object!(GetBayMultiStatusReply, required { later });

/// The reply of `GET /bays` · `collection.json#/item/1`
#[derive(Clone, Debug, PartialEq)]
pub enum GetBayReply {
    /// Status 202.
    Accepted(super::GetBayAcceptedReply),
    /// Status 207.
    MultiStatus(super::GetBayMultiStatusReply),
    /// A status that the documentation does not list.
    Other(runtime::Json),
}
runtime::replies!(
    GetBayReply { Accepted(super::GetBayAcceptedReply) = 202 : json,
    MultiStatus(super::GetBayMultiStatusReply) = 207 : json, Other(runtime::Json) = _ :
    json_or_text }
);

/// `open` among the reply of status 202 to `GET /bays` · `collection.json#/item/1/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Open {
    /// `type` · always `open`
    pub r#type: String,
    /// `bay` · optional
    pub bay: Option<i64>,
}
runtime::object!(Open, required { ; r#type = "type" } optional { bay });

/// `shut` among the reply of status 202 to `GET /bays` · `collection.json#/item/2/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Shut {
    /// `type` · always `shut`
    pub r#type: String,
    /// `reason` · optional
    pub reason: Option<String>,
}
runtime::object!(Shut, required { ; r#type = "type" } optional { reason });
