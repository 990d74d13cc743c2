//! Ways to authenticate: what an export leaves out of them, and those that it does not have.

use super::header;
use super::refusal::{Refusal, reason};
use crate::diagnostic::{Location, Report};
use crate::ir::{Api, AuthKind, AuthScheme, OAuthFlow, Place};
use serde::Deserialize;

/// A fact on authentication.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AuthFact {
    /// The scheme it is about: one of the export, or a new one where `kind` says what it is.
    pub scheme: String,
    /// What it asks for, where the export does not say.
    pub kind: Option<AuthWord>,
    /// Name of the header, query parameter or cookie that carries a key.
    pub name: Option<String>,
    /// What stands before an API key.
    pub prefix: Option<String>,
    /// Where tokens of OAuth 2 are issued.
    pub token_url: Option<String>,
    /// Names of the scopes of OAuth 2.
    #[serde(default)]
    pub scopes: Vec<String>,
    /// How we know.
    pub because: String,
}

/// What a scheme asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AuthWord {
    /// A key in a header.
    Header,
    /// A key in the query.
    Query,
    /// A key in a cookie.
    Cookie,
    /// User and password.
    Basic,
    /// A token.
    Bearer,
    /// A token from an OAuth 2 server, which is asked for with the credentials of the client.
    ClientCredentials,
}

/// Applies facts on authentication.
pub(super) fn apply(api: &mut Api, facts: &[(Location, AuthFact)], report: &mut Report) {
    for (at, fact) in facts {
        let stated = reason(&fact.because).and_then(|()| match fact.kind {
            Some(word) => define(api, fact, word, at),
            None => refine(api, fact),
        });
        let known = api.schemes.iter().find(|scheme| scheme.name == fact.scheme);
        if let (Some(scheme), Some(_), Ok(())) = (known, fact.kind, &stated) {
            report.settle("outside-security", &scheme.at);
        }
        if let Err(refusal) = stated {
            report.push(refusal.of(&format!("the fact on `{}`", fact.scheme), at));
        }
    }
}

/// Says what a scheme is that the export does not have, or only has by name.
fn define(api: &mut Api, fact: &AuthFact, word: AuthWord, at: &Location) -> Result<(), Refusal> {
    let kind = kind(fact, word)?;
    match api.schemes.iter_mut().find(|scheme| scheme.name == fact.scheme) {
        Some(AuthScheme { kind: known, .. }) if *known == kind => Err("the export says so already".into()),
        Some(AuthScheme { kind: known @ AuthKind::Outside(_), .. }) => {
            *known = kind;
            Ok(())
        }
        Some(_) => {
            let what = "the export says what this scheme is".to_owned();
            Err(Refusal::Wrong(what, "delete `kind`, or give the scheme another name".to_owned()))
        }
        None => {
            api.schemes.push(AuthScheme { name: fact.scheme.clone(), kind, at: at.clone() });
            Ok(())
        }
    }
}

fn kind(fact: &AuthFact, word: AuthWord) -> Result<AuthKind, Refusal> {
    let place = match word {
        AuthWord::Header => Some(Place::Header),
        AuthWord::Query => Some(Place::Query),
        AuthWord::Cookie => Some(Place::Cookie),
        AuthWord::Basic | AuthWord::Bearer | AuthWord::ClientCredentials => None,
    };
    let is_oauth = word == AuthWord::ClientCredentials;
    let stray = [
        ("name", fact.name.is_some() && place.is_none()),
        ("prefix", fact.prefix.is_some() && place.is_none()),
        ("token_url", fact.token_url.is_some() && !is_oauth),
        ("scopes", !fact.scopes.is_empty() && !is_oauth),
    ];
    refuse_stray(&stray, "of this kind", "delete it, or correct `kind`")?;
    Ok(match (place, word) {
        (Some(place), _) => {
            let missing =
                || Refusal::Wrong("it lacks `name`".to_owned(), "say what carries the key".to_owned());
            let name = fact.name.clone().ok_or_else(missing)?;
            header::check(&name)?;
            AuthKind::ApiKey { place, name, prefix: fact.prefix.clone().unwrap_or_default() }
        }
        (None, AuthWord::Basic) => AuthKind::Basic,
        (None, AuthWord::ClientCredentials) => AuthKind::OAuth2 { flows: vec![flow(fact)] },
        (None, _) => AuthKind::Bearer,
    })
}

/// Refuses the first word that does not belong here; each comes with whether it is stated and does not.
fn refuse_stray(words: &[(&str, bool)], of: &str, advice: &str) -> Result<(), Refusal> {
    match words.iter().find(|(_, is_stray)| *is_stray) {
        Some((word, _)) => Err(Refusal::Wrong(format!("`{word}` cannot be said {of}"), advice.to_owned())),
        None => Ok(()),
    }
}

fn flow(fact: &AuthFact) -> OAuthFlow {
    OAuthFlow {
        name: "clientCredentials".to_owned(),
        token_url: fact.token_url.clone(),
        scopes: fact.scopes.clone(),
        ..OAuthFlow::default()
    }
}

/// Says more of a scheme that the export has.
fn refine(api: &mut Api, fact: &AuthFact) -> Result<(), Refusal> {
    let names: Vec<&str> = api.schemes.iter().map(|scheme| scheme.name.as_str()).collect();
    let known =
        if names.is_empty() { "it has none".to_owned() } else { format!("it has: {}", names.join(", ")) };
    let Some(scheme) = api.schemes.iter_mut().find(|scheme| scheme.name == fact.scheme) else {
        let advice = format!("{known}; say by `kind` what a new one is");
        return Err(Refusal::Wrong("the export has no such security scheme".to_owned(), advice));
    };
    let stray = [
        ("name", fact.name.is_some()),
        ("token_url", fact.token_url.is_some()),
        ("scopes", !fact.scopes.is_empty()),
    ];
    refuse_stray(&stray, "without `kind`", "delete it, or say by `kind` what the scheme is")?;
    match (&mut scheme.kind, &fact.prefix) {
        (AuthKind::ApiKey { prefix, .. }, Some(stated)) if prefix != stated => {
            prefix.clone_from(stated);
            Ok(())
        }
        (AuthKind::ApiKey { .. }, Some(_)) => Err("the export says so already".into()),
        _ => Err("it takes no prefix".into()),
    }
}
