//! The type of a value, by all that is known of it.

use super::graph::{Graph, Node, NodeId};
use super::path::Address;
use super::placeholder;
use super::scalar::Scalars;
use crate::diagnostic::{Diagnostic, Location, Report};
use crate::evidence::{Claim, Kind, Presence, is_date, is_date_time};
use crate::ir::{
    Context, Docs, Member, Sample, Shape, TextFormat, TypeDef, TypeId, TypeRef, Union, Usage, Value,
    ValueEnum, Wire,
};
use indexmap::IndexSet;
use serde_json::Value as Json;
use std::collections::HashMap;

/// Types in the making.
pub(super) struct Settling<'a> {
    pub(super) graph: &'a Graph,
    pub(super) types: Vec<TypeDef>,
    pub(super) report: &'a mut Report,
    /// The types of objects that are done or being made.
    pub(super) objects: HashMap<NodeId, TypeRef>,
    /// Where the value is that is looked at.
    pub(super) place: Address,
}

/// A use of a type.
pub(super) struct Use {
    pub(super) ty: TypeRef,
    pub(super) nullable: bool,
}

impl Use {
    /// Returns the type where nothing beside it can say that it may be null.
    pub(super) fn into_type(self) -> TypeRef {
        match self {
            Self { ty, nullable: true } if ty != TypeRef::Json => TypeRef::Nullable(Box::new(ty)),
            Self { ty, .. } => ty,
        }
    }
}

impl<'a> Settling<'a> {
    pub(super) fn new(graph: &'a Graph, types: Vec<TypeDef>, report: &'a mut Report) -> Self {
        Self { graph, types, report, objects: HashMap::new(), place: Address::default() }
    }

    /// Returns the documented name of a value's type.
    pub(super) fn name_of(&self, id: NodeId) -> Option<String> {
        self.graph.inside(id).name.clone()
    }

    /// Returns the type of a value. `name` is its key.
    pub(super) fn value(&mut self, id: NodeId, context: Context, name: &str) -> Use {
        let (here, inside) = (self.graph.here(id), self.graph.inside(id));
        let said: Vec<&Kind> = claims(here, inside).into_iter().flat_map(|(_, claim)| &claim.kinds).collect();
        self.contradiction(&said, here);
        let outside = inside.name.clone().map(|name| self.place.enter(name));
        let used = self.value_inside(id, context, name);
        if let Some(outside) = outside {
            self.place = outside;
        }
        used
    }

    /// Returns the type of a value of which [`Self::place`] tells where it is.
    fn value_inside(&mut self, id: NodeId, context: Context, name: &str) -> Use {
        let (here, inside) = (self.graph.here(id), self.graph.inside(id));
        let context = inside.name.clone().map_or(context, Context::Documented);
        let claims = claims(here, inside);
        if let Some(kinds) = &inside.family {
            let nullable = here.samples.iter().any(|sample| sample.value.is_null());
            return Use { ty: self.family(kinds, context, here), nullable };
        }
        self.listed_values(&claims);
        let mut types = Vec::new();
        if is_object(&claims, inside) {
            types.push(self.object(id, context.clone()));
        }
        if is_list(&claims, inside) {
            let context = Context::Item(Box::new(context.clone()));
            let item = inside.items.map(|item| self.value(item, context, name).into_type());
            let item = Box::new(item.unwrap_or(TypeRef::Json));
            types.push(if here.single { TypeRef::OneOrMany(item) } else { TypeRef::List(item) });
        }
        if claims.iter().any(|(_, claim)| claim.kinds.contains(&Kind::File)) {
            types.push(TypeRef::File);
        } else if types.is_empty() || is_scalar(&claims, here) {
            types.extend(self.scalars(&claims, here, name, &context));
        }
        let nullable = claims.iter().any(|(_, claim)| claim.nullable)
            || here.samples.iter().any(|sample| sample.value.is_null());
        Use { ty: self.one_of(types, context, here), nullable }
    }

