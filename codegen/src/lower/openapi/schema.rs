//! Schemas to types.

use super::part::{ANY_VALUE, bare_reference, has_type, is_object, sole_reference};
use super::{Lowering, Use};
use crate::diagnostic::Location;
use crate::ir::{self, Context, Shape, TypeId, TypeRef};
use crate::parse::document::{JsonType, RefKey, Reference, Schema};
use indexmap::IndexMap;

/// Tuples of more items implement nothing.
const MAX_TUPLE: usize = 12;

/// Schemas may nest this deep; real documents stay below twenty.
pub(super) const MAX_DEPTH: usize = 96;

/// Where a type goes once its shape is known: its context, and the place reserved for it if it is a named schema.
#[derive(Clone)]
pub(super) struct Target {
    pub context: Context,
    pub slot: Option<TypeId>,
}

impl Target {
    pub(super) fn inline(context: Context) -> Self {
        Self { context, slot: None }
    }

    /// Returns the context of what stands inside.
    pub(super) fn inner(&self) -> Context {
        self.slot.map_or_else(|| self.context.clone(), Context::Of)
    }
}

impl<'a> Lowering<'a> {
    /// Lowers a schema that stands in a context.
    pub(super) fn schema(&mut self, schema: &'a Schema, context: Context) -> Use {
        if let Some(reference) = sole_reference(schema) {
            return self.reference(reference).or_null(is_nullable(schema));
        }
        let shared = matches!(context, Context::Component(..));
        if let Some(known) = self.shared.get(&std::ptr::from_ref(schema)).filter(|_| shared) {
            return known.clone();
        }
        let found = self.definition(schema, Target::inline(context));
        if shared {
            self.shared.insert(std::ptr::from_ref(schema), found.clone());
        }
        found
    }

    fn reference(&mut self, reference: &'a Reference) -> Use {
        if self.document.targets.schemas.contains_key(&reference.to) {
            return self.named_schema(&reference.to);
        }
        self.dangling(reference, ANY_VALUE);
        Use::of(TypeRef::Json)
    }

    /// Returns the type of a schema that references may name. It is lowered later, so that long chains of references
    /// need no deep stack.
    pub(super) fn named_schema(&mut self, key: &RefKey) -> Use {
        if let Some(known) = self.named.get(key) {
            return known.clone();
        }
        let document = self.document;
        let Some(schema) = document.targets.schemas.get(key) else { return Use::of(TypeRef::Json) };
        if let Some(target) = self.adopts(key, schema) {
            let known = self.named_schema(&target);
            self.named.insert(key.clone(), known.clone());
            return known;
        }
        let name = self.adopted.get(key).unwrap_or(key).name();
        let slot = self.reserve(Context::Documented(name), &schema.at);
        self.types[slot.index()].docs = self.schema_docs(schema);
        let known = Use::of(TypeRef::Named(slot)).or_null(self.target_is_nullable(schema));
        self.named.insert(key.clone(), known.clone());
        self.waiting.push_back((key.clone(), slot));
        known
    }

    /// Returns the schema that a declared one names by being a reference to it.
    fn adopts(&self, key: &RefKey, schema: &Schema) -> Option<RefKey> {
        let mut next = bare_reference(schema)?;
        for _ in 0..MAX_DEPTH {
            if self.adopted.get(&next.to) == Some(key) {
                return Some(next.to.clone());
            }
            next = bare_reference(self.document.targets.schemas.get(&next.to)?)?;
        }
        None
    }

    /// Lowers all schemas that were named so far, and those that they name.
    pub(super) fn finish_named(&mut self) {
        while let Some((key, slot)) = self.waiting.pop_front() {
            let document = self.document;
            let Some(schema) = document.targets.schemas.get(&key) else { continue };
            let found = match sole_reference(schema) {
                Some(reference) => self.reference(reference),
                None if self.heirs.contains_key(&key) => self.heirs_union(&key, schema, slot),
                None => self.definition(schema, Target { context: Context::Of(slot), slot: Some(slot) }),
            };
            if found.ty != TypeRef::Named(slot) {
                self.set_shape(slot, Shape::Alias(found.ty));
            }
        }
    }

