//! Names of headers that a person states.

use super::refusal::Refusal;

/// Refuses a name that no header can have.
pub(super) fn check(name: &str) -> Result<(), Refusal> {
    let is_token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    if !name.is_empty() && name.chars().all(is_token) {
        return Ok(());
    }
    let what = format!("`{name}` cannot be the name of a header");
    Err(Refusal::Wrong(what, "write it as it goes over the wire".to_owned()))
}