    /// Returns the type of values that are of one of several types.
    fn one_of(&mut self, mut types: Vec<TypeRef>, context: Context, node: &Node) -> TypeRef {
        match types.len() {
            0 => TypeRef::Json,
            1 => types.remove(0),
            _ => {
                // An object among the members, or in one, has the name of the place already.
                let mut is_taken = false;
                types.iter().for_each(|ty| ty.each_named(&mut |_| is_taken = true));
                let own = if is_taken {
                    Context::Member(Box::new(context), "or other".to_owned())
                } else {
                    context
                };
                let members = types.into_iter().map(|ty| Member::new(ty, Vec::new())).collect();
                self.push(own, Shape::Union(Union { tag: None, members }), &place(self.graph, node))
            }
        }
    }

    /// Returns the types of a value that holds no others.
    fn scalars(
        &mut self,
        claims: &[&(Location, Claim)],
        here: &Node,
        name: &str,
        context: &Context,
    ) -> Vec<TypeRef> {
        let mut scalars = Scalars::default();
        claims.iter().flat_map(|(_, claim)| &claim.kinds).for_each(|kind| scalars.say(kind));
        let is_said = claims.iter().any(|(_, claim)| !claim.kinds.is_empty());
        let telling = placeholder::telling(here, is_said);
        self.untelling(here, &telling, &scalars);
        if !is_said {
            self.mixed(&telling);
        }
        telling.iter().for_each(|sample| scalars.see(&sample.value));
        let is_open = !here.samples.is_empty() && here.samples.iter().all(placeholder::stands_for_value);
        if is_open && !is_said && self.graph.is_number_elsewhere(name) {
            self.open(here, name);
            scalars.say(&Kind::Integer);
        }
        if let Some(format) = format_of(here) {
            scalars.say(&Kind::Formatted(format));
        }
        match self.values(claims, here, context) {
            Some(set) => vec![set],
            None => scalars.types(name),
        }
    }

    /// Returns the set of values that a value is one of.
    fn values(&mut self, claims: &[&(Location, Claim)], here: &Node, context: &Context) -> Option<TypeRef> {
        let mut values: IndexSet<String> =
            claims.iter().flat_map(|(_, claim)| &claim.values).cloned().collect();
        let (at, _) = claims.iter().find(|(_, claim)| !claim.values.is_empty())?;
        let is_flag = values.iter().all(|value| value == "true" || value == "false");
        if values.len() < 2 || is_flag {
            return None;
        }
        let is_number = |sample: &crate::evidence::Sample| sample.value.is_number() || sample.value.is_null();
        let whole =
            values.iter().all(|value| value.parse::<i64>().is_ok()) && here.samples.iter().all(is_number);
        let wire = if whole { Wire::Integer } else { Wire::String };
        let has_spaces = values.iter().any(|value| value.contains(' '));
        let mut detailed = claims.iter().any(|(_, claim)| claim.detailed);
        for sample in &here.samples {
            let Json::String(seen) = &sample.value else { continue };
            let code = seen.split_once(": ").map(|(code, _)| code);
            if code.is_some_and(|code| values.contains(code)) {
                detailed = true;
                continue;
            }
            // A sentence among codes is one of the cases that the documentation leaves open.
            let is_sentence = seen.contains(' ') && !has_spaces;
            if !values.contains(seen) && !is_sentence && !placeholder::is_placeholder(seen) {
                let message = format!(
                    "`{seen}` stands in a sample of `{}`, but not among the documented values; it is added",
                    self.place
                );
                let help = format!("the sample: {}; nothing to do if the service knows the value", sample.at);
                self.report.push(Diagnostic::warning("undocumented-value", at, message).help(help));
                values.insert(seen.clone());
            }
        }
        let mut names: HashMap<&str, &String> = HashMap::new();
        for (value, name) in claims.iter().flat_map(|(_, claim)| &claim.value_names) {
            names.entry(value).or_insert(name);
        }
        let name_of = |wire: &str| names.get(wire).map(|name| (*name).clone());
        let values = values.into_iter().map(|wire| Value { name: name_of(&wire), wire }).collect();
        Some(self.push(context.clone(), Shape::ValueEnum(ValueEnum { wire, values, detailed }), at))
    }

    /// Adds a type.
    pub(super) fn push(&mut self, context: Context, shape: Shape, at: &Location) -> TypeRef {
        let id = self.reserve(context, at);
        self.types[id.index()].shape = shape;
        TypeRef::Named(id)
    }

