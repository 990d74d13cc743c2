//! From a request to its reply, without the types of either.
use super::Settings;
use super::redirect::Trail;
use crate::runtime::request::Parts;
use crate::runtime::unstated::{Call, Located};
use crate::runtime::{
    ApiInfo, BlockingTransport, CredentialsError, Error, Limits, Operation, Reply, Transport, TransportError,
};
use std::borrow::Cow;
use std::sync::Arc;

/// Why there is no reply.
pub(super) enum Failure {
    Request(String),
    /// The call of the API of this name goes nowhere yet.
    Unknown(&'static str),
    Credentials(CredentialsError),
    Transport(TransportError),
}

impl Failure {
    pub(super) fn of<E>(self, operation: Call) -> Error<E> {
        match self {
            Self::Request(what) => Error::Request { operation, what },
            Self::Unknown(api) => Error::Unknown { operation: operation.operation(), api },
            Self::Credentials(source) => Error::Credentials { operation, source },
            Self::Transport(source) => Error::Transport { operation, source },
        }
    }
}

impl Settings {
    /// Makes the HTTP request of a call: its own parts, then the client's headers, then the credentials, which may sign the body
    /// and therefore come last. What is sent again is this request, signature and all.
    pub(super) fn start(&self, info: &ApiInfo, parts: &Parts) -> Result<Journey, Failure> {
        if let Some(problem) = &self.problem {
            return Err(Failure::Request(problem.clone()));
        }
        let located = self.located(parts.operation);
        if located.is_none() && parts.operation.is_unknown() {
            return Err(Failure::Unknown(info.name));
        }
        let base_url = self.base_url_of(parts.operation);
        let mut request = parts.to_http(&base_url, located.map(Arc::as_ref)).map_err(Failure::Request)?;
        for (name, value) in &self.headers {
            request.headers_mut().entry(name).or_insert_with(|| value.clone());
        }
        #[cfg(feature = "signing")]
        if self.gzip && parts.operation.gzip && !request.body().is_empty() {
            *request.body_mut() = crate::runtime::signing::gzip(request.body());
        }
        self.credentials.apply(info, parts.operation, &mut request).map_err(Failure::Credentials)?;
        Ok(Journey { trail: Trail::new(&request), request, limits: self.limits, operation: parts.operation })
    }

    /// Returns where a call goes, if it was told to the client.
    pub(super) fn located(&self, operation: &Operation) -> Option<&Arc<Located>> {
        if operation.is_stated() {
            return None;
        }
        let told = self.located.iter().find(|(name, _)| *name == operation.name);
        told.map(|(_, located)| located)
    }

    /// Returns the URL before the path of a call.
    fn base_url_of(&self, operation: &Operation) -> Cow<'_, str> {
        match operation.server {
            Some(path) if path.starts_with('/') => at_path(&self.base_url, path).into(),
            Some(url) if self.own_servers => {
                let host = self.hosts.iter().find(|(documented, _)| *documented == url);
                host.map_or(url, |(_, own)| *own).into()
            }
            _ => self.base_url.as_str().into(),
        }
    }
}

/// Returns a URL with another path; its query stays.
fn at_path(url: &str, path: &str) -> String {
    let end = url.find('?').unwrap_or(url.len());
    let host = url[..end].find("://").map_or(0, |scheme| scheme + "://".len());
    let host_end = url[host..end].find('/').map_or(end, |slash| host + slash);
    format!("{}{path}{}", &url[..host_end], &url[end..])
}

/// A request on its way, over redirects if need be.
pub(super) struct Journey {
    request: http::Request<Vec<u8>>,
    trail: Trail,
    limits: Limits,
    operation: &'static Operation,
}

impl Journey {
    pub(super) async fn travel<T: Transport>(mut self, transport: &T) -> Result<Reply, Failure> {
        loop {
            let response = transport.send(self.request, self.limits).await.map_err(Failure::Transport)?;
            match next(&mut self.trail, self.operation, &response) {
                Some(request) => self.request = request,
                None => return Ok(reply(response)),
            }
        }
    }

    pub(super) fn travel_blocking<T: BlockingTransport>(mut self, transport: &T) -> Result<Reply, Failure> {
        loop {
            let response = transport.send_blocking(self.request, self.limits).map_err(Failure::Transport)?;
            match next(&mut self.trail, self.operation, &response) {
                Some(request) => self.request = request,
                None => return Ok(reply(response)),
            }
        }
    }
}

/// Returns the request that a redirect leads to, unless the redirect is a documented reply.
fn next(
    trail: &mut Trail,
    operation: &Operation,
    response: &http::Response<Vec<u8>>,
) -> Option<http::Request<Vec<u8>>> {
    let documented = operation.succeeds_with(response.status().as_u16());
    if documented { None } else { trail.next(response) }
}

fn reply(response: http::Response<Vec<u8>>) -> Reply {
    let (parts, body) = response.into_parts();
    Reply { status: parts.status, headers: parts.headers, body }
}
