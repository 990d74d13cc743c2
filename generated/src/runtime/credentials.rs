//! Credentials, and how those that an operation asks for get into a request.
use super::request::{encode, header};
use super::{ApiInfo, Operation, Place, Scheme, SchemeKind, Secret};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::{AUTHORIZATION, COOKIE, HeaderValue};
use std::fmt;
use std::sync::Arc;

/// An error of any kind.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// What a client signs in with, by the name of the scheme.
#[derive(Clone, Debug, Default)]
pub struct Credentials(Vec<(&'static str, Credential)>);

impl Credentials {
    /// Returns no credentials.
    pub fn none() -> Self {
        Self::default()
    }

    /// Adds the credential of a scheme, in place of one that was there.
    #[must_use]
    pub fn with(mut self, scheme: &'static str, credential: Credential) -> Self {
        self.0.retain(|(name, _)| *name != scheme);
        self.0.push((scheme, credential));
        self
    }

    /// Adds other credentials, in place of those of the same schemes.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        other.0.into_iter().fold(self, |all, (scheme, credential)| all.with(scheme, credential))
    }

    /// Returns the schemes that have a credential.
    pub fn schemes(&self) -> Vec<&'static str> {
        self.0.iter().map(|(name, _)| *name).collect()
    }

    fn get(&self, scheme: &str) -> Option<&Credential> {
        self.0.iter().find(|(name, _)| *name == scheme).map(|(_, credential)| credential)
    }

    /// Returns the first of an operation's alternatives that these credentials cover; none at all is the last resort, wherever
    /// it is listed.
    fn choose(&self, operation: &Operation) -> Option<&'static [&'static str]> {
        let covered = |schemes: &&[&str]| schemes.iter().all(|scheme| self.get(scheme).is_some());
        let alternatives = operation.security.iter().copied();
        let named = alternatives.clone().filter(|schemes| !schemes.is_empty()).find(covered);
        let anonymous = operation.security.is_empty() || operation.security.contains(&[].as_slice());
        named.or(anonymous.then_some(&[]))
    }

    /// Signs a request in, as its operation asks.
    pub(crate) fn apply(
        &self,
        info: &ApiInfo,
        operation: &Operation,
        request: &mut http::Request<Vec<u8>>,
    ) -> Result<(), CredentialsError> {
        let schemes = self.choose(operation).ok_or_else(|| self.uncovered(info, operation))?;
        for name in schemes {
            let scheme = info.scheme(name).ok_or(CredentialsError::Unknown { scheme: name })?;
            self.get(name).into_iter().try_for_each(|credential| sign(request, scheme, credential))?;
        }
        Ok(())
    }

    fn uncovered(&self, info: &ApiInfo, operation: &Operation) -> CredentialsError {
        let is_needed = |scheme: &&str| operation.security.iter().any(|schemes| schemes.contains(scheme));
        let sign_in = info.sign_in.filter(|scheme| is_needed(scheme) && self.get(scheme).is_none());
        CredentialsError::Uncovered { needed: operation.security, given: self.schemes(), sign_in }
    }
}

/// What proves who is calling.
#[derive(Clone)]
#[non_exhaustive]
pub enum Credential {
    /// The text of an API key.
    Text(Secret),
    /// A user and password.
    Basic {
        /// The user's name.
        user: String,
        /// The password.
        password: Secret,
    },
    /// A token.
    Token(Secret),
    /// Something that is asked for the text or token of each request.
    Source(Arc<dyn TokenSource>),
    /// What bodies are signed with.
    #[cfg(feature = "signing")]
    Signature {
        /// The name under which the service knows the secret, where it wants one; it is sent along.
        key: Option<String>,
        /// The secret; it is not sent.
        secret: super::SigningSecret,
    },
}

impl Credential {
    /// Returns the text of a key or token.
    fn secret(&self, scheme: &Scheme) -> Result<Secret, CredentialsError> {
        match self {
            Self::Text(secret) | Self::Token(secret) => Ok(secret.clone()),
            Self::Source(source) => {
                source.token().map_err(|error| CredentialsError::Source { scheme: scheme.name, error })
            }
            Self::Basic { .. } => Err(unfit(scheme, "a user and password do not fit")),
            #[cfg(feature = "signing")]
            Self::Signature { .. } => Err(unfit(scheme, "a secret to sign with does not fit")),
        }
    }
}

/// Shows the kind, never the secret.
impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Text(_) => "Text(…)",
            Self::Basic { .. } => "Basic(…)",
            Self::Token(_) => "Token(…)",
            Self::Source(_) => "Source(…)",
            #[cfg(feature = "signing")]
            Self::Signature { .. } => "Signature(…)",
        })
    }
}

/// Gives out tokens. It is asked before each request and must answer without long waits.
pub trait TokenSource: Send + Sync {
    /// Returns the token to use now.
    fn token(&self) -> Result<Secret, BoxError>;
}

impl<F: Fn() -> Result<Secret, BoxError> + Send + Sync> TokenSource for F {
    fn token(&self) -> Result<Secret, BoxError> {
        self()
    }
}

