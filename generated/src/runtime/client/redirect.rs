//! Redirects. They are followed for `GET` and `HEAD` only, never from https to http, and another host is told nothing but what is
//! accepted: no credentials, no cookies, no headers of the call. Any other redirect is the reply.
use http::header::{ACCEPT, LOCATION, USER_AGENT};
use http::uri::{Authority, Scheme, Uri};
use http::{HeaderMap, Method, Request, Response, StatusCode};

/// How many redirects of one call are followed.
const MOST: usize = 5;

/// What may be followed from the request that was sent last.
pub(super) struct Trail {
    uri: Uri,
    method: Method,
    headers: HeaderMap,
    left: usize,
}

impl Trail {
    /// Starts a trail before its first request is sent.
    pub(super) fn new(request: &Request<Vec<u8>>) -> Self {
        let follow = matches!(*request.method(), Method::GET | Method::HEAD) && request.body().is_empty();
        Self {
            uri: request.uri().clone(),
            method: request.method().clone(),
            headers: request.headers().clone(),
            left: if follow { MOST } else { 0 },
        }
    }

    /// Returns the next request, if the response leads to one.
    pub(super) fn next(&mut self, response: &Response<Vec<u8>>) -> Option<Request<Vec<u8>>> {
        self.left = self.left.checked_sub(1)?;
        let target = target(&self.uri, response)?;
        if self.uri.scheme() == Some(&Scheme::HTTPS) && target.scheme() != Some(&Scheme::HTTPS) {
            return None;
        }
        if !same_origin(&self.uri, &target) {
            self.headers = public(&self.headers);
        }
        self.uri = target;
        Some(self.request())
    }

    fn request(&self) -> Request<Vec<u8>> {
        let mut request = Request::new(Vec::new());
        *request.method_mut() = self.method.clone();
        *request.uri_mut() = self.uri.clone();
        *request.headers_mut() = self.headers.clone();
        request
    }
}

fn target(from: &Uri, response: &Response<Vec<u8>>) -> Option<Uri> {
    let redirects = [
        StatusCode::MOVED_PERMANENTLY,
        StatusCode::FOUND,
        StatusCode::SEE_OTHER,
        StatusCode::TEMPORARY_REDIRECT,
        StatusCode::PERMANENT_REDIRECT,
    ];
    if !redirects.contains(&response.status()) {
        return None;
    }
    let location = response.headers().get(LOCATION)?.to_str().ok()?;
    resolve(from, location.split('#').next()?)
}

/// Resolves an absolute URL, one without a scheme, or an absolute path.
fn resolve(from: &Uri, location: &str) -> Option<Uri> {
    let (scheme, authority) = (from.scheme_str()?, from.authority()?);
    let url = match location {
        _ if location.starts_with("//") => format!("{scheme}:{location}"),
        _ if location.starts_with('/') => format!("{scheme}://{authority}{location}"),
        _ => location.to_owned(),
    };
    let uri: Uri = url.parse().ok()?;
    (matches!(uri.scheme_str(), Some("http" | "https")) && uri.host().is_some()).then_some(uri)
}

fn same_origin(one: &Uri, other: &Uri) -> bool {
    let origin = |uri: &Uri| {
        let scheme = uri.scheme_str().unwrap_or_default().to_owned();
        let port = uri.port_u16().unwrap_or(if scheme == "https" { 443 } else { 80 });
        (scheme, uri.authority().map(Authority::host).unwrap_or_default().to_ascii_lowercase(), port)
    };
    origin(one) == origin(other)
}

fn public(headers: &HeaderMap) -> HeaderMap {
    let kept = [ACCEPT, USER_AGENT];
    kept.into_iter().filter_map(|name| Some((name.clone(), headers.get(name)?.clone()))).collect()
}
