//! The intermediate model: one API in the words of HTTP and JSON.
//!
//! It no longer remembers which format it came from and does not yet know that Rust will come out. Items keep their
//! [`Origin`], so that a diagnostic or a doc line can name the place that documents them.

mod basis;
mod circle;
mod docs;
mod operation;
mod queue;
mod signature;
mod types;
mod walk;

pub use basis::Basis;
pub use circle::alias_circles;
pub use docs::{Docs, Limits, Origin, Sample};
pub use operation::{
    Body, ErrorCode, Method, Operation, OperationId, Parameter, Payload, PayloadKind, Place, Reply, Spelling,
    Status,
};
pub use queue::{Queue, Slot};
pub use signature::{Algorithm, Encoding, SecretForm, Signature};
pub use types::{
    Context, Field, IdEnum, IdKind, IntegerFormat, Member, Model, NumberFormat, OutcomeCase, Shape, Tag,
    TextFormat, TypeDef, TypeId, TypeRef, Union, Usage, Value, ValueEnum, Wire,
};

use crate::diagnostic::Location;
use crate::words;

/// One API.
#[derive(Clone, Debug)]
pub struct Api {
    /// Name of its module and feature.
    pub name: String,
    /// Its title.
    pub title: String,
    /// Its version, as documented.
    pub version: String,
    /// What is said of it as a whole.
    pub docs: Docs,
    /// Where it is served; at least one.
    pub servers: Vec<Server>,
    /// The ways to authenticate.
    pub schemes: Vec<AuthScheme>,
    /// The call that gives out the token which others want.
    pub sign_in: Option<SignIn>,
    /// Groups of operations.
    pub resources: Vec<Resource>,
    /// The calls.
    pub operations: Vec<Operation>,
    /// The calls that the service makes to its users.
    pub webhooks: Vec<Webhook>,
    /// How the service signs those calls, where it does.
    pub webhook_signature: Option<Signature>,
    /// The messages that the service keeps for its users.
    pub queues: Vec<Queue>,
    /// All named types; a [`TypeId`] is a position here.
    pub types: Vec<TypeDef>,
    /// What could not be expressed.
    pub skipped: Vec<Skipped>,
}

impl Api {
    /// Returns a type by its id.
    pub fn get(&self, id: TypeId) -> &TypeDef {
        &self.types[id.index()]
    }

    /// Returns a type by its id, to be changed.
    pub fn get_mut(&mut self, id: TypeId) -> &mut TypeDef {
        &mut self.types[id.index()]
    }

    /// Returns all types with their ids.
    pub fn type_ids(&self) -> impl Iterator<Item = (TypeId, &TypeDef)> {
        (0..).map(TypeId::at).zip(&self.types)
    }

    /// Returns the group of a name, which is made where it is new.
    pub fn resource_named(&mut self, name: &str, at: &Location) -> ResourceId {
        let key = words::key(name);
        let known = self.resources.iter().position(|resource| words::key(&resource.name) == key);
        let index = known.unwrap_or_else(|| {
            self.resources.push(Resource { name: name.to_owned(), docs: Docs::at(at) });
            self.resources.len() - 1
        });
        ResourceId::at(index)
    }

    /// Follows aliases to what they stand for.
    pub fn unalias<'a>(&'a self, mut ty: &'a TypeRef) -> &'a TypeRef {
        while let TypeRef::Named(id) = ty
            && let Shape::Alias(target) = &self.get(*id).shape
        {
            ty = target;
        }
        ty
    }

    /// Tells whether the values of a type are the names of the webhooks, of which there are several.
    pub fn names_webhooks(&self, ty: &TypeRef) -> bool {
        let TypeRef::Named(id) = self.unalias(ty) else { return false };
        let Shape::ValueEnum(set) = &self.get(*id).shape else { return false };
        let is_listed = |webhook: &Webhook| set.values.iter().any(|value| value.wire == webhook.name);
        self.webhooks.len() > 1 && self.webhooks.iter().all(is_listed)
    }

    /// Tells whether a type is a set of values that a text may follow.
    pub fn is_detailed(&self, id: TypeId) -> bool {
        matches!(&self.get(id).shape, Shape::ValueEnum(set) if set.detailed)
    }
}

/// A place where the API is served.
#[derive(Clone, Debug, PartialEq)]
pub struct Server {
    /// Name of the environment; empty where the documentation gives none.
    pub name: String,
    /// Base URL with `{variables}`.
    pub url: String,
    /// Variables of the URL.
    pub variables: Vec<ServerVariable>,
    /// Where calls go here that have a server of their own: its URL in the documentation, and the one to use.
    pub hosts: Vec<(String, String)>,
    /// Where it is documented.
    pub at: Location,
}

