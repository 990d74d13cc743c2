//! A call as a plain value: what the endpoint functions build, what a client sends and a test looks at.
mod body;
mod encode;
mod header;
mod multipart;
mod operation;
mod parts;
mod path;
mod query;
mod target;

#[cfg(test)]
mod tests;

pub use body::Body;
pub use header::HeaderStyle;
pub use multipart::{File, Multipart};
pub use operation::{Basis, Method, Operation, basis, only};
pub use path::PathStyle;
pub use query::Style;

pub(crate) use encode::encode;
pub(crate) use operation::operation;
pub(crate) use parts::{Parts, header};
pub(crate) use path::{has_dot_segment, parameters};
#[cfg(test)]
pub(crate) use target::Target;

use super::{DecodeError, Json, Reply, Write};
use std::fmt;
use std::marker::PhantomData;

/// Decodes a reply.
pub type Decoder<T> = fn(&Reply) -> Result<T, DecodeError>;

/// A call to the API `A` that is ready to be sent. Its reply decodes to `T`, its documented errors to `E`.
pub struct Request<A, T, E = Json> {
    parts: Box<Parts>,
    decode: Decoder<T>,
    decode_error: Decoder<E>,
    api: PhantomData<fn() -> A>,
}

impl<A, T, E> Request<A, T, E> {
    /// Starts a request.
    pub fn new(operation: &'static Operation, decode: Decoder<T>, decode_error: Decoder<E>) -> Self {
        Self { parts: Box::new(Parts::new(operation)), decode, decode_error, api: PhantomData }
    }

    /// Fills a path parameter.
    #[must_use]
    pub fn path(self, name: &'static str, value: impl Write) -> Self {
        self.path_as(name, PathStyle::Simple, value)
    }

    /// Fills a path parameter in a style of its own.
    #[must_use]
    pub fn path_as(mut self, name: &'static str, style: PathStyle, value: impl Write) -> Self {
        self.parts.fill(name, style, &value.write());
        self
    }

    /// Adds a query parameter in the style [`Style::Repeat`]; null is left out.
    #[must_use]
    pub fn query(self, name: &'static str, value: impl Write) -> Self {
        self.query_as(name, Style::Repeat, value)
    }

    /// Adds a query parameter in a style of its own; null is left out.
    #[must_use]
    pub fn query_as(mut self, name: &'static str, style: Style, value: impl Write) -> Self {
        self.parts.query(name, style, &value.write());
        self
    }

    /// Adds a header, the items of an array joined by commas; null is left out.
    #[must_use]
    pub fn header(self, name: &'static str, value: impl Write) -> Self {
        self.header_as(name, HeaderStyle::Simple, value)
    }

    /// Adds a header in a style of its own, in place of one of the same name; null is left out.
    #[must_use]
    pub fn header_as(mut self, name: &'static str, style: HeaderStyle, value: impl Write) -> Self {
        self.parts.header(name, style, &value.write());
        self
    }

    /// Adds a cookie, the items of an array joined by commas; null is left out.
    #[must_use]
    pub fn cookie(self, name: &'static str, value: impl Write) -> Self {
        self.cookie_as(name, Style::Comma, value)
    }

    /// Adds a cookie in a style of its own; null is left out.
    #[must_use]
    pub fn cookie_as(mut self, name: &'static str, style: Style, value: impl Write) -> Self {
        self.parts.cookie(name, style, &value.write());
        self
    }

    /// Sets a body of JSON.
    #[must_use]
    pub fn json(self, body: impl Write) -> Self {
        self.json_as("application/json", body)
    }

    /// Sets a body of JSON that has a media type of its own.
    #[must_use]
    pub fn json_as(mut self, content_type: &str, body: impl Write) -> Self {
        self.parts.json(content_type, &body.write());
        self
    }

    /// Sets a body of JSON if there is one.
    #[must_use]
    pub fn optional_json<B: Write + ?Sized>(self, body: Option<&B>) -> Self {
        match body {
            Some(body) => self.json(body),
            None => self,
        }
    }

    /// Sets a URL-encoded form, each property in the style [`Style::Repeat`].
    #[must_use]
    pub fn form(self, body: impl Write) -> Self {
        self.form_as(body, &[])
    }

    /// Sets a URL-encoded form with styles for some of its properties.
    #[must_use]
    pub fn form_as(mut self, body: impl Write, styles: &[(&str, Style)]) -> Self {
        self.parts.form(&body.write(), styles);
        self
    }

    /// Sets a body of parts.
    #[must_use]
    pub fn multipart(mut self, body: Multipart) -> Self {
        self.parts.body = body.into_body();
        self
    }

    /// Sets a body of text.
    #[must_use]
    pub fn text(self, content_type: &str, body: &str) -> Self {
        self.bytes(content_type, body.as_bytes())
    }

    /// Sets a body of bytes.
    #[must_use]
    pub fn bytes(mut self, content_type: &str, body: &[u8]) -> Self {
        self.parts.body = Body::new(content_type, body);
        self
    }
}

impl<A, T, E> Request<A, T, E> {
    /// Returns the facts about the call.
    pub fn operation(&self) -> &'static Operation {
        self.parts.operation
    }

    /// Returns the HTTP method. [`Operation::known_method`] tells whether it is known.
    pub fn method(&self) -> Method {
        self.parts.operation.method
    }

    /// Returns the path, its values encoded. Where [`Operation::known_path`] is nothing, it is a placeholder that is never sent.
    pub fn url_path(&self) -> &str {
        self.parts.target.path()
    }

    /// Returns the query's parameters, not encoded.
    pub fn query_pairs(&self) -> Vec<(&str, &str)> {
        self.parts.query.iter().map(|pair| (pair.name.as_str(), pair.value.as_str())).collect()
    }

    /// Returns the query as it stands in the URL.
    pub fn url_query(&self) -> String {
        query::join(&self.parts.query)
    }

    /// Returns the headers that the call's parameters make, cookies included.
    pub fn headers(&self) -> http::HeaderMap {
        self.parts.headers()
    }

    /// Returns the body.
    pub fn body(&self) -> &Body {
        &self.parts.body
    }

    /// Decodes a reply of success.
    pub fn decode(&self, reply: &Reply) -> Result<T, DecodeError> {
        (self.decode)(reply)
    }

    /// Decodes a reply of failure.
    pub fn decode_error(&self, reply: &Reply) -> Result<E, DecodeError> {
        (self.decode_error)(reply)
    }

    /// Returns the request as it is sent, without credentials, or says what is wrong with it.
    pub fn to_http(&self, base_url: &str) -> Result<http::Request<Vec<u8>>, String> {
        self.parts.to_http(base_url, None)
    }

    pub(crate) fn parts(&self) -> &Parts {
        &self.parts
    }
}

impl<A, T, E> Clone for Request<A, T, E> {
    fn clone(&self) -> Self {
        Self {
            parts: self.parts.clone(),
            decode: self.decode,
            decode_error: self.decode_error,
            api: PhantomData,
        }
    }
}

/// Shows names and sizes, never values: any of them may be a secret.
impl<A, T, E> fmt::Debug for Request<A, T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.parts.fmt(f)
    }
}
