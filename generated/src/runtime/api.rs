//! What an emitted API states about itself.
use super::Credentials;
use std::borrow::Cow;

/// An API. Its clients and requests name it in their type, so that a request cannot go to another API.
pub trait Api: 'static {
    /// Where the API is served.
    type Environment: Environment;
    /// What a user signs in with.
    type Auth: Into<Credentials>;
    /// Facts about the API.
    const INFO: ApiInfo;
}

/// A place where an API is served.
pub trait Environment {
    /// Returns the URL before the paths.
    fn base_url(&self) -> Cow<'_, str>;

    /// Returns whether the documentation names it. Calls with a server of their own go there only in such an environment.
    fn is_documented(&self) -> bool {
        true
    }

    /// Returns where calls go here that have a server of their own: its URL in the documentation, and the one to use.
    fn hosts(&self) -> &'static [(&'static str, &'static str)] {
        &[]
    }
}

/// Facts about an API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ApiInfo {
    /// The name of its module.
    pub name: &'static str,
    /// The ways to sign in that its operations name.
    pub schemes: &'static [Scheme],
    /// The scheme that its functions `sign_in` and `sign_in_blocking` give a token for, if it has them.
    pub sign_in: Option<&'static str>,
}

impl ApiInfo {
    /// Returns the scheme of a name.
    pub fn scheme(&self, name: &str) -> Option<&'static Scheme> {
        self.schemes.iter().find(|scheme| scheme.name == name)
    }
}

/// A way to sign in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scheme {
    /// The name that operations use.
    pub name: &'static str,
    /// How the credential is sent.
    pub kind: SchemeKind,
}

/// How a credential is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SchemeKind {
    /// A text in a header, query parameter or cookie.
    ApiKey {
        /// Where it stands.
        place: Place,
        /// The name of the header, parameter or cookie.
        name: &'static str,
        /// What stands before the text, such as `Bearer `.
        prefix: &'static str,
    },
    /// `Authorization: Basic` with a user and password.
    Basic,
    /// `Authorization: Bearer` with a token.
    Bearer,
    /// `Authorization: Bearer` with a token that OAuth 2 gave.
    OAuth2,
    /// `Authorization: Bearer` with a token that OpenID Connect gave.
    OpenId,
    /// A signature over the body, in a header.
    #[cfg(feature = "signing")]
    Signature(super::Signing),
}

/// Where an API key stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In a header.
    Header,
    /// In the query.
    Query,
    /// In a cookie.
    Cookie,
}
