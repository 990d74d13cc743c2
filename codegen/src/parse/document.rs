//! An OpenAPI document as parsed: the words of OpenAPI 3.1, into which 3.0 and Swagger 2.0 are read too.
//!
//! References are not followed here, but everything that they reach stands in [`Targets`] under its [`RefKey`], also what
//! lies in another file or outside `components`. A key without an entry is a reference to nothing.

mod security;

pub use security::{OAuthFlow, SecurityKind};

use crate::diagnostic::Location;
use indexmap::IndexMap;
use serde_json::Value;
use std::sync::Arc;

/// A target of references: file and JSON pointer joined by `#`, in canonical form.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RefKey(pub Arc<str>);

impl RefKey {
    /// Returns the last segment of the pointer, unescaped: the name that the document gives the target. A target that is
    /// a whole file has the name of the file, without folder and ending.
    pub fn name(&self) -> String {
        if let Some(file) = self.0.strip_suffix('#') {
            let last = file.rsplit('/').next().unwrap_or_default();
            return last.split('.').next().unwrap_or_default().to_owned();
        }
        let last = self.0.rsplit(['/', '#']).next().unwrap_or_default();
        last.replace("~1", "/").replace("~0", "~")
    }
}

/// Something that may stand here or be referred to.
#[derive(Clone, Debug)]
pub enum Or<T> {
    /// It stands here.
    Here(T),
    /// It stands elsewhere.
    Ref(Reference),
}

/// A use of something that stands elsewhere.
#[derive(Clone, Debug)]
pub struct Reference {
    /// Where the reference stands.
    pub at: Location,
    /// What it points to.
    pub to: RefKey,
    /// The text of `$ref`, as written.
    pub text: String,
}

/// A whole document.
#[derive(Clone, Debug)]
pub struct Document {
    /// The root.
    pub at: Location,
    /// `info.title`.
    pub title: String,
    /// `info.version`.
    pub version: String,
    /// `info.description`.
    pub description: Option<String>,
    /// `servers`; Swagger's `schemes`, `host` and `basePath`.
    pub servers: Vec<Server>,
    /// The security that holds unless an operation says otherwise.
    pub security: Option<Vec<SecurityRequirement>>,
    /// Declared tags.
    pub tags: Vec<Tag>,
    /// `paths`, in order.
    pub paths: Vec<(String, PathItem)>,
    /// `webhooks`, in order.
    pub webhooks: Vec<(String, PathItem)>,
    /// Names and keys of `components.schemas` (Swagger: `definitions`), in order.
    pub schemas: Vec<(String, RefKey)>,
    /// `components.securitySchemes` (Swagger: `securityDefinitions`), in order.
    pub security_schemes: Vec<(String, SecurityScheme)>,
    /// Everything that references may point to.
    pub targets: Targets,
}

/// Everything that references may point to, by kind.
#[derive(Clone, Debug, Default)]
pub struct Targets {
    /// Schemas.
    pub schemas: IndexMap<RefKey, Schema>,
    /// Parameters.
    pub parameters: IndexMap<RefKey, Or<Parameter>>,
    /// Request bodies.
    pub bodies: IndexMap<RefKey, Or<RequestBody>>,
    /// Replies.
    pub responses: IndexMap<RefKey, Or<Response>>,
    /// Reply headers.
    pub headers: IndexMap<RefKey, Or<Parameter>>,
    /// Examples: their values.
    pub examples: IndexMap<RefKey, Or<Example>>,
    /// Path items.
    pub paths: IndexMap<RefKey, PathItem>,
}

/// A place where the API is served.
#[derive(Clone, Debug)]
pub struct Server {
    /// Where it stands.
    pub at: Location,
    /// The URL, with `{variables}`; may be relative.
    pub url: String,
    /// What it is, such as `Production server`.
    pub description: Option<String>,
    /// Variables of the URL.
    pub variables: Vec<(String, ServerVariable)>,
}

/// A variable in a server's URL.
#[derive(Clone, Debug, Default)]
pub struct ServerVariable {
    /// Value unless one is given.
    pub default: String,
    /// Allowed values, all where empty.
    pub values: Vec<String>,
}

/// A tag and what it says.
#[derive(Clone, Debug)]
pub struct Tag {
    /// Where it stands.
    pub at: Location,
    /// Its name.
    pub name: String,
    /// Its description.
    pub description: Option<String>,
}

/// Schemes that must hold together, with the scopes they need.
pub type SecurityRequirement = Vec<(String, Vec<String>)>;

