//! A Postman collection as parsed: the words of format 2.1, into which 2.0 and published documentation are read too.

use crate::diagnostic::Location;
use serde_json::Value;

/// A whole collection.
#[derive(Clone, Debug)]
pub struct Document {
    /// The collection.
    pub at: Location,
    /// `info.name`.
    pub name: String,
    /// Version of the format.
    pub version: Version,
    /// Whether it comes from published documentation.
    pub published: bool,
    /// `info.description`.
    pub description: Option<Description>,
    /// What holds unless a folder or request says otherwise.
    pub auth: Option<Auth>,
    /// Variables of the collection.
    pub variables: Vec<Parameter>,
    /// Folders and calls, in order.
    pub items: Vec<Item>,
    /// How many scripts the collection itself has; they are not read.
    pub scripts: usize,
    /// Environments that the other files of the export define.
    pub environments: Vec<Environment>,
}

/// Version of the format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// 2.0
    V20,
    /// 2.1
    V21,
}

/// A text that describes something; never blank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Description {
    /// Where the text stands.
    pub at: Location,
    /// The text, HTML or Markdown.
    pub text: String,
    /// Its media type as the document states it. Published documentation states `text/plain` for HTML.
    pub media: Option<String>,
}

/// A folder or a call.
#[derive(Clone, Debug)]
pub enum Item {
    /// A folder.
    Folder(Box<Folder>),
    /// A call.
    Call(Box<Call>),
}

/// A folder.
#[derive(Clone, Debug)]
pub struct Folder {
    /// The item.
    pub at: Location,
    /// Identifier that links in descriptions use.
    pub id: Option<String>,
    /// Its name.
    pub name: String,
    /// Its description.
    pub description: Option<Description>,
    /// What holds for its items unless they say otherwise.
    pub auth: Option<Auth>,
    /// Variables of the folder.
    pub variables: Vec<Parameter>,
    /// Folders and calls in it, in order.
    pub items: Vec<Item>,
    /// How many scripts it has.
    pub scripts: usize,
}

/// A request with its saved responses.
#[derive(Clone, Debug)]
pub struct Call {
    /// The item.
    pub at: Location,
    /// Identifier that links in descriptions use.
    pub id: Option<String>,
    /// Its name.
    pub name: String,
    /// Description of the item, beside that of its request.
    pub description: Option<Description>,
    /// Variables of the item.
    pub variables: Vec<Parameter>,
    /// The request.
    pub request: Request,
    /// Saved responses, in order.
    pub responses: Vec<Response>,
    /// How many scripts it has.
    pub scripts: usize,
}

/// A request.
#[derive(Clone, Debug)]
pub struct Request {
    /// The request.
    pub at: Location,
    /// Method as written.
    pub method: Option<String>,
    /// URL; absent where there is none or it is null.
    pub url: Option<Url>,
    /// Headers, in order.
    pub headers: Vec<Parameter>,
    /// Body.
    pub body: Option<Body>,
    /// Auth as the request states it.
    pub auth: Option<Auth>,
    /// Its description.
    pub description: Option<Description>,
}

impl Request {
    /// Returns the text of its body, if that is a text.
    pub fn text(&self) -> &str {
        match self.body.as_ref().map(|body| &body.content) {
            Some(BodyContent::Raw { text, .. }) => text,
            _ => "",
        }
    }
}

/// A URL, cut into its parts but not decoded. All parts of an empty one are empty.
#[derive(Clone, Debug)]
pub struct Url {
    /// The URL.
    pub at: Location,
    /// The whole as written, or as its parts make it.
    pub raw: String,
    /// Everything before the path: `https://{{ENVIRONMENT}}.depots.example`, `{{base_url}}`.
    pub base: String,
    /// Segments of the path: `crates`, `:crateId`, `{{crate}}`.
    pub path: Vec<String>,
    /// Query, in order.
    pub query: Vec<Parameter>,
    /// Variables of the path, by the name behind the colon.
    pub variables: Vec<Parameter>,
}

/// A header, a parameter of the query or of a form, a variable.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// The parameter.
    pub at: Location,
    /// Its name; may be empty.
    pub key: String,
    /// Its value as text; absent where there is none or it is null.
    pub value: Option<String>,
    /// Its description.
    pub description: Option<Description>,
    /// Whether it is switched off, and thus only documented.
    pub disabled: bool,
    /// `type` as written: `text`, `file`, `any`, or the type of a value.
    pub kind: Option<String>,
    /// Whether it must be given, if the document says.
    pub required: Option<bool>,
    /// Names of files, for a part of a form that is one.
    pub files: Vec<String>,
    /// Media type of a part of a form.
    pub media: Option<String>,
    /// Schema of its value.
    pub schema: Option<Value>,
}

/// A body.
#[derive(Clone, Debug)]
pub struct Body {
    /// The body.
    pub at: Location,
    /// Whether it is switched off.
    pub disabled: bool,
    /// What it holds.
    pub content: BodyContent,
    /// Schema of a raw body.
    pub schema: Option<Value>,
}

/// What a body holds.
#[derive(Clone, Debug)]
pub enum BodyContent {
    /// Text.
    Raw {
        /// The text.
        text: String,
        /// Its language as the editor was set: `json`, `text`, `xml`.
        language: Option<String>,
    },
    /// `application/x-www-form-urlencoded`
    UrlEncoded(Vec<Parameter>),
    /// `multipart/form-data`
    Form(Vec<Parameter>),
    /// A file as it is.
    File {
        /// Name of the file.
        name: Option<String>,
    },
    /// A GraphQL request.
    GraphQl {
        /// The query.
        query: String,
        /// Its variables, as JSON text.
        variables: String,
        /// The operation meant, where the query has several.
        operation: Option<String>,
    },
}

/// How requests are authorised.
#[derive(Clone, Debug)]
pub struct Auth {
    /// The statement.
    pub at: Location,
    /// The scheme.
    pub scheme: Scheme,
    /// Whether published documentation says that this was copied from further out.
    pub inherited: bool,
    /// Settings of the scheme, in order.
    pub settings: Vec<(String, String)>,
}

/// A scheme of auth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// None, whatever stands further out.
    NoAuth,
    /// `apikey`
    ApiKey,
    /// `basic`
    Basic,
    /// `bearer`
    Bearer,
    /// `digest`
    Digest,
    /// `oauth2`
    OAuth2,
    /// Another, by its name.
    Other(String),
}

/// A saved response.
#[derive(Clone, Debug)]
pub struct Response {
    /// The response.
    pub at: Location,
    /// Its name.
    pub name: String,
    /// Status code.
    pub code: Option<u16>,
    /// Reason phrase.
    pub status: Option<String>,
    /// Headers, in order.
    pub headers: Vec<Parameter>,
    /// Body as text; empty and absent differ.
    pub body: Option<String>,
    /// Where the body stands.
    pub body_at: Location,
    /// Language in which the body is shown.
    pub language: Option<String>,
    /// The request that it answers.
    pub request: Option<Request>,
    /// Schema of the body.
    pub schema: Option<Value>,
}

/// An environment: values for variables.
#[derive(Clone, Debug)]
pub struct Environment {
    /// The environment.
    pub at: Location,
    /// Its name.
    pub name: String,
    /// Its values.
    pub values: Vec<Parameter>,
}

impl Url {
    /// Tells whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.raw.trim().is_empty()
    }
}

impl Auth {
    /// Returns a setting of the scheme.
    pub fn setting(&self, key: &str) -> Option<&str> {
        self.settings.iter().find(|(name, _)| name == key).map(|(_, value)| value.as_str())
    }
}
