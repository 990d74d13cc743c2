//! The wire form of messages of several kinds: a value inside says the kind, or the only key does.
use super::Tree;
use std::borrow::Cow;

/// Returns the text at a path of keys.
pub fn text_at<'t>(tree: &'t Tree<'_>, path: &[&str]) -> Option<Cow<'t, str>> {
    path.iter().try_fold(tree, |tree, key| tree.get(key))?.scalar()
}

/// Returns the only known key of an object and what stands under it, whatever unknown ones stand beside it.
pub fn only_known<'t, 'a>(tree: &'t Tree<'a>, known: &[&str]) -> Option<(&'t str, &'t Tree<'a>)> {
    let Tree::Object(entries) = tree else { return None };
    let mut found = entries.iter().filter(|(key, _)| known.contains(&&**key));
    let (key, value) = found.next()?;
    found.next().is_none().then_some((key, value))
}

/// States the wire form of messages whose kind is a text inside, and whose version is another:
/// `family!(Record by ["head", "type"] version ["head", "version"] else Other { Depot(Depot) = "depot" at "v2" });`
///
/// A version is named only where messages of one kind differ by it, and a kind's variant of any version comes last. The variant named after `else` holds the JSON of a message of
/// an unknown kind.
macro_rules! family {
    ($name:ident by [$($key:literal),+] $(version [$($part:literal),+])? else $other:ident {
        $($variant:ident($type:ty) = $tag:literal $(at $version:literal)?),* $(,)?
    }) => {
        impl $crate::runtime::Read for $name {
            fn known(tree: &$crate::runtime::Tree<'_>) -> usize {
                let kind = $crate::runtime::text_at(tree, &[$($key),+]);
                0_usize$(.max(match kind.as_deref() {
                    ::std::option::Option::Some($tag) => 1 + <$type as $crate::runtime::Read>::known(tree),
                    _ => 0,
                }))*
            }

            #[inline]
            fn read(tree: &$crate::runtime::Tree<'_>) -> ::std::result::Result<Self, $crate::runtime::ReadError> {
                let kind = $crate::runtime::text_at(tree, &[$($key),+]);
                let version: ::std::option::Option<::std::borrow::Cow<'_, str>> =
                    [::std::option::Option::None, $($crate::runtime::text_at(tree, &[$($part),+]))?].into_iter().flatten().next();
                match (kind.as_deref(), version.as_deref()) {
                    $((::std::option::Option::Some($tag), _version)
                        if true $(&& _version == ::std::option::Option::Some($version))? =>
                    {
                        <$type as $crate::runtime::Read>::read(tree)
                            .map(Self::$variant)
                            .map_err(|error| error.within(concat!("the message ", $tag)))
                    })*
                    _ => ::std::result::Result::Ok(Self::$other(tree.to_json())),
                }
            }
        }

        impl $crate::runtime::Write for $name {
            #[inline]
            fn write(&self) -> $crate::runtime::Tree<'_> {
                match self {
                    $(Self::$variant(message) => $crate::runtime::Write::write(message),)*
                    Self::$other(message) => $crate::runtime::Write::write(message),
                }
            }
        }

        $crate::runtime::serde_impls!($name);
    };
}
pub(crate) use family;

/// States the wire form of messages whose kind is the only key of an object: `keyed!(Put else Other { Depot(Depot) = "depot" });`
///
/// The variant named after `else` holds the JSON of an object with none of these keys, or with several.
macro_rules! keyed {
    ($name:ident else $other:ident { $($variant:ident($type:ty) = $key:literal),* $(,)? }) => {
        impl $crate::runtime::Read for $name {
            fn known(tree: &$crate::runtime::Tree<'_>) -> usize {
                match $crate::runtime::only_known(tree, &[$($key),*]) {
                    $(::std::option::Option::Some(($key, inner)) => 1 + <$type as $crate::runtime::Read>::known(inner),)*
                    _ => 0,
                }
            }

            #[inline]
            fn read(tree: &$crate::runtime::Tree<'_>) -> ::std::result::Result<Self, $crate::runtime::ReadError> {
                match $crate::runtime::only_known(tree, &[$($key),*]) {
                    $(::std::option::Option::Some(($key, inner)) => <$type as $crate::runtime::Read>::read(inner)
                        .map(Self::$variant)
                        .map_err(|error| error.under($key)),)*
                    _ => ::std::result::Result::Ok(Self::$other(tree.to_json())),
                }
            }
        }

        impl $crate::runtime::Write for $name {
            #[inline]
            fn write(&self) -> $crate::runtime::Tree<'_> {
                match self {
                    $(Self::$variant(message) => {
                        $crate::runtime::Tree::Object(::std::vec![($key.into(), $crate::runtime::Write::write(message))])
                    })*
                    Self::$other(message) => $crate::runtime::Write::write(message),
                }
            }
        }

        $crate::runtime::serde_impls!($name);
    };
}
pub(crate) use keyed;

