//! One call: what it is made with, what is answered, and whether both sides saw what is documented.
mod scene;

pub(crate) use scene::Scene;

use fieldwork_bindings_tests::document::{Node, Operation};
use fieldwork_bindings_tests::expect::{Expected, difference};
use fieldwork_bindings_tests::exported::Exported;
use fieldwork_bindings_tests::sample::without_nulls;
use fieldwork_bindings_tests::server::Server;
use fieldwork_bindings_tests::{Arguments, Bindings, Failure, Session};
use serde_json::Value;
use std::collections::BTreeMap;

/// The path before those of the operations, as most APIs have one.
const BASE_PATH: &str = "/base/v1";

/// All calls of an API.
pub(crate) struct Calls<'a> {
    bindings: &'a dyn Bindings,
    exported: &'a Exported,
    server: Server,
    /// Sessions by the schemes that they sign in with.
    sessions: BTreeMap<Vec<String>, Box<dyn Session>>,
    /// How many requests were made.
    pub(crate) requests: usize,
    /// How many calls of unknown method or path were refused by a client that was not told.
    pub(crate) refused: usize,
    /// What went wrong.
    pub(crate) problems: Vec<String>,
}

impl<'a> Calls<'a> {
    pub(crate) fn new(bindings: &'a dyn Bindings, exported: &'a Exported) -> Self {
        let server = Server::start();
        let (sessions, requests, refused, problems) = Default::default();
        Self { bindings, exported, server, sessions, requests, refused, problems }
    }

    /// Makes a call and notes what went wrong.
    pub(crate) fn make(&mut self, operation: &Operation<'_>, media_type: Option<&str>, scene: &Scene<'_>) {
        let Some(function) = self.exported.function(&operation.node.pointer, media_type.unwrap_or_default())
        else {
            return self.fail(operation, scene, "there is no function");
        };
        let arguments = scene.arguments(operation, media_type);
        self.server.answer(scene.answer());
        if let Some(problem) = self.goes_nowhere_untold(operation, scene, function, &arguments) {
            self.fail(operation, scene, &problem);
        }
        let session = self.session(&scene.given);
        let result = match scene.asynchronous {
            true => session.asynchronous(function, &arguments),
            false => session.blocking(function, &arguments),
        };
        self.requests += 1;
        for problem in self.differences(operation, media_type, scene, &arguments) {
            self.fail(operation, scene, &problem);
        }
        if let Some(problem) = scene.misread(&result) {
            self.fail(operation, scene, &problem);
        }
    }

    /// Says what went wrong with a call of unknown method or path that is made by a client that was not told: nothing arrives, and
    /// the error says which line tells it.
    fn goes_nowhere_untold(
        &mut self,
        operation: &Operation<'_>,
        scene: &Scene<'_>,
        function: &str,
        arguments: &Arguments,
    ) -> Option<String> {
        let is_unknown = |key| operation.node.text(key) == Some("unknown");
        ["x-method-basis", "x-path-basis"].into_iter().find(|key| is_unknown(key))?;
        let result = self.session(&scene.given).untold(function, arguments);
        let arrived = self.server.arrived().len();
        match result {
            Err(Failure::Other(text)) if arrived == 0 && text.contains(".with_path(") => {
                self.refused += 1;
                None
            }
            other => Some(format!("untold, the call gave {other:?}, and {arrived} requests arrived")),
        }
    }

    fn session(&mut self, schemes: &[(&str, Node<'_>)]) -> &dyn Session {
        let names: Vec<String> = schemes.iter().map(|(name, _)| (*name).to_owned()).collect();
        let open = || {
            let names: Vec<&str> = schemes.iter().map(|(name, _)| *name).collect();
            self.bindings.session(&format!("{}{BASE_PATH}", self.server.url()), &names)
        };
        &**self.sessions.entry(names).or_insert_with(open)
    }

    /// Returns what differs in what arrived.
    fn differences(
        &self,
        operation: &Operation<'_>,
        media_type: Option<&str>,
        scene: &Scene<'_>,
        arguments: &Arguments,
    ) -> Vec<String> {
        let expected = Expected {
            operation,
            base_path: BASE_PATH,
            arguments,
            media_type,
            schemes: &scene.schemes,
            reply_type: scene.wanted_type,
        };
        match self.server.arrived().as_slice() {
            [arrived] => expected.differences(arrived),
            all => vec![format!("{} requests arrived", all.len())],
        }
    }

    fn fail(&mut self, operation: &Operation<'_>, scene: &Scene<'_>, problem: &str) {
        let method = operation.method.to_ascii_uppercase();
        self.problems.push(format!("{method} {} ({scene}): {problem}", operation.path));
    }
}

impl Scene<'_> {
    /// Returns what the caller got wrong of the reply.
    fn misread(&self, result: &Result<Value, Failure>) -> Option<String> {
        let answer = &self.answer_value;
        match result {
            Ok(value) if !self.is_error => difference(&without_nulls(answer), &without_nulls(value))
                .map(|difference| format!("reply: {difference}")),
            Err(Failure::Api(status, documented)) if self.is_error && *status == self.status => {
                let differing = match documented {
                    Some(value) if self.is_typed => difference(&without_nulls(answer), &without_nulls(value)),
                    None if self.is_typed => Some(" not decoded".to_owned()),
                    _ => None,
                };
                differing.map(|difference| format!("error: {difference}"))
            }
            other => Some(format!("the call gave {other:?}")),
        }
    }
}
