// @generated from tests/golden/families_by_key. Do not edit.
//! Types of `outbox`.

use crate::runtime;

/// An item of `Changes` among `Content` of [`EnvelopeLetter`](super::EnvelopeLetter) · `collection.json#/item/0/item/0/request/description (line 3)`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Change {
    /// `Set`
    pub set: super::Set,
    /// `ID` · optional
    pub id: Option<String>,
}
runtime::object!(Change, required { ; set = "Set" } optional { ; id = "ID" });

/// `Content` of [`EnvelopeLetter`](super::EnvelopeLetter) · `collection.json#/item/0/item/0/request/description (line 3)`
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// What stands under `Changes`.
    Changes(Vec<super::Change>),
    /// What stands under `Text`.
    Note(super::Note),
    /// A value that the documentation does not describe.
    Other(runtime::Json),
}
impl From<Vec<super::Change>> for Content {
    fn from(message: Vec<super::Change>) -> Self {
        Self::Changes(message)
    }
}
impl From<super::Change> for Content {
    fn from(message: super::Change) -> Self {
        vec![message].into()
    }
}
impl From<super::Note> for Content {
    fn from(message: super::Note) -> Self {
        Self::Note(message)
    }
}
runtime::keyed!(
    Content else Other { Changes(Vec < super::Change >) = "Changes", Note(super::Note) =
    "Text" }
);

/// `crate` among `Set` of [`Change`](super::Change) · `collection.json#/item/0/item/0/request/description (line 3)`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Crate {
    /// `id` · optional
    pub id: Option<i64>,
    /// `status` · optional
    pub status: Option<super::CrateStatus>,
    /// `external_id` · optional
    pub external_id: Option<String>,
    /// `depot` · optional
    pub depot: Option<super::CrateDepot>,
}
runtime::object!(Crate, optional { id, status, external_id, depot });

/// `depot` of [`Crate`](super::Crate) · `collection.json#/item/0/item/1/request/description (line 1)`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CrateDepot {
    /// `name` · optional
    pub name: Option<String>,
}
runtime::object!(CrateDepot, optional { name });

runtime::value_enum! {
    #[doc =
    " `status` of [`Crate`](super::Crate) · `collection.json#/item/0/item/0/request/description (line 10)`"]
    pub enum CrateStatus : str else Other { Lost = "lost", Found = "found" }
}

/// The reply of `POST /outbox` · `collection.json#/item/0/item/0`
pub type CreateOutboxReply = Vec<super::CreateOutboxReplyItem>;

/// An item of the reply of `POST /outbox` · `collection.json#/item/0/item/0/request/description (line 3)`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateOutboxReplyItem {
    /// `Envelope`
    pub envelope: super::CreateOutboxReplyItemEnvelope,
}
runtime::object!(CreateOutboxReplyItem, required { ; envelope = "Envelope" });

/// `Envelope` of [`CreateOutboxReplyItem`](super::CreateOutboxReplyItem) · `collection.json#/item/0/item/0/request/description (line 3)`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateOutboxReplyItemEnvelope {
    /// `Letter`
    pub letter: super::EnvelopeLetter,
    /// `Ticket`
    pub ticket: String,
}
runtime::object!(
    CreateOutboxReplyItemEnvelope, required { ; letter = "Letter", ticket = "Ticket" }
);

/// `depot` among `Set` of [`Change`](super::Change) · `collection.json#/item/0/item/2/request/description (line 1)`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Depot {
    /// `name` · optional
    pub name: Option<String>,
    /// `open` · optional
    pub open: Option<bool>,
    /// `town` · optional
    pub town: Option<runtime::Json>,
}
runtime::object!(Depot, optional { name, open, town });

/// `EnvelopeLetter` · `collection.json#/item/0/item/0/request/description (line 3)`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EnvelopeLetter {
    /// `Number` · optional
    pub number: Option<String>,
    /// `Content`
    pub content: super::Content,
    /// `Kind`
    pub kind: String,
}
runtime::object!(
    EnvelopeLetter, required { ; content = "Content" | "content", kind = "Kind" | "kind"
    } optional { ; number = "Number" }
);

/// `note` among `Content` of [`EnvelopeLetter`](super::EnvelopeLetter) · `collection.json#/item/0/item/3/request/description (line 1)`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Note {
    /// `sender` · optional
    pub sender: Option<String>,
    /// `words` · optional
    pub words: Option<String>,
}
runtime::object!(Note, optional { sender, words });

/// `Set` of [`Change`](super::Change) · `collection.json#/item/0/item/0/request/description (line 3)`
#[derive(Clone, Debug, PartialEq)]
pub enum Set {
    /// What stands under `crate`.
    Crate(super::Crate),
    /// What stands under `depot`.
    Depot(super::Depot),
    /// A value that the documentation does not describe.
    Other(runtime::Json),
}
impl From<super::Crate> for Set {
    fn from(message: super::Crate) -> Self {
        Self::Crate(message)
    }
}
impl From<super::Depot> for Set {
    fn from(message: super::Depot) -> Self {
        Self::Depot(message)
    }
}
runtime::keyed!(
    Set else Other { Crate(super::Crate) = "crate", Depot(super::Depot) = "depot" }
);