    /// Adds a type whose shape is found later.
    pub(super) fn reserve(&mut self, context: Context, at: &Location) -> TypeId {
        let id = TypeId::at(self.types.len());
        let shape = Shape::Alias(TypeRef::Json);
        let docs = Docs::at(at);
        self.types.push(TypeDef { context, shape, usage: Usage::default(), docs, merged: Vec::new() });
        id
    }

    /// Reports a text that stands where a number belongs.
    fn untelling(&mut self, here: &Node, telling: &[&crate::evidence::Sample], said: &Scalars) {
        let is_number = telling.iter().any(|sample| sample.value.is_number()) || said.is_number();
        let text = here.samples.iter().find(|sample| placeholder::stands_for_value(sample));
        if let (true, Some(sample)) = (is_number && telling.len() < here.samples.len(), text) {
            let message = format!("{} stands for a number; it is no evidence of texts", sample.value);
            self.report.push(Diagnostic::warning("placeholder", &sample.at, message));
        }
    }

    /// Reports a text that stands for a value, where values of this name are numbers elsewhere.
    fn open(&mut self, here: &Node, name: &str) {
        let Some(sample) = here.samples.first() else { return };
        let message = format!(
            "{} stands for a value, and `{name}` is a number in other places; a number and a text are read",
            sample.value
        );
        let help = "show a value, or state the `type` in a correction";
        self.report.push(Diagnostic::warning("placeholder", &sample.at, message).help(help));
    }

    /// Reports a value of which nothing is said, and that is a number in one sample and a text in another.
    fn mixed(&mut self, telling: &[&crate::evidence::Sample]) {
        let first = |is: fn(&Json) -> bool| telling.iter().find(|sample| is(&sample.value));
        if let (Some(number), Some(text)) = (first(Json::is_number), first(Json::is_string)) {
            let message =
                format!("`{}` is a number in one sample and a string in another; both are read", self.place);
            let help = format!(
                "the other sample: {}; if one is wrong, state the `type` in a correction at that address",
                text.at
            );
            self.report.push(Diagnostic::warning("type-contradiction", &number.at, message).help(help));
        }
    }

    /// Reports samples of a kind that the documentation does not name.
    pub(super) fn contradiction(&mut self, said: &[&Kind], here: &Node) {
        if said.is_empty() || said.contains(&&Kind::Any) {
            return;
        }
        let samples = placeholder::telling(here, true);
        let unlike = samples.iter().find(|sample| !said.iter().any(|kind| is_of(kind, &sample.value)));
        if let Some(sample) = unlike {
            let seen = kind_name(&sample.value);
            let message = format!(
                "`{}` is documented as {}, but {seen} in a sample; both are read",
                self.place,
                names(said)
            );
            let help = format!(
                "the sample: {}; if one is wrong, state the `type` in a correction at that address",
                sample.at
            );
            self.report.push(
                Diagnostic::warning("type-contradiction", &place(self.graph, here), message).help(help),
            );
        }
    }
}

/// Returns what is said of a value at its place and where its type is documented.
fn claims<'n>(here: &'n Node, inside: &'n Node) -> Vec<&'n (Location, Claim)> {
    let further: &[(Location, Claim)] = if std::ptr::eq(here, inside) { &[] } else { &inside.claims };
    here.claims.iter().chain(further).collect()
}

fn is_object(claims: &[&(Location, Claim)], inside: &Node) -> bool {
    let is_said = claims.iter().any(|(_, claim)| claim.kinds.contains(&Kind::Object));
    let is_named = inside.name.is_some()
        && inside.items.is_none()
        && inside.samples.is_empty()
        && inside.claims.is_empty();
    is_said
        || is_named
        || !inside.fields.is_empty()
        || inside.entries.is_some()
        || seen(inside, Json::is_object)
}

