//! Auth in the form of 2.1: a list of settings, without what published documentation copies from further out.

use super::Writer;
use crate::parse::postman::{Auth, Scheme};
use serde_json::{Map, Value, json};

impl Writer<'_> {
    /// Adds an auth; `outer` are those of the folders around it, the innermost last.
    pub(super) fn auth(&mut self, object: &mut Map<String, Value>, auth: Option<&Auth>, outer: &[&Auth]) {
        let is_same =
            |other: &&Auth, auth: &Auth| other.scheme == auth.scheme && other.settings == auth.settings;
        let copied = |auth: &&Auth| auth.inherited && outer.last().is_some_and(|other| is_same(other, auth));
        let Some(auth) = auth.filter(|auth| !copied(auth)) else { return };
        let word = word(&auth.scheme);
        let mut own = Map::from_iter([("type".to_owned(), word.into())]);
        if auth.scheme != Scheme::NoAuth {
            let settings = auth.settings.iter().map(|(key, value)| {
                let value = self.setting(&auth.scheme, key, value);
                json!({ "key": key, "value": value, "type": "string" })
            });
            own.insert(word.to_owned(), settings.collect());
        }
        if auth.inherited {
            own.insert("isInherited".to_owned(), true.into());
        }
        object.insert("auth".to_owned(), own.into());
    }

    fn setting(&mut self, scheme: &Scheme, key: &str, value: &str) -> String {
        let name = match (scheme, key) {
            (Scheme::ApiKey, "value") => "apikey",
            (_, "key") if *scheme != Scheme::ApiKey => "secret",
            (_, key) => key,
        };
        self.clean(name, value)
    }
}

fn word(scheme: &Scheme) -> &str {
    match scheme {
        Scheme::NoAuth => "noauth",
        Scheme::ApiKey => "apikey",
        Scheme::Basic => "basic",
        Scheme::Bearer => "bearer",
        Scheme::Digest => "digest",
        Scheme::OAuth2 => "oauth2",
        Scheme::Other(word) => word,
    }
}
