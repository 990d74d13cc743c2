//! Reports where a collection contradicts itself on what a call is: its path, its status, what it asks for.

use super::{Lowering, Trail, header};
use crate::diagnostic::{Diagnostic, Location};
use crate::ir::Method;
use crate::lower::prose::{Reading, RequestLine};
use crate::parse::postman::{Auth, Call, Scheme, Url};

impl<'a> Lowering<'a, '_> {
    /// Reports lines of requests in a description, and requests of saved responses, that go elsewhere than the call.
    pub(super) fn other_paths(&mut self, call: &'a Call, method: Method, lines: &[RequestLine]) {
        let Some(url) = &call.request.url else { return };
        for line in lines {
            let segments = open_segments(without_host(&line.path));
            let is_same = line.method == method.as_str() && is_same_path(&segments, &self.segments(url));
            if !is_same {
                self.other_path(&url.at, &format!("{} {}", line.method, line.path), &line.at);
            }
        }
        for original in call.responses.iter().filter_map(|response| response.request.as_ref()) {
            let other = original.url.as_ref().filter(|other| self.is_original(call, other));
            if let Some(other) = other.filter(|other| !is_filled(&self.segments(url), &self.segments(other)))
            {
                self.other_path(&url.at, &self.template(other).path, &other.at);
            }
        }
    }

    /// Returns the segments of a URL's path; what differs from call to call stays open.
    pub(super) fn segments(&self, url: &Url) -> Vec<String> {
        open_segments(&self.template(url).path)
    }

    fn other_path(&mut self, at: &Location, other: &str, other_at: &Location) {
        let message = format!("a sample of this call goes to `{other}`; the path of the call itself is used");
        self.report
            .push(Diagnostic::warning("other-path", at, message).help(format!("the sample: {other_at}")));
    }

    /// Reports that the description names other statuses of success than the saved responses have.
    pub(super) fn other_status(&mut self, call: &'a Call, reading: &Reading) {
        let is_success = |code: &u16| *code < 400;
        let saved: Vec<(u16, &Location)> = call
            .responses
            .iter()
            .filter_map(|response| Some((response.code.filter(is_success)?, &response.at)))
            .collect();
        let said: Vec<u16> =
            reading.reply.iter().filter_map(|(status, _)| *status).filter(is_success).collect();
        let (Some(first), Some((code, other))) = (said.first(), saved.first()) else { return };
        if saved.iter().any(|(code, _)| said.contains(code)) {
            return;
        }
        let message = format!("described as a reply of {first}, but saved as one of {code}; both are read");
        let described = call.request.description.as_ref().map_or(&call.at, |text| &text.at);
        let finding = Diagnostic::warning("status-contradiction", described, message);
        self.report.push(finding.help(format!("the saved response: {other}")));
    }

    /// Reports a call that inherits to be called without authorization, but sends what goes with it elsewhere.
    pub(super) fn partial_security(&mut self, call: &'a Call, trail: &Trail<'a>) {
        let is_none = |auth: &Auth| matches!(auth.scheme, Scheme::NoAuth);
        let folders = || trail.folders.iter().rev().find_map(|folder| folder.auth.as_ref());
        let is_inherited = call.request.auth.as_ref().is_none_or(|auth| auth.inherited)
            && call.request.auth.as_ref().or_else(folders).is_some_and(is_none);
        let is_asked_elsewhere = self.document.auth.as_ref().is_some_and(|auth| !is_none(auth));
        let sent = call.request.headers.iter().filter(|known| header::is_parameter(known) && !known.disabled);
        let clients =
            sent.filter(|known| self.client_headers.contains(&known.key.trim().to_ascii_lowercase()));
        if let (true, true, Some(header)) = (is_inherited, is_asked_elsewhere, clients.into_iter().next()) {
            let message = format!(
                "it inherits that it needs no authorization, but sends `{}` as the calls do that need it",
                header.key.trim()
            );
            let help = "if it needs authorization, say so with `security` in a correction";
            self.warn("partial-security", &call.at, message, help);
        }
    }

    /// Reports that a saved response shows a body of another kind than its call does.
    pub(super) fn other_body(&mut self, at: &Location, own: &Location) {
        let message =
            "the request of a saved response has a body of another kind than its call; it is left out";
        let help = format!("the body of the call: {own}");
        self.report.push(Diagnostic::warning("other-body", at, message).help(help));
    }

    /// Reports that an item is described beside its request.
    pub(super) fn unused_description(&mut self, call: &Call) {
        if let (Some(own), Some(other)) = (&call.request.description, &call.description)
            && own.text != other.text
        {
            self.unused(&other.at, "the item has a description beside that of its request");
        }
    }

    /// Reports a fact that has no place in an API as it is understood.
    pub(super) fn unused(&mut self, at: &Location, what: &str) {
        let help = "say it where it is looked for, or with a correction";
        self.warn("unused-fact", at, format!("{what}; this is left out"), help);
    }

    /// Reports that something is said of the body of a call that carries none.
    pub(super) fn unsent_body(&mut self, method: Method, at: &Location) {
        let message = format!("a body is shown, but a {} carries none; it is left out", method.as_str());
        self.warn("unsent-body", at, message, "delete it, or move it to the call that it belongs to");
    }
}

/// Tells whether paths are the same, or one is the end of the other.
pub(super) fn is_same_path(one: &[String], other: &[String]) -> bool {
    let (short, long) = if one.len() < other.len() { (one, other) } else { (other, one) };
    short == long || (short.len() > 1 && long.ends_with(short))
}

/// Tells whether a path is another one with its open segments filled in.
fn is_filled(template: &[String], path: &[String]) -> bool {
    let pairs = || template.iter().zip(path);
    template.len() == path.len() && pairs().all(|(open, part)| open == "{}" || open == part)
}

/// Returns the path of a target without its query, scheme and host, or the variable for these.
fn without_host(target: &str) -> &str {
    let target = target.split(['?', '#']).next().unwrap_or_default();
    let rest = target.split_once("://").map_or(target, |(_, rest)| rest);
    let (first, path) = rest.split_once('/').unwrap_or((rest, ""));
    let is_host = rest.len() < target.len() || first.starts_with("{{") || first.contains(['.', ':']);
    if is_host { path } else { rest }
}

fn open_segments(path: &str) -> Vec<String> {
    let is_open = |part: &str| part.starts_with(['{', ':', '<']) || part.chars().all(|c| c.is_ascii_digit());
    let parts = path.split('/').filter(|part| !part.is_empty());
    parts.map(|part| if is_open(part) { "{}".to_owned() } else { part.to_owned() }).collect()
}