impl Server {
    /// Tells whether it has variables and all of them have defaults.
    pub fn has_defaults(&self) -> bool {
        !self.variables.is_empty() && self.variables.iter().all(|variable| !variable.default.is_empty())
    }

    /// Returns the names in a base URL, each once, in order.
    pub fn names_in(url: &str) -> Vec<&str> {
        let mut names = Vec::new();
        for (name, _) in url.split('{').skip(1).filter_map(|piece| piece.split_once('}')) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }
}

/// A part of a base URL that differs by customer.
#[derive(Clone, Debug, PartialEq)]
pub struct ServerVariable {
    /// Its name.
    pub name: String,
    /// Its value unless one is given.
    pub default: String,
    /// Allowed values, all where empty.
    pub values: Vec<String>,
}

/// One way to authenticate.
#[derive(Clone, Debug, PartialEq)]
pub struct AuthScheme {
    /// Its name in the documentation, by which operations ask for it.
    pub name: String,
    /// What it asks for.
    pub kind: AuthKind,
    /// Where it is documented.
    pub at: Location,
}

/// What an authentication scheme asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum AuthKind {
    /// A key.
    ApiKey {
        /// Where it goes; never a path.
        place: Place,
        /// Name of the header, query parameter or cookie.
        name: String,
        /// What stands before the key.
        prefix: String,
    },
    /// User and password.
    Basic,
    /// A token.
    Bearer,
    /// A token from an OAuth 2 server.
    OAuth2 {
        /// The documented ways to a token.
        flows: Vec<OAuthFlow>,
    },
    /// A token of an OpenID Connect provider.
    OpenId {
        /// Its discovery document.
        url: String,
    },
    /// A signature over the body.
    Signature(Signature),
    /// Something outside of requests (client certificates) or unknown: the documented word.
    Outside(String),
}

impl AuthKind {
    /// Tells whether a request carries it.
    pub fn is_carried(&self) -> bool {
        !matches!(self, Self::Outside(_))
    }

    /// Tells whether a source can be asked for the credential before each call.
    pub fn has_source(&self) -> bool {
        !matches!(self, Self::Basic | Self::Signature(_) | Self::Outside(_))
    }
}

/// One way to a token of OAuth 2.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OAuthFlow {
    /// Its name: `clientCredentials`, `authorizationCode`, `password`, `implicit` …
    pub name: String,
    /// Where a user grants access.
    pub authorization_url: Option<String>,
    /// Where tokens are issued.
    pub token_url: Option<String>,
    /// Where tokens are renewed.
    pub refresh_url: Option<String>,
    /// Names of the scopes.
    pub scopes: Vec<String>,
}

/// A call that gives out a token.
#[derive(Clone, Debug, PartialEq)]
pub struct SignIn {
    /// The call.
    pub operation: OperationId,
    /// The key of its reply that holds the token.
    pub token: String,
    /// The scheme that the token is for.
    pub scheme: String,
}

/// What a call asks of one scheme.
#[derive(Clone, Debug, PartialEq)]
pub struct Requirement {
    /// Name of the scheme.
    pub scheme: String,
    /// Scopes that the token must have.
    pub scopes: Vec<String>,
}

/// Position in [`Api::resources`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ResourceId(pub u32);

impl ResourceId {
    /// Returns the id of a position.
    pub fn at(index: usize) -> Self {
        Self(position(index))
    }

    /// Returns its position.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// Returns a position as ids keep it. Documents are bounded in size far below what these can count.
fn position(index: usize) -> u32 {
    u32::try_from(index).expect("checked: the reader bounds the number of nodes")
}

/// A group of operations.
#[derive(Clone, Debug, PartialEq)]
pub struct Resource {
    /// Its name in the documentation: a tag, a folder, else a path segment.
    pub name: String,
    /// What is said of it.
    pub docs: Docs,
}

/// A call that the service makes.
#[derive(Clone, Debug, PartialEq)]
pub struct Webhook {
    /// Its name in the documentation.
    pub name: String,
    /// The operation that asks for it, for a callback.
    pub operation: Option<OperationId>,
    /// What it carries; `None` where it carries nothing.
    pub payload: Option<TypeRef>,
    /// Names of the documented headers.
    pub headers: Vec<String>,
    /// What is said of it.
    pub docs: Docs,
}

/// Something that could not be expressed.
#[derive(Clone, Debug, PartialEq)]
pub struct Skipped {
    /// What: `operation`, `request body`, `schema` …
    pub kind: &'static str,
    /// Its name.
    pub name: String,
    /// Why.
    pub reason: String,
    /// Where it is documented.
    pub at: Location,
}