/// One way to authenticate.
#[derive(Clone, Debug)]
pub struct SecurityScheme {
    /// Where it stands.
    pub at: Location,
    /// What it asks for.
    pub kind: SecurityKind,
    /// Its description.
    pub description: Option<String>,
}

/// What is said of a path.
#[derive(Clone, Debug)]
pub struct PathItem {
    /// Where it stands.
    pub at: Location,
    /// A reference to another path item, whose operations are added to these.
    pub reference: Option<Reference>,
    /// Parameters of all operations.
    pub parameters: Vec<Or<Parameter>>,
    /// Servers for this path alone.
    pub servers: Vec<Server>,
    /// Operations by method in capitals.
    pub operations: Vec<(String, Operation)>,
}

/// A call.
#[derive(Clone, Debug)]
pub struct Operation {
    /// Where it stands.
    pub at: Location,
    /// `operationId`.
    pub id: Option<String>,
    /// `tags`.
    pub tags: Vec<String>,
    /// `summary`.
    pub summary: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// Parameters, those of the path item left out.
    pub parameters: Vec<Or<Parameter>>,
    /// Body of the request.
    pub body: Option<Or<RequestBody>>,
    /// Replies by status: `200`, `4XX`, `default`.
    pub responses: Vec<(String, Or<Response>)>,
    /// Security, where it differs from the document's; an empty list means none.
    pub security: Option<Vec<SecurityRequirement>>,
    /// Servers for this call alone.
    pub servers: Vec<Server>,
    /// `deprecated`.
    pub deprecated: bool,
    /// `x-method-basis`: how it is known what the method is.
    pub method_basis: Option<String>,
    /// `x-path-basis`: how it is known what the path is.
    pub path_basis: Option<String>,
    /// `x-error-codes`: codes that tell its failures apart.
    pub error_codes: Vec<String>,
    /// Calls that the service makes back, by name and URL expression.
    pub callbacks: Vec<(String, String, PathItem)>,
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ParameterIn {
    /// A segment of the path.
    Path,
    /// The query string.
    Query,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
}

/// How arrays and objects are written in a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Style {
    /// `matrix`.
    Matrix,
    /// `label`.
    Label,
    /// `simple`.
    Simple,
    /// `form`.
    Form,
    /// `spaceDelimited`; Swagger's `ssv`.
    SpaceDelimited,
    /// `pipeDelimited`; Swagger's `pipes`.
    PipeDelimited,
    /// `deepObject`.
    DeepObject,
}

/// A parameter, or the header of a reply.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Where it stands.
    pub at: Location,
    /// Its name.
    pub name: String,
    /// Where it goes.
    pub place: ParameterIn,
    /// Its description.
    pub description: Option<String>,
    /// Whether it must be given.
    pub required: bool,
    /// `deprecated`.
    pub deprecated: bool,
    /// How it is written; the default of its place where the document is silent.
    pub style: Style,
    /// Whether each item is written for itself.
    pub explode: bool,
    /// Its type.
    pub schema: Option<Schema>,
    /// The media type of its text (`application/json`), in place of a style.
    pub media_type: Option<String>,
    /// Samples.
    pub examples: Vec<Or<Example>>,
}

/// Body of a request.
#[derive(Clone, Debug)]
pub struct RequestBody {
    /// Where it stands.
    pub at: Location,
    /// Its description.
    pub description: Option<String>,
    /// Whether it must be given.
    pub required: bool,
    /// Its forms by media type.
    pub content: Vec<(String, MediaType)>,
}

/// A reply.
#[derive(Clone, Debug)]
pub struct Response {
    /// Where it stands.
    pub at: Location,
    /// Its description.
    pub description: Option<String>,
    /// Its forms by media type.
    pub content: Vec<(String, MediaType)>,
    /// Its headers.
    pub headers: Vec<(String, Or<Parameter>)>,
}

/// One form of a body.
#[derive(Clone, Debug)]
pub struct MediaType {
    /// Where it stands.
    pub at: Location,
    /// Its type.
    pub schema: Option<Schema>,
    /// Samples.
    pub examples: Vec<Or<Example>>,
    /// Per property of a form: how it is written.
    pub encoding: Vec<(String, Encoding)>,
}

/// How one property of a form is written.
#[derive(Clone, Debug, Default)]
pub struct Encoding {
    /// Media type of the part.
    pub content_type: Option<String>,
    /// How arrays and objects are written.
    pub style: Option<Style>,
    /// Whether each item is written for itself.
    pub explode: Option<bool>,
}

/// A sample.
#[derive(Clone, Debug)]
pub struct Example {
    /// Where the value stands.
    pub at: Location,
    /// The value.
    pub value: Value,
}