#[cfg(test)]
mod tests {
    #![allow(unreachable_pub, reason = "the macros define public items")]

    use crate::runtime::{Json, object};
    use serde_json::{from_str, json, to_value};

    #[derive(Clone, Debug, PartialEq)]
    struct Head {
        kind: String,
        version: Option<String>,
    }
    object!(Head, required { kind } optional { version });

    #[derive(Clone, Debug, PartialEq)]
    struct Old {
        head: Head,
        rooms: i64,
    }
    object!(Old, required { head, rooms });

    #[derive(Clone, Debug, PartialEq)]
    struct New {
        head: Head,
        halls: Vec<i64>,
    }
    object!(New, required { head, halls });

    #[derive(Clone, Debug, PartialEq)]
    struct Crate {
        label: String,
    }
    object!(Crate, required { label });

    #[derive(Clone, Debug, PartialEq)]
    enum Record {
        Old(Old),
        New(New),
        Plain(New),
        Other(Json),
    }
    family!(Record by ["head", "kind"] version ["head", "version"] else Other {
        Old(Old) = "depot" at "v1", New(New) = "depot" at "v2", Plain(New) = "hall"
    });

    #[derive(Clone, Debug, PartialEq)]
    enum Put {
        Crate(Crate),
        Many(Vec<Crate>),
        Other(Json),
    }
    keyed!(Put else Other { Crate(Crate) = "crate", Many(Vec<Crate>) = "crates" });

    #[test]
    fn kind_and_version_decide() {
        let read = |value: Json| {
            let record: Record = from_str(&value.to_string()).unwrap();
            assert_eq!(to_value(&record).unwrap(), value);
            record
        };
        let old = read(json!({"head": {"kind": "depot", "version": "v1"}, "rooms": 3}));
        assert!(matches!(old, Record::Old(Old { rooms: 3, .. })));
        assert!(matches!(
            read(json!({"head": {"kind": "depot", "version": "v2"}, "halls": []})),
            Record::New(_)
        ));
        let any_version = json!({"head": {"kind": "hall", "version": "v9"}, "halls": [1]});
        assert!(matches!(read(any_version), Record::Plain(_)));
    }

    #[derive(Clone, Debug, PartialEq)]
    enum Lenient {
        Any(Head),
        Old(Old),
        New(New),
        Other(Json),
    }
    family!(Lenient by ["kind"] version ["version"] else Other {
        Old(Old) = "depot" at "v1", New(New) = "depot" at "v2", Any(Head) = "depot"
    });

    #[test]
    fn a_variant_of_any_version_takes_what_others_leave() {
        let head = json!({"kind": "old", "version": "v0"});
        let read = |value: Json| from_str::<Lenient>(&value.to_string()).unwrap();
        let old = json!({"kind": "depot", "version": "v1", "head": head, "rooms": 3});
        assert!(matches!(read(old), Lenient::Old(_)));
        let new = json!({"kind": "depot", "version": "v2", "head": head, "halls": [1]});
        assert!(matches!(read(new), Lenient::New(_)));
        for rest in [json!({"kind": "depot"}), json!({"kind": "depot", "version": "v3"})] {
            assert!(matches!(read(rest), Lenient::Any(_)));
        }
        assert!(matches!(read(json!({"kind": "hall"})), Lenient::Other(_)));
    }

    #[test]
    fn what_is_unknown_stays_json() {
        let unknown = [
            json!({"head": {"kind": "depot", "version": "v3"}, "rooms": 3}),
            json!({"head": {"kind": "depot"}, "rooms": 3}),
            json!({"head": {"kind": "wagon"}}),
            json!({"head": "depot"}),
            json!([1]),
        ];
        for value in unknown {
            assert_eq!(from_str::<Record>(&value.to_string()).unwrap(), Record::Other(value));
        }
        for value in
            [json!({"wagon": {}}), json!({"crate": {"label": "A"}, "crates": []}), json!({}), json!("crate")]
        {
            assert_eq!(from_str::<Put>(&value.to_string()).unwrap(), Put::Other(value.clone()));
            assert_eq!(to_value(Put::Other(value.clone())).unwrap(), value);
        }
    }

    #[test]
    fn the_only_key_decides() {
        for value in [json!({"crate": {"label": "A"}}), json!({"crates": [{"label": "A"}]})] {
            let put: Put = from_str(&value.to_string()).unwrap();
            assert!(!matches!(put, Put::Other(_)));
            assert_eq!(to_value(&put).unwrap(), value);
        }
    }

    #[test]
    fn a_fault_inside_names_its_place() {
        let fault = |error: serde_json::Error| error.to_string();
        let record = from_str::<Record>(r#"{"head": {"kind": "hall"}}"#).map_err(fault);
        assert_eq!(record.unwrap_err(), "the message hall: missing field `halls`");
        let put = from_str::<Put>(r#"{"crate": {}}"#).map_err(fault);
        assert_eq!(put.unwrap_err(), "crate: missing field `label`");
    }
}
