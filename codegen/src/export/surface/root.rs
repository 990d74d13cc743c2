//! What holds for an API as a whole: its version, environments, ways to authenticate and webhooks.

use super::Listing;
use super::text::{name, names_of, place, quoted, ty};
use crate::ir::{AuthKind, OAuthFlow, Server, Signature, Webhook};
use crate::names::written;

impl Listing<'_> {
    pub(super) fn root(&mut self, root: &str) {
        let api = self.api;
        self.say(format!("api {root} = {} version {}", quoted(&api.title), quoted(&api.version)));
        for (server, name) in api.servers.iter().zip(&self.names.environments) {
            self.environment(server, &written(name));
        }
        for (scheme, rust) in api.schemes.iter().zip(&self.names.schemes) {
            let kind = scheme_kind(&scheme.kind);
            self.say(format!("auth {} {kind}", names_of(&scheme.name, &rust.credential)));
        }
        if let Some(sign_in) = &api.sign_in {
            let call = self.call_name(sign_in.operation);
            self.say(format!("sign in by {call}: {} for {}", name(&sign_in.token), name(&sign_in.scheme)));
        }
        if let Some(signature) = &api.webhook_signature {
            self.say(format!("webhooks signed by {}", signed(signature)));
        }
        for (webhook, rust) in api.webhooks.iter().zip(&self.names.webhooks) {
            self.webhook(webhook, rust);
        }
        for (queue, rust) in api.queues.iter().zip(&self.names.queues) {
            self.queue(queue, rust);
        }
    }

    fn environment(&mut self, server: &Server, rust: &str) {
        self.say(format!("environment {rust} = {}", server.url));
        for (from, to) in &server.hosts {
            self.say(format!("environment {rust} {from} = {to}"));
        }
        for variable in &server.variables {
            let mut line = format!("environment {rust} variable {}", name(&variable.name));
            if !variable.default.is_empty() {
                line.push_str(&format!(" default {}", quoted(&variable.default)));
            }
            if !variable.values.is_empty() {
                let values: Vec<String> = variable.values.iter().map(|value| quoted(value)).collect();
                line.push_str(&format!(" one of {}", values.join(", ")));
            }
            self.say(line);
        }
    }

    fn webhook(&mut self, webhook: &Webhook, rust: &str) {
        let payload = webhook.payload.as_ref().map_or_else(|| "nothing".to_owned(), |t| ty(t, self.names));
        let wire = if webhook.name == rust { String::new() } else { format!(" ({})", name(&webhook.name)) };
        let asked_by = webhook.operation.map(|id| format!(" asked for by {}", self.call_name(id)));
        let deprecated = if webhook.docs.deprecated { " deprecated" } else { "" };
        self.say(format!("webhook {rust}{wire}: {payload}{}{deprecated}", asked_by.unwrap_or_default()));
        webhook.headers.iter().for_each(|header| self.say(format!("webhook {rust} header {}", name(header))));
    }
}

fn scheme_kind(kind: &AuthKind) -> String {
    match kind {
        AuthKind::ApiKey { place: at, name: key, prefix } if prefix.is_empty() => {
            format!("key in {} {}", place(*at), name(key))
        }
        AuthKind::ApiKey { place: at, name: key, prefix } => {
            format!("key in {} {} after {}", place(*at), name(key), quoted(prefix))
        }
        AuthKind::Basic => "basic".to_owned(),
        AuthKind::Bearer => "bearer".to_owned(),
        AuthKind::OAuth2 { flows } => {
            flows.iter().fold("oauth2".to_owned(), |text, flow| text + &oauth_flow(flow))
        }
        AuthKind::OpenId { url } => format!("openid from {url}"),
        AuthKind::Signature(signature) => format!("signature {}", signed(signature)),
        AuthKind::Outside(word) => format!("outside {}", name(word)),
    }
}

fn signed(signature: &Signature) -> String {
    let Signature { algorithm, secret, header, prefix, encoding, key_header } = signature;
    let (algorithm, secret, encoding) = (algorithm.word(), secret.word(), encoding.word());
    let mut text = format!("{algorithm} of a {secret} secret in header {} as {encoding}", name(header));
    if !prefix.is_empty() {
        text.push_str(&format!(" after {}", quoted(prefix)));
    }
    key_header.iter().for_each(|header| text.push_str(&format!(" with the key in header {}", name(header))));
    text
}

/// Returns one way to a token, after a space.
fn oauth_flow(flow: &OAuthFlow) -> String {
    let mut text = format!(" {}", name(&flow.name));
    let places = [
        ("granted at", &flow.authorization_url),
        ("issued at", &flow.token_url),
        ("renewed at", &flow.refresh_url),
    ];
    for (what, url) in places {
        url.iter().for_each(|url| text.push_str(&format!(" {what} {}", quoted(url))));
    }
    if !flow.scopes.is_empty() {
        let scopes: Vec<_> = flow.scopes.iter().map(|scope| name(scope)).collect();
        text.push_str(&format!(" scopes {}", scopes.join(", ")));
    }
    text
}
