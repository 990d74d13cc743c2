// @generated from tests/golden/collection_bodies. Do not edit.
//! Types of `sign_in`.

use crate::runtime;

/// The body of `POST /v1/sign-in` · `collection.json#/item/2/request/body`
#[derive(Clone, Debug, PartialEq)]
pub struct SignIn {
    /// `user`
    pub user: String,
    /// `remember` · optional
    pub remember: Option<String>,
}
impl SignIn {
    /// Makes one of its required fields.
    pub fn new(user: impl Into<String>) -> Self {
        Self {
            user: user.into(),
            remember: None,
        }
    }
}
runtime::object!(SignIn, required { user } optional { remember });

/// The reply of `POST /v1/sign-in` · `collection.json#/item/2/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SignInReply {
    /// `token`
    pub token: String,
}
runtime::object!(SignInReply, required { token });