/// Why a request could not be signed in.
#[derive(Debug)]
#[non_exhaustive]
pub enum CredentialsError {
    /// No alternative of the operation is covered.
    Uncovered {
        /// The alternatives, each a combination of schemes.
        needed: &'static [&'static [&'static str]],
        /// The schemes that the client has credentials for.
        given: Vec<&'static str>,
        /// The one that is missing and that signing in gives.
        sign_in: Option<&'static str>,
    },
    /// A credential does not fit its scheme or cannot be sent.
    Unfit {
        /// The scheme.
        scheme: &'static str,
        /// What is wrong.
        what: &'static str,
    },
    /// A token source failed.
    Source {
        /// The scheme.
        scheme: &'static str,
        /// Its error.
        error: BoxError,
    },
    /// The operation names a scheme that the API does not have.
    Unknown {
        /// The scheme.
        scheme: &'static str,
    },
}

impl fmt::Display for CredentialsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Uncovered { needed, given, sign_in } => {
                let needed: Vec<_> = needed.iter().map(|schemes| schemes.join(" and ")).collect();
                let given = if given.is_empty() { "none".into() } else { given.join(", ") };
                write!(f, "needs credentials for {}; given: {given}", needed.join(", or for "))?;
                sign_in.iter().try_for_each(|scheme| write!(f, "; `sign_in` gives those for {scheme}"))
            }
            Self::Unfit { scheme, what } => write!(f, "the credential for {scheme}: {what}"),
            Self::Source { scheme, .. } => write!(f, "no token for {scheme}"),
            Self::Unknown { scheme } => write!(f, "the API has no scheme {scheme}"),
        }
    }
}

impl std::error::Error for CredentialsError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Source { error, .. } => Some(error.as_ref()),
            _ => None,
        }
    }
}

fn unfit(scheme: &Scheme, what: &'static str) -> CredentialsError {
    CredentialsError::Unfit { scheme: scheme.name, what }
}

type Signed = Result<(), CredentialsError>;

fn sign(request: &mut http::Request<Vec<u8>>, scheme: &Scheme, credential: &Credential) -> Signed {
    match scheme.kind {
        SchemeKind::ApiKey { place, name, prefix } => {
            let value = prefixed(prefix, &credential.secret(scheme)?);
            place_key(request, scheme, place, name, &value)
        }
        SchemeKind::Basic => basic(request, scheme, credential),
        SchemeKind::Bearer | SchemeKind::OAuth2 | SchemeKind::OpenId => {
            let value = prefixed("Bearer ", &credential.secret(scheme)?);
            set_header(request, scheme, AUTHORIZATION.as_str(), &value)
        }
        #[cfg(feature = "signing")]
        SchemeKind::Signature(signing) => signature(request, scheme, &signing, credential),
    }
}

/// Signs the body as it is sent. Nothing may change it afterwards.
#[cfg(feature = "signing")]
fn signature(
    request: &mut http::Request<Vec<u8>>,
    scheme: &Scheme,
    signing: &super::Signing,
    credential: &Credential,
) -> Signed {
    let Credential::Signature { key, secret } = credential else {
        return Err(unfit(scheme, "it must be a secret to sign with"));
    };
    if let (Some(name), Some(key)) = (signing.key_header, key) {
        set_header(request, scheme, name, key)?;
    }
    let value = signing.sign(request.body(), secret);
    set_header(request, scheme, signing.header, &value)
}

/// Puts a prefix before a text, unless the user did.
fn prefixed(prefix: &str, secret: &Secret) -> String {
    let text = secret.expose();
    if text.starts_with(prefix) { text.to_owned() } else { format!("{prefix}{text}") }
}

fn basic(request: &mut http::Request<Vec<u8>>, scheme: &Scheme, credential: &Credential) -> Signed {
    let Credential::Basic { user, password } = credential else {
        return Err(unfit(scheme, "it must be a user and password"));
    };
    let value = format!("Basic {}", STANDARD.encode(format!("{user}:{}", password.expose())));
    set_header(request, scheme, AUTHORIZATION.as_str(), &value)
}

fn place_key(
    request: &mut http::Request<Vec<u8>>,
    scheme: &Scheme,
    place: Place,
    name: &str,
    value: &str,
) -> Signed {
    match place {
        Place::Header => set_header(request, scheme, name, value),
        Place::Query => add_query(request, scheme, name, value),
        Place::Cookie => add_cookie(request, scheme, name, value),
    }
}

fn set_header(request: &mut http::Request<Vec<u8>>, scheme: &Scheme, name: &str, value: &str) -> Signed {
    let (name, mut value) = header(name, value).map_err(|_| unfit(scheme, "it cannot stand in a header"))?;
    value.set_sensitive(true);
    request.headers_mut().insert(name, value);
    Ok(())
}

fn add_query(request: &mut http::Request<Vec<u8>>, scheme: &Scheme, name: &str, value: &str) -> Signed {
    let uri = request.uri().to_string();
    let separator = if request.uri().query().is_some() { '&' } else { '?' };
    let uri = format!("{uri}{separator}{}={}", encode(name), encode(value));
    *request.uri_mut() = uri.parse().map_err(|_| unfit(scheme, "it cannot stand in a URL"))?;
    Ok(())
}

fn add_cookie(request: &mut http::Request<Vec<u8>>, scheme: &Scheme, name: &str, value: &str) -> Signed {
    let mut cookies = request.headers().get(COOKIE).map_or_else(Vec::new, |value| value.as_bytes().to_vec());
    if !cookies.is_empty() {
        cookies.extend_from_slice(b"; ");
    }
    cookies.extend_from_slice(format!("{}={}", encode(name), encode(value)).as_bytes());
    let mut value =
        HeaderValue::from_bytes(&cookies).map_err(|_| unfit(scheme, "it cannot stand in a cookie"))?;
    value.set_sensitive(true);
    request.headers_mut().insert(COOKIE, value);
    Ok(())
}
