// @generated from tests/golden/collection_bodies. Do not edit.
//! Sign in (`sign-in`): 1 call of Prints.

use super::{Request, models};
use crate::runtime;

/// Sign in: `POST /v1/sign-in`
///
/// Source: `collection.json#/item/2`.
///
/// ```
/// use golden::collection_bodies::{sign_in, models};
/// let body = models::SignIn::new("ann");
/// let request = sign_in::sign_in(&body);
/// ```
#[inline]
pub fn sign_in(body: &models::SignIn) -> Request<models::SignInReply> {
    runtime::operation!(OPERATION = Post "/v1/sign-in", "sign_in::sign_in", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text).form(body)
}
