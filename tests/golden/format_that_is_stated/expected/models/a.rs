// @generated from tests/golden/format_that_is_stated. Do not edit.
//! Types of `a`.

/// The reply of `GET /a` · `openapi.yaml#/paths/~1a/get/responses/200`
pub type ListAReply = Option<String>;
