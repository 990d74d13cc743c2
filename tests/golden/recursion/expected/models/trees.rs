// @generated from tests/golden/recursion. Do not edit.
//! Types of `trees`.

use crate::runtime;

/// `Filter` · `openapi.yaml#/components/schemas/Filter`
#[derive(Clone, Debug, PartialEq)]
pub enum Filter {
    /// An object.
    And(Box<super::FilterAnd>),
    /// An object.
    Equal(super::FilterEqual),
    /// A value that the documentation does not describe.
    Other(runtime::Json),
}
runtime::union!(
    Filter else Other { And(Box < super::FilterAnd >) : object, Equal(super::FilterEqual)
    : object }
);

/// A member of [`Filter`](super::Filter) · `openapi.yaml#/components/schemas/Filter/oneOf/0`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FilterAnd {
    /// `and`
    pub and: Box<super::Filter>,
}
runtime::object!(FilterAnd, required { and });

/// A member of [`Filter`](super::Filter) · `openapi.yaml#/components/schemas/Filter/oneOf/1`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FilterEqual {
    /// `field`
    pub field: String,
}
runtime::object!(FilterEqual, required { field });

/// `Leaf` · `openapi.yaml#/components/schemas/Leaf`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Leaf {
    /// `twig` · optional
    pub twig: Option<Box<super::Twig>>,
}
runtime::object!(Leaf, optional { twig });

/// `Node` · `openapi.yaml#/components/schemas/Node`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Node {
    /// `parent`
    pub parent: Box<super::Node>,
    /// `children`
    pub children: Vec<super::Node>,
    /// `by_name` · optional
    pub by_name: Option<runtime::Map<super::Node>>,
    /// `twig` · optional
    pub twig: Option<super::Twig>,
    /// `filter` · optional
    pub filter: Option<super::Filter>,
}
runtime::object!(Node, required { parent, children } optional { by_name, twig, filter });

/// `Twig` · `openapi.yaml#/components/schemas/Twig`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Twig {
    /// `leaf` · optional
    pub leaf: Option<Box<super::Leaf>>,
}
runtime::object!(Twig, optional { leaf });
