// @generated from tests/golden/free_form. Do not edit.
//! Settings: 1 call of Settings.

use super::{Request, models};
use crate::runtime;

/// `GET /settings`
///
/// Source: `openapi.yaml#/paths/~1settings/get`.
///
/// ```
/// use golden::free_form::settings;
/// let request = settings::get_settings();
/// ```
#[inline]
pub fn get_settings() -> Request<models::Settings> {
    runtime::operation!(OPERATION = Get "/settings", "settings::get_settings", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
}
