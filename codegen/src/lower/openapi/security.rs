//! Servers and security.

use super::Lowering;
use crate::diagnostic::Location;
use crate::ir::{self, AuthKind, Place, Requirement};
use crate::parse::document::{self, Operation, ParameterIn, SecurityKind, SecurityRequirement, Server};
use indexmap::IndexMap;

impl Lowering<'_> {
    /// Lowers servers; a document without one gets the empty base URL.
    pub(super) fn servers(&mut self, servers: &[Server]) -> Vec<ir::Server> {
        if servers.is_empty() {
            let at = self.document.at.clone();
            let help = "name it by `[[environment]]` in api.toml, or give the client a base URL";
            self.warn("no-server", &at, "the document does not say where the API is served", help);
        }
        servers.iter().for_each(|server| self.odd_variables(server));
        servers.iter().map(server).collect()
    }

    /// Says which variables of a URL are not declared, and which declared ones are not in the URL.
    fn odd_variables(&mut self, server: &Server) {
        let named = ir::Server::names_in(&server.url);
        for name in named.iter().filter(|name| !server.variables.iter().any(|(known, _)| known == *name)) {
            let message = format!("the URL names `{{{name}}}`, which nothing declares; it has no default");
            self.warn("undeclared-server-variable", &server.at, message, "declare it among the variables");
        }
        for (name, _) in server.variables.iter().filter(|(name, _)| !named.contains(&name.as_str())) {
            let message = format!("the URL has no place for the variable `{name}`; left out");
            self.warn("stray-server-variable", &server.at, message, "name it in the URL, or delete it");
        }
    }

    /// Returns the base URL of an operation that is served elsewhere.
    pub(super) fn own_server(&mut self, servers: &[Server]) -> Option<String> {
        let (first, others) = servers.split_first()?;
        let url = own_url(first);
        for name in ir::Server::names_in(&url) {
            let message =
                format!("the URL names `{{{name}}}`, which has no default: the call is never sent there");
            let help = "declare it with a default, or give the client a base URL";
            self.warn("open-server-variable", &first.at, message, help);
        }
        for other in others.iter().filter(|other| own_url(other) != url) {
            self.skip("server", &other.url, &other.at, &format!("the call goes to `{}`", first.url));
        }
        Some(url)
    }

    /// Lowers the ways to authenticate.
    pub(super) fn schemes(&mut self) -> Vec<ir::AuthScheme> {
        let document = self.document;
        let mut schemes = Vec::with_capacity(document.security_schemes.len());
        for (name, scheme) in &document.security_schemes {
            let kind = auth_kind(&scheme.kind);
            if let AuthKind::Outside(word) = &kind {
                let message =
                    format!("the security scheme `{name}` ({word}) lies outside of what a request carries");
                self.warn("outside-security", &scheme.at, message, "set it up in a transport of your own");
            }
            schemes.push(ir::AuthScheme { name: name.clone(), kind, at: scheme.at.clone() });
        }
        schemes
    }

    /// Returns the alternatives of schemes that an operation asks for.
    pub(super) fn security(&mut self, operation: &Operation) -> Vec<Vec<Requirement>> {
        let document = self.document;
        let required = operation.security.as_ref().or(document.security.as_ref());
        let Some(alternatives) = required else { return Vec::new() };
        alternatives.iter().map(|schemes| self.combination(schemes, operation)).collect()
    }

    /// Says which schemes are asked for together and write the same header, parameter or cookie: the last one would hold.
    pub(super) fn conflicting_security(&mut self, schemes: &[ir::AuthScheme]) {
        let mut conflicts: IndexMap<(String, String), (Carrier, Location)> = IndexMap::new();
        for operation in &self.operations {
            for together in &operation.security {
                for (one, other, carrier) in conflicting(together, schemes) {
                    let pair = (one.to_owned(), other.to_owned());
                    conflicts.entry(pair).or_insert_with(|| (carrier, operation.docs.origin.clone()));
                }
            }
        }
        for ((one, other), ((place, name), at)) in conflicts {
            let place = super::parameter::word(place);
            let message =
                format!("`{one}` and `{other}` are asked for together, but both write the {place} `{name}`");
            let help = "if either is enough, list them as alternatives; else name the header of each";
            self.warn("conflicting-security", &at, message, help);
        }
    }

    fn combination(&mut self, schemes: &SecurityRequirement, operation: &Operation) -> Vec<Requirement> {
        let mut required = Vec::with_capacity(schemes.len());
        for (name, scopes) in schemes {
            if self.document.security_schemes.iter().any(|(known, _)| known == name) {
                required.push(Requirement { scheme: name.clone(), scopes: scopes.clone() });
                continue;
            }
            let message = format!("the security scheme `{name}` is not declared; left out");
            self.warn("unknown-security", &operation.at, message, "declare it under `securitySchemes`");
        }
        required
    }
}

