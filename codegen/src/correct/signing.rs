//! How calls and webhooks are signed: what few exports have words for.

use super::refusal::{Refusal, reason};
use super::{find, header};
use crate::diagnostic::{Diagnostic, Location, Report};
use crate::ir::{
    Algorithm, Api, AuthKind, AuthScheme, Encoding, Operation, Place, Requirement, SecretForm, Signature,
};
use serde::Deserialize;

/// A fact on how calls or webhooks are signed.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SigningFact {
    /// Name of the scheme: a new one, or one of the export that this says more of.
    pub scheme: String,
    /// What makes a signature of a body and a secret.
    pub algorithm: Algorithm,
    /// How the secret is given out; as a text unless something else is said.
    #[serde(default)]
    pub secret: SecretForm,
    /// The header that carries the signature.
    pub signature: SignatureHeader,
    /// The header that carries the name of the key, where one does.
    pub key: Option<KeyHeader>,
    /// Whether the service signs its webhooks so.
    #[serde(default)]
    pub webhooks: bool,
    /// The calls that are signed, as `METHOD /path`; where nothing is said all, or none beside webhooks.
    pub calls: Option<Vec<String>>,
    /// Those of the calls whose body goes compressed.
    #[serde(default)]
    pub gzip: Vec<String>,
    /// How we know.
    pub because: String,
}

/// The header that carries a signature.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignatureHeader {
    /// Its name.
    pub header: String,
    /// How the signature is written.
    pub encoding: Encoding,
    /// What stands before it.
    #[serde(default)]
    pub prefix: String,
}

/// The header that carries the name of a key.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyHeader {
    /// Its name.
    pub header: String,
}

/// Applies facts on signatures.
pub(super) fn apply(api: &mut Api, facts: &[(Location, SigningFact)], report: &mut Report) {
    for (at, fact) in facts {
        if let Err(refusal) = sign(api, fact, at) {
            report.push(refusal.of(&format!("the signing by `{}`", fact.scheme), at));
        }
    }
}

fn sign(api: &mut Api, fact: &SigningFact, at: &Location) -> Result<(), Refusal> {
    reason(&fact.because)?;
    headers(fact)?;
    match fact.webhooks && fact.calls.is_none() {
        true => leave_to_service(api, fact)?,
        false => sign_calls(api, fact, at)?,
    }
    if fact.webhooks { webhooks(api, fact) } else { Ok(()) }
}

fn webhooks(api: &mut Api, fact: &SigningFact) -> Result<(), Refusal> {
    if api.webhook_signature.is_some() {
        let what = "another `[[signing]]` says how webhooks are signed".to_owned();
        return Err(Refusal::Wrong(what, "state it once".to_owned()));
    }
    api.webhook_signature = Some(signature(fact));
    Ok(())
}

/// Takes away a scheme of the export by which only the service signs: a client has no credential for it.
fn leave_to_service(api: &mut Api, fact: &SigningFact) -> Result<(), Refusal> {
    if !fact.gzip.is_empty() {
        let what = "`gzip` is about calls, and no call is signed";
        let advice = "leave it out, or name the calls that are signed in `calls`";
        return Err(Refusal::Wrong(what.to_owned(), advice.to_owned()));
    }
    if api.operations.iter().any(|operation| asks(operation, fact)) {
        let what = "it is about webhooks alone, and calls ask for the same scheme";
        let advice = "name them in `calls`, or give it a `scheme` of its own";
        return Err(Refusal::Wrong(what.to_owned(), advice.to_owned()));
    }
    api.schemes.retain(|scheme| scheme.name != fact.scheme);
    Ok(())
}

/// Reports facts on webhooks of an API that has none, or of which corrections have left none.
pub(super) fn idle_webhooks(api: &Api, facts: &[(Location, SigningFact)], report: &mut Report) {
    for (at, fact) in facts.iter().filter(|(_, fact)| fact.webhooks && api.webhooks.is_empty()) {
        let message = format!("the signing by `{}` does not apply to webhooks: there are none", fact.scheme);
        let advice = "delete `webhooks`, or all of it where it signs no call";
        report.push(Diagnostic::error("idle-correction", at, message).help(advice));
    }
}

