// @generated from tests/golden/references_to_files. Do not edit.
//! Vans: 1 call of Fleet.

use super::{Request, models};
use crate::runtime;

/// `GET /vans`
///
/// Source: `paths/vans.yaml#/get`.
///
/// ```
/// use golden::references_to_files::vans;
/// let request = vans::list_vans();
/// ```
#[inline]
pub fn list_vans() -> Request<models::ListVansReply> {
    runtime::operation!(OPERATION = Get "/vans", "vans::list_vans", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
}
