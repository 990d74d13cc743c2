// @generated from tests/golden/names_that_say_little. Do not edit.
//! Types of `repairs`.

use crate::runtime;

/// The body of `PATCH /repairs/{id}/status` · `collection.json#/item/0/item/1/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeStatus {
    /// `status`
    pub status: super::RepairStatus,
}
impl ChangeStatus {
    /// Makes one of its required fields.
    pub fn new(status: super::RepairStatus) -> Self {
        Self { status }
    }
}
runtime::object!(ChangeStatus, required { status });

/// The body of `POST /repairs` · `collection.json#/item/0/item/0/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct CreateRepair {
    /// `type`
    pub r#type: super::RepairType,
    /// `damageReason`
    pub damage_reason: super::DamageReasonIdentifier,
}
impl CreateRepair {
    /// Makes one of its required fields.
    pub fn new(
        r#type: super::RepairType,
        damage_reason: super::DamageReasonIdentifier,
    ) -> Self {
        Self { r#type, damage_reason }
    }
}
runtime::object!(
    CreateRepair, required { ; r#type = "type", damage_reason = "damageReason" }
);

/// The reply of `POST /repairs` · `collection.json#/item/0/item/0/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateRepairReply {
    /// `id`
    pub id: i64,
    /// `type`
    pub r#type: super::RepairType,
}
runtime::object!(CreateRepairReply, required { id; r#type = "type" });

/// `damageReason` of [`CreateRepair`](super::CreateRepair) · `collection.json#/item/0/item/0/request/description (line 6)`
///
/// On the wire `type` names the kind, `value` is the identifier.
#[derive(Clone, Debug, PartialEq)]
pub enum DamageReasonIdentifier {
    /// `reasonId`
    Id(String),
    /// `reasonCode`
    Code(String),
    /// A kind that the documentation does not describe.
    Other {
        /// The kind on the wire.
        kind: String,
        /// The identifier.
        value: runtime::Json,
    },
}
runtime::identifier!(
    DamageReasonIdentifier by "type" in "value" else Other { Id(String) = "reasonId",
    Code(String) = "reasonCode" }
);

/// The reply of `GET /repairs/{id}` · `collection.json#/item/0/item/2/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetRepairReply {
    /// `id`
    pub id: i64,
    /// `areas`
    pub areas: Vec<super::GetRepairReplyArea>,
    /// `lampStatuses`
    pub lamp_statuses: Vec<super::GetRepairReplyLampStatus>,
}
runtime::object!(GetRepairReply, required { id, areas; lamp_statuses = "lampStatuses" });

/// An item of `areas` of [`GetRepairReply`](super::GetRepairReply) · `collection.json#/item/0/item/2/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetRepairReplyArea {
    /// `id`
    pub id: i64,
}
runtime::object!(GetRepairReplyArea, required { id });

/// An item of `lampStatuses` of [`GetRepairReply`](super::GetRepairReply) · `collection.json#/item/0/item/2/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetRepairReplyLampStatus {
    /// `at`
    pub at: i64,
}
runtime::object!(GetRepairReplyLampStatus, required { at });

runtime::value_enum! {
    #[doc =
    " `status` of [`ChangeStatus`](super::ChangeStatus) · `collection.json#/item/0/item/1/request/description (line 5)`"]
    pub enum RepairStatus : str else Other { Open = "open", Done = "done" }
}

runtime::value_enum! {
    #[doc =
    " `type` of [`CreateRepair`](super::CreateRepair), and the same in 2 more places · `collection.json#/item/0/item/0/request/description (line 5)`"]
    pub enum RepairType : str else Other { Oil = "oil", Wick = "wick" }
}
