//! Headers: which belong to a call, which to the client, and which to neither.

use super::Lowering;
use super::parameter::sample;
use super::server::calls;
use crate::ir::{AuthKind, AuthScheme, Place};
use crate::parse::postman::{Call, Parameter};
use indexmap::IndexMap;
use serde_json::Value;

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

/// Words in the name of a header that says which form of the API is meant.
const OF_THE_API: [&str; 2] = ["revision", "version"];

/// Tells whether a header is a parameter of a call.
pub(super) fn is_parameter(header: &Parameter) -> bool {
    let name = header.key.trim().to_ascii_lowercase();
    !name.is_empty() && !CARRIAGE.contains(&name.as_str()) && name.bytes().all(is_token)
}

fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}

/// Returns the header of a name, in lower case, among those that are sent.
pub(super) fn sent<'h>(headers: &'h [Parameter], name: &str) -> Option<&'h Parameter> {
    headers.iter().find(|header| !header.disabled && header.key.trim().eq_ignore_ascii_case(name))
}

/// Tells whether a header carries a credential.
pub(super) fn is_secret(header: &Parameter) -> bool {
    has_word(header, &SECRETS) && !has_word(header, &OF_ONE_CALL)
}

/// Tells whether a header has a value for each call, or for each version of the API.
fn is_of_one_call(header: &Parameter) -> bool {
    has_word(header, &OF_ONE_CALL) || has_word(header, &OF_THE_API)
}

fn has_word(header: &Parameter, known: &[&str]) -> bool {
    crate::words::split(&header.key).iter().any(|word| known.contains(&word.as_str()))
}

/// Returns the value that a header is sent with wherever it is sent.
fn constant(sent: &[&Parameter]) -> Option<Value> {
    let value = sample(sent[0])?;
    sent.iter().all(|header| sample(header).as_ref() == Some(&value)).then_some(value)
}

impl Lowering<'_, '_> {
    /// Finds headers that at least half of all calls send: they say who calls, and belong to the client. One whose value is
    /// always the same says nothing of the caller, and stays with the calls.
    pub(super) fn client_headers(&mut self) {
        let all: Vec<&Call> = calls(&self.document.items);
        let asked: Vec<&Call> = all.into_iter().filter(|call| !super::is_webhook(call)).collect();
        let mut found: IndexMap<String, Vec<&Parameter>> = IndexMap::new();
        for call in &asked {
            let sent = call.request.headers.iter().filter(|header| is_parameter(header) && !header.disabled);
            let names = sent.map(|header| (header.key.trim().to_ascii_lowercase(), header));
            for (name, header) in names.collect::<IndexMap<_, _>>() {
                found.entry(name).or_default().push(header);
            }
        }
        let is_shared = |sent: &[&Parameter]| asked.len() > 2 && sent.len() * 2 >= asked.len();
        found.retain(|_, sent| is_shared(sent) && !is_of_one_call(sent[0]));
        for (name, sent) in found {
            if let Some(value) = constant(&sent) {
                self.constant_headers.insert(name, value);
                continue;
            }
            // One that is written out, with another value in each call, says what is asked for.
            let mut literals = sent.iter().filter_map(|header| sample(header));
            let first = literals.next();
            if literals.any(|other| Some(other) != first) {
                continue;
            }
            let written = sent[0].key.trim();
            if sent.len() < asked.len() {
                let (count, all) = (sent.len(), asked.len());
                let message =
                    format!("{count} of {all} calls send `{written}`; it is asked of all, as the client's");
                let help = "where a call does without it, say so with `security` in a correction";
                self.warn("client-header", &sent[0].at, message, help);
            }
            self.key_scheme(written, Place::Header, &sent[0].at);
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
