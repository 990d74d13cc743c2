//! How it is known where a call goes: documentation that was scraped off a page may have lost it.

use super::Operation;

/// How it is known what the method or path of a call is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Basis {
    /// The documentation states it.
    #[default]
    Stated,
    /// The documentation implies it, without stating it.
    Implied,
    /// The documentation has lost it: what stands in its place is a placeholder.
    Unknown,
}

impl Basis {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Stated, Self::Implied, Self::Unknown];

    /// Returns a word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Stated => "stated",
            Self::Implied => "implied",
            Self::Unknown => "unknown",
        }
    }

    /// Reads such a word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|basis| basis.word() == word)
    }
}

impl Operation {
    /// Tells whether the documentation states both method and path.
    pub fn is_stated(&self) -> bool {
        self.method_basis == Basis::Stated && self.path_basis == Basis::Stated
    }

    /// Tells whether the method or the path is a placeholder.
    pub fn is_unknown(&self) -> bool {
        self.method_basis == Basis::Unknown || self.path_basis == Basis::Unknown
    }

    /// Returns the method, stated or implied.
    pub fn known_method(&self) -> Option<&'static str> {
        Some(self.method.as_str()).filter(|_| self.method_basis != Basis::Unknown)
    }

    /// Returns the path, stated or implied.
    pub fn known_path(&self) -> Option<&str> {
        Some(self.path.as_str()).filter(|_| self.path_basis != Basis::Unknown)
    }

    /// Returns `METHOD /path`, with `?` for what is unknown.
    pub fn label(&self) -> String {
        format!("{} {}", self.known_method().unwrap_or("?"), self.known_path().unwrap_or("?"))
    }

    /// Returns in words what of the call is known in this way: its method, its path, or both.
    pub fn what_is(&self, basis: Basis) -> Option<&'static str> {
        match (self.method_basis == basis, self.path_basis == basis) {
            (true, true) => Some("method and path"),
            (true, false) => Some("method"),
            (false, true) => Some("path"),
            (false, false) => None,
        }
    }

    /// Lists what is not stated: `method implied`, `path unknown`.
    pub fn doubts(&self) -> Vec<String> {
        let found = [Basis::Implied, Basis::Unknown].into_iter();
        found.filter_map(|basis| Some(format!("{} {}", self.what_is(basis)?, basis.word()))).collect()
    }
}
