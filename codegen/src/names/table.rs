//! The decided names.

use crate::ir::{OperationId, TypeId};

/// All names of an API, by position.
#[derive(Clone, Debug)]
pub struct Names {
    /// Modules, by resource.
    pub modules: Vec<String>,
    /// Names of operations.
    pub operations: Vec<OperationNames>,
    /// Names of types.
    pub types: Vec<TypeNames>,
    /// Variants of the environment enum, by server.
    pub environments: Vec<String>,
    /// Functions that make an environment with its defaults, by server.
    pub environment_functions: Vec<String>,
    /// Fields of the environment enum's variants, by server and variable.
    pub variables: Vec<Vec<String>>,
    /// Constructors of credentials, by scheme.
    pub schemes: Vec<SchemeNames>,
    /// Names of webhooks.
    pub webhooks: Vec<String>,
    /// Functions of queues.
    pub queues: Vec<String>,
}

impl Names {
    /// Returns the names of a type.
    pub fn of(&self, id: TypeId) -> &TypeNames {
        &self.types[id.index()]
    }

    /// Returns the names of an operation.
    pub fn operation(&self, id: OperationId) -> &OperationNames {
        &self.operations[id.index()]
    }
}

/// Constructors of credentials for one scheme.
#[derive(Clone, Debug)]
pub struct SchemeNames {
    /// The one that takes a credential.
    pub credential: String,
    /// The one that takes a source of credentials; empty for a scheme that has none.
    pub source: String,
}

/// Names of an operation.
#[derive(Clone, Debug)]
pub struct OperationNames {
    /// The function for each form of the body, the preferred one first; at least one.
    pub functions: Vec<String>,
    /// The struct of its optional parameters; empty where it has none.
    pub params: String,
    /// The argument or field for each parameter.
    pub arguments: Vec<String>,
    /// Its words, with those of its resource.
    pub words: Vec<String>,
}

/// Names of a type.
#[derive(Clone, Debug, Default)]
pub struct TypeNames {
    /// The type.
    pub ident: String,
    /// Its words.
    pub words: Vec<String>,
    /// Its fields, values, members or cases, by position.
    pub parts: Vec<String>,
    /// The field for undocumented keys, or the variant for undocumented values.
    pub rest: String,
    /// The field that holds an identifier whose keys stand among the object's own.
    pub identifier: String,
}
