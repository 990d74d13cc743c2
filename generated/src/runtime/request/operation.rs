//! Facts about documented calls, the same for every request made from them.
use std::fmt;

/// Facts about one documented call.
#[derive(Debug, PartialEq, Eq)]
pub struct Operation {
    /// Resource and function, as in the module path: `banks::get_bank`.
    pub name: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// How it is known what the method is. An unknown one is never sent.
    pub method_basis: Basis,
    /// Path template with each path parameter's wire name in braces: `/banks/{id}`.
    pub path: &'static str,
    /// How it is known what the path is. For an unknown one `path` holds a placeholder that names the parameters; it is never sent.
    pub path_basis: Basis,
    /// The URL before the path, where it is not the environment's. One that begins with `/` takes the place of that URL's path.
    pub server: Option<&'static str>,
    /// Alternatives, each a combination of names of security schemes. An alternative without names allows the call without
    /// credentials; no alternatives at all mean that the call needs none.
    pub security: &'static [&'static [&'static str]],
    /// Whether it may be sent again after a failure that leaves open whether it took effect.
    pub replayable: bool,
    /// Documented statuses of replies that are no error. Any 2xx is taken for success, documented or not.
    pub success: &'static [u16],
    /// Whether the body goes compressed by gzip, without a header that says so.
    pub gzip: bool,
}

impl Operation {
    /// Returns whether a reply of this status is one of success.
    pub fn succeeds_with(&self, status: u16) -> bool {
        (200..300).contains(&status) || self.success.contains(&status)
    }

    /// Returns whether the documentation states both method and path.
    pub fn is_stated(&self) -> bool {
        matches!((self.method_basis, self.path_basis), (Basis::Stated, Basis::Stated))
    }

    /// Returns the method, stated or implied.
    pub fn known_method(&self) -> Option<Method> {
        Some(self.method).filter(|_| self.method_basis != Basis::Unknown)
    }

    /// Returns the path template, stated or implied.
    pub fn known_path(&self) -> Option<&'static str> {
        Some(self.path).filter(|_| self.path_basis != Basis::Unknown)
    }

    /// Returns whether the documentation has lost the method or the path.
    pub fn is_unknown(&self) -> bool {
        self.known_method().is_none() || self.known_path().is_none()
    }
}

/// Shows a method or path that is unknown as `?`.
impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let method = self.known_method().map_or("?", Method::as_str);
        write!(f, "{method} {} ({})", self.known_path().unwrap_or("?"), self.name)
    }
}

/// How it is known what the method or path of a call is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Basis {
    /// The documentation states it.
    Stated,
    /// The documentation implies it.
    Implied,
    /// The documentation has lost it.
    Unknown,
}

/// Returns the one element of a list, if it has one.
pub const fn only(list: &[&'static str]) -> Option<&'static str> {
    match list {
        [only] => Some(*only),
        _ => None,
    }
}

/// Returns the basis that a list holds; what says nothing is stated.
pub const fn basis(list: &[Basis]) -> Basis {
    match list {
        [only] => *only,
        _ => Basis::Stated,
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
    /// All methods.
    pub(crate) const ALL: [Self; 8] =
        [Self::Get, Self::Head, Self::Post, Self::Put, Self::Patch, Self::Delete, Self::Options, Self::Trace];

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

impl Method {
    /// Returns whether sending it twice does no more than sending it once (RFC 9110, 9.2.2).
    pub const fn is_idempotent(self) -> bool {
        !matches!(self, Self::Post | Self::Patch)
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

/// States the facts of a call: `operation!(OPERATION = Get "/banks/{id}", "banks::get_bank", [["ApiKey"], ["A", "B"]]);`
///
/// The lists are alternatives of schemes. `, success [302]` adds statuses outside of 2xx that are no error, and
/// `, server "https://files.example.com"` the URL before the path, and `, gzip true` says that the body goes compressed.
/// `, method Unknown` and `, path Implied` say of what is not stated how it is known.
macro_rules! operation {
    ($facts:ident = $method:ident $path:literal, $name:literal, [$([$($scheme:literal),*]),*]
        $(, success [$($status:literal),*])? $(, server $server:literal)? $(, gzip $gzip:literal)?
        $(, method $method_basis:ident)? $(, path $path_basis:ident)?) => {
        static $facts: $crate::runtime::Operation = $crate::runtime::Operation {
            name: $name,
            method: $crate::runtime::Method::$method,
            method_basis: $crate::runtime::basis(&[$($crate::runtime::Basis::$method_basis)?]),
            path: $path,
            path_basis: $crate::runtime::basis(&[$($crate::runtime::Basis::$path_basis)?]),
            server: $crate::runtime::only(&[$($server)?]),
            security: &[$(&[$($scheme),*]),*],
            replayable: $crate::runtime::Method::$method.is_idempotent()
                $(&& !matches!($crate::runtime::Basis::$method_basis, $crate::runtime::Basis::Unknown))?,
            success: &[$($($status),*)?],
            gzip: false $(|| $gzip)?,
        };
    };
}
pub(crate) use operation;
