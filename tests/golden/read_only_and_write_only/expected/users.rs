// @generated from tests/golden/read_only_and_write_only. Do not edit.
//! Users: 1 call of Users.

use super::{Request, models};
use crate::runtime;

/// `POST /users`
///
/// Source: `openapi.yaml#/paths/~1users/post`.
///
/// ```
/// use golden::read_only_and_write_only::{users, models};
/// let body = models::User::new("name");
/// let request = users::add_user(&body);
/// ```
#[inline]
pub fn add_user(body: &models::User) -> Request<models::User> {
    runtime::operation!(OPERATION = Post "/users", "users::add_user", []);
    Request::new(&OPERATION, runtime::json, runtime::json_or_text).json(body)
}