/// A type of JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum JsonType {
    /// `null`
    Null,
    /// `boolean`
    Boolean,
    /// `integer`
    Integer,
    /// `number`
    Number,
    /// `string`
    String,
    /// `array`
    Array,
    /// `object`
    Object,
    /// `file` of Swagger 2.0.
    File,
}

/// A schema. What is absent is empty, `None` or `false`.
#[derive(Clone, Debug)]
pub struct Schema {
    /// Where it stands.
    pub at: Location,
    /// `$ref`; what stands beside it holds too.
    pub reference: Option<Reference>,
    /// A schema that is `true` or `false` instead of an object.
    pub boolean: Option<bool>,
    /// `type`, one or several.
    pub types: Vec<JsonType>,
    /// `nullable`, `x-nullable`, or `null` among `type`.
    pub nullable: bool,
    /// `format`.
    pub format: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `enum`.
    pub values: Option<Vec<Value>>,
    /// Names of the values in an extension (`x-enum-varnames`, `x-enumNames`, `x-ms-enum`), as many as values.
    pub value_names: Vec<String>,
    /// `const`.
    pub constant: Option<Value>,
    /// `default`.
    pub default: Option<Value>,
    /// `example` and `examples`.
    pub examples: Vec<Example>,
    /// `properties`, in order.
    pub properties: Vec<(String, Schema)>,
    /// `required`.
    pub required: Vec<String>,
    /// `additionalProperties`.
    pub additional: Option<Box<Schema>>,
    /// `patternProperties`.
    pub patterns: Vec<(String, Schema)>,
    /// `items`, or what follows `prefixItems`.
    pub items: Option<Box<Schema>>,
    /// `prefixItems`, or `items` given as an array.
    pub prefix_items: Vec<Schema>,
    /// `allOf`
    pub all_of: Vec<Schema>,
    /// `oneOf`
    pub one_of: Vec<Schema>,
    /// `anyOf`
    pub any_of: Vec<Schema>,
    /// `discriminator`
    pub discriminator: Option<Discriminator>,
    /// Limits, kept for docs.
    pub limits: Limits,
    /// `readOnly`
    pub read_only: bool,
    /// `writeOnly`
    pub write_only: bool,
    /// `deprecated`
    pub deprecated: bool,
    /// `contentEncoding`, such as `base64`.
    pub content_encoding: Option<String>,
    /// `contentMediaType`
    pub content_media_type: Option<String>,
}

impl Schema {
    /// Creates a schema that says nothing.
    pub fn empty(at: Location) -> Self {
        Self {
            at,
            reference: None,
            boolean: None,
            types: Vec::new(),
            nullable: false,
            format: None,
            title: None,
            description: None,
            values: None,
            value_names: Vec::new(),
            constant: None,
            default: None,
            examples: Vec::new(),
            properties: Vec::new(),
            required: Vec::new(),
            additional: None,
            patterns: Vec::new(),
            items: None,
            prefix_items: Vec::new(),
            all_of: Vec::new(),
            one_of: Vec::new(),
            any_of: Vec::new(),
            discriminator: None,
            limits: Limits::default(),
            read_only: false,
            write_only: false,
            deprecated: false,
            content_encoding: None,
            content_media_type: None,
        }
    }
}

/// Which property tells the members of a union apart.
#[derive(Clone, Debug)]
pub struct Discriminator {
    /// Where it stands.
    pub at: Location,
    /// Name of the property.
    pub property: String,
    /// Value of the property → schema.
    pub mapping: Vec<(String, RefKey)>,
}

/// Limits of values.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Limits {
    /// `minimum`
    pub minimum: Option<serde_json::Number>,
    /// `maximum`
    pub maximum: Option<serde_json::Number>,
    /// Whether the minimum itself is not allowed.
    pub exclusive_minimum: bool,
    /// Whether the maximum itself is not allowed.
    pub exclusive_maximum: bool,
    /// `multipleOf`
    pub multiple_of: Option<serde_json::Number>,
    /// `minLength`
    pub min_length: Option<u64>,
    /// `maxLength`
    pub max_length: Option<u64>,
    /// `pattern`
    pub pattern: Option<String>,
    /// `minItems`
    pub min_items: Option<u64>,
    /// `maxItems`
    pub max_items: Option<u64>,
    /// `uniqueItems`
    pub unique_items: bool,
    /// `minProperties`
    pub min_properties: Option<u64>,
    /// `maxProperties`
    pub max_properties: Option<u64>,
}
