// @generated from tests/golden/redoc_rows. Do not edit.
//! Types of `tokens`.

use crate::runtime;

/// The body of `POST /oauth/token` · `openapi.json#/paths/~1oauth~1token/post/requestBody/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
pub struct CreateToken {
    /// `client_id`
    pub client_id: String,
    /// `client_secret`
    pub client_secret: String,
}
impl CreateToken {
    /// Makes one of its required fields.
    pub fn new(client_id: impl Into<String>, client_secret: impl Into<String>) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: client_secret.into(),
        }
    }
}
runtime::object!(CreateToken, required { client_id, client_secret });

/// The reply of `POST /oauth/token` · `openapi.json#/paths/~1oauth~1token/post/responses/2XX/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateTokenReply {
    /// `expires_in`
    pub expires_in: i64,
    /// `token`
    pub token: String,
}
runtime::object!(CreateTokenReply, required { expires_in, token });
