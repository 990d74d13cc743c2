// @generated from tests/golden/read_only_and_write_only. Do not edit.
//! Types of `users`.

use crate::runtime;

/// `User` · `openapi.yaml#/components/schemas/User`
#[derive(Clone, Debug, PartialEq)]
pub struct User {
    /// `id` · optional · set by the service
    pub id: Option<String>,
    /// `name`
    pub name: String,
    /// `password` · optional · never sent back · format `password`
    pub password: Option<runtime::Secret>,
}
impl User {
    /// Makes one of its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            id: None,
            name: name.into(),
            password: None,
        }
    }
}
runtime::object!(User, required { name } optional { id, password });
