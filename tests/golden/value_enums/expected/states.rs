// @generated from tests/golden/value_enums. Do not edit.
//! States: 1 call of States.

use super::{Request, models};
use crate::runtime;

/// Optional parameters of [`get_state`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetStateParams {
    /// `only`
    pub only: Option<models::State>,
}

/// `GET /states`
///
/// Source: `openapi.yaml#/paths/~1states/get`.
///
/// ```
/// use golden::value_enums::states;
/// let params = states::GetStateParams::default();
/// let request = states::get_state(&params);
/// ```
#[inline]
pub fn get_state(params: &GetStateParams) -> Request<models::Thing> {
    runtime::operation!(OPERATION = Get "/states", "states::get_state", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text)
        .query("only", &params.only)
}
