//! What is sent and answered in one call.
use fieldwork_bindings_tests::Arguments;
use fieldwork_bindings_tests::document::{Node, Operation};
use fieldwork_bindings_tests::expect::is_json;
use fieldwork_bindings_tests::reply::Reply;
use fieldwork_bindings_tests::sample::{Composer, Way};
use fieldwork_bindings_tests::server::Answer;
use serde_json::Value;
use std::fmt;

/// One call of an operation.
pub(crate) struct Scene<'a> {
    /// Whether everything optional is set.
    full: bool,
    pub(crate) asynchronous: bool,
    pub(crate) status: u16,
    pub(crate) is_error: bool,
    /// Whether the reply must be decoded to what was answered.
    pub(crate) is_typed: bool,
    /// The media type of the answer.
    answer_type: Option<&'a str>,
    /// The media type of the documented reply of success.
    pub(crate) wanted_type: Option<&'a str>,
    /// The answer, as it must be read.
    pub(crate) answer_value: Value,
    /// What the client has credentials for.
    pub(crate) given: Vec<(&'a str, Node<'a>)>,
    /// What signs the call in.
    pub(crate) schemes: Vec<(&'a str, Node<'a>)>,
}

impl<'a> Scene<'a> {
    /// Returns all calls to make: full, bare and asynchronous ones that succeed, one per further reply, one per further way to
    /// sign in.
    pub(crate) fn all(operation: &Operation<'a>) -> Vec<Self> {
        let (errors, successes): (Vec<_>, Vec<_>) =
            Reply::all(operation).into_iter().partition(|reply| reply.is_error);
        let wanted_type = successes.first().and_then(Reply::media_type);
        let mut alternatives = operation.security();
        let schemes = if alternatives.is_empty() { Vec::new() } else { alternatives.remove(0) };
        let typed_errors = errors.iter().any(|error| error.form.is_some());
        let start = |reply: &Reply<'a>, full| Self {
            full,
            asynchronous: false,
            status: reply.status,
            is_error: reply.is_error,
            is_typed: !reply.is_error || reply.form.is_some() || !typed_errors,
            answer_type: reply.media_type(),
            wanted_type,
            answer_value: reply.value(full),
            given: schemes.clone(),
            schemes: schemes.clone(),
        };
        let mut scenes: Vec<Self> = successes.iter().chain(&errors).map(|reply| start(reply, true)).collect();
        if let Some(success) = successes.first() {
            scenes.push(start(success, false));
            scenes.push(Self { asynchronous: true, ..start(success, true) });
            let all = operation.security();
            let signed =
                |given: Vec<_>| Self { schemes: first_covered(&all, &given), given, ..start(success, false) };
            scenes.extend(alternatives.into_iter().map(signed));
        }
        scenes
    }

    /// Returns the values that the call is made with.
    pub(crate) fn arguments(&self, operation: &Operation<'_>, media_type: Option<&str>) -> Arguments {
        let composer = if self.full { Composer::full(Way::Sent) } else { Composer::bare(Way::Sent) };
        let parameters = operation.parameters().into_iter();
        let wanted = parameters.filter(|parameter| self.full || is_required(parameter));
        let mut arguments: Arguments = wanted.filter_map(|parameter| first(&composer, &parameter)).collect();
        let body = operation.bodies().into_iter().find(|(known, _)| Some(*known) == media_type);
        if let Some((kind, form)) = body.filter(|_| self.full || body_is_required(operation)) {
            arguments.extend(
                composer.values_of_body(kind, &form).first().map(|body| ("body".into(), body.clone())),
            );
        }
        arguments
    }

    pub(crate) fn answer(&self) -> Answer {
        let body = match (&self.answer_value, self.answer_type) {
            (Value::Null, None) => Vec::new(),
            (Value::String(text), Some(media_type)) if !is_json(media_type) => text.clone().into_bytes(),
            (value, _) => value.to_string().into_bytes(),
        };
        let implied = (!body.is_empty()).then_some("application/json");
        Answer { status: self.status, content_type: self.answer_type.or(implied).map(str::to_owned), body }
    }
}

/// Returns the first alternative that can be used; none at all is the last resort.
fn first_covered<'a>(
    all: &[Vec<(&'a str, Node<'a>)>],
    given: &[(&str, Node<'_>)],
) -> Vec<(&'a str, Node<'a>)> {
    let has = |name: &str| given.iter().any(|(known, _)| *known == name);
    let mut covered = all.iter().filter(|schemes| schemes.iter().all(|(name, _)| has(name)));
    covered.find(|schemes| !schemes.is_empty()).cloned().unwrap_or_default()
}

fn is_required(parameter: &Node<'_>) -> bool {
    parameter.is("required") || parameter.text("in") == Some("path")
}

fn body_is_required(operation: &Operation<'_>) -> bool {
    operation.node.get("requestBody").is_some_and(|body| body.is("required"))
}

fn first(composer: &Composer, parameter: &Node<'_>) -> Option<(String, Value)> {
    let (key, values) = composer.values_of_parameter(parameter)?;
    Some((key, values.into_iter().next()?))
}

impl fmt::Display for Scene<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let extent = if self.full { "full" } else { "bare" };
        let way = if self.asynchronous { ", async" } else { "" };
        write!(f, "{extent}{way}, answered {}", self.status)
    }
}
