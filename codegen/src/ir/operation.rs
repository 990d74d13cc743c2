//! Operations: what is sent and what comes back.

use super::{Basis, Docs, Requirement, ResourceId, TypeRef};
use std::fmt;

/// Position in [`super::Api::operations`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OperationId(pub u32);

impl OperationId {
    /// Returns the id of a position.
    pub fn at(index: usize) -> Self {
        Self(super::position(index))
    }

    /// Returns its position.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Method {
    /// `GET`
    Get,
    /// `HEAD`
    Head,
    /// `OPTIONS`
    Options,
    /// `TRACE`
    Trace,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `PATCH`
    Patch,
    /// `DELETE`
    Delete,
}

impl Method {
    /// Reads a method, in any case.
    pub fn parse(text: &str) -> Option<Self> {
        Some(match text.to_ascii_uppercase().as_str() {
            "GET" => Self::Get,
            "HEAD" => Self::Head,
            "OPTIONS" => Self::Options,
            "TRACE" => Self::Trace,
            "POST" => Self::Post,
            "PUT" => Self::Put,
            "PATCH" => Self::Patch,
            "DELETE" => Self::Delete,
            _ => return None,
        })
    }

    /// Returns the method in capitals.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Options => "OPTIONS",
            Self::Trace => "TRACE",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }

    /// Tells whether sending it twice does no more than sending it once (RFC 9110, 9.2.2).
    pub fn is_idempotent(self) -> bool {
        !matches!(self, Self::Post | Self::Patch)
    }
}

/// A call.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// Its name in the documentation.
    pub name: Option<String>,
    /// Its group.
    pub resource: ResourceId,
    /// Its method.
    pub method: Method,
    /// How the method is known; an unknown one is no more than a key to stand under.
    pub method_basis: Basis,
    /// Its path with `{parameters}`, beginning with `/`.
    pub path: String,
    /// How the path is known; an unknown one is a placeholder of its own, with the parameters.
    pub path_basis: Basis,
    /// Query parameters that stand in the path and never differ.
    pub fixed_query: Vec<(String, String)>,
    /// Its parameters: those of the path in the order of the path, then the others in the order of the export.
    pub parameters: Vec<Parameter>,
    /// Forms of its body, the preferred one first.
    pub bodies: Vec<Body>,
    /// Whether a body must be sent.
    pub body_required: bool,
    /// Whether the body goes compressed, without a header that says so.
    pub gzip: bool,
    /// Replies that mean success.
    pub success: Vec<Reply>,
    /// Replies that mean failure.
    pub errors: Vec<Reply>,
    /// Documented codes of its errors.
    pub error_codes: Vec<ErrorCode>,
    /// What a successful reply is read as.
    pub output: Payload,
    /// What a failure is read as, where it is documented.
    pub error: Option<Payload>,
    /// Alternatives of schemes that must hold together; an empty list needs none.
    pub security: Vec<Vec<Requirement>>,
    /// Base URL, where it differs from the API's.
    pub server: Option<String>,
    /// What is known of it.
    pub docs: Docs,
}

impl Operation {
    /// Returns a call of which no more is known than where it goes.
    pub fn new(resource: ResourceId, method: Method, path: String, docs: Docs) -> Self {
        Self {
            name: None,
            resource,
            method,
            method_basis: Basis::Stated,
            path,
            path_basis: Basis::Stated,
            fixed_query: Vec::new(),
            parameters: Vec::new(),
            bodies: Vec::new(),
            body_required: false,
            gzip: false,
            success: Vec::new(),
            errors: Vec::new(),
            error_codes: Vec::new(),
            output: Payload { kind: PayloadKind::Empty, ty: None },
            error: None,
            security: Vec::new(),
            server: None,
            docs,
        }
    }

    /// Notes a documented code; of one that is known a status may become known.
    pub fn note_code(&mut self, code: ErrorCode) {
        match self.error_codes.iter_mut().find(|known| known.code == code.code) {
            Some(known) => known.status = known.status.or(code.status),
            None => self.error_codes.push(code),
        }
    }
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Place {
    /// A segment of the path.
    Path,
    /// The query string.
    Query,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
}

/// How arrays and objects are written in a parameter or form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Spelling {
    /// One value after the other: in a query a pair for each, elsewhere joined by commas.
    Plain,
    /// Joined by commas in one query value.
    Comma,
    /// Joined by spaces.
    Space,
    /// Joined by bars.
    Pipe,
    /// `name[key]=value`.
    Deep,
    /// JSON text.
    Json,
    /// `key=value` for the properties of an object in a path or header.
    PlainExploded,
    /// `.a.b` in a path.
    Label,
    /// `.a.b`, with `key=value` for properties.
    LabelExploded,
    /// `;name=a,b` in a path.
    Matrix,
    /// `;name=a;name=b` in a path.
    MatrixExploded,
}

