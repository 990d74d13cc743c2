//! Calls to operations.

use super::odd::is_same_path;
use super::{Lowering, Trail, prose};
use crate::evidence::Evidence;
use crate::ir::{self, Docs, Method, OperationId};
use crate::parse::postman::{Call, Url};

impl<'a> Lowering<'a, '_> {
    /// Lowers a call.
    pub(super) fn call(&mut self, call: &'a Call, trail: &Trail<'a>) {
        let Some(url) = &call.request.url else { return };
        let Some(method) = method(call) else {
            let written = call.request.method.as_deref().unwrap_or_default();
            let reason = format!("`{written}` is not a method that a client sends");
            return self.skip("operation", &call.name, &call.request.at, &reason);
        };
        let template = self.template(url);
        if let Some(literal) = &template.literal {
            let message = format!(
                "`{literal}` stands in the path where other calls have a parameter; it is read as one"
            );
            self.warn("literal-id", &url.at, message, "put the parameter there");
        }
        if template.is_cut {
            let message = "the variables in its host hold each other without end; they are left open";
            self.warn("endless-variables", &url.at, message, "give each of them a value of its own");
        }
        let id = OperationId::at(self.operations.len());
        let description = call.request.description.as_ref().or(call.description.as_ref());
        let mut reading = self.read(description, call.request.text());
        trail.add_to(&mut reading);
        self.unused_variables(&call.variables);
        self.unused_description(call);
        let security = self.security(call, trail, &reading);
        self.partial_security(call, trail);
        self.other_paths(call, method, &reading.calls);
        self.other_status(call, &reading);
        let server = self.own_server(call, &template.base);
        let resource = self.resource(trail, &template.path);
        let text = self.text(description);
        let docs = Docs { title: Some(call.name.clone()), text, ..Docs::at(&call.at) };
        self.operations.push(ir::Operation {
            name: Some(call.name.clone()).filter(|name| !name.trim().is_empty()),
            security,
            server,
            ..ir::Operation::new(resource, method, template.path, docs)
        });
        if !carries_body(method) {
            // A list of fields without a body is one of parameters.
            let tables = std::mem::take(&mut reading.request.tables);
            reading.parameters.extend(tables.into_iter().flat_map(|table| table.statements));
        }
        self.parameters(id, call, url, &reading.parameters);
        self.sort_out(id, call, &mut reading);
        let mut request = std::mem::take(&mut reading.request);
        if !request.is_empty() {
            request.parts.extend(reading.fragments.drain(..).map(|sample| (None, sample)));
        }
        for sample in reading.fragments.drain(..) {
            self.unused(&sample.at, "a sample stands under no heading that says what it is");
        }
        self.body(id, call, request);
        self.replies(id, call, &mut reading);
        self.error_codes(id, &reading.facts);
        self.add_named(reading.named);
    }

    /// Adds what is said of types that the documentation names.
    pub(super) fn add_named(&mut self, named: crate::evidence::Named) {
        for (name, evidence) in named {
            self.named.entry(name).or_default().extend(evidence);
        }
    }

    pub(super) fn operation(&mut self, id: OperationId) -> &mut ir::Operation {
        &mut self.operations[id.index()]
    }

    /// Tells whether a saved response answers this call rather than another one that was pasted under it: its path is the
    /// same, or the end of it.
    pub(super) fn is_original(&self, call: &Call, original: &Url) -> bool {
        let Some(url) = &call.request.url else { return false };
        let (own, other) = (self.segments(url), self.segments(original));
        // A parameter may have any value in a saved request.
        let fits = |(own, other): (&String, &String)| own == other || own == "{}";
        let same =
            own.len() == other.len() && own.first() == other.first() && own.iter().zip(&other).all(fits);
        same || is_same_path(&own, &other)
    }
}

/// Returns the method of a call, where it is one that a client sends.
pub(super) fn method(call: &Call) -> Option<Method> {
    match call.request.method.as_deref() {
        Some(written) => Method::parse(written),
        None => Some(Method::Get),
    }
}

/// Tells whether calls of a method carry a body.
pub(super) fn carries_body(method: Method) -> bool {
    !matches!(method, Method::Get | Method::Head | Method::Options | Method::Trace)
}

/// What a text is, taken apart: JSON to evidence, anything else stays text.
pub(super) fn evidence(body: prose::Body) -> Option<Evidence> {
    match body {
        prose::Body::Sample(evidence) | prose::Body::Template(evidence) => Some(evidence),
        prose::Body::NotJson(_) => None,
    }
}
