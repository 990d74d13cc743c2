//! `api.toml`: what a person states about an API, and the corrections of what its export gets wrong.

mod apply;
mod auth;
mod call;
mod config;
mod environment;
mod family;
mod find;
mod header;
mod ignore;
mod model;
mod operation;
mod queue;
mod refusal;
mod resource;
mod signing;
mod skip;
mod types;

pub use apply::apply;
pub use auth::{AuthFact, AuthWord};
pub use config::{Config, Correction, EnvironmentFact};
pub use family::{FamilyFact, pin};
pub use ignore::ignore;
pub use operation::{FieldFact, OperationFact};
pub use queue::QueueFact;
pub use signing::{KeyHeader, SignatureHeader, SigningFact};
