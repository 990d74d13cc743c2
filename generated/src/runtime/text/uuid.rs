//! UUIDs.
use super::{Raw, text_type};

/// A UUID as text. Equality is that of the text: upper and lower case differ.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Uuid(Raw);

text_type!(Uuid);

impl Uuid {
    /// Returns whether the text is a UUID: 32 hexadecimal digits, with the hyphens in their places or without any.
    pub fn is_valid(&self) -> bool {
        let groups: Vec<_> = self.as_str().split('-').map(str::len).collect();
        let hexadecimal = self.as_str().chars().all(|c| c == '-' || c.is_ascii_hexdigit());
        hexadecimal && (groups == [32] || groups == [8, 4, 4, 4, 12])
    }
}
