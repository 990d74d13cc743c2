// @generated from tests/golden/collection_samples. Do not edit.
//! Types of `rooms`.

use crate::runtime;

/// The body of `POST /rooms` · `collection.json#/item/0/item/0/request/description (line 10)`
#[derive(Clone, Debug, PartialEq)]
pub struct CreateRoom {
    /// `name`
    pub name: String,
    /// `floor` · optional
    pub floor: Option<super::CreateRoomFloor>,
    /// `keeper`
    pub keeper: super::CreateRoomKeeper,
    /// `extra_info` · optional
    pub extra_info: Option<String>,
}
impl CreateRoom {
    /// Makes one of its required fields.
    pub fn new(name: impl Into<String>, keeper: super::CreateRoomKeeper) -> Self {
        Self {
            name: name.into(),
            floor: None,
            keeper,
            extra_info: None,
        }
    }
}
runtime::object!(
    CreateRoom, required { name, keeper } optional { floor; extra_info = "extra_info" |
    "extraInfo" }
);

/// `floor` of [`CreateRoom`](super::CreateRoom) · `collection.json#/item/0/item/0/request/description (line 2)`
#[derive(Clone, Debug, PartialEq)]
pub enum CreateRoomFloor {
    /// A string.
    Text(String),
    /// A number.
    Number(f64),
    /// A value that the documentation does not describe.
    Other(runtime::Json),
}
runtime::union!(
    CreateRoomFloor else Other { Text(String) : string, Number(f64) : number }
);

/// `keeper` of [`CreateRoom`](super::CreateRoom) · `collection.json#/item/0/item/0/request/description (line 3)`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRoomKeeper {
    /// `id` · optional
    pub id: Option<i64>,
    /// `reference` · optional
    pub reference: Option<String>,
}
runtime::object!(CreateRoomKeeper, optional { id, reference });

/// The reply of `POST /rooms` · `collection.json#/item/0/item/0/request/description (line 16)`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateRoomReply {
    /// `id`
    pub id: runtime::IntOrString,
    /// `name`
    pub name: String,
    /// `area`
    pub area: f64,
    /// `closed` · may be null
    pub closed: Option<runtime::Date>,
    /// `windows` · optional
    pub windows: Option<Vec<runtime::Json>>,
}
runtime::object!(
    CreateRoomReply, required { id, name, area } nullable { closed } optional { windows }
);

/// The reply of `GET /doors` · `collection.json#/item/0/item/1/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListDoorsReply {
    /// `doors`
    pub doors: Vec<super::ListDoorsReplyDoor>,
}
runtime::object!(ListDoorsReply, required { doors });

/// An item of `doors` of [`ListDoorsReply`](super::ListDoorsReply) · `collection.json#/item/0/item/1/response/0/body`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListDoorsReplyDoor {
    /// `id`
    pub id: i64,
    /// `width` · optional
    pub width: Option<f64>,
}
runtime::object!(ListDoorsReplyDoor, required { id } optional { width });