fn sign_calls(api: &mut Api, fact: &SigningFact, at: &Location) -> Result<(), Refusal> {
    let signed = calls(api, fact)?;
    let gzipped = named(api, &fact.gzip)?;
    if gzipped.iter().any(|index| !signed.contains(index)) {
        let what = "`gzip` names a call that is not signed".to_owned();
        return Err(Refusal::Wrong(what, "name it in `calls` as well".to_owned()));
    }
    scheme(api, fact, at)?;
    for index in signed {
        let operation = &mut api.operations[index];
        operation.gzip |= gzipped.contains(&index);
        require(operation, &fact.scheme);
        leave_to_client(operation, fact);
    }
    Ok(())
}

/// Refuses what cannot stand in a header.
fn headers(fact: &SigningFact) -> Result<(), Refusal> {
    header::check(&fact.signature.header)?;
    fact.key.iter().try_for_each(|key| header::check(&key.header))?;
    if fact.signature.prefix.chars().all(|c| c.is_ascii_graphic() || c == ' ') {
        return Ok(());
    }
    let what = "its prefix cannot stand in a header".to_owned();
    Err(Refusal::Wrong(what, "write it as it goes over the wire".to_owned()))
}

/// Returns the calls that are signed. One that is to be signed already, by a scheme of this name, is no error: the export
/// may know which calls are signed, but not how.
fn calls(api: &Api, fact: &SigningFact) -> Result<Vec<usize>, Refusal> {
    let found = match &fact.calls {
        Some(calls) => named(api, calls)?,
        None if api.operations.iter().any(|operation| asks(operation, fact)) => {
            (0..api.operations.len()).filter(|index| asks(&api.operations[*index], fact)).collect()
        }
        None => (0..api.operations.len()).collect(),
    };
    if found.is_empty() { Err("it is about no call".into()) } else { Ok(found) }
}

/// Tells whether a call asks for the scheme.
fn asks(operation: &Operation, fact: &SigningFact) -> bool {
    operation.security.iter().flatten().any(|required| required.scheme == fact.scheme)
}

/// Returns the calls of these names.
fn named(api: &Api, calls: &[String]) -> Result<Vec<usize>, Refusal> {
    let found = calls.iter().map(|of| find::all(api, of)).collect::<Result<Vec<_>, _>>()?;
    Ok(found.into_iter().flatten().collect())
}

fn signature(fact: &SigningFact) -> Signature {
    Signature {
        algorithm: fact.algorithm,
        secret: fact.secret,
        header: fact.signature.header.clone(),
        prefix: fact.signature.prefix.clone(),
        encoding: fact.signature.encoding,
        key_header: fact.key.as_ref().map(|key| key.header.clone()),
    }
}

/// Adds the scheme, or says what one of the export is.
fn scheme(api: &mut Api, fact: &SigningFact, at: &Location) -> Result<(), Refusal> {
    let kind = AuthKind::Signature(signature(fact));
    match api.schemes.iter_mut().find(|scheme| scheme.name == fact.scheme) {
        Some(AuthScheme { kind: AuthKind::Signature(_), .. }) => {
            let what = "another `[[signing]]` is about the same scheme".to_owned();
            Err(Refusal::Wrong(what, "give each a `scheme` of its own".to_owned()))
        }
        Some(known) => {
            known.kind = kind;
            Ok(())
        }
        None => {
            api.schemes.push(AuthScheme { name: fact.scheme.clone(), kind, at: at.clone() });
            Ok(())
        }
    }
}

/// Adds the scheme to what a call asks for, whatever else that is.
fn require(operation: &mut Operation, scheme: &str) {
    if operation.security.is_empty() {
        operation.security.push(Vec::new());
    }
    for alternative in &mut operation.security {
        if alternative.iter().all(|required| required.scheme != scheme) {
            alternative.push(Requirement { scheme: scheme.to_owned(), scopes: Vec::new() });
        }
    }
}

/// Takes away parameters for headers that the client sets.
fn leave_to_client(operation: &mut Operation, fact: &SigningFact) {
    let key = fact.key.as_ref().map(|key| key.header.as_str());
    let is_set = |name: &str| {
        let mut set = [Some(fact.signature.header.as_str()), key].into_iter().flatten();
        set.any(|header| header.eq_ignore_ascii_case(name))
    };
    operation.parameters.retain(|parameter| parameter.place != Place::Header || !is_set(&parameter.wire));
}