    /// Tells whether null is allowed by a schema or by what it refers to.
    fn target_is_nullable(&self, mut schema: &'a Schema) -> bool {
        for _ in 0..MAX_DEPTH {
            let null_member = schema.one_of.iter().chain(&schema.any_of).any(is_null);
            if is_nullable(schema) || null_member {
                return true;
            }
            let next =
                sole_reference(schema).and_then(|reference| self.document.targets.schemas.get(&reference.to));
            let Some(next) = next else { return false };
            schema = next;
        }
        false
    }

    /// Lowers what stands here, `allOf` and all.
    fn definition(&mut self, schema: &'a Schema, target: Target) -> Use {
        if self.depth >= MAX_DEPTH {
            let help = "shorten the chain of schemas";
            self.warn(
                "too-deep",
                &schema.at,
                "schemas nest too deep to be typed; read as any JSON value",
                help,
            );
            return Use::of(TypeRef::Json);
        }
        self.depth += 1;
        let parts = self.parts(schema);
        let found = self.combined(&parts, target, &schema.at).or_null(is_nullable(schema));
        self.depth -= 1;
        found
    }

    /// Lowers parts that hold together.
    pub(super) fn combined(&mut self, parts: &[&'a Schema], target: Target, at: &Location) -> Use {
        if let Some(with_union) = self.union_part(parts) {
            return self.union(parts, with_union, target, at);
        }
        match parts {
            [] => Use::of(TypeRef::Json),
            [only] => self.plain(only, target),
            _ if parts.iter().all(|part| is_object(part)) => self.object(parts, target, at),
            _ => self.intersection(parts, target),
        }
    }

    /// Lowers parts of which some are no objects: the part that says most decides.
    fn intersection(&mut self, parts: &[&'a Schema], target: Target) -> Use {
        let kinds = |part: &&Schema| part.types.first().copied().filter(|_| part.types.len() == 1);
        let mut known = parts.iter().filter_map(kinds);
        if let Some(first) = known.next()
            && let Some(other) = known.find(|kind| *kind != first)
        {
            let message = format!("`allOf` joins {first:?} and {other:?}, which no value can be");
            self.warn("all-of-conflict", &parts[0].at, message, "the part that says most is taken");
        }
        let weight = |part: &&&Schema| {
            usize::from(part.values.is_some() || part.constant.is_some()) * 4
                + usize::from(part.format.is_some() || part.items.is_some() || !part.properties.is_empty())
                    * 2
                + usize::from(!part.types.is_empty())
        };
        match parts.iter().rev().max_by_key(weight) {
            Some(part) => self.plain(part, target),
            None => Use::of(TypeRef::Json),
        }
    }

    /// Lowers one schema without unions, references and `allOf`.
    fn plain(&mut self, schema: &'a Schema, target: Target) -> Use {
        if schema.boolean.is_some() {
            return Use::of(TypeRef::Json);
        }
        if schema.values.is_some() || schema.constant.is_some() {
            return self.values(schema, target);
        }
        match schema.types.as_slice() {
            [] => self.untyped(schema, target),
            [kind] => self.of_kind(*kind, schema, target),
            kinds => self.kinds(kinds, schema, target),
        }
        .or_null(schema.nullable)
    }

    fn untyped(&mut self, schema: &'a Schema, target: Target) -> Use {
        if is_object(schema) {
            self.object(&[schema], target, &schema.at)
        } else if schema.items.is_some() || !schema.prefix_items.is_empty() {
            self.of_kind(JsonType::Array, schema, target)
        } else if super::scalar::is_file(schema) {
            Use::of(TypeRef::File)
        } else {
            Use::of(super::scalar::by_format(schema).unwrap_or(TypeRef::Json))
        }
    }

    /// Lowers a schema as being of one kind.
    pub(super) fn of_kind(&mut self, kind: JsonType, schema: &'a Schema, target: Target) -> Use {
        match kind {
            JsonType::Object => self.object(&[schema], target, &schema.at),
            JsonType::Array => self.array(schema, &target),
            JsonType::Null => Use::of(TypeRef::Json).or_null(true),
            scalar => Use::of(super::scalar::of_kind(scalar, schema)),
        }
    }

    fn array(&mut self, schema: &'a Schema, target: &Target) -> Use {
        let context = Context::Item(Box::new(target.inner()));
        if !schema.prefix_items.is_empty() {
            return self.tuple(schema, &context);
        }
        let item = match &schema.items {
            Some(items) => self.schema(items, context).into_type(),
            None => TypeRef::Json,
        };
        Use::of(TypeRef::List(Box::new(item)))
    }

    fn tuple(&mut self, schema: &'a Schema, context: &Context) -> Use {
        if let Some(odd) = no_tuple(schema) {
            self.warn("open-tuple", &schema.at, format!("{odd} is read as a list"), "");
            return Use::of(TypeRef::List(Box::new(TypeRef::Json)));
        }
        let item = |(index, item): (usize, &'a Schema)| {
            let word = ordinal(index).to_owned();
            self.schema(item, Context::Member(Box::new(context.clone()), word)).into_type()
        };
        Use::of(TypeRef::Tuple(schema.prefix_items.iter().enumerate().map(item).collect()))
    }

    /// Lowers the object that several parts describe together; unions in them are left aside.
    pub(super) fn object(&mut self, parts: &[&'a Schema], target: Target, at: &Location) -> Use {
        let properties = gather(parts);
        let rest = self.rest(parts, &target);
        if properties.is_empty() {
            return Use::of(TypeRef::Map(Box::new(rest.unwrap_or(TypeRef::Json))));
        }
        let id = target.slot.unwrap_or_else(|| self.reserve(target.context, at));
        if target.slot.is_none()
            && let [only] = parts
        {
            self.types[id.index()].docs = ir::Docs { default: None, ..self.schema_docs(only) };
        }
        self.set_shape(id, Shape::Model(ir::Model::default()));
        let mut fields = Vec::with_capacity(properties.len());
        for (wire, schemas) in properties {
            let required = parts.iter().any(|part| part.required.iter().any(|name| name == wire));
            fields.push(self.field(id, wire, &schemas, required));
        }
        if rest.is_none() {
            self.undescribed(parts, at, &mut fields);
        }
        self.set_shape(id, Shape::Model(ir::Model { fields, rest, ..ir::Model::default() }));
        Use::of(TypeRef::Named(id))
    }

    /// Returns the type of values under undocumented keys.
    fn rest(&mut self, parts: &[&'a Schema], target: &Target) -> Option<TypeRef> {
        let extra = parts.iter().rev().find_map(|part| part.additional.as_deref());
        let pattern = parts.iter().flat_map(|part| &part.patterns).map(|(_, schema)| schema);
        let open = extra.filter(|schema| schema.boolean != Some(false));
        let mut schemas: Vec<&'a Schema> = pattern.chain(open.filter(|schema| has_type(schema))).collect();
        schemas.dedup_by(|left, right| std::ptr::eq(*left, *right));
        match schemas.as_slice() {
            [] => open.is_some().then_some(TypeRef::Json),
            [only] => Some(self.schema(only, Context::Entry(Box::new(target.inner()))).into_type()),
            [first, ..] => {
                let message = "undocumented keys have types by their patterns; read as any JSON value";
                self.warn("several-patterns", &first.at, message, "");
                Some(TypeRef::Json)
            }
        }
    }

    /// Adds the fields that are required without being described: they are any JSON value.
    fn undescribed(&mut self, parts: &[&'a Schema], at: &Location, fields: &mut Vec<ir::Field>) {
        for wire in parts.iter().flat_map(|part| &part.required) {
            if fields.iter().any(|field| field.wire == *wire) {
                continue;
            }
            let message =
                format!("`{wire}` is required, but not among the properties; it is read as any JSON value");
            self.warn("required-without-property", at, message, "describe it, or take it off `required`");
            fields.push(ir::Field {
                wire: wire.clone(),
                name: None,
                aliases: Vec::new(),
                ty: TypeRef::Json,
                required: true,
                nullable: false,
                read_only: false,
                write_only: false,
                constant: None,
                docs: ir::Docs::at(at),
            });
        }
    }

    fn field(&mut self, model: TypeId, wire: &str, schemas: &[&'a Schema], required: bool) -> ir::Field {
        let context = Context::Field(model, wire.to_owned());
        let found = match schemas {
            [only] => self.schema(only, context),
            several => self.refined(several, context),
        };
        let decisive = schemas[schemas.len() - 1];
        let docs = schemas.iter().rev().find(|schema| schema.description.is_some()).unwrap_or(&decisive);
        ir::Field {
            wire: wire.to_owned(),
            name: None,
            aliases: Vec::new(),
            ty: found.ty,
            required,
            nullable: found.nullable,
            read_only: schemas.iter().any(|schema| schema.read_only),
            write_only: schemas.iter().any(|schema| schema.write_only),
            constant: found.constant,
            docs: ir::Docs { text: self.prose(docs.description.as_deref()), ..self.schema_docs(decisive) },
        }
    }

    /// Lowers a property that several parts of an `allOf` describe.
    fn refined(&mut self, schemas: &[&'a Schema], context: Context) -> Use {
        let typed: Vec<&'a Schema> = schemas.iter().copied().filter(|schema| has_type(schema)).collect();
        match typed.as_slice() {
            [] => self.schema(schemas[schemas.len() - 1], context),
            [only] => self.schema(only, context),
            [.., last] => {
                let parts: Vec<&'a Schema> = typed.iter().flat_map(|schema| self.parts(schema)).collect();
                let same = typed.windows(2).all(|pair| same_target(pair[0], pair[1]));
                if !same && parts.iter().all(|part| is_object(part) && !part.properties.is_empty()) {
                    return self.combined(&parts, Target::inline(context), &last.at);
                }
                self.schema(last, context)
            }
        }
    }
}

/// Returns the schemas of each property, in the order in which properties appear.
fn gather<'a>(parts: &[&'a Schema]) -> IndexMap<&'a str, Vec<&'a Schema>> {
    let mut properties: IndexMap<&str, Vec<&Schema>> = IndexMap::new();
    for (wire, schema) in parts.iter().flat_map(|part| &part.properties) {
        properties.entry(wire).or_default().push(schema);
    }
    properties
}

fn same_target(left: &Schema, right: &Schema) -> bool {
    match (sole_reference(left), sole_reference(right)) {
        (Some(left), Some(right)) => left.to == right.to,
        _ => false,
    }
}

/// Tells whether null is allowed by what stands beside the type.
fn is_nullable(schema: &Schema) -> bool {
    let null_value = |values: &Vec<serde_json::Value>| values.iter().any(serde_json::Value::is_null);
    schema.nullable || is_null(schema) || schema.values.as_ref().is_some_and(null_value)
}

/// Tells whether a schema allows nothing but null.
pub(super) fn is_null(schema: &Schema) -> bool {
    schema.types == [JsonType::Null] || schema.constant.as_ref().is_some_and(serde_json::Value::is_null)
}

pub(super) fn ordinal(index: usize) -> &'static str {
    const WORDS: [&str; 12] = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
        "eleventh", "twelfth",
    ];
    WORDS.get(index).copied().unwrap_or("next")
}

/// Says why an array whose items have types of their own is read as a list, if it is.
fn no_tuple(schema: &Schema) -> Option<&'static str> {
    let open = schema.items.as_ref().is_some_and(|items| items.boolean != Some(false) && has_type(items));
    if open {
        Some("an array whose first items have types of their own and which goes on")
    } else if schema.prefix_items.len() > MAX_TUPLE {
        Some("an array of more than twelve items with types of their own")
    } else if schema.limits.min_items == Some(0) {
        Some("an array whose items have types of their own and which may be empty")
    } else {
        None
    }
}
