//! How calls are authorised.

use super::{Lowering, Trail, header};
use crate::diagnostic::Location;
use crate::evidence::{Statement, Step};
use crate::ir::{AuthKind, AuthScheme, OAuthFlow, Place, Requirement};
use crate::lower::prose::Reading;
use crate::parse::jsonc;
use crate::parse::postman::{Auth, Call, Parameter, Scheme};
use crate::tidy::TOKENS;
use serde_json::Value;

impl<'a> Lowering<'a, '_> {
    /// Returns what a call asks for: one alternative, or none where it asks for nothing.
    pub(super) fn security(
        &mut self,
        call: &'a Call,
        trail: &Trail<'a>,
        reading: &Reading,
    ) -> Vec<Vec<Requirement>> {
        let headers =
            call.request.headers.iter().filter(|header| header::is_parameter(header) && !header.disabled);
        let keys: Vec<_> = headers.filter(|header| header::is_secret(header)).collect();
        let own = call.request.auth.as_ref().filter(|auth| !auth.inherited);
        let folders = trail.folders.iter().rev().find_map(|folder| folder.auth.as_ref());
        let inherited = call.request.auth.as_ref().or(folders).or(self.document.auth.as_ref());
        // What a call that takes a key and gives out a token inherits is that token.
        let is_sign_in = !keys.is_empty() && gives_token(call, reading);
        let auth = own.or(inherited.filter(|_| !is_sign_in));
        let mut names = self.schemes_of(call, auth);
        if auth.is_none()
            && names.is_empty()
            && let Some(header) = self.saved_authorization(call)
        {
            names.push(self.written(header, written(header)));
        }
        for key in keys {
            names.push(self.key_scheme(key.key.trim(), Place::Header, &key.at));
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

    /// Returns the `Authorization` header of a saved request.
    fn saved_authorization(&self, call: &'a Call) -> Option<&'a Parameter> {
        let saved = call.responses.iter().filter_map(|response| response.request.as_ref());
        let mut own =
            saved.filter(|request| request.url.as_ref().is_some_and(|url| self.is_original(call, url)));
        own.find_map(|request| header::sent(&request.headers, "authorization"))
    }

    /// Returns the names of the schemes of an auth and of the `Authorization` header that a call writes out. An auth of the
    /// call itself takes the place of the header, which takes the place of one that is inherited.
    fn schemes_of(&mut self, call: &Call, auth: Option<&Auth>) -> Vec<String> {
        let Some(header) = header::sent(&call.request.headers, "authorization") else {
            return auth.and_then(|auth| self.scheme(auth)).into_iter().collect();
        };
        let written = written(header);
        let Some(filling) = auth.filter(|auth| fills_header(auth)) else {
            let beside = auth.and_then(|auth| self.scheme(auth));
            return beside.into_iter().chain([self.written(header, written)]).collect();
        };
        if agree(&filling.scheme, &written) {
            return self.scheme(filling).into_iter().collect();
        }
        let is_own = call.request.auth.as_ref().is_some_and(|own| !own.inherited);
        let used = if is_own { "the auth" } else { "the header" };
        let message =
            format!("its `Authorization` header and its auth are of different kinds; {used} is used");
        self.warn("auth-contradiction", &header.at, message, &format!("the auth: {}", filling.at));
        if is_own { self.scheme(filling) } else { Some(self.written(header, written)) }.into_iter().collect()
    }

    /// Returns the name of the scheme of an `Authorization` header, which is added where it is new.
    fn written(&mut self, header: &Parameter, scheme: Option<Scheme>) -> String {
        let (name, kind) = match scheme {
            Some(Scheme::Basic) => ("basic", AuthKind::Basic),
            Some(_) => ("bearer", AuthKind::Bearer),
            None => return self.key_scheme("Authorization", Place::Header, &header.at),
        };
        self.add_scheme(name, kind, &header.at)
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
        Some(self.add_scheme(name, kind, &auth.at))
    }

    fn add_scheme(&mut self, name: &str, kind: AuthKind, at: &Location) -> String {
        if !self.schemes.iter().any(|known| known.name == name) {
            if let AuthKind::Outside(word) = &kind {
                let message = format!("auth of the kind `{word}` lies outside of what a request carries");
                self.warn("outside-security", at, message, "set it up in a transport of your own");
            }
            self.schemes.push(AuthScheme { name: name.to_owned(), kind, at: at.clone() });
        }
        name.to_owned()
    }
}

/// Tells whether a reply of a call holds a token.
fn gives_token(call: &Call, reading: &Reading) -> bool {
    let is_token = |key: &str| TOKENS.contains(&key);
    let holds = |value: &Value| value.as_object().is_some_and(|map| map.keys().any(|key| is_token(key)));
    let names = |said: &Statement| matches!(said.path.as_slice(), [Step::Key(key)] if is_token(key));
    let bodies = call.responses.iter().filter(|response| response.code.is_none_or(|code| code < 400));
    let mut saved = bodies.filter_map(|response| jsonc::read(response.body.as_deref()?).ok());
    saved.any(|read| holds(&read.root.to_json()))
        || reading.reply.iter().any(|(_, said)| {
            let rows = said.tables.iter().flat_map(|table| &table.statements);
            said.samples.iter().any(|sample| holds(&sample.value))
                || said.statements.iter().chain(rows).any(names)
        })
}

/// Returns the scheme that the first word of an `Authorization` header names.
fn written(header: &Parameter) -> Option<Scheme> {
    let word = header.value.as_deref()?.split_whitespace().next()?;
    match word.to_ascii_lowercase().as_str() {
        "bearer" => Some(Scheme::Bearer),
        "basic" => Some(Scheme::Basic),
        _ => None,
    }
}

/// Tells whether an auth is sent in the `Authorization` header.
fn fills_header(auth: &Auth) -> bool {
    match auth.scheme {
        Scheme::NoAuth => false,
        Scheme::ApiKey => {
            auth.setting("in") != Some("query")
                && auth.setting("key").is_none_or(|key| key.eq_ignore_ascii_case("authorization"))
        }
        _ => true,
    }
}

/// Tells whether a header may be what an auth makes. What holds nothing but a variable may be anything.
fn agree(auth: &Scheme, header: &Option<Scheme>) -> bool {
    match (auth, header) {
        (Scheme::Basic | Scheme::Digest, Some(header)) => auth == header,
        (Scheme::Bearer | Scheme::OAuth2, Some(header)) => *header == Scheme::Bearer,
        _ => true,
    }
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
