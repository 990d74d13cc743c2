//! Visits the types that a type, an operation or an API mentions, and the contexts that types are named after.

use super::{Api, Context, Operation, OperationId, Shape, TypeDef, TypeId, TypeRef};

impl Api {
    /// Calls `visit` for each use of a type outside of types.
    pub fn each_root(&self, visit: &mut impl FnMut(&TypeRef)) {
        self.operations.iter().for_each(|operation| operation.each_use(visit));
        self.webhooks.iter().filter_map(|webhook| webhook.payload.as_ref()).for_each(&mut *visit);
        self.queues.iter().for_each(|queue| visit(&queue.ty));
    }

    /// Calls `change` for each use of a type.
    pub fn each_use_mut(&mut self, change: &mut impl FnMut(&mut TypeRef)) {
        self.types.iter_mut().flat_map(TypeDef::uses_mut).for_each(&mut *change);
        self.operations.iter_mut().for_each(|operation| operation.each_use_mut(change));
        self.webhooks.iter_mut().filter_map(|webhook| webhook.payload.as_mut()).for_each(&mut *change);
        self.queues.iter_mut().for_each(|queue| change(&mut queue.ty));
    }
}

impl Operation {
    /// Calls `visit` for each use of a type.
    pub fn each_use(&self, visit: &mut impl FnMut(&TypeRef)) {
        self.parameters.iter().for_each(|parameter| visit(&parameter.ty));
        self.bodies.iter().for_each(|body| visit(&body.ty));
        let replies = self.success.iter().chain(&self.errors);
        replies.filter_map(|reply| reply.ty.as_ref()).for_each(&mut *visit);
        let payloads = std::iter::once(&self.output).chain(&self.error);
        payloads.filter_map(|payload| payload.ty.as_ref()).for_each(visit);
    }

    /// Calls `change` for each use of a type.
    pub fn each_use_mut(&mut self, change: &mut impl FnMut(&mut TypeRef)) {
        self.parameters.iter_mut().for_each(|parameter| change(&mut parameter.ty));
        self.bodies.iter_mut().for_each(|body| change(&mut body.ty));
        let replies = self.success.iter_mut().chain(&mut self.errors);
        replies.filter_map(|reply| reply.ty.as_mut()).for_each(&mut *change);
        let payloads = std::iter::once(&mut self.output).chain(&mut self.error);
        payloads.filter_map(|payload| payload.ty.as_mut()).for_each(change);
    }
}

impl Context {
    /// Returns where items, values and members begin.
    pub fn root(&self) -> &Self {
        match self {
            Self::Item(inner) | Self::Entry(inner) | Self::Member(inner, _) | Self::Message(inner, _) => {
                inner.root()
            }
            root => root,
        }
    }

    /// Returns where items, values and members begin, to be changed.
    pub fn root_mut(&mut self) -> &mut Self {
        match self {
            Self::Item(inner) | Self::Entry(inner) | Self::Member(inner, _) | Self::Message(inner, _) => {
                inner.root_mut()
            }
            root => root,
        }
    }

    /// Returns the type that it is named after.
    pub fn parent(&self) -> Option<TypeId> {
        match self.root() {
            Self::Field(id, _) | Self::Of(id) => Some(*id),
            _ => None,
        }
    }

    /// Returns the type that it is named after, to be changed.
    pub fn parent_mut(&mut self) -> Option<&mut TypeId> {
        match self.root_mut() {
            Self::Field(id, _) | Self::Of(id) => Some(id),
            _ => None,
        }
    }

    /// Returns the operation that it is named after.
    pub fn operation(&self) -> Option<OperationId> {
        match self.root() {
            Self::Body(id)
            | Self::Reply(id)
            | Self::Errors(id)
            | Self::ReplyOf(id, _)
            | Self::Parameter(id, _) => Some(*id),
            _ => None,
        }
    }

    /// Returns the operation that it is named after, to be changed.
    pub fn operation_mut(&mut self) -> Option<&mut OperationId> {
        match self.root_mut() {
            Self::Body(id)
            | Self::Reply(id)
            | Self::Errors(id)
            | Self::ReplyOf(id, _)
            | Self::Parameter(id, _) => Some(id),
            _ => None,
        }
    }
}

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
    /// Returns all contexts that it stands in, the one that names it first.
    pub fn contexts(&self) -> impl Iterator<Item = &Context> {
        std::iter::once(&self.context).chain(self.merged.iter().map(|(context, _)| context))
    }

    /// Returns all contexts that it stands in, to be changed.
    pub fn contexts_mut(&mut self) -> impl Iterator<Item = &mut Context> {
        std::iter::once(&mut self.context).chain(self.merged.iter_mut().map(|(context, _)| context))
    }

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
