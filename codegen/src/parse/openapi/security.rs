//! Security schemes and what calls require of them.

use super::keys::{self, V2};
use super::node::{Field, Node, Object, kind_of};
use super::reader::Reader;
use crate::parse::document::{OAuthFlow, ParameterIn, SecurityKind, SecurityRequirement, SecurityScheme};
use serde_json::Value;

impl<'a> Reader<'a> {
    /// Reads `security`: alternatives, each of schemes that must hold together.
    pub(super) fn security(&mut self, field: Option<Field<'_, 'a>>) -> Option<Vec<SecurityRequirement>> {
        let field = field.filter(|field| !field.value.is_null())?;
        let nodes = self.list(Some(field));
        Some(nodes.into_iter().filter_map(|node| self.requirement(node)).collect())
    }

    fn requirement(&mut self, node: Node<'a>) -> Option<SecurityRequirement> {
        match node.value {
            Value::Object(schemes) => Some(
                schemes
                    .iter()
                    .map(|(name, scopes)| {
                        let field = Field {
                            what: "a security requirement",
                            parent: &node.at,
                            key: name,
                            value: scopes,
                        };
                        let scopes = if scopes.is_null() { Vec::new() } else { self.texts(Some(field)) };
                        (name.clone(), scopes)
                    })
                    .collect(),
            ),
            Value::String(name) => {
                let message = "a security requirement is a string instead of an object; it is read as the name of a scheme";
                self.warn("wrong-type", &node.at, message);
                Some(vec![(name.clone(), Vec::new())])
            }
            other => {
                let message = format!(
                    "a security requirement is {} instead of an object; it is left out",
                    kind_of(other)
                );
                self.warn("wrong-type", &node.at, message);
                None
            }
        }
    }

    /// Reads a map of security schemes.
    pub(super) fn security_schemes(&mut self, field: Option<Field<'_, 'a>>) -> Vec<(String, SecurityScheme)> {
        let nodes = self.map(field).into_iter();
        nodes.filter_map(|(name, node)| Some((name.to_owned(), self.security_scheme(node)?))).collect()
    }

    fn security_scheme(&mut self, node: Node<'a>) -> Option<SecurityScheme> {
        let node = self.follow(node, keys::SECURITY.what)?;
        let object = self.open(&node, &keys::SECURITY)?;
        let description = self.text(object.field("description"));
        let kind = self.security_kind(&object, description.as_deref().unwrap_or_default());
        Some(SecurityScheme { at: object.at, kind, description })
    }

    /// Reads what a scheme asks for.
    fn security_kind(&mut self, object: &Object<'a>, description: &str) -> SecurityKind {
        let written = self.text(object.field("type")).unwrap_or_default();
        match written.as_str() {
            "apiKey" => self.api_key(object, description),
            "http" => http_scheme(&self.text(object.field("scheme")).unwrap_or_default()),
            "basic" if self.version == V2 => SecurityKind::Basic,
            "oauth2" => self.oauth(object),
            "openIdConnect" => SecurityKind::OpenIdConnect {
                url: self.text(object.field("openIdConnectUrl")).unwrap_or_default(),
            },
            "mutualTLS" => SecurityKind::Other(written),
            _ => self.meant_kind(object, &written, description),
        }
    }

    /// Reads a scheme whose type is not one of the standard's.
    fn meant_kind(&mut self, object: &Object<'a>, written: &str, description: &str) -> SecurityKind {
        let folded: String = written.chars().filter(char::is_ascii_alphanumeric).collect();
        let kind = match folded.to_ascii_lowercase().as_str() {
            "apikey" => self.api_key(object, description),
            "basic" | "httpbasic" => SecurityKind::Basic,
            "bearer" | "httpbearer" | "jwt" | "token" => SecurityKind::Bearer,
            "http" => http_scheme(&self.text(object.field("scheme")).unwrap_or_default()),
            "oauth" | "oauth2" => self.oauth(object),
            "openidconnect" => SecurityKind::OpenIdConnect {
                url: self.text(object.field("openIdConnectUrl")).unwrap_or_default(),
            },
            _ => SecurityKind::Other(written.to_owned()),
        };
        let message = match written {
            "" => "a security scheme has no `type`".to_owned(),
            _ => format!("`{written}` is not a type of security scheme in {}", self.version_name),
        };
        let reading = match &kind {
            SecurityKind::Other(_) => "what it asks for is not known",
            _ => "it is read as what its name says",
        };
        self.warn("unknown-security", &object.at, format!("{message}; {reading}"));
        kind
    }

