// @generated from tests/golden/names_that_say_little. Do not edit.
//! Repairs: 4 calls of Lamps.

use super::{Request, models};
use crate::runtime;

/// Change status: `PATCH /repairs/{id}/status`
///
/// Source: `collection.json#/item/0/item/1`.
///
/// ```
/// use golden::names_that_say_little::{repairs, models};
/// let body = models::ChangeStatus::new(models::RepairStatus::Open);
/// let request = repairs::change_status("id", &body);
/// ```
#[inline]
pub fn change_status(id: &str, body: &models::ChangeStatus) -> Request<()> {
    runtime::operation!(
        OPERATION = Patch "/repairs/{id}/status", "repairs::change_status", []
    );
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text)
        .path("id", id)
        .json(body)
}

/// Create repair: `POST /repairs`
///
/// Source: `collection.json#/item/0/item/0`.
///
/// ```
/// use golden::names_that_say_little::{repairs, models};
/// let body = models::CreateRepair::new(models::RepairType::Oil, models::DamageReasonIdentifier::Id("reason_id".to_owned()));
/// let request = repairs::create_repair(&body);
/// ```
#[inline]
pub fn create_repair(body: &models::CreateRepair) -> Request<models::CreateRepairReply> {
    runtime::operation!(OPERATION = Post "/repairs", "repairs::create_repair", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text).json(body)
}

/// Delete repair: `DELETE /repairs/{id}`
///
/// Source: `collection.json#/item/0/item/3`.
///
/// ```
/// use golden::names_that_say_little::repairs;
/// let request = repairs::delete_repair("id");
/// ```
#[inline]
pub fn delete_repair(id: &str) -> Request<()> {
    runtime::operation!(
        OPERATION = Delete "/repairs/{id}", "repairs::delete_repair", []
    );
    Request::new(&OPERATION, runtime::empty, runtime::json_or_text).path("id", id)
}

/// Get repair: `GET /repairs/{id}`
///
/// Source: `collection.json#/item/0/item/2`.
///
/// ```
/// use golden::names_that_say_little::repairs;
/// let request = repairs::get_repair("id");
/// ```
#[inline]
pub fn get_repair(id: &str) -> Request<models::GetRepairReply> {
    runtime::operation!(OPERATION = Get "/repairs/{id}", "repairs::get_repair", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text).path("id", id)
}
