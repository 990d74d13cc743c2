//! Paths to operations, callbacks and webhooks.

use super::Lowering;
use crate::diagnostic::Location;
use crate::ir::{self, Context, Method, OperationId, Payload, PayloadKind, Status};
use crate::parse::document::{Operation, Or, PathItem, Response};

/// A path item behind at most this many references.
const MAX_REFERENCES: usize = 16;

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
            if items.len() > MAX_REFERENCES || items.iter().any(|known| std::ptr::eq(*known, target)) {
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
        let id = OperationId(u32::try_from(self.operations.len()).unwrap_or(u32::MAX));
        let (path, fixed_query) = self.path_template(path, &operation.at);
        let parameters = self.parameters(id, &path, item, operation);
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
            path,
            fixed_query,
            parameters,
            bodies,
            body_required,
            success,
            errors,
            error_codes: Vec::new(),
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
                let payload = self.webhook_payload(operation, context);
                self.webhooks.push(ir::Webhook {
                    name: name.to_owned(),
                    operation: asked_by,
                    payload,
                    docs: ir::Docs {
                        title: operation.summary.clone(),
                        text: self.prose(operation.description.as_deref()),
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
            docs: ir::Docs::at(at),
        };
        let Some(found) = found else { return empty(at) };
        let role = if status.is_success() { "reply" } else { "error" };
        let context = component(response, role).unwrap_or(context);
        let docs = ir::Docs { text: self.prose(found.description.as_deref()), ..ir::Docs::at(at) };
        match self.reply_content(found, context) {
            Some((media_type, kind, ty, samples)) => ir::Reply {
                status,
                kind,
                media_type: Some(media_type),
                ty: Some(ty),
                docs: ir::Docs { samples, ..docs },
            },
            None => ir::Reply { docs, ..empty(at) },
        }
    }

    fn response(&mut self, mut response: &'a Or<Response>) -> (&'a Location, Option<&'a Response>) {
        for _ in 0..MAX_REFERENCES {
            match response {
                Or::Here(found) => return (&found.at, Some(found)),
                Or::Ref(reference) => match self.document.targets.responses.get(&reference.to) {
                    Some(next) => response = next,
                    None => {
                        self.dangling(reference, "the reply is read as one without a body");
                        return (&reference.at, None);
                    }
                },
            }
        }
        match response {
            Or::Here(found) => (&found.at, Some(found)),
            Or::Ref(reference) => (&reference.at, None),
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