    /// Reads an API key.
    fn api_key(&mut self, object: &Object<'a>, description: &str) -> SecurityKind {
        let name = self.text(object.field("name")).unwrap_or_default();
        let written = self.text(object.field("in")).unwrap_or_default();
        let place = match written.to_ascii_lowercase().as_str() {
            "query" => ParameterIn::Query,
            "cookie" => ParameterIn::Cookie,
            "header" => ParameterIn::Header,
            _ => {
                let message =
                    format!("an API key is in `{written}`, which is no such place; it is read as a header");
                self.warn("unknown-security", &object.at, message);
                ParameterIn::Header
            }
        };
        if name.is_empty() {
            self.warn("missing-key", &object.at, "an API key has no `name`");
        }
        let prefix = (place == ParameterIn::Header).then(|| prefix(object, &name, description)).flatten();
        SecurityKind::ApiKey { place, name, prefix }
    }

    /// Reads the flows of OAuth 2, of which Swagger 2.0 has one per scheme.
    fn oauth(&mut self, object: &Object<'a>) -> SecurityKind {
        if let Some(flow) = self.text(object.field("flow")) {
            return SecurityKind::OAuth2 { flows: vec![self.flow(&flow, object)] };
        }
        let mut flows = Vec::new();
        for (name, node) in self.map(object.field("flows")) {
            if let Some(flow) = self.open(&node, &keys::FLOW) {
                flows.push(self.flow(name, &flow));
            }
        }
        SecurityKind::OAuth2 { flows }
    }

    fn flow(&mut self, name: &str, object: &Object<'a>) -> OAuthFlow {
        let mut url = |key| self.text(object.field(key)).filter(|url| !url.is_empty());
        OAuthFlow {
            name: flow_name(name),
            authorization_url: url("authorizationUrl"),
            token_url: url("tokenUrl"),
            refresh_url: url("refreshUrl"),
            scopes: self.map(object.field("scopes")).into_iter().map(|(name, _)| name.to_owned()).collect(),
        }
    }
}

/// Returns what an HTTP scheme asks for.
fn http_scheme(scheme: &str) -> SecurityKind {
    match scheme.trim().to_ascii_lowercase().as_str() {
        "basic" => SecurityKind::Basic,
        "bearer" => SecurityKind::Bearer,
        _ => SecurityKind::Other(scheme.trim().to_owned()),
    }
}

/// Returns the name of a flow as OpenAPI 3 spells it.
fn flow_name(flow: &str) -> String {
    match flow {
        "application" => "clientCredentials",
        "accessCode" => "authorizationCode",
        other => other,
    }
    .to_owned()
}

/// Returns what stands before the key, as an extension says or as the description shows.
fn prefix(object: &Object<'_>, name: &str, description: &str) -> Option<String> {
    if let Some(prefix) =
        object.map.get("x-prefix").and_then(Value::as_str).map(str::trim).filter(|p| !p.is_empty())
    {
        return Some(with_space(prefix));
    }
    if name.eq_ignore_ascii_case("authorization") { super::prefix::shown_in(description) } else { None }
}

/// Returns a prefix with the space that parts it from the key, unless it ends in a sign that does.
fn with_space(prefix: &str) -> String {
    if prefix.ends_with(['=', ':']) { prefix.to_owned() } else { format!("{prefix} ") }
}
