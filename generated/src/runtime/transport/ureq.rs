//! The transport that blocks, over ureq.
use super::{BlockingTransport, DefaultTransport, Limits, TransportError, TransportErrorKind, carries_body};
use ureq::tls::{RootCerts, TlsConfig};
use ureq::{Agent, AsSendBody, Body, Error, RequestExt as _};

impl BlockingTransport for DefaultTransport {
    fn send_blocking(
        &self,
        request: http::Request<Vec<u8>>,
        limits: Limits,
    ) -> Result<http::Response<Vec<u8>>, TransportError> {
        self.ureq.get_or_init(build).send_blocking(request, limits)
    }
}

/// An agent that was set up elsewhere: its own settings hold, but redirects and error statuses are left to this crate.
impl BlockingTransport for Agent {
    fn send_blocking(
        &self,
        request: http::Request<Vec<u8>>,
        limits: Limits,
    ) -> Result<http::Response<Vec<u8>>, TransportError> {
        let response = match request.body().is_empty() && !carries_body(request.method()) {
            true => run(self, request.map(|_| ()), limits),
            false => run(self, request, limits),
        };
        received(response.map_err(failed)?, limits)
    }
}

fn build() -> Agent {
    let tls = TlsConfig::builder().root_certs(RootCerts::PlatformVerifier).build();
    Agent::config_builder().tls_config(tls).build().new_agent()
}

fn run(
    agent: &Agent,
    request: http::Request<impl AsSendBody>,
    limits: Limits,
) -> Result<http::Response<Body>, Error> {
    let request = request.with_agent(agent).configure();
    let request = request.timeout_global(limits.timeout).http_status_as_error(false);
    request.max_redirects(0).max_redirects_will_error(false).build().run()
}

fn received(
    response: http::Response<Body>,
    limits: Limits,
) -> Result<http::Response<Vec<u8>>, TransportError> {
    let (parts, body) = response.into_parts();
    match body.into_with_config().limit(limits.max_body as u64).read_to_vec() {
        Ok(body) => Ok(http::Response::from_parts(parts, body)),
        Err(Error::BodyExceedsLimit(_)) => Err(TransportError::too_long(limits)),
        Err(error) => Err(failed(error)),
    }
}

fn failed(error: Error) -> TransportError {
    let kind = match &error {
        Error::Timeout(_) => TransportErrorKind::Timeout,
        Error::HostNotFound | Error::ConnectionFailed | Error::ConnectProxyFailed(_) => {
            TransportErrorKind::Connect
        }
        Error::Io(error) if error.kind() == std::io::ErrorKind::ConnectionRefused => {
            TransportErrorKind::Connect
        }
        _ => TransportErrorKind::Other,
    };
    match error {
        Error::BadUri(_) | Error::RequireHttpsOnly(_) => TransportError::new(kind, "the URL is not valid"),
        error => TransportError::new(kind, error),
    }
}
