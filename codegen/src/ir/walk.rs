//! Visits the types that a type mentions.

use super::{Shape, TypeDef, TypeId, TypeRef};

impl TypeRef {
    /// Calls `visit` for each named type that stands in this use.
    pub fn each_named(&self, visit: &mut impl FnMut(TypeId)) {
        match self {
            Self::Named(id) => visit(*id),
            Self::List(item) | Self::Map(item) | Self::OneOrMany(item) | Self::Nullable(item) => {
                item.each_named(visit)
            }
            Self::Tuple(items) => items.iter().for_each(|item| item.each_named(visit)),
            _ => {}
        }
    }

    /// Calls `change` for each named type that stands in this use.
    pub fn each_named_mut(&mut self, change: &mut impl FnMut(&mut TypeId)) {
        match self {
            Self::Named(id) => change(id),
            Self::List(item) | Self::Map(item) | Self::OneOrMany(item) | Self::Nullable(item) => {
                item.each_named_mut(change);
            }
            Self::Tuple(items) => items.iter_mut().for_each(|item| item.each_named_mut(change)),
            _ => {}
        }
    }
}

impl TypeDef {
    /// Returns the uses of types in this definition.
    pub fn uses(&self) -> Vec<&TypeRef> {
        match &self.shape {
            Shape::Model(model) => {
                let fields = model.fields.iter().map(|field| &field.ty);
                model.identifier.iter().chain(fields).chain(&model.rest).collect()
            }
            Shape::IdEnum(ids) => ids.kinds.iter().map(|kind| &kind.ty).collect(),
            Shape::Union(union) => union.members.iter().map(|member| &member.ty).collect(),
            Shape::Alias(target) => vec![target],
            Shape::Outcome(cases) => cases.iter().filter_map(|case| case.ty.as_ref()).collect(),
            Shape::ValueEnum(_) => Vec::new(),
        }
    }

    /// Returns the uses of types in this definition, to be changed.
    pub fn uses_mut(&mut self) -> Vec<&mut TypeRef> {
        match &mut self.shape {
            Shape::Model(model) => {
                let fields = model.fields.iter_mut().map(|field| &mut field.ty);
                model.identifier.iter_mut().chain(fields).chain(&mut model.rest).collect()
            }
            Shape::IdEnum(ids) => ids.kinds.iter_mut().map(|kind| &mut kind.ty).collect(),
            Shape::Union(union) => union.members.iter_mut().map(|member| &mut member.ty).collect(),
            Shape::Alias(target) => vec![target],
            Shape::Outcome(cases) => cases.iter_mut().filter_map(|case| case.ty.as_mut()).collect(),
            Shape::ValueEnum(_) => Vec::new(),
        }
    }
}