/// Tells whether a value that may be an object or array may be something else as well.
fn is_scalar(claims: &[&(Location, Claim)], here: &Node) -> bool {
    let holds = |kind: &Kind| matches!(kind, Kind::Object | Kind::List(_) | Kind::Named(_) | Kind::Any);
    let is_said = claims.iter().flat_map(|(_, claim)| &claim.kinds).any(|kind| !holds(kind));
    is_said || seen(here, |value| value.is_string() || value.is_number() || value.is_boolean())
}

fn is_list(claims: &[&(Location, Claim)], inside: &Node) -> bool {
    let is_said =
        claims.iter().any(|(_, claim)| claim.kinds.iter().any(|kind| matches!(kind, Kind::List(_))));
    is_said || inside.items.is_some() || seen(inside, Json::is_array)
}

fn seen(node: &Node, is: impl Fn(&Json) -> bool) -> bool {
    node.samples.iter().any(|sample| is(&sample.value))
}

/// Returns the form that all texts of a value have, if they have one.
fn format_of(node: &Node) -> Option<TextFormat> {
    let mut texts = node.samples.iter().filter_map(|sample| sample.value.as_str()).peekable();
    texts.peek()?;
    if texts.clone().all(is_date_time) {
        return Some(TextFormat::DateTime);
    }
    texts.all(is_date).then_some(TextFormat::Date)
}

/// Tells whether a value is of a documented kind.
fn is_of(kind: &Kind, value: &Json) -> bool {
    match value {
        Json::Null => true,
        Json::Bool(_) => *kind == Kind::Boolean,
        Json::Number(number) => {
            *kind == Kind::Number || (*kind == Kind::Integer && !number.is_f64()) || *kind == Kind::Values
        }
        Json::String(_) => matches!(kind, Kind::Text | Kind::Formatted(_) | Kind::Values | Kind::File),
        Json::Array(_) => matches!(kind, Kind::List(_)),
        Json::Object(_) => matches!(kind, Kind::Object | Kind::Named(_)),
    }
}

fn kind_name(value: &Json) -> &'static str {
    match value {
        Json::Null => "null",
        Json::Bool(_) => "a boolean",
        Json::Number(_) => "a number",
        Json::String(_) => "a string",
        Json::Array(_) => "an array",
        Json::Object(_) => "an object",
    }
}

fn names(kinds: &[&Kind]) -> String {
    let mut names: Vec<&str> = Vec::new();
    for kind in kinds {
        let name = match kind {
            Kind::Text | Kind::Formatted(_) => "a string",
            Kind::Number | Kind::Integer => "a number",
            Kind::Boolean => "a boolean",
            Kind::Object | Kind::Named(_) => "an object",
            Kind::List(_) => "an array",
            Kind::Values => "one of a set of values",
            Kind::File => "a file",
            Kind::Any => "any value",
        };
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names.join(" or ")
}

/// Returns where a value is documented: where it is described, else in a sample, else where what it holds is.
pub(super) fn place(graph: &Graph, node: &Node) -> Location {
    place_in(graph, node).cloned().unwrap_or_else(|| Location::file(&"".into()))
}

fn place_in<'g>(graph: &'g Graph, node: &'g Node) -> Option<&'g Location> {
    let described = node.claims.first().map(|(at, _)| at);
    let own = described.or_else(|| node.samples.first().map(|sample| &sample.at));
    let mut held = node.fields.values().copied().chain(node.items).chain(node.entries);
    own.or_else(|| held.find_map(|child| place_in(graph, graph.here(child))))
}

/// Returns what is known of a value beside its type.
pub(super) fn docs(graph: &Graph, node: &Node) -> Docs {
    let mut docs = Docs::at(&place(graph, node));
    for (_, claim) in &node.claims {
        docs.default = docs.default.or_else(|| claim.default.clone());
        docs.deprecated |= claim.deprecated;
        docs.conditional |= claim.presence == Some(Presence::Conditional);
        docs.text = docs.text.or_else(|| claim.text.clone());
        if docs.limits == crate::ir::Limits::default() {
            docs.limits = claim.limits.clone();
        }
    }
    let scalar = node
        .samples
        .iter()
        .find(|sample| !sample.value.is_null() && !sample.value.is_object() && !sample.value.is_array());
    docs.samples.extend(scalar.map(|sample| Sample { at: sample.at.clone(), value: sample.value.clone() }));
    docs
}
