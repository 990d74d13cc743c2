// @generated from tests/golden/unions. Do not edit.
//! Types of `notices`.

use crate::runtime;

/// `Address` · `openapi.yaml#/components/schemas/Address`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Address {
    /// `street`
    pub street: String,
    /// `town` · optional
    pub town: Option<String>,
}
runtime::object!(Address, required { street } optional { town });

/// The reply of `GET /notices` · `openapi.yaml#/paths/~1notices/get/responses/200`
pub type ListNoticesReply = Vec<super::Notice>;

/// `Notice` · `openapi.yaml#/components/schemas/Notice`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Notice {
    /// `place` · optional
    pub place: Option<super::NoticePlace>,
    /// `size` · optional
    pub size: Option<super::NoticeSize>,
    /// `one_or_many` · optional
    pub one_or_many: Option<runtime::OneOrMany<String>>,
    /// `either` · optional
    pub either: Option<super::NoticeEither>,
    /// `constraint_only` · optional
    pub constraint_only: Option<super::NoticeConstraintOnly>,
}
runtime::object!(Notice, optional { place, size, one_or_many, either, constraint_only });

/// `constraint_only` of [`Notice`](super::Notice) · `openapi.yaml#/components/schemas/Notice/properties/constraint_only`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NoticeConstraintOnly {
    /// `a` · optional
    pub a: Option<String>,
    /// `b` · optional
    pub b: Option<String>,
}
runtime::object!(NoticeConstraintOnly, optional { a, b });

/// `either` of [`Notice`](super::Notice) · `openapi.yaml#/components/schemas/Notice/properties/either`
#[derive(Clone, Debug, PartialEq)]
pub enum NoticeEither {
    /// A boolean.
    Boolean(bool),
    /// An object.
    Detail(super::NoticeEitherDetail),
    /// An array.
    IntegerList(Vec<i64>),
    /// A value that the documentation does not describe.
    Other(runtime::Json),
}
runtime::union!(
    NoticeEither else Other { Boolean(bool) : boolean, Detail(super::NoticeEitherDetail)
    : object, IntegerList(Vec < i64 >) : array }
);

/// A member of [`NoticeEither`](super::NoticeEither) · `openapi.yaml#/components/schemas/Notice/properties/either/oneOf/1`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NoticeEitherDetail {
    /// `why` · optional
    pub why: Option<String>,
}
runtime::object!(NoticeEitherDetail, optional { why });

/// `place` of [`Notice`](super::Notice) · `openapi.yaml#/components/schemas/Notice/properties/place`
#[derive(Clone, Debug, PartialEq)]
pub enum NoticePlace {
    /// An object.
    Point(super::Point),
    /// An object.
    Address(super::Address),
    /// A value that the documentation does not describe.
    Other(runtime::Json),
}
runtime::union!(
    NoticePlace else Other { Point(super::Point) : object, Address(super::Address) :
    object }
);

/// `size` of [`Notice`](super::Notice) · `openapi.yaml#/components/schemas/Notice/properties/size`
#[derive(Clone, Debug, PartialEq)]
pub enum NoticeSize {
    /// A string.
    Text(String),
    /// A number.
    Number(f64),
    /// A value that the documentation does not describe.
    Other(runtime::Json),
}
runtime::union!(NoticeSize else Other { Text(String) : string, Number(f64) : number });

/// `Point` · `openapi.yaml#/components/schemas/Point`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Point {
    /// `lat`
    pub lat: f64,
    /// `lng`
    pub lng: f64,
}
runtime::object!(Point, required { lat, lng });
