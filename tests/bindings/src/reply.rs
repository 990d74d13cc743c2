//! The documented replies of an operation.
use crate::document::{Node, Operation};
use crate::expect::is_json;
use crate::sample::{Composer, Way};
use serde_json::{Value, json};

/// A documented reply.
pub struct Reply<'a> {
    /// The status; of a range of statuses one.
    pub status: u16,
    /// Whether it says that the call failed.
    pub is_error: bool,
    /// Media type and form of the content.
    pub form: Option<(&'a str, Node<'a>)>,
}

impl<'a> Reply<'a> {
    /// Returns the replies of an operation; one without a reply of success has an empty one.
    pub fn all(operation: &Operation<'a>) -> Vec<Self> {
        let documented = operation.replies();
        let is_plain = |status: &str| status.starts_with('2') || status == "default";
        let redirects = !documented.iter().any(|(status, _)| is_plain(status));
        // A redirect is what a call is for where nothing else is documented as its success.
        let succeeds = |status: &str| status.starts_with('2') || redirects && status.starts_with('3');
        let any_success = documented.iter().any(|(status, _)| succeeds(status));
        let reply = |(status, node): (&str, Node<'a>)| {
            let is_error = !succeeds(status) && (any_success || status != "default");
            let form = node.get("content").and_then(|content| content.entries().into_iter().next());
            let form = form.map(|(media_type, form)| {
                (if media_type == ANY && is_file(&form) { FILE } else { media_type }, form)
            });
            Some(Self { status: number(status, is_error)?, is_error, form })
        };
        let mut replies: Vec<Self> = documented.into_iter().filter_map(reply).collect();
        if replies.iter().all(|reply| reply.is_error) {
            replies.push(Self { status: 200, is_error: false, form: None });
        }
        replies
    }

    /// Returns the media type of the content.
    pub fn media_type(&self) -> Option<&'a str> {
        self.form.as_ref().map(|(media_type, _)| *media_type)
    }

    /// Returns a value that may be answered.
    pub fn value(&self, full: bool) -> Value {
        let composer = if full { Composer::full(Way::Received) } else { Composer::bare(Way::Received) };
        match &self.form {
            Some((media_type, form)) if is_json(media_type) => {
                composer.values_of_holder("reply", form).into_iter().next().unwrap_or_default()
            }
            Some((media_type, _)) => json!(format!("a reply as {media_type}")),
            None if self.is_error => json!({"message": "as documented", "status": self.status}),
            None => Value::Null,
        }
    }
}

/// What an export says of files, and of JSON, whose type only the service knows.
const ANY: &str = "*/*";

/// A media type that no JSON is of, for files of any type.
const FILE: &str = "application/*";

/// Tells whether a reply is a file whose type only the service knows.
fn is_file(form: &Node<'_>) -> bool {
    let schema = form.get("schema").and_then(Node::resolved);
    schema.is_some_and(|schema| schema.text("contentMediaType").is_some())
}

fn number(status: &str, is_error: bool) -> Option<u16> {
    match status {
        "default" if is_error => Some(500),
        "default" => Some(200),
        range if range.ends_with("XX") => Some(range[..1].parse::<u16>().ok()? * 100),
        code => code.parse().ok(),
    }
}
