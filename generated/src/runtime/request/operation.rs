//! Facts about documented calls, the same for every request made from them.
use std::fmt;

/// Facts about one documented call.
#[derive(Debug, PartialEq, Eq)]
pub struct Operation {
    /// Resource and function, as in the module path: `banks::get_bank`.
    pub name: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// Path template with each path parameter's wire name in braces: `/banks/{id}`.
    pub path: &'static str,
    /// Alternatives, each a combination of names of security schemes. An alternative without names allows the call without
    /// credentials; no alternatives at all mean that the call needs none.
    pub security: &'static [&'static [&'static str]],
    /// Whether it may be sent again after a failure that leaves open whether it took effect.
    pub replayable: bool,
    /// Documented statuses of replies that are no error. Any 2xx is taken for success, documented or not.
    pub success: &'static [u16],
}

impl Operation {
    /// Returns whether a reply of this status is one of success.
    pub fn succeeds_with(&self, status: u16) -> bool {
        (200..300).contains(&status) || self.success.contains(&status)
    }
}

impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} ({})", self.method, self.path, self.name)
    }
}

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    /// `GET`
    Get,
    /// `HEAD`
    Head,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `PATCH`
    Patch,
    /// `DELETE`
    Delete,
    /// `OPTIONS`
    Options,
    /// `TRACE`
    Trace,
}

impl Method {
    /// Returns the method as HTTP spells it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Trace => "TRACE",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl From<Method> for http::Method {
    fn from(method: Method) -> Self {
        match method {
            Method::Get => Self::GET,
            Method::Head => Self::HEAD,
            Method::Post => Self::POST,
            Method::Put => Self::PUT,
            Method::Patch => Self::PATCH,
            Method::Delete => Self::DELETE,
            Method::Options => Self::OPTIONS,
            Method::Trace => Self::TRACE,
        }
    }
}
