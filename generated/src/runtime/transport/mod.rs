//! How requests reach the service. A transport sends one HTTP request and returns the response, whatever its status; it does
//! not follow redirects, sign in or send again.
#[cfg(feature = "reqwest")]
mod reqwest;
#[cfg(feature = "ureq")]
mod ureq;

#[cfg(test)]
mod tests;

use super::BoxError;
use std::fmt;
use std::time::Duration;

/// Bounds that a transport keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// How long a request may take until the last byte of its response.
    pub timeout: Option<Duration>,
    /// How many bytes the body of a response may have.
    pub max_body: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { timeout: Some(Duration::from_secs(60)), max_body: 64 * 1024 * 1024 }
    }
}

/// Returns whether the method usually comes with a body, so that an empty one must be announced: some services insist.
#[cfg(any(feature = "reqwest", feature = "ureq"))]
fn carries_body(method: &http::Method) -> bool {
    use http::Method;
    matches!(*method, Method::POST | Method::PUT | Method::PATCH)
}

/// Sends requests without blocking.
#[diagnostic::on_unimplemented(
    message = "`{Self}` sends no requests without blocking",
    note = "enable the feature `reqwest`, or give the client a transport of your own: `client.with_transport(…)`"
)]
pub trait Transport: Send + Sync {
    /// Sends a request and reads the whole response.
    fn send(
        &self,
        request: http::Request<Vec<u8>>,
        limits: Limits,
    ) -> impl Future<Output = Result<http::Response<Vec<u8>>, TransportError>> + Send;
}

/// Sends requests and blocks until the response is there.
#[diagnostic::on_unimplemented(
    message = "`{Self}` sends no requests that block",
    note = "enable the feature `ureq`, or give the client a transport of your own: `client.with_transport(…)`"
)]
pub trait BlockingTransport: Send + Sync {
    /// Sends a request and reads the whole response.
    fn send_blocking(
        &self,
        request: http::Request<Vec<u8>>,
        limits: Limits,
    ) -> Result<http::Response<Vec<u8>>, TransportError>;
}

/// The transports behind the features: `reqwest` without blocking, `ureq` with. Each is set up when it is first used: rustls
/// with the system's certificates, proxies as the environment names them.
#[derive(Default)]
pub struct DefaultTransport {
    #[cfg(feature = "reqwest")]
    reqwest: std::sync::OnceLock<Result<::reqwest::Client, String>>,
    #[cfg(feature = "ureq")]
    ureq: std::sync::OnceLock<::ureq::Agent>,
}

impl fmt::Debug for DefaultTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DefaultTransport")
    }
}

/// A request that got no response.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: BoxError,
}

/// Why a request got no response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// The transport could not be set up.
    Setup,
    /// There was no connection; the service has not seen the request.
    Connect,
    /// The response did not come in time.
    Timeout,
    /// The response is longer than [`Limits::max_body`].
    TooLong,
    /// Anything else.
    Other,
}

impl TransportError {
    /// Makes an error.
    pub fn new(kind: TransportErrorKind, source: impl Into<BoxError>) -> Self {
        Self { kind, source: source.into() }
    }

    /// Says that a response is too long.
    pub fn too_long(limits: Limits) -> Self {
        Self::new(TransportErrorKind::TooLong, format!("more than {} bytes", limits.max_body))
    }

    /// Returns why there is no response.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }
}

impl fmt::Display for TransportErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Setup => "the transport could not be set up",
            Self::Connect => "no connection",
            Self::Timeout => "no response in time",
            Self::TooLong => "the response is too long",
            Self::Other => "the request failed",
        })
    }
}

/// Says all causes in one line: those of reqwest are told by the innermost only.
impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.kind, self.source)?;
        let mut cause = self.source.source();
        while let Some(error) = cause {
            write!(f, ": {error}")?;
            cause = error.source();
        }
        Ok(())
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(self.source.as_ref())
    }
}
