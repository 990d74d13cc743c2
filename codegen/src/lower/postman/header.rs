//! Headers: which belong to a call, which to the client, and which to neither.

use super::Lowering;
use super::server::calls;
use crate::ir::{AuthKind, AuthScheme, Place};
use crate::parse::postman::{Call, Parameter};

/// Headers that say how a message is carried, not what it asks for.
const CARRIAGE: [&str; 17] = [
    "accept",
    "accept-encoding",
    "authorization",
    "cache-control",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "cookie",
    "date",
    "expect",
    "host",
    "postman-token",
    "server",
    "transfer-encoding",
    "user-agent",
    "vary",
];

/// Words in the name of a header that carries a credential.
const SECRETS: [&str; 6] = ["key", "apikey", "token", "secret", "signature", "auth"];

/// Words in the name of a header that tells one call from the others, whatever else stands in it.
const OF_ONE_CALL: [&str; 6] = ["correlation", "csrf", "idempotency", "request", "trace", "xsrf"];

/// Tells whether a header is a parameter of a call.
pub(super) fn is_parameter(header: &Parameter) -> bool {
    let name = header.key.trim().to_ascii_lowercase();
    !name.is_empty() && !CARRIAGE.contains(&name.as_str()) && name.bytes().all(is_token)
}

fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}

/// Returns the `Authorization` header that a call sends.
pub(super) fn authorization(call: &Call) -> Option<&Parameter> {
    let is_meant =
        |header: &&Parameter| !header.disabled && header.key.trim().eq_ignore_ascii_case("authorization");
    call.request.headers.iter().find(is_meant)
}

/// Tells whether a header carries a credential.
pub(super) fn is_secret(header: &Parameter) -> bool {
    let words = crate::words::split(&header.key);
    let has = |known: &[&str]| words.iter().any(|word| known.contains(&word.as_str()));
    has(&SECRETS) && !has(&OF_ONE_CALL)
}

impl Lowering<'_, '_> {
    /// Finds headers that at least half of all calls send: they say who calls, and belong to the client.
    pub(super) fn client_headers(&mut self) {
        let calls: Vec<&Call> = calls(&self.document.items);
        let asked: Vec<&&Call> = calls.iter().filter(|call| !super::is_webhook(call)).collect();
        let mut counts: indexmap::IndexMap<String, (usize, &Parameter)> = indexmap::IndexMap::new();
        for call in &asked {
            let headers =
                call.request.headers.iter().filter(|header| is_parameter(header) && !header.disabled);
            for header in headers {
                counts.entry(header.key.trim().to_ascii_lowercase()).or_insert((0, header)).0 += 1;
            }
        }
        let shared = counts.into_iter().filter(|(_, (count, _))| asked.len() > 2 && count * 2 >= asked.len());
        let shared: Vec<(String, String, crate::diagnostic::Location)> = shared
            .map(|(name, (_, header))| (name, header.key.trim().to_owned(), header.at.clone()))
            .collect();
        for (name, written, at) in shared {
            self.key_scheme(&written, Place::Header, &at);
            self.client_headers.push(name);
        }
    }

    /// Adds a scheme for a key in a header or query, and returns its name.
    pub(super) fn key_scheme(&mut self, key: &str, place: Place, at: &crate::diagnostic::Location) -> String {
        let same = |scheme: &&AuthScheme| match &scheme.kind {
            AuthKind::ApiKey { place: known, name, .. } => *known == place && name.eq_ignore_ascii_case(key),
            _ => false,
        };
        if let Some(known) = self.schemes.iter().find(same) {
            return known.name.clone();
        }
        let kind = AuthKind::ApiKey { place, name: key.to_owned(), prefix: String::new() };
        self.schemes.push(AuthScheme { name: key.to_owned(), kind, at: at.clone() });
        key.to_owned()
    }
}
