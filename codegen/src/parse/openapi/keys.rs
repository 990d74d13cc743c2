//! The keys that the standard knows, per kind of object, and what a key that it does not know was meant to be.

mod schema;
mod tables;

pub(super) use schema::SCHEMA;
pub(super) use tables::*;

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_stand_in_byte_order() {
        for keys in [
            &ROOT,
            &INFO,
            &COMPONENTS,
            &TAG,
            &SERVER,
            &VARIABLE,
            &PATH,
            &OPERATION,
            &PARAMETER,
            &BODY,
            &RESPONSE,
        ]
        .into_iter()
        .chain([&MEDIA, &ENCODING, &EXAMPLE, &SECURITY, &FLOW, &DISCRIMINATOR, &SCHEMA])
        {
            assert!(keys.read.is_sorted_by(|left, right| left.0 < right.0), "{}", keys.what);
        }
    }

    #[test]
    fn a_slip_of_one_letter_is_a_near_miss() {
        for (key, known) in
            [("desciption", "description"), ("propertys", ""), ("requierd", "required"), ("item", "items")]
        {
            let near = SCHEMA.near(key).unwrap_or_default();
            assert_eq!(near, known, "{key}");
        }
    }
}
