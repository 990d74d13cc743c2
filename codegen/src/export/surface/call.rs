//! Calls.

use super::Listing;
use super::text::{name, names_of, notes, place, quoted, spelling, ty};
use crate::export::paths;
use crate::ir::{Body, Operation, OperationId, Parameter, Payload, Reply, Requirement};
use crate::names::OperationNames;
use std::fmt::Write as _;

impl Listing<'_> {
    pub(super) fn calls(&mut self) {
        let api = self.api;
        for (id, operation) in (0u32..).map(OperationId).zip(&api.operations) {
            self.call(id, operation);
        }
    }

    /// Returns the path of a call's function, below the API's module.
    pub(super) fn call_name(&self, id: OperationId) -> String {
        paths::of_function(self.api, self.names, id, 0)
    }

    fn call(&mut self, id: OperationId, operation: &Operation) {
        let call = format!("call {}", self.call_name(id));
        let names = self.names.operation(id);
        let doubts = operation.doubts().join(", ");
        let doubts = if doubts.is_empty() { doubts } else { format!(" ({doubts})") };
        self.say(format!("{call} = {}{doubts}", operation.label()));
        for (key, value) in &operation.fixed_query {
            self.say(format!("{call} query {} always {}", name(key), quoted(value)));
        }
        for (parameter, rust) in operation.parameters.iter().zip(&names.arguments) {
            let facts = self.parameter(parameter, rust);
            self.say(format!("{call} {facts}"));
        }
        for form in 0..names.functions.len() {
            self.form(&call, id, form);
        }
        for (word, replies) in [("reply", &operation.success), ("error", &operation.errors)] {
            for reply in replies {
                let facts = self.reply(reply);
                self.say(format!("{call} {word} {facts}"));
                for header in &reply.headers {
                    self.say(format!("{call} {word} {} header {}", reply.status, name(header)));
                }
            }
        }
        self.results(&call, operation);
        self.marks(&call, operation);
    }

    fn parameter(&self, parameter: &Parameter, rust: &str) -> String {
        let names = names_of(&parameter.wire, rust);
        let mut text = format!("{} {names}: {}", place(parameter.place), ty(&parameter.ty, self.names));
        text.push_str(if parameter.required { " required" } else { " optional" });
        text.push_str(if parameter.is_conditional() { " conditional" } else { "" });
        if let Some(spelling) = spelling(parameter.spelling) {
            _ = write!(text, " {spelling}");
        }
        notes(&mut text, &parameter.ty, &parameter.docs, self.api);
        text
    }

    /// Lists one function of a call, and the form of the body that it sends.
    fn form(&mut self, call: &str, id: OperationId, form: usize) {
        let operation = &self.api.operations[id.index()];
        let body = operation.bodies.get(form);
        let names = self.names.operation(id);
        let arguments = arguments(operation, names, body.is_some());
        self.say(format!("{call} fn {}({arguments})", names.functions[form]));
        if let Some(body) = body {
            let facts = self.body(body, operation.body_required);
            self.say(format!("{call} body {facts}"));
            self.fields_of_form(call, body);
        }
    }

    fn body(&self, body: &Body, required: bool) -> String {
        let required = if required { "required" } else { "optional" };
        format!("{}: {} {required}", name(&body.media_type), self.held(body.kind, Some(&body.ty)))
    }

    /// Lists the fields of a form that are not written plainly.
    fn fields_of_form(&mut self, call: &str, body: &Body) {
        let form = format!("{call} body {} field", name(&body.media_type));
        for (field, how) in &body.spellings {
            if let Some(how) = spelling(*how) {
                self.say(format!("{form} {} {how}", name(field)));
            }
        }
        for (field, media_type) in &body.part_types {
            self.say(format!("{form} {} is {}", name(field), name(media_type)));
        }
    }

    fn reply(&self, reply: &Reply) -> String {
        let media_type = reply.media_type.as_deref().map(|media_type| format!(" {}", name(media_type)));
        let held = self.held(reply.kind, reply.ty.as_ref());
        format!("{}{}: {held}", reply.status, media_type.unwrap_or_default())
    }

    /// Lists the types that a call is read as, whatever the status.
    fn results(&mut self, call: &str, operation: &Operation) {
        let held = |payload: &Payload| self.held(payload.kind, payload.ty.as_ref());
        let output = held(&operation.output);
        let error = operation.error.as_ref().map(held);
        self.say(format!("{call} returns {output}"));
        if let Some(error) = error {
            self.say(format!("{call} fails with {error}"));
        }
    }

    fn marks(&mut self, call: &str, operation: &Operation) {
        if operation.docs.deprecated {
            self.say(format!("{call} deprecated"));
        }
        for known in &operation.error_codes {
            let status = known.status.map(|status| format!(" with {status}")).unwrap_or_default();
            self.say(format!("{call} error {}{status}", quoted(&known.code)));
        }
        if let Some(url) = &operation.server {
            self.say(format!("{call} served at {url}"));
        }
        if operation.gzip {
            self.say(format!("{call} body goes compressed by gzip"));
        }
        if !operation.security.is_empty() {
            let alternatives: Vec<String> =
                operation.security.iter().map(|schemes| together(schemes)).collect();
            self.say(format!("{call} security {}", alternatives.join(" | ")));
        }
    }
}

/// Returns schemes that must hold together.
fn together(schemes: &[Requirement]) -> String {
    if schemes.is_empty() {
        return "none".to_owned();
    }
    schemes.iter().map(required).collect::<Vec<_>>().join(" + ")
}

fn required(requirement: &Requirement) -> String {
    let scopes: Vec<_> = requirement.scopes.iter().map(|scope| name(scope)).collect();
    let scopes = if scopes.is_empty() { String::new() } else { format!(" with {}", scopes.join(", ")) };
    format!("{}{scopes}", name(&requirement.scheme))
}

/// Returns the arguments of a call's function, in order.
fn arguments(operation: &Operation, names: &OperationNames, has_body: bool) -> String {
    let required =
        operation.parameters.iter().zip(&names.arguments).filter(|(parameter, _)| parameter.required);
    let mut arguments: Vec<String> = required.map(|(_, name)| name.clone()).collect();
    if has_body {
        arguments.push("body".to_owned());
    }
    if operation.parameters.iter().any(|parameter| !parameter.required) {
        arguments.push(format!("params: {}", names.params));
    }
    arguments.join(", ")
}