fn server(server: &Server) -> ir::Server {
    let url = absolute(server.url.trim_end_matches('/'));
    let variable = |name: &str| {
        let declared = server.variables.iter().find(|(known, _)| known == name);
        let declared = declared.map(|(_, variable)| variable.clone()).unwrap_or_default();
        ir::ServerVariable { name: name.to_owned(), default: declared.default, values: declared.values }
    };
    let variables = ir::Server::names_in(&url).into_iter().map(variable).collect();
    let (name, at) = (server.description.clone().unwrap_or_default(), server.at.clone());
    ir::Server { name, url, variables, hosts: Vec::new(), at }
}

/// Where a credential goes, and under which name.
type Carrier = (ParameterIn, String);

/// Returns the pairs of schemes of one alternative that write the same thing.
fn conflicting<'a>(
    together: &'a [Requirement],
    schemes: &[ir::AuthScheme],
) -> Vec<(&'a str, &'a str, Carrier)> {
    let carrier = |required: &Requirement| {
        schemes.iter().find(|scheme| scheme.name == required.scheme).and_then(|scheme| carrier(&scheme.kind))
    };
    let mut pairs = Vec::new();
    for (index, one) in together.iter().enumerate() {
        for other in &together[index + 1..] {
            if let Some(carrier) = carrier(one).filter(|known| carrier(other).as_ref() == Some(known)) {
                pairs.push((one.scheme.as_str(), other.scheme.as_str(), carrier));
            }
        }
    }
    pairs
}

/// Returns where the credential of a scheme goes; names of headers know no case.
fn carrier(kind: &AuthKind) -> Option<Carrier> {
    Some(match kind {
        AuthKind::ApiKey { place: Place::Query, name, .. } => (ParameterIn::Query, name.clone()),
        AuthKind::ApiKey { place: Place::Cookie, name, .. } => (ParameterIn::Cookie, name.clone()),
        AuthKind::ApiKey { name, .. } => (ParameterIn::Header, name.to_ascii_lowercase()),
        AuthKind::Basic | AuthKind::Bearer | AuthKind::OAuth2 { .. } | AuthKind::OpenId { .. } => {
            (ParameterIn::Header, "authorization".to_owned())
        }
        AuthKind::Signature(signature) => (ParameterIn::Header, signature.header.to_ascii_lowercase()),
        AuthKind::Outside(_) => return None,
    })
}

/// Puts a variable before a URL that says only where on a host the API is served.
fn absolute(url: &str) -> String {
    match url {
        _ if url.starts_with("//") => format!("https:{url}"),
        _ if url.contains("://") || url.starts_with('{') => url.to_owned(),
        _ => format!("{{origin}}/{}", url.trim_start_matches('/')).trim_end_matches('/').to_owned(),
    }
}

fn auth_kind(kind: &SecurityKind) -> AuthKind {
    match kind {
        SecurityKind::ApiKey { place, name, prefix } => AuthKind::ApiKey {
            place: match place {
                ParameterIn::Query => Place::Query,
                ParameterIn::Cookie => Place::Cookie,
                ParameterIn::Header | ParameterIn::Path => Place::Header,
            },
            name: name.clone(),
            prefix: prefix.clone().unwrap_or_default(),
        },
        SecurityKind::Basic => AuthKind::Basic,
        SecurityKind::Bearer => AuthKind::Bearer,
        SecurityKind::OAuth2 { flows } => AuthKind::OAuth2 { flows: flows.iter().map(flow).collect() },
        SecurityKind::OpenIdConnect { url } => AuthKind::OpenId { url: url.clone() },
        SecurityKind::Other(word) => AuthKind::Outside(word.clone()),
    }
}

fn flow(flow: &document::OAuthFlow) -> ir::OAuthFlow {
    ir::OAuthFlow {
        name: flow.name.clone(),
        authorization_url: flow.authorization_url.clone(),
        token_url: flow.token_url.clone(),
        refresh_url: flow.refresh_url.clone(),
        scopes: flow.scopes.clone(),
    }
}

/// Returns the URL of an operation's own server with the defaults of its variables. What says only where on a host the
/// operation is served stays a path, which takes the place of the base URL's.
fn own_url(server: &Server) -> String {
    let url = server.url.trim_end_matches('/');
    let url = match url {
        _ if url.starts_with("//") => format!("https:{url}"),
        _ if url.contains("://") || url.starts_with('{') => url.to_owned(),
        _ => format!("/{}", url.trim_start_matches('/')),
    };
    let declared = server.variables.iter().filter(|(_, variable)| !variable.default.is_empty());
    declared.fold(url, |url, (name, variable)| url.replace(&format!("{{{name}}}"), &variable.default))
}
