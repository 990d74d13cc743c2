// @generated from tests/golden/auth_that_is_stated. Do not edit.
//! Types of `access`.

use crate::runtime;

/// The body of `POST /token` · `openapi.yaml#/paths/~1token/post/requestBody/content/application~1json/schema`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct IssueToken {
    /// `client_id` · optional
    pub client_id: Option<String>,
}
runtime::object!(IssueToken, optional { client_id });

/// The reply of `POST /token` · `openapi.yaml#/paths/~1token/post/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IssueTokenReply {
    /// `access_token`
    pub access_token: String,
}
runtime::object!(IssueTokenReply, required { access_token });
