//! What can go wrong with a call, said so that the reader knows which call and why, and never with a secret in it.
use super::reply::excerpt;
use super::{
    Call, CredentialsError, DecodeError, Json, Operation, Reply, TransportError, json_or_text, unstated,
};
use http::StatusCode;
use std::fmt;

/// Why a call has no result.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error<E = Json> {
    /// The request could not be built; nothing was sent.
    Request {
        /// The call.
        operation: Call,
        /// What is wrong with it.
        what: String,
    },
    /// The documentation has lost where the call goes, and the client was not told; nothing was sent. Shown, it says which line
    /// tells it.
    Unknown {
        /// The call.
        operation: &'static Operation,
        /// The name of the API's module.
        api: &'static str,
    },
    /// The request could not be signed in; nothing was sent.
    Credentials {
        /// The call.
        operation: Call,
        /// Which credentials it needs.
        source: CredentialsError,
    },
    /// The service could not be reached or did not answer.
    Transport {
        /// The call.
        operation: Call,
        /// What happened.
        source: TransportError,
    },
    /// The service answered that the call failed.
    Api(Box<ApiError<E>>),
    /// The service answered something that differs from its documentation.
    Decode(Box<DecodeFailure>),
}

/// A reply that says that the call failed.
#[derive(Clone, Debug)]
pub struct ApiError<E = Json> {
    /// The call.
    pub operation: Call,
    /// The reply, its body cut at 64 KiB.
    pub reply: Reply,
    /// The reply as the documentation has it; nothing if it differs.
    pub documented: Option<E>,
    /// Where the reply differs from the documentation and how; nothing if it does not.
    pub difference: Option<DecodeError>,
}

/// A reply of success that could not be decoded.
#[derive(Clone, Debug)]
pub struct DecodeFailure {
    /// The call.
    pub operation: Call,
    /// The reply, its body cut at 64 KiB.
    pub reply: Reply,
    /// Where it differs from the documentation and how.
    pub error: DecodeError,
}

/// How much of a body an error keeps.
const KEPT: usize = 64 * 1024;

impl<E> Error<E> {
    pub(crate) fn api(operation: Call, mut reply: Reply, decoded: Result<E, DecodeError>) -> Self {
        reply.body.truncate(KEPT);
        let (documented, difference) = match decoded {
            Ok(documented) => (Some(documented), None),
            Err(difference) => (None, Some(difference)),
        };
        Self::Api(Box::new(ApiError { operation, reply, documented, difference }))
    }

    pub(crate) fn decode(operation: Call, mut reply: Reply, error: DecodeError) -> Self {
        reply.body.truncate(KEPT);
        Self::Decode(Box::new(DecodeFailure { operation, reply, error }))
    }

    /// Returns the call.
    pub fn operation(&self) -> &'static Operation {
        match self {
            Self::Unknown { operation, .. } => operation,
            Self::Request { operation, .. }
            | Self::Credentials { operation, .. }
            | Self::Transport { operation, .. } => operation.operation(),
            Self::Api(error) => error.operation.operation(),
            Self::Decode(error) => error.operation.operation(),
        }
    }

    /// Returns the reply, if there was one.
    pub fn reply(&self) -> Option<&Reply> {
        match self {
            Self::Api(error) => Some(&error.reply),
            Self::Decode(error) => Some(&error.reply),
            Self::Request { .. }
            | Self::Unknown { .. }
            | Self::Credentials { .. }
            | Self::Transport { .. } => None,
        }
    }

    /// Returns the reply's status, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.reply().map(|reply| reply.status)
    }

    /// Returns the documented error, if the service answered with one. [`ApiError::difference`] says why it is none.
    pub fn documented(&self) -> Option<&E> {
        match self {
            Self::Api(error) => error.documented.as_ref(),
            _ => None,
        }
    }

    /// Returns the error with its documented part as plain JSON, so that errors of different calls have one type.
    pub fn untyped(self) -> Error<Json> {
        match self {
            Self::Request { operation, what } => Error::Request { operation, what },
            Self::Unknown { operation, api } => Error::Unknown { operation, api },
            Self::Credentials { operation, source } => Error::Credentials { operation, source },
            Self::Transport { operation, source } => Error::Transport { operation, source },
            Self::Api(error) => {
                let ApiError { operation, reply, difference, .. } = *error;
                let documented = json_or_text(&reply).ok();
                Error::Api(Box::new(ApiError { operation, reply, documented, difference }))
            }
            Self::Decode(error) => Error::Decode(error),
        }
    }
}

impl<E> fmt::Display for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Request { operation, what } => write!(f, "{operation}: {what}"),
            Self::Unknown { operation, api } => unstated::lost(f, operation, api),
            Self::Credentials { operation, source } => write!(f, "{operation}: {source}"),
            Self::Transport { operation, source } => write!(f, "{operation}: {source}"),
            Self::Api(error) => error.fmt(f),
            Self::Decode(error) => error.fmt(f),
        }
    }
}

impl<E> fmt::Display for ApiError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.operation, self.reply.status)?;
        match excerpt(&self.reply.body) {
            body if body.is_empty() => {}
            body => write!(f, ": {body}")?,
        }
        if let Some(doubt) = unstated::doubt(&self.operation, self.reply.status) {
            write!(f, " ({doubt})")?;
        }
        self.difference.iter().try_for_each(|difference| write!(f, " (not as documented: {difference})"))
    }
}

impl fmt::Display for DecodeFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}, but the reply does not decode: {}", self.operation, self.reply.status, self.error)
    }
}

impl<E: fmt::Debug> std::error::Error for Error<E> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Credentials { source, .. } => Some(source),
            Self::Transport { source, .. } => Some(source),
            Self::Request { .. } | Self::Unknown { .. } | Self::Api(_) | Self::Decode(_) => None,
        }
    }
}

impl<E: fmt::Debug> std::error::Error for ApiError<E> {}

impl std::error::Error for DecodeFailure {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}
