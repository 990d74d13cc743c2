//! The keys that the standard knows, per kind of object, and what a key that it does not know was meant to be.

/// Versions that know a key, as a set of bits.
pub(super) type Versions = u8;

/// Swagger 2.0
pub(super) const V2: Versions = 1;
/// OpenAPI 3.0
pub(super) const V30: Versions = 2;
/// OpenAPI 3.1
pub(super) const V31: Versions = 4;
/// Both versions of OpenAPI 3.
pub(super) const V3: Versions = V30 | V31;
/// All versions.
pub(super) const ALL: Versions = V2 | V3;

/// The keys of one kind of object.
#[derive(Debug)]
pub(super) struct Keys {
    /// What messages call the object, with its article.
    pub(super) what: &'static str,
    /// Keys that are read, in byte order, each with the versions that know it.
    pub(super) read: &'static [(&'static str, Versions)],
    /// Keys of the standard that the document model has no place for.
    pub(super) unread: &'static [&'static str],
}

/// How a key of an object is to be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// The standard knows it.
    Known(&'static str),
    /// Another version of the standard knows it.
    OtherVersion(&'static str),
    /// The standard knows it, but the model has no place for it.
    Unread,
    /// `x-…`
    Extension,
    /// A key that is nearly this one.
    Near(&'static str),
    /// Nobody knows it.
    Unknown,
}

impl Keys {
    /// Tells how a key is to be taken in a document of this version.
    pub(super) fn standing(&self, key: &str, version: Versions) -> Standing {
        if let Ok(index) = self.read.binary_search_by(|(known, _)| (*known).cmp(key)) {
            let (known, versions) = self.read[index];
            return if versions & version > 0 {
                Standing::Known(known)
            } else {
                Standing::OtherVersion(known)
            };
        }
        if key.starts_with("x-") || key.starts_with("X-") {
            return Standing::Extension;
        }
        if self.unread.contains(&key) {
            return Standing::Unread;
        }
        self.near(key).map_or(Standing::Unknown, Standing::Near)
    }

    /// Returns the key that was meant.
    fn near(&self, key: &str) -> Option<&'static str> {
        if key.len() > 40 {
            return None;
        }
        let folded = fold(key);
        let same = self.read.iter().find(|(known, _)| fold(known) == folded);
        same.or_else(|| self.read.iter().find(|(known, _)| is_one_slip(known, key))).map(|(known, _)| *known)
    }
}

/// Returns a key without its case and its separators.
fn fold(key: &str) -> String {
    key.chars().filter(|c| !matches!(c, '_' | '-' | ' ')).map(|c| c.to_ascii_lowercase()).collect()
}

/// Tells whether one typing slip leads from one key to the other: a letter too many, too few, wrong or swapped.
fn is_one_slip(known: &str, key: &str) -> bool {
    let (a, b) = (known.as_bytes(), key.as_bytes());
    if a.len() < 5 || b.len() < 4 || a.len().abs_diff(b.len()) > 1 {
        return false;
    }
    let start = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[start..], &b[start..]);
    let end = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    match (&a[..a.len() - end], &b[..b.len() - end]) {
        ([], [_]) | ([_], []) | ([_], [_]) => true,
        ([x, y], [v, w]) => x == w && y == v,
        _ => false,
    }
}

/// The root of Swagger 2.0 and OpenAPI 3.
pub(super) static ROOT: Keys = Keys {
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
pub(super) static INFO: Keys = Keys {
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
pub(super) static COMPONENTS: Keys = Keys {
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
pub(super) static TAG: Keys = Keys {
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
pub(super) static SERVER: Keys = Keys {
    what: "a server",
    read: &[("description", V3), ("name", V31), ("url", V3), ("variables", V3)],
    unread: &[],
};

/// A variable of a server.
pub(super) static VARIABLE: Keys = Keys {
    what: "a server variable",
    read: &[("default", V3), ("description", V3), ("enum", V3)],
    unread: &[],
};

/// A path item.
pub(super) static PATH: Keys = Keys {
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
pub(super) static OPERATION: Keys = Keys {
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
pub(super) static PARAMETER: Keys = Keys { what: "a parameter", read: PARAMETER_KEYS, unread: &[] };

/// A header of a reply.
pub(super) static HEADER: Keys = Keys { what: "a header", read: PARAMETER_KEYS, unread: &[] };

/// A request body.
pub(super) static BODY: Keys = Keys {
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
pub(super) static RESPONSE: Keys = Keys {
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
pub(super) static MEDIA: Keys = Keys {
    what: "a media type",
    read: &[("encoding", V3), ("example", V3), ("examples", V3), ("schema", V3)],
    unread: &["itemSchema", "itemEncoding", "prefixEncoding"],
};

/// The encoding of a form's property.
pub(super) static ENCODING: Keys = Keys {
    what: "an encoding",
    read: &[("contentType", V3), ("explode", V3), ("style", V3)],
    unread: &["allowReserved", "headers"],
};

/// A named example.
pub(super) static EXAMPLE: Keys = Keys {
    what: "an example",
    read: &[("description", V3), ("summary", V3), ("value", V3)],
    unread: &["externalValue", "dataValue", "serializedValue"],
};

/// A security scheme.
pub(super) static SECURITY: Keys = Keys {
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
pub(super) static FLOW: Keys = Keys {
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
pub(super) static DISCRIMINATOR: Keys = Keys {
    what: "a discriminator",
    read: &[("mapping", V3), ("propertyName", V3)],
    unread: &["defaultMapping"],
};

/// A schema.
pub(super) static SCHEMA: Keys = Keys {
    what: "a schema",
    read: &[
        ("$anchor", V31),
        ("$comment", V31),
        ("$defs", V31),
        ("$dynamicAnchor", V31),
        ("$dynamicRef", V31),
        ("$id", V31),
        ("$recursiveAnchor", V31),
        ("$recursiveRef", V31),
        ("$ref", ALL),
        ("$schema", V31),
        ("additionalProperties", ALL),
        ("allOf", ALL),
        ("anyOf", V3),
        ("const", V31),
        ("contentEncoding", V31),
        ("contentMediaType", V31),
        ("default", ALL),
        ("definitions", V31),
        ("deprecated", V3),
        ("description", ALL),
        ("discriminator", ALL),
        ("enum", ALL),
        ("example", ALL),
        ("examples", V31),
        ("exclusiveMaximum", ALL),
        ("exclusiveMinimum", ALL),
        ("externalDocs", ALL),
        ("format", ALL),
        ("items", ALL),
        ("maxItems", ALL),
        ("maxLength", ALL),
        ("maxProperties", ALL),
        ("maximum", ALL),
        ("minItems", ALL),
        ("minLength", ALL),
        ("minProperties", ALL),
        ("minimum", ALL),
        ("multipleOf", ALL),
        ("nullable", V30),
        ("oneOf", V3),
        ("pattern", ALL),
        ("patternProperties", V31),
        ("prefixItems", V31),
        ("properties", ALL),
        ("readOnly", ALL),
        ("required", ALL),
        ("title", ALL),
        ("type", ALL),
        ("uniqueItems", ALL),
        ("writeOnly", V3),
    ],
    unread: &[
        "additionalItems",
        "collectionFormat",
        "contains",
        "contentSchema",
        "dependencies",
        "dependentRequired",
        "dependentSchemas",
        "else",
        "if",
        "maxContains",
        "minContains",
        "not",
        "propertyNames",
        "then",
        "unevaluatedItems",
        "unevaluatedProperties",
        "xml",
    ],
};
