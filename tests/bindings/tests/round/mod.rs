//! From JSON to the bindings' types and back.
use fieldwork::runtime::Reply;
use fieldwork_bindings_tests::document::{Document, Node, Operation};
use fieldwork_bindings_tests::expect::{Expected, difference, is_json};
use fieldwork_bindings_tests::exported::Exported;
use fieldwork_bindings_tests::reply::Reply as Documented;
use fieldwork_bindings_tests::sample::{Composer, Way, without_nulls};
use fieldwork_bindings_tests::{Arguments, Bindings, Session};
use http::StatusCode;
use serde_json::Value;
use std::collections::BTreeMap;

/// The checks of an API.
pub(crate) struct Round<'a> {
    bindings: &'a dyn Bindings,
    exported: &'a Exported,
    session: Box<dyn Session>,
    /// Samples that were met, with what contradicts them.
    pub(crate) met: BTreeMap<String, Option<String>>,
    pub(crate) problems: Vec<String>,
    counts: BTreeMap<&'static str, usize>,
}

impl<'a> Round<'a> {
    pub(crate) fn new(bindings: &'a dyn Bindings, exported: &'a Exported) -> Self {
        let session = bindings.session("http://host", &[]);
        let (met, problems, counts) = Default::default();
        Self { bindings, exported, session, met, problems, counts }
    }

    /// Says how many values were checked.
    pub(crate) fn counts(&self) -> String {
        let counts = self.counts.iter().map(|(what, number)| format!("{number} {what}"));
        counts.collect::<Vec<_>>().join(", ")
    }

    /// Checks values of a type that stands for a schema.
    pub(crate) fn check_type(&mut self, document: &Document, place: &str, ty: &str) {
        let Some(schema) = document.at(place).and_then(Node::resolved) else {
            return self.problems.push(format!("{place}: {ty} says that it is documented here"));
        };
        let schema = schema_of(schema);
        for composer in [Composer::full(Way::Kept), Composer::bare(Way::Kept)] {
            for value in composer.values("value", &schema).into_iter().filter(|value| !value.is_null()) {
                let result = self.bindings.rewritten(ty, &value);
                let result = result.unwrap_or_else(|| Err("there is no such type".into()));
                self.note("values of types", &format!("{place} as {ty}"), lenient(&value, result));
            }
            self.meet(&composer);
        }
    }

    /// Checks values of an operation's parameters, bodies and replies.
    pub(crate) fn check_operation(&mut self, operation: &Operation<'_>) {
        let mut bodies: Vec<_> =
            operation.bodies().into_iter().map(|(media_type, _)| Some(media_type)).collect();
        if bodies.is_empty() {
            bodies.push(None);
        }
        for media_type in bodies {
            let function = self.exported.function(&operation.node.pointer, media_type.unwrap_or_default());
            match function {
                Some(function) => self.check_function(function, operation, media_type),
                None => self.problems.push(format!("{}: there is no function", operation.node.pointer)),
            }
        }
    }

    /// Checks values of what a webhook carries.
    pub(crate) fn check_webhook(&mut self, webhook: &Operation<'_>) {
        for (media_type, form) in webhook.bodies() {
            let Some(ty) = self.exported.type_of(&form) else {
                let problem = format!("{} ({media_type}): there is no type", webhook.node.pointer);
                self.problems.push(problem);
                continue;
            };
            let composer = Composer::full(Way::Received);
            for value in composer.values_of_holder("payload", &form) {
                let result = self.bindings.rewritten(ty, &value);
                let result = result.unwrap_or_else(|| Err("there is no such type".into()));
                self.note("payloads", &format!("{} as {ty}", webhook.path), lenient(&value, result));
            }
            self.meet(&composer);
        }
    }

    fn check_function(&mut self, function: &str, operation: &Operation<'_>, media_type: Option<&str>) {
        for arguments in self.rows(operation, media_type) {
            let differences = self.differences(function, operation, media_type, &arguments);
            self.note("requests", function, differences);
        }
        let arguments = self.rows(operation, media_type).into_iter().next().unwrap_or_default();
        for reply in Documented::all(operation) {
            self.check_reply(function, &arguments, &reply);
        }
    }

    /// Returns arguments that together hold every value of every parameter and of the body.
    fn rows(&mut self, operation: &Operation<'_>, media_type: Option<&str>) -> Vec<Arguments> {
        let composer = Composer::full(Way::Sent);
        let body = operation.bodies().into_iter().find(|(known, _)| Some(*known) == media_type);
        let body = body.map(|(kind, form)| ("body".to_owned(), composer.values_of_body(kind, &form)));
        let parameters =
            operation.parameters().into_iter().filter_map(|each| composer.values_of_parameter(&each));
        let columns: Vec<_> = parameters.chain(body).filter(|(_, values)| !values.is_empty()).collect();
        self.meet(&composer);
        let rows = columns.iter().map(|(_, values)| values.len()).max().unwrap_or(1);
        let row = |row: usize| {
            let cell =
                |(key, values): &(String, Vec<Value>)| (key.clone(), values[row % values.len()].clone());
            columns.iter().map(cell).collect()
        };
        (0..rows).map(row).collect()
    }

    fn differences(
        &self,
        function: &str,
        operation: &Operation<'_>,
        media_type: Option<&str>,
        arguments: &Arguments,
    ) -> Option<String> {
        let expected =
            Expected { operation, base_path: "", arguments, media_type, schemes: &[], reply_type: None };
        let differences = match self.session.request(function, arguments) {
            Ok(request) => expected.differences_of_values(&request),
            Err(failure) => vec![format!("{failure:?}")],
        };
        (!differences.is_empty()).then(|| differences.join("; "))
    }

    fn check_reply(&mut self, function: &str, arguments: &Arguments, documented: &Documented<'_>) {
        let Some((_, form)) = documented.form.as_ref().filter(|(media_type, _)| is_json(media_type)) else {
            return;
        };
        let status = StatusCode::from_u16(documented.status).expect("documents have real statuses");
        let composer = Composer::full(Way::Received);
        for value in composer.values_of_holder("reply", form) {
            let result = self.session.decoded(function, arguments, &Reply::new(status, value.to_string()));
            self.note("replies", &format!("{function}, answered {status}"), lenient(&value, result));
        }
        self.meet(&composer);
    }

    fn note(&mut self, what: &'static str, place: &str, problem: Option<String>) {
        *self.counts.entry(what).or_default() += 1;
        self.problems.extend(problem.map(|problem| format!("{place}: {problem}")));
    }

    fn meet(&mut self, composer: &Composer) {
        self.met.extend(composer.met());
    }
}

/// Returns the schema of something that has one, or the schema itself.
fn schema_of(node: Node<'_>) -> Node<'_> {
    let content = node.get("content").and_then(|content| content.entries().into_iter().next());
    let holder = content.map_or(node, |(_, form)| form);
    if holder.value.get("type").is_some() { holder } else { holder.get("schema").unwrap_or(holder) }
}

/// Returns where a value differs from what it was read from; null and absent count as equal.
fn lenient<E: std::fmt::Debug>(value: &Value, result: Result<Value, E>) -> Option<String> {
    match result {
        Ok(written) => difference(&without_nulls(value), &without_nulls(&written)),
        Err(error) => Some(format!("{error:?} for {value}")),
    }
}
