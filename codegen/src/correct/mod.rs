//! `api.toml`: what a person states about an API, and the corrections of what its export gets wrong.

mod apply;
mod config;
mod refusal;
mod skip;
mod types;

pub use apply::apply;
pub use config::{AuthFact, Config, Correction, EnvironmentFact};
