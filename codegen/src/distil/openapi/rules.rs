//! What becomes of keys, by the kind of object that they stand in.

use super::kind::{Kind, Name, Role, Rule};

pub(super) const fn one(kind: Kind) -> Rule {
    Rule::Part(Role::one(kind))
}

const fn map(kind: Kind) -> Rule {
    Rule::Part(Role::map(kind))
}

/// Rules of keys that mean the same wherever they stand, also where the standard does not know them.
pub(super) fn common(key: &str) -> Rule {
    match key {
        "example" => Rule::Sample,
        "examples" => Rule::Examples,
        "title" => Rule::Name(Name::Schema),
        "summary" => Rule::Name(Name::Operation),
        "$anchor" | "$dynamicAnchor" | "$dynamicRef" | "$id" | "$recursiveRef" | "$schema"
        | "authorizationUrl" | "const" | "contentType" | "default" | "enum" | "externalValue" | "format"
        | "in" | "name" | "openIdConnectUrl" | "operationId" | "operationRef" | "pattern"
        | "propertyName" | "required" | "security" | "tokenUrl" | "type" | "url" | "value" | "xml" => {
            Rule::Fact
        }
        _ if key.to_ascii_lowercase().starts_with("exam") => Rule::Sample,
        _ => Rule::Part(Role::UNKNOWN),
    }
}

pub(super) fn schema(key: &str) -> Option<Rule> {
    Some(match key {
        "$defs" | "definitions" | "dependencies" | "dependentSchemas" | "patternProperties"
        | "properties" => map(Kind::Schema),
        "additionalItems"
        | "additionalProperties"
        | "allOf"
        | "anyOf"
        | "contains"
        | "contentSchema"
        | "else"
        | "if"
        | "items"
        | "not"
        | "oneOf"
        | "prefixItems"
        | "propertyNames"
        | "then"
        | "unevaluatedItems"
        | "unevaluatedProperties" => one(Kind::Schema),
        "discriminator" => one(Kind::Discriminator),
        "x-deprecated" | "x-enum-names" | "x-enum-varnames" | "x-enumNames" | "x-nullable" => Rule::Fact,
        "x-ms-enum" => one(Kind::Unknown),
        "x-example" => Rule::Sample,
        _ => return None,
    })
}

/// A parameter or header: keys of its type may stand in it as in a schema.
pub(super) fn parameter(key: &str) -> Option<Rule> {
    match key {
        "schema" => Some(one(Kind::Schema)),
        "content" => Some(map(Kind::Media)),
        _ => schema(key),
    }
}

pub(super) fn call(kind: Kind, key: &str) -> Option<Rule> {
    Some(match key {
        "summary" if kind == Kind::Path => Rule::Prose,
        "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace" | "query" => {
            one(Kind::Operation)
        }
        "additionalOperations" => map(Kind::Operation),
        "parameters" => one(Kind::Parameter),
        "servers" => one(Kind::Server),
        "requestBody" => one(Kind::Body),
        "responses" => map(Kind::Response),
        "callbacks" => map(Kind::Callback),
        "tags" | "consumes" | "produces" | "schemes" => Rule::Fact,
        "x-method-basis" | "x-path-basis" | "x-error-codes" if kind == Kind::Operation => Rule::Fact,
        _ => return None,
    })
}

/// Bodies, replies, and what they hold.
pub(super) fn payload(key: &str) -> Option<Rule> {
    Some(match key {
        "content" => map(Kind::Media),
        "schema" | "itemSchema" => one(Kind::Schema),
        "headers" => map(Kind::Header),
        "links" => map(Kind::Link),
        "encoding" => map(Kind::Encoding),
        "itemEncoding" | "prefixEncoding" => one(Kind::Encoding),
        "x-example" => Rule::Sample,
        "summary" => Rule::Prose,
        _ => return None,
    })
}

/// The root, and `components`.
pub(super) fn document(key: &str) -> Option<Rule> {
    Some(match key {
        "openapi" | "swagger" | "$self" | "host" | "basePath" | "schemes" | "consumes" | "produces"
        | "jsonSchemaDialect" => Rule::Fact,
        "info" => one(Kind::Info),
        "servers" => one(Kind::Server),
        "tags" => one(Kind::Tag),
        "components" => one(Kind::Components),
        "paths" | "webhooks" | "x-webhooks" | "pathItems" => map(Kind::Path),
        "definitions" | "schemas" => map(Kind::Schema),
        "parameters" => map(Kind::Parameter),
        "responses" => map(Kind::Response),
        "requestBodies" => map(Kind::Body),
        "headers" => map(Kind::Header),
        "examples" => map(Kind::Example),
        "links" => map(Kind::Link),
        "callbacks" => map(Kind::Callback),
        "mediaTypes" => map(Kind::Media),
        "securityDefinitions" | "securitySchemes" => map(Kind::Security),
        _ => return None,
    })
}

/// What is said of the whole, of tags and of servers.
pub(super) fn about(kind: Kind, key: &str) -> Option<Rule> {
    Some(match (kind, key) {
        (Kind::Info, "contact" | "termsOfService") => Rule::Drop,
        (Kind::Info, "license") => one(Kind::License),
        (Kind::Info, "summary") => Rule::Prose,
        (Kind::Info, "title" | "version")
        | (Kind::License, "identifier")
        | (Kind::Tag, "parent" | "kind") => Rule::Fact,
        (Kind::Server, "description") => Rule::Name(Name::Environment),
        (Kind::Server, "variables") => map(Kind::Variable),
        _ => return None,
    })
}

pub(super) fn security(key: &str) -> Option<Rule> {
    Some(match key {
        "flows" => map(Kind::Flow),
        "scopes" => map(Kind::Scope),
        "x-prefix"
        | "scheme"
        | "flow"
        | "bearerFormat"
        | "refreshUrl"
        | "deviceAuthorizationUrl"
        | "oauth2MetadataUrl" => Rule::Fact,
        _ => return None,
    })
}
