//! What the parts of a document are, and what becomes of each of their keys.

use super::rules::{about, call, common, document, one, parameter, payload, schema, security};

/// A kind of object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Body,
    Callback,
    Components,
    Discriminator,
    Document,
    Encoding,
    Example,
    Flow,
    Header,
    Info,
    License,
    Link,
    /// A value of a discriminator: the schema that it stands for.
    Mapping,
    Media,
    Operation,
    Parameter,
    Path,
    Response,
    Schema,
    /// The description of an OAuth scope.
    Scope,
    Security,
    Server,
    Tag,
    /// A part that the standard has no word for.
    Unknown,
    Variable,
}

/// What a node is: an object of a kind (or a list of such), or a map of them under names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Role {
    pub(super) kind: Kind,
    pub(super) is_map: bool,
}

impl Role {
    pub(super) const UNKNOWN: Self = Self::one(Kind::Unknown);

    pub(super) const fn one(kind: Kind) -> Self {
        Self { kind, is_map: false }
    }

    pub(super) const fn map(kind: Kind) -> Self {
        Self { kind, is_map: true }
    }

    /// Returns what the child under a key is; `None` for what is data or goes away.
    pub(super) fn child(self, key: &str) -> Option<Self> {
        if self.is_map {
            return Some(Self::one(self.kind));
        }
        match self.kind.rule(key) {
            Rule::Part(role) => Some(role),
            Rule::Examples => Some(Self::map(Kind::Example)),
            _ => None,
        }
    }
}

/// What becomes of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rule {
    /// It stays as it is.
    Fact,
    /// It goes, unless prose is kept.
    Prose,
    /// It goes.
    Drop,
    /// It stays while it is a name.
    Name(Name),
    /// It is a sample.
    Sample,
    /// It holds named samples, or bare ones.
    Examples,
    /// It is a part with keys of its own.
    Part(Role),
}

/// Texts that are names as long as they are short.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Name {
    /// Title of a schema.
    Schema,
    /// Title of an operation or tag.
    Operation,
    /// What a server is there for.
    Environment,
    /// Whatever stands under a key that the standard does not know.
    Unknown,
}

impl Kind {
    /// Tells whether the names in a map of such objects are the standard's, so that `x-…` among them is an extension.
    pub(super) fn has_fixed_names(self) -> bool {
        matches!(self, Self::Path | Self::Response | Self::Callback | Self::Flow | Self::Scope)
    }

    /// Tells whether samples below belong to the name under which the object stands.
    pub(super) fn is_named(self) -> bool {
        matches!(self, Self::Schema | Self::Header)
    }

    /// Tells what becomes of a key.
    pub(super) fn rule(self, key: &str) -> Rule {
        if let Some(rule) = self.known(key) {
            return rule;
        }
        match key {
            _ if self == Self::Callback && !is_extension(key) => one(Self::Path),
            "description" | "Description" | "$comment" => Rule::Prose,
            "externalDocs" => Rule::Drop,
            _ if is_extension(key) => Rule::Drop,
            _ => common(key),
        }
    }

    fn known(self, key: &str) -> Option<Rule> {
        match self {
            Self::Schema => schema(key),
            Self::Parameter | Self::Header => parameter(key),
            Self::Operation | Self::Path => call(self, key),
            Self::Body | Self::Response | Self::Media | Self::Encoding => payload(key),
            Self::Document | Self::Components => document(key),
            Self::Info | Self::License | Self::Tag | Self::Server | Self::Variable => about(self, key),
            Self::Security | Self::Flow | Self::Scope => security(key),
            Self::Discriminator if key == "mapping" => Some(Rule::Part(Role::map(Self::Mapping))),
            Self::Link if key == "server" => Some(one(Self::Server)),
            Self::Link => Some(Rule::Fact).filter(|_| matches!(key, "parameters" | "requestBody")),
            Self::Example if key == "summary" => Some(Rule::Prose),
            Self::Example => {
                Some(Rule::Sample).filter(|_| matches!(key, "value" | "dataValue" | "serializedValue"))
            }
            Self::Callback | Self::Discriminator | Self::Mapping | Self::Unknown => None,
        }
    }
}

/// Tells whether a key is an extension.
pub(super) fn is_extension(key: &str) -> bool {
    (key.starts_with("x-") || key.starts_with("X-")) && !key.contains('/')
}

#[cfg(test)]
mod tests {
    use super::{Kind, Role, Rule};

    #[test]
    fn names_are_no_annotations() {
        assert_eq!(Role::map(Kind::Schema).child("description"), Some(Role::one(Kind::Schema)));
        assert_eq!(Kind::Schema.rule("description"), Rule::Prose);
        assert_eq!(Kind::Schema.rule("x-nullable"), Rule::Fact);
        assert_eq!(Kind::Operation.rule("x-codeSamples"), Rule::Drop);
        assert_eq!(Kind::Schema.rule("propertes"), Rule::Part(Role::UNKNOWN));
    }
}
