//! The part of a request that does not depend on what its reply decodes to.
use super::body::Body;
use super::header::{self, HeaderStyle};
use super::operation::Operation;
use super::path::{self, PathStyle};
use super::query::{self, Pair, Style};
use super::target::Target;
use crate::runtime::Tree;
use crate::runtime::unstated::{self, Located};
use http::header::{CONTENT_TYPE, COOKIE, HeaderName, HeaderValue};
use std::borrow::Cow;
use std::fmt;

/// All that is sent. What cannot be sent is remembered and reported once the request is.
#[derive(Clone)]
pub(crate) struct Parts {
    pub(crate) operation: &'static Operation,
    pub(crate) target: Target,
    pub(crate) query: Vec<Pair>,
    headers: Vec<(HeaderName, HeaderValue)>,
    cookies: Vec<Pair>,
    pub(crate) body: Body,
    /// The first thing that is wrong.
    problem: Option<String>,
}

impl Parts {
    pub(crate) fn new(operation: &'static Operation) -> Self {
        Self {
            operation,
            target: Target::new(operation),
            query: Vec::new(),
            headers: Vec::new(),
            cookies: Vec::new(),
            body: Body::Empty,
            problem: None,
        }
    }

    fn fail(&mut self, problem: String) {
        self.problem.get_or_insert(problem);
    }

    pub(crate) fn fill(&mut self, name: &str, style: PathStyle, tree: &Tree<'_>) {
        if !path::parameters(self.target.path()).any(|open| open == name) {
            return self.fail(format!("the path has no parameter `{name}`"));
        }
        match path::expand(name, style, tree) {
            Some(value) => self.target.fill(name, value),
            None => self.fail(format!("the path parameter `{name}` is empty")),
        }
    }

    pub(crate) fn query(&mut self, name: &str, style: Style, tree: &Tree<'_>) {
        query::add(&mut self.query, name, style, tree);
    }

    pub(crate) fn header(&mut self, name: &str, style: HeaderStyle, tree: &Tree<'_>) {
        if *tree == Tree::Null {
            return;
        }
        match header(name, &header::line(style, tree)) {
            Ok((name, value)) => {
                self.headers.retain(|(known, _)| *known != name);
                self.headers.push((name, value));
            }
            Err(problem) => self.fail(problem),
        }
    }

    pub(crate) fn cookie(&mut self, name: &str, style: Style, tree: &Tree<'_>) {
        query::add(&mut self.cookies, name, style, tree);
    }

    pub(crate) fn json(&mut self, content_type: &str, tree: &Tree<'_>) {
        match serde_json::to_vec(tree) {
            Ok(bytes) => self.body = Body::new(content_type, bytes),
            Err(error) => self.fail(format!("the body cannot be written: {error}")),
        }
    }

    pub(crate) fn form(&mut self, tree: &Tree<'_>, styles: &[(&str, Style)]) {
        let Tree::Object(entries) = tree else {
            return self.fail("a form must be an object".into());
        };
        let mut pairs = Vec::new();
        for (key, value) in entries {
            form_field(&mut pairs, key, value, styles);
        }
        self.body = Body::new("application/x-www-form-urlencoded", query::join(&pairs));
    }

    pub(crate) fn headers(&self) -> http::HeaderMap {
        let mut headers: http::HeaderMap = self.headers.iter().cloned().collect();
        let cookies: Vec<_> = self.cookies.iter().map(|pair| pair.encoded.as_str()).collect();
        if let (false, Ok(value)) = (cookies.is_empty(), HeaderValue::try_from(cookies.join("; "))) {
            headers.insert(COOKIE, value);
        }
        headers
    }

    /// Returns the request as it is sent: to where the call is documented to go, unless it is `located` elsewhere.
    pub(crate) fn to_http(
        &self,
        base_url: &str,
        located: Option<&Located>,
    ) -> Result<http::Request<Vec<u8>>, String> {
        let (method, path) = match located {
            Some(located) => (located.method, Cow::Owned(self.target.at(&located.path))),
            None if self.operation.is_unknown() => return Err(unstated::UNKNOWN.into()),
            None => (self.operation.method, Cow::Borrowed(self.target.path())),
        };
        self.check(&path)?;
        let uri = self.uri(base_url, &path)?;
        let mut request = http::Request::new(self.body.bytes().to_vec());
        *request.method_mut() = method.into();
        *request.uri_mut() = uri;
        *request.headers_mut() = self.headers();
        if let Some(content_type) = self.body.content_type() {
            let (name, value) = header(CONTENT_TYPE.as_str(), content_type)?;
            request.headers_mut().insert(name, value);
        }
        Ok(request)
    }

    fn check(&self, path: &str) -> Result<(), String> {
        if let Some(problem) = &self.problem {
            return Err(problem.clone());
        }
        if let Some(name) = path::open_parameter(path) {
            return Err(format!("the path parameter `{name}` has no value"));
        }
        match path::has_dot_segment(path) {
            true => Err("a path parameter of dots alone would lead to another path".into()),
            false => Ok(()),
        }
    }

    fn uri(&self, base_url: &str, path: &str) -> Result<http::Uri, String> {
        let (base, base_query) = base_url.split_once('?').unwrap_or((base_url, ""));
        let mut url = format!("{}{}", base.trim_end_matches('/'), path);
        let mut separator = if path.contains('?') { '&' } else { '?' };
        for query in [base_query, &query::join(&self.query)] {
            if !query.is_empty() {
                url.push(separator);
                url.push_str(query);
                separator = '&';
            }
        }
        match url.parse() {
            Ok(uri) if is_absolute(&uri) => Ok(uri),
            Err(error) if base.parse().is_ok_and(|base| is_absolute(&base)) => {
                Err(format!("the URL is not valid: {error}"))
            }
            _ => Err(bad_base(base)),
        }
    }
}

fn is_absolute(uri: &http::Uri) -> bool {
    matches!(uri.scheme_str(), Some("http" | "https")) && uri.host().is_some_and(|host| !host.is_empty())
}

fn bad_base(base: &str) -> String {
    // A password may stand before the host.
    let shown = base.rsplit_once('@').map_or(base, |(_, host)| host);
    format!("the base URL `{shown}` is not one: it needs a scheme such as `https://`, and a host")
}

fn form_field(pairs: &mut Vec<Pair>, key: &str, value: &Tree<'_>, styles: &[(&str, Style)]) {
    match styles.iter().find(|(name, _)| *name == key) {
        Some((_, style)) => query::add(pairs, key, *style, value),
        None => match value {
            Tree::Object(_) => query::add(pairs, key, Style::Json, value),
            _ => query::add(pairs, key, Style::Repeat, value),
        },
    }
}

/// Makes a header; a control character in its value would let it become more headers.
pub(crate) fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), String> {
    let header =
        HeaderName::from_bytes(name.as_bytes()).map_err(|_| format!("`{name}` cannot be a header's name"))?;
    let value = HeaderValue::from_bytes(value.as_bytes())
        .map_err(|_| format!("the header `{name}` has a value with control characters"))?;
    Ok((header, value))
}

impl fmt::Debug for Parts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let query: Vec<_> = self.query.iter().map(|pair| &pair.name).collect();
        let headers: Vec<_> = self.headers.iter().map(|(name, _)| name).collect();
        let method = self.operation.known_method();
        let method: &dyn fmt::Debug = method.as_ref().map_or(&"?", |method| method);
        f.debug_struct("Request")
            .field("operation", &self.operation.name)
            .field("method", method)
            .field("path", &self.operation.known_path().unwrap_or("?"))
            .field("query", &query)
            .field("headers", &headers)
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}
