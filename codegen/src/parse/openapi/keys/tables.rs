//! The keys of each kind of object but schemas, in byte order.

use super::{ALL, Keys, V2, V3, V31, Versions};

/// The root of Swagger 2.0 and OpenAPI 3.
pub(in super::super) static ROOT: Keys = Keys {
    what: "the document",
    read: &[
        ("$self", V31),
        ("basePath", V2),
        ("components", V3),
        ("consumes", V2),
        ("definitions", V2),
        ("externalDocs", ALL),
        ("host", V2),
        ("info", ALL),
        ("jsonSchemaDialect", V31),
        ("openapi", V3),
        ("parameters", V2),
        ("paths", ALL),
        ("produces", V2),
        ("responses", V2),
        ("schemes", V2),
        ("security", ALL),
        ("securityDefinitions", V2),
        ("servers", V3),
        ("swagger", V2),
        ("tags", ALL),
        ("webhooks", V31),
    ],
    unread: &[],
};

/// `info`
pub(in super::super) static INFO: Keys = Keys {
    what: "info",
    read: &[
        ("contact", ALL),
        ("description", ALL),
        ("license", ALL),
        ("summary", V31),
        ("termsOfService", ALL),
        ("title", ALL),
        ("version", ALL),
    ],
    unread: &[],
};

/// `components`
pub(in super::super) static COMPONENTS: Keys = Keys {
    what: "components",
    read: &[
        ("callbacks", V3),
        ("examples", V3),
        ("headers", V3),
        ("links", V3),
        ("parameters", V3),
        ("pathItems", V31),
        ("requestBodies", V3),
        ("responses", V3),
        ("schemas", V3),
        ("securitySchemes", V3),
    ],
    unread: &["mediaTypes"],
};

/// A tag.
pub(in super::super) static TAG: Keys = Keys {
    what: "a tag",
    read: &[
        ("description", ALL),
        ("externalDocs", ALL),
        ("kind", V31),
        ("name", ALL),
        ("parent", V31),
        ("summary", V31),
    ],
    unread: &[],
};

/// A server.
pub(in super::super) static SERVER: Keys = Keys {
    what: "a server",
    read: &[("description", V3), ("name", V31), ("url", V3), ("variables", V3)],
    unread: &[],
};

/// A variable of a server.
pub(in super::super) static VARIABLE: Keys = Keys {
    what: "a server variable",
    read: &[("default", V3), ("description", V3), ("enum", V3)],
    unread: &[],
};

/// A path item.
pub(in super::super) static PATH: Keys = Keys {
    what: "a path item",
    read: &[
        ("$ref", ALL),
        ("additionalOperations", V31),
        ("delete", ALL),
        ("description", V3),
        ("get", ALL),
        ("head", ALL),
        ("options", ALL),
        ("parameters", ALL),
        ("patch", ALL),
        ("post", ALL),
        ("put", ALL),
        ("query", V31),
        ("servers", V3),
        ("summary", V3),
        ("trace", V3),
    ],
    unread: &[],
};

/// An operation.
pub(in super::super) static OPERATION: Keys = Keys {
    what: "an operation",
    read: &[
        ("callbacks", V3),
        ("consumes", V2),
        ("deprecated", ALL),
        ("description", ALL),
        ("externalDocs", ALL),
        ("operationId", ALL),
        ("parameters", ALL),
        ("produces", V2),
        ("requestBody", V3),
        ("responses", ALL),
        ("schemes", V2),
        ("security", ALL),
        ("servers", V3),
        ("summary", ALL),
        ("tags", ALL),
        ("x-error-codes", ALL),
        ("x-method-basis", ALL),
        ("x-path-basis", ALL),
    ],
    unread: &[],
};

/// A parameter or header; the keys of its type are those of Swagger 2.0.
static PARAMETER_KEYS: &[(&str, Versions)] = &[
    ("allowEmptyValue", ALL),
    ("allowReserved", V3),
    ("collectionFormat", V2),
    ("content", V3),
    ("default", V2),
    ("deprecated", V3),
    ("description", ALL),
    ("enum", V2),
    ("example", V3),
    ("examples", V3),
    ("exclusiveMaximum", V2),
    ("exclusiveMinimum", V2),
    ("explode", V3),
    ("format", V2),
    ("in", ALL),
    ("items", V2),
    ("maxItems", V2),
    ("maxLength", V2),
    ("maximum", V2),
    ("minItems", V2),
    ("minLength", V2),
    ("minimum", V2),
    ("multipleOf", V2),
    ("name", ALL),
    ("nullable", 0),
    ("pattern", V2),
    ("required", ALL),
    ("schema", ALL),
    ("style", V3),
    ("type", V2),
    ("uniqueItems", V2),
];

/// A parameter.
pub(in super::super) static PARAMETER: Keys = Keys { what: "a parameter", read: PARAMETER_KEYS, unread: &[] };

/// A header of a reply.
pub(in super::super) static HEADER: Keys = Keys { what: "a header", read: PARAMETER_KEYS, unread: &[] };

/// A request body.
pub(in super::super) static BODY: Keys = Keys {
    what: "a request body",
    read: &[
        ("content", V3),
        ("description", V3),
        ("example", 0),
        ("examples", 0),
        ("required", V3),
        ("schema", 0),
    ],
    unread: &[],
};

/// A reply.
pub(in super::super) static RESPONSE: Keys = Keys {
    what: "a response",
    read: &[
        ("content", V3),
        ("description", ALL),
        ("example", 0),
        ("examples", V2),
        ("headers", ALL),
        ("schema", V2),
        ("summary", V31),
    ],
    unread: &["links"],
};

/// A media type.
pub(in super::super) static MEDIA: Keys = Keys {
    what: "a media type",
    read: &[("encoding", V3), ("example", V3), ("examples", V3), ("schema", V3)],
    unread: &["itemSchema", "itemEncoding", "prefixEncoding"],
};

/// The encoding of a form's property.
pub(in super::super) static ENCODING: Keys = Keys {
    what: "an encoding",
    read: &[("contentType", V3), ("explode", V3), ("style", V3)],
    unread: &["allowReserved", "headers"],
};

/// A named example.
pub(in super::super) static EXAMPLE: Keys = Keys {
    what: "an example",
    read: &[("description", V3), ("summary", V3), ("value", V3)],
    unread: &["externalValue", "dataValue", "serializedValue"],
};

/// A security scheme.
pub(in super::super) static SECURITY: Keys = Keys {
    what: "a security scheme",
    read: &[
        ("authorizationUrl", V2),
        ("bearerFormat", V3),
        ("deprecated", V31),
        ("description", ALL),
        ("flow", V2),
        ("flows", V3),
        ("in", ALL),
        ("name", ALL),
        ("oauth2MetadataUrl", V31),
        ("openIdConnectUrl", V3),
        ("scheme", V3),
        ("scopes", V2),
        ("tokenUrl", V2),
        ("type", ALL),
    ],
    unread: &[],
};

/// An OAuth 2 flow.
pub(in super::super) static FLOW: Keys = Keys {
    what: "an OAuth flow",
    read: &[
        ("authorizationUrl", V3),
        ("deviceAuthorizationUrl", V31),
        ("refreshUrl", V3),
        ("scopes", V3),
        ("tokenUrl", V3),
    ],
    unread: &[],
};

/// A discriminator.
pub(in super::super) static DISCRIMINATOR: Keys = Keys {
    what: "a discriminator",
    read: &[("mapping", V3), ("propertyName", V3)],
    unread: &["defaultMapping"],
};
