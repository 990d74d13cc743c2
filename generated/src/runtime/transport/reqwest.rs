//! The transport that does not block, over reqwest.
use super::{DefaultTransport, Limits, Transport, TransportError, TransportErrorKind, carries_body};
use crate::runtime::BoxError;
use http::header::{CONTENT_LENGTH, HeaderValue};
use reqwest::{Client, Response, redirect::Policy};
use std::sync::Arc;

impl DefaultTransport {
    fn client(&self) -> Result<&Client, TransportError> {
        let client = self.reqwest.get_or_init(|| build().map_err(|error| error.to_string()));
        client.as_ref().map_err(|error| TransportError::new(TransportErrorKind::Setup, error.as_str()))
    }
}

impl Transport for DefaultTransport {
    async fn send(
        &self,
        request: http::Request<Vec<u8>>,
        limits: Limits,
    ) -> Result<http::Response<Vec<u8>>, TransportError> {
        self.client()?.send(request, limits).await
    }
}

/// A client that was set up elsewhere. Its own policy for redirects holds; `Policy::none()` leaves them to this crate.
impl Transport for Client {
    async fn send(
        &self,
        mut request: http::Request<Vec<u8>>,
        limits: Limits,
    ) -> Result<http::Response<Vec<u8>>, TransportError> {
        if request.body().is_empty() && carries_body(request.method()) {
            request.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        let mut request = reqwest::Request::try_from(request).map_err(failed)?;
        *request.timeout_mut() = limits.timeout;
        let response = self.execute(request).await.map_err(failed)?;
        received(response, limits).await
    }
}

fn build() -> Result<Client, BoxError> {
    let builder = Client::builder().redirect(Policy::none()).tls_backend_preconfigured(tls()?);
    Ok(builder.build()?)
}

/// Configures rustls with its ring provider, without making that the process's default.
fn tls() -> Result<rustls::ClientConfig, rustls::Error> {
    use rustls_platform_verifier::BuilderVerifierExt as _;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config =
        rustls::ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    Ok(config.with_platform_verifier()?.with_no_client_auth())
}

async fn received(mut response: Response, limits: Limits) -> Result<http::Response<Vec<u8>>, TransportError> {
    let mut received = http::Response::new(Vec::new());
    *received.status_mut() = response.status();
    *received.headers_mut() = std::mem::take(response.headers_mut());
    let body = received.body_mut();
    while let Some(chunk) = response.chunk().await.map_err(failed)? {
        if body.len() + chunk.len() > limits.max_body {
            return Err(TransportError::too_long(limits));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(received)
}

/// Leaves out the URL, whose query may hold an API key.
fn failed(error: reqwest::Error) -> TransportError {
    let kind = match &error {
        error if error.is_timeout() => TransportErrorKind::Timeout,
        error if error.is_connect() => TransportErrorKind::Connect,
        _ => TransportErrorKind::Other,
    };
    TransportError::new(kind, error.without_url())
}
