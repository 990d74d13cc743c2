//! Paths to operations, callbacks and webhooks.

use super::Lowering;
use crate::diagnostic::Location;
use crate::ir::{self, Context, Method, OperationId, Payload, PayloadKind, Status};
use crate::parse::document::{Operation, Or, Parameter, ParameterIn, PathItem, Response};
use indexmap::IndexSet;

/// Returns a code of which no status is documented.
fn error_code(code: &String) -> ir::ErrorCode {
    ir::ErrorCode { code: code.clone(), status: None }
}

impl<'a> Lowering<'a> {
    /// Lowers all paths.
    pub(super) fn paths(&mut self) {
        let document = self.document;
        for (path, item) in &document.paths {
            for item in self.path_items(item) {
                for (method, operation) in &item.operations {
                    self.operation(path, item, method, operation);
                }
            }
        }
    }

    /// Lowers the calls that the service makes.
    pub(super) fn webhooks(&mut self) {
        let document = self.document;
        for (name, item) in &document.webhooks {
            self.webhook(name, item, None);
        }
    }

    /// Returns a path item and those that it refers to.
    fn path_items(&mut self, item: &'a PathItem) -> Vec<&'a PathItem> {
        let mut items = vec![item];
        let mut next = item.reference.as_ref();
        while let Some(reference) = next {
            let Some(target) = self.document.targets.paths.get(&reference.to) else {
                self.dangling(reference, "the path has no more calls than stand here");
                break;
            };
            if items.iter().any(|known| std::ptr::eq(*known, target)) {
                self.circular(reference, "the path has no more calls than stand here");
                break;
            }
            items.push(target);
            next = target.reference.as_ref();
        }
        items
    }

    fn operation(&mut self, path: &str, item: &'a PathItem, method: &str, operation: &'a Operation) {
        let label = format!("{method} {path}");
        let Some(method) = Method::parse(method) else {
            return self.skip("operation", &label, &operation.at, "its method is unknown");
        };
        let id = OperationId::at(self.operations.len());
        let (path, query) = self.path_template(path, &operation.at);
        let (method_basis, path_basis) = self.bases(&path, operation);
        let parameters = self.parameters(id, &path, item, operation);
        let fixed_query = self.fixed_query(query, &parameters, &operation.at);
        if self.repeats(method, &path, &fixed_query) {
            return self.skip(
                "operation",
                &label,
                &operation.at,
                "the same method and path are documented twice",
            );
        }
        let resource = self.resources.of(&path, operation);
        let (bodies, body_required) = self.bodies(id, operation);
        let (success, errors) = self.replies(id, operation);
        let security = self.security(operation);
        let servers = if operation.servers.is_empty() { &item.servers } else { &operation.servers };
        let server = self.own_server(servers);
        let nothing = Payload { kind: PayloadKind::Empty, ty: None };
        self.operations.push(ir::Operation {
            name: operation.id.clone(),
            resource,
            method,
            method_basis,
            path,
            path_basis,
            fixed_query,
            parameters,
            bodies,
            body_required,
            gzip: false,
            success,
            errors,
            error_codes: operation.error_codes.iter().map(error_code).collect(),
            output: nothing,
            error: None,
            security,
            server,
            docs: ir::Docs {
                title: operation.summary.clone().filter(|title| !title.trim().is_empty()),
                text: self.prose(operation.description.as_deref()),
                deprecated: operation.deprecated,
                ..ir::Docs::at(&operation.at)
            },
        });
        for (name, _, item) in &operation.callbacks {
            self.webhook(name, item, Some(id));
        }
    }

    fn repeats(&self, method: Method, path: &str, query: &[(String, String)]) -> bool {
        let known = |other: &ir::Operation| {
            other.method == method && other.path == path && other.fixed_query == query
        };
        self.operations.iter().any(known)
    }

    fn webhook(&mut self, name: &str, item: &'a PathItem, asked_by: Option<OperationId>) {
        for item in self.path_items(item) {
            for (_, operation) in &item.operations {
                let context = Context::Webhook(operation.id.clone().unwrap_or_else(|| name.to_owned()));
                let (payload, samples) = self.webhook_payload(operation, context).unzip();
                let headers = self.webhook_headers(name, item, operation);
                self.webhook_replies(name, operation);
                self.webhooks.push(ir::Webhook {
                    name: name.to_owned(),
                    operation: asked_by,
                    payload,
                    headers,
                    docs: ir::Docs {
                        title: operation.summary.clone(),
                        text: self.prose(operation.description.as_deref()),
                        samples: samples.unwrap_or_default(),
                        ..ir::Docs::at(&operation.at)
                    },
                });
            }
        }
    }

    fn replies(&mut self, id: OperationId, operation: &'a Operation) -> (Vec<ir::Reply>, Vec<ir::Reply>) {
        let coded: Vec<(Status, &'a Or<Response>)> = operation
            .responses
            .iter()
            .filter_map(|(text, response)| match Status::parse(text) {
                Some(status) => Some((status, response)),
                None => {
                    self.warn(
                        "unknown-status",
                        &operation.at,
                        format!("`{text}` is no status; left out"),
                        "",
                    );
                    None
                }
            })
            .collect();
        let succeeds = success_rule(&coded.iter().map(|(status, _)| *status).collect::<Vec<_>>());
        let (success, errors): (Vec<_>, Vec<_>) =
            coded.into_iter().partition(|(status, _)| succeeds(*status));
        let alone = success.len() == 1;
        let success = success.into_iter().map(|(status, response)| {
            let context = if alone { Context::Reply(id) } else { Context::ReplyOf(id, status) };
            self.reply(status, response, context)
        });
        let success = success.collect();
        let errors = errors
            .into_iter()
            .map(|(status, response)| self.reply(status, response, Context::ReplyOf(id, status)));
        let errors = errors.collect();
        (success, errors)
    }

    fn reply(&mut self, status: Status, response: &'a Or<Response>, context: Context) -> ir::Reply {
        let (at, found) = self.response(response);
        let empty = |at: &Location| ir::Reply {
            status,
            kind: PayloadKind::Empty,
            media_type: None,
            ty: None,
            headers: Vec::new(),
            docs: ir::Docs::at(at),
        };
        let Some(found) = found else { return empty(at) };
        let role = if status.is_success() { "reply" } else { "error" };
        let context = component(response, role).unwrap_or(context);
        let docs = ir::Docs { text: self.prose(found.description.as_deref()), ..ir::Docs::at(at) };
        let headers = self.headers(found);
        match self.reply_content(found, context) {
            Some((media_type, kind, ty, samples)) => ir::Reply {
                status,
                kind,
                media_type: Some(media_type),
                ty: Some(ty),
                headers,
                docs: ir::Docs { samples, ..docs },
            },
            None => ir::Reply { headers, docs, ..empty(at) },
        }
    }

    fn response(&mut self, response: &'a Or<Response>) -> (&'a Location, Option<&'a Response>) {
        let targets = &self.document.targets.responses;
        let found = self.followed(response, targets, "the reply is read as one without a body");
        match (found, response) {
            (Some(found), _) | (None, Or::Here(found)) => (&found.at, Some(found)),
            (None, Or::Ref(reference)) => (&reference.at, None),
        }
    }

    /// Returns the names of a reply's headers, that of its media type aside.
    fn headers(&mut self, response: &'a Response) -> Vec<String> {
        let targets = &self.document.targets.headers;
        let named = response.headers.iter().filter(|(name, _)| !name.eq_ignore_ascii_case("content-type"));
        let known =
            named.filter(|(_, header)| self.followed(header, targets, "the header is left out").is_some());
        known.map(|(name, _)| name.clone()).collect()
    }

    /// Returns the names of a webhook's headers, and says what other parameters it has.
    fn webhook_headers(&mut self, name: &str, item: &'a PathItem, operation: &'a Operation) -> Vec<String> {
        let parameters = item.parameters.iter().chain(&operation.parameters);
        let parameters: Vec<&Parameter> = parameters.filter_map(|used| self.resolved(used)).collect();
        let (headers, others): (Vec<_>, Vec<_>) =
            parameters.into_iter().partition(|parameter| parameter.place == ParameterIn::Header);
        if !others.is_empty() {
            let names: Vec<_> = others.iter().map(|parameter| format!("`{}`", parameter.name)).collect();
            let reason = format!("a webhook is read from its body alone ({})", names.join(", "));
            self.skip("webhook parameters", name, &operation.at, &reason);
        }
        let names: IndexSet<&String> = headers.into_iter().map(|header| &header.name).collect();
        names.into_iter().cloned().collect()
    }

    fn webhook_replies(&mut self, name: &str, operation: &'a Operation) {
        let responses = operation.responses.iter();
        let replies: Vec<&'a Response> = responses.filter_map(|(_, used)| self.response(used).1).collect();
        if replies.iter().any(|reply| !reply.content.is_empty()) {
            self.skip(
                "webhook reply",
                name,
                &operation.at,
                "what answers a webhook is written by its receiver",
            );
        }
    }
}

/// Returns the context of what is referred to rather than stands here.
pub(super) fn component<T>(used: &Or<T>, role: &'static str) -> Option<Context> {
    match used {
        Or::Here(_) => None,
        Or::Ref(reference) => Some(Context::Component(reference.to.name(), role)),
    }
}

/// Returns which of the documented statuses mean success: 2xx; without one, `default`; without that, 3xx.
fn success_rule(statuses: &[Status]) -> impl Fn(Status) -> bool + use<> {
    let documented = statuses.iter().any(|status| status.is_success());
    let default = statuses.contains(&Status::Default);
    move |status| match status {
        Status::Default => !documented,
        Status::Code(300..=399) | Status::Range(3) => !documented && !default,
        other => other.is_success(),
    }
}
