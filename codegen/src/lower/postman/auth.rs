//! How calls are authorised.

use super::{Lowering, Trail, header};
use crate::diagnostic::Location;
use crate::ir::{AuthKind, AuthScheme, OAuthFlow, Place, Requirement};
use crate::parse::postman::{Auth, Call, Parameter, Scheme};

impl<'a> Lowering<'a, '_> {
    /// Returns what a call asks for: one alternative, or none where it asks for nothing.
    pub(super) fn security(&mut self, call: &'a Call, trail: &Trail<'a>) -> Vec<Vec<Requirement>> {
        let headers =
            call.request.headers.iter().filter(|header| header::is_parameter(header) && !header.disabled);
        let keys: Vec<_> = headers.filter(|header| header::is_secret(header)).collect();
        let own = call.request.auth.as_ref().filter(|auth| !auth.inherited);
        let folders = trail.folders.iter().rev().find_map(|folder| folder.auth.as_ref());
        let inherited = call.request.auth.as_ref().or(folders).or(self.document.auth.as_ref());
        // A call that sends a key of its own, such as one for a token, does not send what it inherits.
        let auth = if keys.is_empty() { own.or(inherited) } else { own };
        let mut names: Vec<String> = auth.into_iter().filter_map(|auth| self.scheme(auth)).collect();
        if auth.is_none()
            && let Some(header) = self.headers_sent(call).into_iter().find(|header| is_bearer(header))
        {
            names.push(self.bearer(&header.at));
        }
        for key in keys {
            names.push(self.key_scheme(&key.key, Place::Header, &key.at));
        }
        let client = self.client_headers.clone();
        let client = self.schemes.iter().filter(|scheme| client.contains(&scheme.name.to_ascii_lowercase()));
        names.extend(client.map(|scheme| scheme.name.clone()));
        let mut required: Vec<Requirement> = Vec::new();
        for scheme in names {
            if !required.iter().any(|known| known.scheme == scheme) {
                required.push(Requirement { scheme, scopes: Vec::new() });
            }
        }
        if required.is_empty() { Vec::new() } else { vec![required] }
    }

    /// Returns the headers of a call, those of its saved requests included.
    fn headers_sent(&self, call: &'a Call) -> Vec<&'a Parameter> {
        let saved = call.responses.iter().filter_map(|response| response.request.as_ref());
        let own = saved.filter(|request| request.url.as_ref().is_some_and(|url| self.is_original(call, url)));
        let requests = std::iter::once(&call.request).chain(own);
        requests.flat_map(|request| &request.headers).collect()
    }

    /// Returns the name of the scheme of calls that write out the header of a token.
    fn bearer(&mut self, at: &Location) -> String {
        let name = "bearer".to_owned();
        if !self.schemes.iter().any(|known| known.name == name) {
            self.schemes.push(AuthScheme { name: name.clone(), kind: AuthKind::Bearer, at: at.clone() });
        }
        name
    }

    /// Returns the name of the scheme that an auth uses, which is added where it is new.
    fn scheme(&mut self, auth: &Auth) -> Option<String> {
        let (name, kind) = match &auth.scheme {
            Scheme::NoAuth => return None,
            Scheme::ApiKey => {
                let place = if auth.setting("in") == Some("query") { Place::Query } else { Place::Header };
                let key = auth.setting("key").filter(|key| !key.is_empty()).unwrap_or("Authorization");
                return Some(self.key_scheme(key, place, &auth.at));
            }
            Scheme::Basic => ("basic", AuthKind::Basic),
            Scheme::Bearer => ("bearer", AuthKind::Bearer),
            Scheme::OAuth2 => ("oauth2", AuthKind::OAuth2 { flows: flow(auth).into_iter().collect() }),
            Scheme::Digest => ("digest", AuthKind::Outside("digest".to_owned())),
            Scheme::Other(word) => (word.as_str(), AuthKind::Outside(word.clone())),
        };
        if !self.schemes.iter().any(|known| known.name == name) {
            if let AuthKind::Outside(word) = &kind {
                let message = format!("auth of the kind `{word}` lies outside of what a request carries");
                self.warn("outside-security", &auth.at, message, "set it up in a transport of your own");
            }
            self.schemes.push(AuthScheme { name: name.to_owned(), kind, at: auth.at.clone() });
        }
        Some(name.to_owned())
    }
}

/// Tells whether a header carries a token.
fn is_bearer(header: &Parameter) -> bool {
    let value = header.value.as_deref().unwrap_or_default().trim_start();
    !header.disabled
        && header.key.trim().eq_ignore_ascii_case("authorization")
        && value.get(..7).is_some_and(|word| word.eq_ignore_ascii_case("bearer "))
}

/// Returns the way to a token that the settings of OAuth 2 describe.
fn flow(auth: &Auth) -> Option<OAuthFlow> {
    let setting = |key: &str| auth.setting(key).filter(|value| !value.is_empty()).map(str::to_owned);
    let name = match auth.setting("grant_type")? {
        "client_credentials" => "clientCredentials",
        "password_credentials" => "password",
        "implicit" => "implicit",
        _ => "authorizationCode",
    };
    Some(OAuthFlow {
        name: name.to_owned(),
        authorization_url: setting("authUrl"),
        token_url: setting("accessTokenUrl"),
        refresh_url: setting("refreshTokenUrl"),
        scopes: setting("scope")
            .iter()
            .flat_map(|scopes| scopes.split_whitespace())
            .map(str::to_owned)
            .collect(),
    })
}