/// A parameter.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    /// Its name on the wire.
    pub wire: String,
    /// Where it goes.
    pub place: Place,
    /// Its type.
    pub ty: TypeRef,
    /// Whether it must be given.
    pub required: bool,
    /// How it is written.
    pub spelling: Spelling,
    /// What is known of it.
    pub docs: Docs,
}

impl Parameter {
    /// Tells whether it may be left out in some cases only.
    pub fn is_conditional(&self) -> bool {
        self.docs.conditional && !self.required
    }
}

/// One form of a request's body.
#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    /// How it is written.
    pub kind: PayloadKind,
    /// Its media type.
    pub media_type: String,
    /// Its type.
    pub ty: TypeRef,
    /// Fields of a form that are not written plainly.
    pub spellings: Vec<(String, Spelling)>,
    /// Media types of the parts of a multipart form, where documented.
    pub part_types: Vec<(String, String)>,
    /// What is known of it.
    pub docs: Docs,
}

impl Body {
    /// Returns a body of any JSON.
    pub fn json(docs: Docs) -> Self {
        Self {
            kind: PayloadKind::Json,
            media_type: "application/json".to_owned(),
            ty: TypeRef::Json,
            spellings: Vec::new(),
            part_types: Vec::new(),
            docs,
        }
    }
}

/// How a body is written or read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PayloadKind {
    /// JSON.
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/form-data`.
    Multipart,
    /// Text.
    Text,
    /// Bytes.
    Bytes,
    /// Nothing.
    Empty,
}

impl PayloadKind {
    /// Returns a word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Form => "form",
            Self::Multipart => "multipart",
            Self::Text => "text",
            Self::Bytes => "bytes",
            Self::Empty => "empty",
        }
    }
}

/// What a body is read as.
#[derive(Clone, Debug, PartialEq)]
pub struct Payload {
    /// How it is read.
    pub kind: PayloadKind,
    /// Its type; `None` where nothing is read.
    pub ty: Option<TypeRef>,
}

/// A documented reply.
#[derive(Clone, Debug, PartialEq)]
pub struct Reply {
    /// Its status.
    pub status: Status,
    /// How its body is read.
    pub kind: PayloadKind,
    /// Its media type, if it has a body.
    pub media_type: Option<String>,
    /// Type of its body.
    pub ty: Option<TypeRef>,
    /// Names of its headers.
    pub headers: Vec<String>,
    /// Where it is documented.
    pub docs: Docs,
}

/// A documented code of an error, by which programs tell failures of one status apart.
#[derive(Clone, Debug, PartialEq)]
pub struct ErrorCode {
    /// The code on the wire.
    pub code: String,
    /// The status that comes with it, where documented.
    pub status: Option<u16>,
}

/// A status or range of such.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Status {
    /// One status.
    Code(u16),
    /// A hundred of them: `4` is 400 to 499.
    Range(u8),
    /// All others.
    Default,
}

impl Status {
    /// Reads `200`, `4XX` or `default`.
    pub fn parse(text: &str) -> Option<Self> {
        if text.eq_ignore_ascii_case("default") {
            return Some(Self::Default);
        }
        if let Some(digit) = text.strip_suffix("XX").or_else(|| text.strip_suffix("xx")) {
            return digit.parse().ok().filter(|digit| (1..=5).contains(digit)).map(Self::Range);
        }
        text.parse().ok().filter(|code| (100..600).contains(code)).map(Self::Code)
    }

    /// Tells whether it means success.
    pub fn is_success(self) -> bool {
        matches!(self, Self::Code(200..=299) | Self::Range(2))
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(code) => write!(f, "{code}"),
            Self::Range(digit) => write!(f, "{digit}XX"),
            Self::Default => f.write_str("default"),
        }
    }
}
