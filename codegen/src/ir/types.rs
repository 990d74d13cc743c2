//! Types: named definitions and the uses of them.

use super::{Docs, OperationId, PayloadKind, Status};
use serde_json::Number;

/// Position in [`super::Api::types`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeId(pub u32);

impl TypeId {
    /// Returns the id of a position.
    pub fn at(index: usize) -> Self {
        Self(super::position(index))
    }

    /// Returns its position.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// A use of a type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TypeRef {
    /// A named type.
    Named(TypeId),
    /// Any JSON value.
    Json,
    /// `true` or `false`.
    Boolean,
    /// Text.
    String,
    /// Text with a form of its own.
    Text(TextFormat),
    /// A whole number.
    Integer(IntegerFormat),
    /// A whole number or text, of which a value stays what it is.
    IntOrString,
    /// A number.
    Number(NumberFormat),
    /// An array of equal items.
    List(Box<TypeRef>),
    /// An object whose keys are data.
    Map(Box<TypeRef>),
    /// An array with a type for each position.
    Tuple(Vec<TypeRef>),
    /// An item, or an array of such items.
    OneOrMany(Box<TypeRef>),
    /// A value or null, inside a list, map or tuple.
    Nullable(Box<TypeRef>),
    /// A file in a form.
    File,
}

/// Forms of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TextFormat {
    /// A point in time.
    DateTime,
    /// A day.
    Date,
    /// A day with its parts in the order day, month, year: `31/12/2024`.
    DayMonthYear,
    /// A UUID.
    Uuid,
    /// Bytes in base64.
    Base64,
    /// Text that is not to be shown.
    Secret,
}

/// Widths of whole numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum IntegerFormat {
    /// 32 bits.
    I32,
    /// 64 bits.
    I64,
    /// 64 bits, never negative.
    U64,
}

/// Widths of numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NumberFormat {
    /// Single precision.
    F32,
    /// Double precision.
    F64,
}

/// A named type.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeDef {
    /// Where its name comes from.
    pub context: Context,
    /// What it is.
    pub shape: Shape,
    /// In which directions it travels.
    pub usage: Usage,
    /// What is known of it.
    pub docs: Docs,
    /// Further definitions that were found to be the same type, with the names the documentation gives them.
    pub merged: Vec<(Context, super::Origin)>,
}

/// Where the name of a type comes from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Context {
    /// The documentation names it.
    Documented(String),
    /// The documentation names what holds it (a reply, a parameter, a body that several operations share); the word says
    /// which of these.
    Component(String, &'static str),
    /// The body of a request.
    Body(OperationId),
    /// The reply of an operation.
    Reply(OperationId),
    /// The errors of an operation.
    Errors(OperationId),
    /// A reply of one status.
    ReplyOf(OperationId, Status),
    /// A parameter.
    Parameter(OperationId, String),
    /// What a webhook carries.
    Webhook(String),
    /// A field of a model.
    Field(TypeId, String),
    /// An item of a list that is a field, a body or a named type.
    Item(Box<Context>),
    /// A value of a map.
    Entry(Box<Context>),
    /// A member of a union, with a word that tells it from its siblings.
    Member(Box<Context>, String),
    /// A message of a family, which is named after its kind.
    Message(Box<Context>, String),
    /// What an alias stands for.
    Of(TypeId),
}

impl Context {
    /// Returns the name that the documentation gives, if it gives one.
    pub fn documented(&self) -> Option<&str> {
        match self {
            Self::Documented(name) => Some(name),
            _ => None,
        }
    }
}

/// What a named type is.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// An object.
    Model(Model),
    /// A set of values.
    ValueEnum(ValueEnum),
    /// Which kind of identifier is used, and the identifier.
    IdEnum(IdEnum),
    /// One of several types.
    Union(Union),
    /// Another name for a type.
    Alias(TypeRef),
    /// Replies told apart by status.
    Outcome(Vec<OutcomeCase>),
}

/// An object type.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Model {
    /// An identifier enum whose keys stand among the object's own.
    pub identifier: Option<TypeRef>,
    /// Its fields, in the order of the export.
    pub fields: Vec<Field>,
    /// Type of the values under keys that are not documented, where the documentation allows such keys.
    pub rest: Option<TypeRef>,
}

impl Model {
    /// Tells whether it is a sum of money: a currency, how much, and no more than words for it.
    pub fn is_money(&self) -> bool {
        let has = |keys: &[&str]| self.fields.iter().any(|field| keys.contains(&field.wire.as_str()));
        let is_plain = |ty: &TypeRef| {
            matches!(ty, TypeRef::String | TypeRef::Integer(_) | TypeRef::Number(_) | TypeRef::IntOrString)
        };
        let is_all = self.fields.len() <= 4 && self.fields.iter().all(|field| is_plain(&field.ty));
        is_all && has(&["currency", "currency_code", "currencyCode"]) && has(&["value", "amount"])
    }
}

