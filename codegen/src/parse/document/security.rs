//! What security schemes ask for.

use super::ParameterIn;

/// What a security scheme asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum SecurityKind {
    /// A key in a header, query parameter or cookie.
    ApiKey {
        /// Where the key goes.
        place: ParameterIn,
        /// Name of the header, parameter or cookie.
        name: String,
        /// What stands before the key, such as `Bearer `.
        prefix: Option<String>,
    },
    /// `Authorization: Basic …`.
    Basic,
    /// `Authorization: Bearer …`.
    Bearer,
    /// A token by one of the OAuth 2 flows.
    OAuth2 {
        /// The flows that the service offers.
        flows: Vec<OAuthFlow>,
    },
    /// A token of an OpenID Connect provider.
    OpenIdConnect {
        /// Its discovery document.
        url: String,
    },
    /// Something else: the name of the type or HTTP scheme (`mutualTLS`, `digest`).
    Other(String),
}

/// One way to a token of OAuth 2.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OAuthFlow {
    /// Its name as OpenAPI 3 spells it: `clientCredentials`, `authorizationCode` …
    pub name: String,
    /// Where a user grants access.
    pub authorization_url: Option<String>,
    /// Where tokens are issued.
    pub token_url: Option<String>,
    /// Where tokens are renewed.
    pub refresh_url: Option<String>,
    /// Names of the scopes.
    pub scopes: Vec<String>,
}
