//! Ways to authenticate.

use super::Exporter;
use super::node::{Node, Object};
use crate::export::paths;
use crate::ir::{AuthKind, AuthScheme, Operation, Place};

/// HTTP authentication schemes beside those that the IR has words for (IANA registry).
const HTTP: [&str; 8] =
    ["digest", "dpop", "gnap", "hoba", "mutual", "negotiate", "scram-sha-1", "scram-sha-256"];

impl<'a> Exporter<'a> {
    pub(super) fn security_schemes(&self) -> Object<'a> {
        let mut schemes = Object::new();
        for ((scheme, key), name) in self.api.schemes.iter().zip(&self.keys.schemes).zip(&self.names.schemes)
        {
            let Some(kind) = kind(&scheme.kind) else { continue };
            let is_sent = !matches!(scheme.kind, AuthKind::Outside(_));
            let wire = Some(&scheme.name).filter(|wire| *wire != key);
            let path = is_sent.then(|| format!("{}::Auth::{}", self.root, paths::ident(name)));
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
        let alternative = |schemes: &'a Vec<String>| {
            let mut asked = Object::new();
            for scheme in schemes.iter().filter_map(|name| self.scheme_key(name)) {
                asked.set(scheme.to_owned(), Node::List(Vec::new()));
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
        AuthKind::OAuth2 { token_url: Some(url) } if is_url(url) => oauth2(url),
        // A flow without the place where it begins is invalid; a bearer token is what such a call carries.
        AuthKind::OAuth2 { .. } => http("bearer"),
        AuthKind::Outside(word) if word.eq_ignore_ascii_case("mutualTLS") => {
            Object::new().with("type", "mutualTLS")
        }
        AuthKind::Outside(word) if HTTP.contains(&word.to_ascii_lowercase().as_str()) => http(word),
        AuthKind::Outside(_) => return None,
    })
}

/// Returns a scheme by its place of tokens. The flow is the one that needs no other place.
fn oauth2(token_url: &str) -> Object<'_> {
    let flow = Object::new().with("tokenUrl", token_url).with("scopes", Object::new());
    let flows = Object::new().with("clientCredentials", flow);
    Object::new().with("type", "oauth2").with("flows", flows)
}

fn is_url(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_graphic() && !"<>\"{}|\\^`".contains(c))
}