/// A field of a model.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Its key.
    pub wire: String,
    /// A name to use instead of its key's.
    pub name: Option<String>,
    /// Further keys under which it is read.
    pub aliases: Vec<String>,
    /// Its type.
    pub ty: TypeRef,
    /// Whether it is always there.
    pub required: bool,
    /// Whether it may be null.
    pub nullable: bool,
    /// Whether only the service sets it.
    pub read_only: bool,
    /// Whether it is never sent back.
    pub write_only: bool,
    /// The only value it has.
    pub constant: Option<serde_json::Value>,
    /// What is known of it.
    pub docs: Docs,
}

impl Field {
    /// Tells whether it may be left out in some cases only.
    pub fn is_conditional(&self) -> bool {
        self.docs.conditional && !self.required
    }
}

/// A set of values that the API knows.
#[derive(Clone, Debug, PartialEq)]
pub struct ValueEnum {
    /// What the values are on the wire.
    pub wire: Wire,
    /// The values, in the order of the export.
    pub values: Vec<Value>,
    /// Whether a text may follow a value, after a colon: `DEPOT_SHUT: until Monday`.
    pub detailed: bool,
}

/// What the values of a set are on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Wire {
    /// Strings.
    String,
    /// Whole numbers.
    Integer,
}

/// One value of a set.
#[derive(Clone, Debug, PartialEq)]
pub struct Value {
    /// The value on the wire, as text.
    pub wire: String,
    /// A name that the documentation gives it.
    pub name: Option<String>,
}

impl Value {
    /// Returns a value as JSON.
    pub fn json(&self, wire: Wire) -> serde_json::Value {
        match wire {
            Wire::String => self.wire.clone().into(),
            Wire::Integer => self.wire.parse::<Number>().map_or(serde_json::Value::Null, Into::into),
        }
    }
}

/// Kinds of identifier for the same things; an object names the kind under one key and the identifier under another.
#[derive(Clone, Debug, PartialEq)]
pub struct IdEnum {
    /// The key that names the kind.
    pub kind_key: String,
    /// The key that carries the identifier.
    pub value_key: String,
    /// The kinds, in the order of the export.
    pub kinds: Vec<IdKind>,
}

/// A kind of identifier.
#[derive(Clone, Debug, PartialEq)]
pub struct IdKind {
    /// The kind on the wire.
    pub wire: String,
    /// Type of the identifier.
    pub ty: TypeRef,
}

/// One of several types.
#[derive(Clone, Debug, PartialEq)]
pub struct Union {
    /// What tells the members apart, if it is more than their shape.
    pub tag: Option<Tag>,
    /// The members.
    pub members: Vec<Member>,
}

/// What tells the members of a union apart. A union of messages by anything but a key of their own is a message family.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Tag {
    /// The value at a path of keys.
    Value {
        /// The keys, from the object down.
        path: Vec<String>,
        /// The path of the version, where members of one kind differ by it.
        version: Option<Vec<String>>,
    },
    /// The only key of the object; the member is what stands under it.
    Key,
    /// A header of the request that carries the value.
    Header(String),
}

impl Tag {
    /// Returns the tag that stands under a key of the members' own.
    pub fn key(key: impl Into<String>) -> Self {
        Self::Value { path: vec![key.into()], version: None }
    }

    /// Returns the key of the members' own under which the tag stands, if that is all there is to it.
    pub fn as_key(&self) -> Option<&str> {
        match self {
            Self::Value { path, version: None } => match path.as_slice() {
                [key] => Some(key),
                _ => None,
            },
            _ => None,
        }
    }
}

/// A member of a union.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// Its type.
    pub ty: TypeRef,
    /// Values of the tag that stand for it.
    pub tags: Vec<String>,
    /// Its version, where it is told by one.
    pub version: Option<String>,
}

impl Member {
    /// Returns a member without a version.
    pub fn new(ty: TypeRef, tags: Vec<String>) -> Self {
        Self { ty, tags, version: None }
    }
}

/// A reply of an outcome.
#[derive(Clone, Debug, PartialEq)]
pub struct OutcomeCase {
    /// Its status.
    pub status: Status,
    /// How it is read.
    pub kind: PayloadKind,
    /// Its type; `None` for an empty reply.
    pub ty: Option<TypeRef>,
}

/// The directions in which a type travels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// From the user to the service.
    pub sent: bool,
    /// From the service to the user.
    pub received: bool,
}
