//! Examples: how a call is made, in code that compiles.

use super::Emitter;
use super::model::Presence;
use crate::ir::{
    Docs, Field, Member, Model, NumberFormat, OperationId, Parameter, PayloadKind, Shape, Tag, TextFormat,
    TypeId, TypeRef, Union,
};

/// Examples nest this deep at most.
const MAX_DEPTH: usize = 8;

/// How a call is made.
pub(super) struct CallExample {
    /// The lines that make what it takes.
    pub(super) setup: Vec<String>,
    /// The making of the request.
    pub(super) request: String,
}

impl CallExample {
    /// Tells whether types of the API are named.
    pub(super) fn has_models(&self) -> bool {
        self.setup.iter().chain([&self.request]).any(|line| line.contains("models::"))
    }
}

impl Emitter<'_> {
    /// Returns the example of an endpoint function, after an empty line.
    pub(super) fn example(&self, id: OperationId, form: usize) -> Vec<String> {
        let operation = &self.api.operations[id.index()];
        let module = super::ident::module(&self.names.modules[operation.resource.index()]).to_string();
        // A module with the name of the crate, brought into scope, would hide the crate.
        let hides = module == self.root;
        let path = if hides { format!("{module}::{module}") } else { module.clone() };
        let Some(call) = self.call_example(id, form, &path) else { return Vec::new() };
        let imports = match (hides, call.has_models()) {
            (false, false) => Some(module),
            (false, true) => Some(format!("{{{module}, models}}")),
            (true, true) => Some("models".to_owned()),
            (true, false) => None,
        };
        let mut text = vec![String::new(), "```".to_owned()];
        text.extend(imports.map(|imports| format!("use {}::{imports};", self.root)));
        text.extend(call.setup);
        text.extend([format!("let request = {};", call.request), "```".to_owned()]);
        text
    }

    /// Returns how a function of a module is called, if all that it needs can be made.
    pub(super) fn call_example(&self, id: OperationId, form: usize, module: &str) -> Option<CallExample> {
        let operation = &self.api.operations[id.index()];
        let names = self.names.operation(id);
        let required = operation.parameters.iter().filter(|parameter| parameter.required);
        let mut arguments = required.map(|p| self.argument_example(p)).collect::<Option<Vec<String>>>()?;
        let mut setup = Vec::new();
        if let Some(body) = operation.bodies.get(form) {
            let value = self.body_example(body)?;
            let plain = match body.kind {
                PayloadKind::Multipart if !self.is_form(&body.ty) => "body",
                PayloadKind::Text | PayloadKind::Bytes => "body",
                _ => "&body",
            };
            setup.push(format!("let body = {value};"));
            arguments.push(if operation.body_required { plain.to_owned() } else { format!("Some({plain})") });
        }
        if operation.parameters.iter().any(|parameter| !parameter.required) {
            arguments.push("&params".to_owned());
            setup.push(format!("let params = {module}::{}::default();", super::ident(&names.params)));
        }
        let function = super::ident(&names.functions[form]);
        Some(CallExample { setup, request: format!("{module}::{function}({})", arguments.join(", ")) })
    }

    fn argument_example(&self, parameter: &Parameter) -> Option<String> {
        let value = match &parameter.ty {
            TypeRef::String => return Some(format!("{:?}", text_sample(&parameter.docs, &parameter.wire))),
            ty => self.value_example(ty, &parameter.docs, &parameter.wire, 0)?,
        };
        Some(match &parameter.ty {
            TypeRef::Boolean | TypeRef::Integer(_) | TypeRef::Number(_) => value,
            TypeRef::List(_) => value.strip_prefix("vec!").map(|list| format!("&{list}")).unwrap_or(value),
            _ => format!("&{value}"),
        })
    }

    fn body_example(&self, body: &crate::ir::Body) -> Option<String> {
        match body.kind {
            PayloadKind::Text => Some("\"text\"".to_owned()),
            PayloadKind::Bytes => Some("b\"bytes\"".to_owned()),
            PayloadKind::Multipart if !self.is_form(&body.ty) => {
                Some(format!("{}::runtime::Multipart::new()", self.crate_name()))
            }
            _ => self.value_example(&body.ty, &body.docs, "body", 0),
        }
    }

    pub(super) fn crate_name(&self) -> &str {
        self.root.split("::").next().unwrap_or(self.root)
    }

    /// Returns an expression of a type.
    fn value_example(&self, ty: &TypeRef, docs: &Docs, wire: &str, depth: usize) -> Option<String> {
        if depth > MAX_DEPTH {
            return None;
        }
        Some(match ty {
            TypeRef::Named(id) => self.named_example(*id, docs, wire, depth)?,
            TypeRef::Json => format!("{}::runtime::Json::Null", self.crate_name()),
            TypeRef::Boolean => "true".to_owned(),
            TypeRef::String => format!("{:?}.to_owned()", text_sample(docs, wire)),
            TypeRef::Text(format) => format!("{:?}.into()", formatted(*format)),
            TypeRef::Integer(_) => integer_sample(docs).to_string(),
            TypeRef::IntOrString => format!("{}.into()", integer_sample(docs)),
            TypeRef::Number(NumberFormat::F32 | NumberFormat::F64) => format!("{}.0", integer_sample(docs)),
            TypeRef::List(item) => format!("vec![{}]", self.value_example(item, docs, wire, depth + 1)?),
            TypeRef::Map(_) => format!("{}::runtime::Map::new()", self.crate_name()),
            TypeRef::OneOrMany(item) => {
                format!(
                    "{}::runtime::OneOrMany::One({})",
                    self.crate_name(),
                    self.value_example(item, docs, wire, depth + 1)?
                )
            }
            TypeRef::Nullable(_) => "None".to_owned(),
            TypeRef::Tuple(items) => {
                let items = items.iter().map(|item| self.value_example(item, docs, wire, depth + 1));
                format!("({},)", items.collect::<Option<Vec<String>>>()?.join(", "))
            }
            TypeRef::File => format!("{}::runtime::File::from(b\"bytes\".to_vec())", self.crate_name()),
        })
    }

    fn named_example(&self, id: TypeId, docs: &Docs, wire: &str, depth: usize) -> Option<String> {
        let def = self.api.get(id);
        let names = self.names.of(id);
        let name = super::ident(&names.ident);
        let first = names.parts.first().map(|part| super::ident(part));
        Some(match &def.shape {
            Shape::Alias(target) => return self.value_example(target, docs, wire, depth + 1),
            Shape::Model(model) => self.model_example(id, model, None, depth)?,
            Shape::ValueEnum(set) if set.detailed => format!("models::{name}::{}.into()", first?),
            Shape::ValueEnum(_) => format!("models::{name}::{}", first?),
            Shape::IdEnum(ids) => {
                let kind = ids.kinds.first()?;
                let value = self.value_example(&kind.ty, docs, &kind.wire, depth + 1)?;
                format!("models::{name}::{}({value})", first?)
            }
            Shape::Union(union) => {
                let member = union.members.first()?;
                if let Some(message) = self.message_of(union, member) {
                    return Some(format!(
                        "models::{name}::from({})",
                        self.value_example(message, docs, wire, depth + 1)?
                    ));
                }
                let value = self.member_example(union, member, docs, wire, depth + 1)?;
                let boxed = self.recursion.needs_box(self.api, id, &member.ty);
                let value = if boxed { format!("Box::new({value})") } else { value };
                format!("models::{name}::{}({value})", first?)
            }
            Shape::Outcome(_) => return None,
        })
    }

    /// Returns a member of a union; where the tag is a field that callers set, one of the values that stand for it.
    fn member_example(
        &self,
        union: &Union,
        member: &Member,
        docs: &Docs,
        wire: &str,
        depth: usize,
    ) -> Option<String> {
        if let TypeRef::Named(id) = self.api.unalias(&member.ty)
            && let Shape::Model(model) = &self.api.get(*id).shape
        {
            let known = union.tag.as_ref().and_then(Tag::as_key).zip(member.tags.first().map(String::as_str));
            return self.model_example(*id, model, known, depth);
        }
        self.value_example(&member.ty, docs, wire, depth)
    }

    /// Returns the making of a model, of which the value of one field may be known.
    fn model_example(
        &self,
        id: TypeId,
        model: &Model,
        known: Option<(&str, &str)>,
        depth: usize,
    ) -> Option<String> {
        let usage = self.api.get(id).usage;
        let name = super::ident(&self.names.of(id).ident);
        let required =
            |field: &&Field| matches!(Presence::of(field, usage), Presence::Required | Presence::Nullable);
        let fields: Vec<&Field> = model.fields.iter().filter(required).collect();
        if fields.is_empty() && model.identifier.is_none() {
            return Some(format!("models::{name}::default()"));
        }
        let mut arguments = Vec::new();
        if let Some(identifier) = &model.identifier {
            arguments.push(self.value_example(
                identifier,
                &self.api.get(id).docs,
                "identifier",
                depth + 1,
            )?);
        }
        for field in fields
            .into_iter()
            .filter(|field| !super::model::is_set(self.api, field, Presence::of(field, usage)))
        {
            let known = known.filter(|(wire, _)| *wire == field.wire).map(|(_, value)| value);
            arguments.push(match (Presence::of(field, usage), &field.ty) {
                (Presence::Nullable, _) => "None".to_owned(),
                (_, TypeRef::String) => match known {
                    Some(value) => format!("{value:?}"),
                    None => format!("{:?}", text_sample(&field.docs, &field.wire)),
                },
                (_, ty) if let Some(value) = known.and_then(|known| self.value_named(ty, known)) => value,
                (_, ty) => self.value_example(ty, &field.docs, &field.wire, depth + 1)?,
            });
        }
        Some(format!("models::{name}::new({})", arguments.join(", ")))
    }
}

