//! Ways to authenticate.

use super::Exporter;
use super::node::{Node, Object};
use crate::ir::{AuthKind, AuthScheme, OAuthFlow, Operation, Place, Requirement, Signature};
use crate::names::written;

/// HTTP authentication schemes beside those that the IR has words for (IANA registry).
const HTTP: [&str; 8] =
    ["digest", "dpop", "gnap", "hoba", "mutual", "negotiate", "scram-sha-1", "scram-sha-256"];

/// What is said of a header with a signature.
const SIGNED: &str = "A signature over the body as it is sent.";

impl<'a> Exporter<'a> {
    pub(super) fn security_schemes(&self) -> Object<'a> {
        let mut schemes = Object::new();
        for ((scheme, key), name) in self.api.schemes.iter().zip(&self.keys.schemes).zip(&self.names.schemes)
        {
            let Some(kind) = kind(&scheme.kind) else { continue };
            let is_sent = scheme.kind.is_carried();
            let wire = Some(&scheme.name).filter(|wire| *wire != key);
            let path = is_sent.then(|| format!("{}::Auth::{}", self.root, written(&name.credential)));
            let kind = kind.maybe("x-wire-name", wire).maybe("x-rust-path", path);
            schemes.set(key.clone(), kind.with("x-source", scheme.at.to_string()));
        }
        schemes
    }

    /// Returns the schemes that OpenAPI has no word for, with the documented one.
    pub(super) fn other_security(&self) -> Object<'a> {
        let mut schemes = Object::new();
        for (scheme, key) in self.api.schemes.iter().zip(&self.keys.schemes) {
            if let (AuthKind::Outside(word), None) = (&scheme.kind, kind(&scheme.kind)) {
                schemes.set(key.clone(), word);
            }
        }
        schemes
    }

    /// Returns the alternatives that an operation asks for.
    pub(super) fn security(&self, operation: &'a Operation) -> Vec<Node<'a>> {
        let alternative = |schemes: &'a Vec<Requirement>| {
            let mut asked = Object::new();
            for required in schemes {
                if let Some(key) = self.scheme_key(&required.scheme) {
                    let scopes = required.scopes.iter().map(|scope| scope.as_str().into()).collect();
                    asked.set(key.to_owned(), Node::List(scopes));
                }
            }
            asked.into()
        };
        operation.security.iter().map(alternative).collect()
    }

    fn scheme_key(&self, name: &str) -> Option<&str> {
        let is = |scheme: &AuthScheme| scheme.name == name && kind(&scheme.kind).is_some();
        self.api.schemes.iter().position(is).map(|index| self.keys.schemes[index].as_str())
    }
}

/// Returns a scheme; `None` where OpenAPI has no word for it.
fn kind(kind: &AuthKind) -> Option<Object<'_>> {
    let http = |scheme: &str| Object::new().with("type", "http").with("scheme", scheme.to_owned());
    Some(match kind {
        AuthKind::ApiKey { place, name, prefix } => {
            let place = match place {
                Place::Query => "query",
                Place::Cookie => "cookie",
                Place::Header | Place::Path => "header",
            };
            let key = Object::new().with("type", "apiKey").with("in", place).with("name", name);
            key.maybe("x-prefix", Some(prefix).filter(|prefix| !prefix.is_empty()))
        }
        AuthKind::Basic => http("basic"),
        AuthKind::Bearer => http("bearer"),
        AuthKind::OAuth2 { flows } => oauth2(flows).unwrap_or_else(|| http("bearer")),
        AuthKind::OpenId { url } if is_url(url) => {
            Object::new().with("type", "openIdConnect").with("openIdConnectUrl", url)
        }
        AuthKind::OpenId { .. } => http("bearer"),
        AuthKind::Signature(signature) => signed(signature),
        AuthKind::Outside(word) if word.eq_ignore_ascii_case("mutualTLS") => {
            Object::new().with("type", "mutualTLS")
        }
        AuthKind::Outside(word) if HTTP.contains(&word.to_ascii_lowercase().as_str()) => http(word),
        AuthKind::Outside(_) => return None,
    })
}

/// Returns a signature as the header that it stands in. How it is made is said beside that.
fn signed(signature: &Signature) -> Object<'_> {
    Object::new()
        .with("type", "apiKey")
        .with("description", SIGNED)
        .with("in", "header")
        .with("name", &signature.header)
        .with("x-signing", signing(signature))
}

/// Returns the signature of a webhook as the header that it comes in. `verify` is the path of what verifies it.
pub(super) fn signature_header(signature: &Signature, verify: String) -> Object<'_> {
    Object::new()
        .with("in", "header")
        .with("name", &signature.header)
        .with("required", true)
        .with("description", SIGNED)
        .with("schema", Object::new().with("type", "string"))
        .with("x-signing", signing(signature))
        .with("x-rust-path", verify)
}

fn signing(signature: &Signature) -> Object<'_> {
    Object::new()
        .with("algorithm", signature.algorithm.word())
        .with("secret", signature.secret.word())
        .with("encoding", signature.encoding.word())
        .maybe("prefix", Some(&signature.prefix).filter(|prefix| !prefix.is_empty()))
        .maybe("keyHeader", signature.key_header.as_ref())
}

/// Returns a scheme by its flows. One without the places that it needs would be invalid: it is left out, and with the
/// last one the scheme, of which a bearer token is what calls carry.
fn oauth2(flows: &[OAuthFlow]) -> Option<Object<'_>> {
    let mut written = Object::new();
    for flow in flows {
        let has = |url: &Option<String>| url.as_deref().is_some_and(is_url);
        let is_whole = match flow.name.as_str() {
            "implicit" => has(&flow.authorization_url),
            "authorizationCode" => has(&flow.authorization_url) && has(&flow.token_url),
            "password" | "clientCredentials" => has(&flow.token_url),
            _ => false,
        };
        if is_whole {
            written.set(flow.name.as_str(), oauth2_flow(flow));
        }
    }
    (!written.0.is_empty()).then(|| Object::new().with("type", "oauth2").with("flows", written))
}

fn oauth2_flow(flow: &OAuthFlow) -> Object<'_> {
    let mut scopes = Object::new();
    flow.scopes.iter().for_each(|scope| scopes.set(scope.as_str(), ""));
    let needs = |place: &str| match flow.name.as_str() {
        "implicit" => place == "authorization",
        "authorizationCode" => true,
        _ => place == "token",
    };
    Object::new()
        .maybe("authorizationUrl", flow.authorization_url.as_ref().filter(|_| needs("authorization")))
        .maybe("tokenUrl", flow.token_url.as_ref().filter(|_| needs("token")))
        .maybe("refreshUrl", flow.refresh_url.as_ref().filter(|url| is_url(url)))
        .with("scopes", scopes)
}

fn is_url(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_graphic() && !"<>\"{}|\\^`".contains(c))
}