impl Emitter<'_> {
    /// Returns the variant of a set of values that is this on the wire.
    fn value_named(&self, ty: &TypeRef, wire: &str) -> Option<String> {
        let TypeRef::Named(id) = self.api.unalias(ty) else { return None };
        let Shape::ValueEnum(set) = &self.api.get(*id).shape else { return None };
        let names = self.names.of(*id);
        let position = set.values.iter().position(|value| value.wire == wire)?;
        let into = if set.detailed { ".into()" } else { "" };
        let (name, value) = (super::ident(&names.ident), super::ident(&names.parts[position]));
        Some(format!("models::{name}::{value}{into}"))
    }
}

fn formatted(format: TextFormat) -> &'static str {
    match format {
        TextFormat::DateTime => "2026-01-02T03:04:05Z",
        TextFormat::Date => "2026-01-02",
        TextFormat::DayMonthYear => "02/01/2026",
        TextFormat::Uuid => "00000000-0000-4000-8000-000000000000",
        TextFormat::Base64 => "Ynl0ZXM=",
        TextFormat::Secret => "secret",
    }
}

/// Returns a documented text that is short and plain, else the name of what is meant.
fn text_sample(docs: &Docs, wire: &str) -> String {
    let plain = |text: &&str| {
        !text.is_empty()
            && text.len() <= 40
            && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | ' '))
    };
    let sample = docs.samples.iter().filter_map(|sample| sample.value.as_str()).find(plain);
    sample.map_or_else(|| crate::words::snake(&crate::words::split(wire)), str::to_owned)
}

fn integer_sample(docs: &Docs) -> i64 {
    let least = docs.limits.minimum.as_ref().and_then(serde_json::Number::as_i64);
    least.filter(|least| (0..1000).contains(least)).unwrap_or(1)
}
