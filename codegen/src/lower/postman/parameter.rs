//! Parameters of the path, the query and headers.

use super::{Lowering, header, prose, schema};
use crate::diagnostic::Location;
use crate::evidence::{Claim, Evidence, Kind, Presence, Sample, Statement, Step, is_date_time};
use crate::ir::{self, Docs, IntegerFormat, OperationId, Place, Spelling, TextFormat, TypeRef};
use crate::lower::Slot;
use crate::parse::postman::{Call, Parameter, Url};
use crate::parse::{self, prose::Content};
use crate::words;
use serde_json::Value;

impl<'a> Lowering<'a, '_> {
    /// Lowers the parameters of a call: those of the path in its order, then those of the query and headers.
    pub(super) fn parameters(&mut self, id: OperationId, call: &'a Call, url: &'a Url, said: &[Statement]) {
        let path = self.operation(id).path.clone();
        for name in path.split('{').skip(1).filter_map(|piece| piece.split_once('}').map(|(name, _)| name)) {
            let known = url.variables.iter().find(|variable| variable.key == name);
            self.parameter(id, name, Place::Path, known, said);
        }
        for query in &url.query {
            let key = query.key.trim();
            if !key.is_empty() {
                self.parameter(id, key, Place::Query, Some(query), said);
            }
        }
        let client = self.client_headers.clone();
        let is_own = |header: &&Parameter| {
            let is_credential = header::is_secret(header) && !header.disabled;
            let is_shared = client.contains(&header.key.trim().to_ascii_lowercase());
            header::is_parameter(header) && !is_credential && !is_shared
        };
        for header in call.request.headers.iter().filter(is_own) {
            self.parameter(id, header.key.trim(), Place::Header, Some(header), said);
        }
    }

    fn parameter(
        &mut self,
        id: OperationId,
        wire: &str,
        place: Place,
        known: Option<&Parameter>,
        said: &[Statement],
    ) {
        let operation = self.operation(id);
        let at = known.map_or_else(|| operation.docs.origin.clone(), |known| known.at.clone());
        if let Some(index) = position(&operation.parameters, wire, place) {
            return self.repeated(id, index, &at, known.and_then(sample));
        }
        let mut claims: Vec<Statement> = known.map(|known| self.described(known)).unwrap_or_default();
        let is_named = |key: &str| key == wire || words::key(key) == words::key(wire);
        let about = |statement: &&Statement| statement.path.first().and_then(Step::key).is_some_and(is_named);
        claims.extend(
            said.iter()
                .filter(about)
                .map(|statement| Statement { path: statement.path[1..].to_vec(), ..statement.clone() }),
        );
        let is_marked = |mark| claims.iter().any(|said| said.claim.presence == Some(mark));
        let conditional = is_marked(Presence::Conditional);
        let optional = known.is_some_and(|known| known.disabled || known.required == Some(false))
            || conditional
            || is_marked(Presence::Optional);
        let mut docs = Docs { conditional, ..Docs::at(&at) };
        if let Some(first) = claims.iter().find(|said| said.claim.default.is_some()) {
            docs.default.clone_from(&first.claim.default);
        }
        if place == Place::Header && docs.default.is_none() {
            docs.default = self.constant_headers.get(&wire.to_ascii_lowercase()).cloned();
        }
        docs.limits = claims.first().map(|said| said.claim.limits.clone()).unwrap_or_default();
        docs.text = claims.iter().find_map(|said| said.claim.text.clone());
        let seen = known.and_then(sample);
        let ty = if place == Place::Query { shown(wire, seen.as_ref()) } else { TypeRef::String };
        let parts = seen.as_ref().filter(|_| place == Place::Query && is_list(&claims)).and_then(joined);
        let spelling = if parts.is_some() { Spelling::Comma } else { Spelling::Plain };
        let said = claims.iter().filter(|said| said.path.is_empty()).flat_map(|said| &said.claim.kinds);
        let is_number = matches!(ty, TypeRef::Integer(_))
            || said.into_iter().any(|kind| matches!(kind, Kind::Integer | Kind::Number));
        let sample = parts.or(seen).map(|value| if is_number { number(value) } else { value });
        docs.samples.extend(sample.iter().map(|value| ir::Sample { at: at.clone(), value: value.clone() }));
        let operation = self.operation(id);
        let index = operation.parameters.len();
        operation.parameters.push(ir::Parameter {
            wire: wire.to_owned(),
            place,
            ty,
            required: place == Place::Path || !optional,
            spelling,
            docs,
        });
        if claims.iter().any(|said| !said.claim.kinds.is_empty() || !said.claim.values.is_empty()) {
            let evidence = Evidence { statements: claims, ..Evidence::default() };
            self.bodies.push((Slot::Parameter(id, index), evidence));
        }
    }

    /// A parameter that stands in a query twice is a list; of one in a path or in headers this is reported.
    fn repeated(&mut self, id: OperationId, index: usize, at: &Location, sample: Option<Value>) {
        let known = &mut self.operation(id).parameters[index];
        if known.place == Place::Query {
            known.ty = TypeRef::List(Box::new(TypeRef::String));
            let seen = known.docs.samples.first_mut().map(|sample| &mut sample.value);
            match (seen, sample) {
                (Some(Value::Array(items)), more) => items.extend(more),
                (Some(first), more) => *first = std::iter::once(first.take()).chain(more).collect(),
                (None, _) => {}
            }
            return;
        }
        let place = if known.place == Place::Path { "path" } else { "headers" };
        let message = format!("`{}` stands in the {place} twice; it has one value", known.wire);
        self.warn("repeated-parameter", at, message, "give each its own name");
    }

    /// Returns what the type, the schema and the description of a parameter say.
    pub(super) fn described(&mut self, parameter: &Parameter) -> Vec<Statement> {
        let kinds: Vec<Kind> = schema::stated_kind(parameter).into_iter().collect();
        let claim = Claim { kinds, ..Claim::default() };
        let stated = Statement { at: parameter.at.clone(), path: Vec::new(), claim };
        let mut claims: Vec<Statement> =
            Some(stated).into_iter().filter(|said| !said.claim.kinds.is_empty()).collect();
        claims.extend(schema::of_parameter(parameter, self.policy));
        let Some(description) = &parameter.description else { return claims };
        let at = &description.at;
        let prose = parse::prose::read(&description.text, description.media.as_deref(), at, self.report);
        let paragraphs = prose.blocks.iter().filter_map(|block| match &block.content {
            Content::Paragraph(text) => Some(text),
            _ => None,
        });
        let said =
            paragraphs.map(|text| prose::claim(text, self.policy)).filter(|claim| *claim != Claim::default());
        claims.extend(said.map(|claim| Statement { at: at.clone(), path: Vec::new(), claim }));
        claims
    }
}

/// Words at the end of a name whose values are whole numbers, though a query has only texts.
const NUMBERS: [&str; 9] =
    ["milliseconds", "seconds", "minutes", "hours", "days", "page", "limit", "offset", "count"];

/// Returns the type that the sample of a value in a query shows, as far as texts show one.
fn shown(wire: &str, sample: Option<&Value>) -> TypeRef {
    let Some(text) = sample.and_then(Value::as_str) else { return TypeRef::String };
    let is_number = || words::split(wire).last().is_some_and(|last| NUMBERS.contains(&last.as_str()));
    if is_date_time(text) {
        TypeRef::Text(TextFormat::DateTime)
    } else if text.parse::<i64>().is_ok() && is_number() {
        TypeRef::Integer(IntegerFormat::I64)
    } else {
        TypeRef::String
    }
}

/// Tells whether a parameter is said to be a list.
fn is_list(claims: &[Statement]) -> bool {
    let kinds = claims.iter().filter(|said| said.path.is_empty()).flat_map(|said| &said.claim.kinds);
    kinds.into_iter().any(|kind| matches!(kind, Kind::List(_)))
}

/// Returns the number that a text in a query is.
fn number(sample: Value) -> Value {
    let number = sample.as_str().and_then(|text| serde_json::from_str(text).ok());
    number.filter(Value::is_number).unwrap_or(sample)
}

/// Returns the values of a sample that are joined by commas, if there are several.
fn joined(sample: &Value) -> Option<Value> {
    let text = sample.as_str().filter(|text| text.contains(','))?;
    Some(text.split(',').map(str::trim).collect())
}

/// Returns where a parameter stands among others. Names of headers are the same in either case.
fn position(parameters: &[ir::Parameter], wire: &str, place: Place) -> Option<usize> {
    let is_same = |known: &str| match place {
        Place::Header => known.eq_ignore_ascii_case(wire),
        _ => known == wire,
    };
    parameters.iter().position(|known| known.place == place && is_same(&known.wire))
}

/// Returns the value of a parameter, if it is one: a variable or the name of a type is none.
pub(super) fn sample(parameter: &Parameter) -> Option<Value> {
    let value = parameter.value.as_deref()?.trim();
    let is_open = value.is_empty() || value.contains("{{") || value.starts_with('<');
    (!is_open).then(|| Value::String(value.to_owned()))
}

/// Returns evidence on a field of a form.
pub(super) fn field(parameter: &Parameter, mut claims: Vec<Statement>) -> (Vec<Statement>, Option<Sample>) {
    for statement in &mut claims {
        statement.path.insert(0, Step::Key(parameter.key.clone()));
    }
    let value = sample(parameter).map(|value| Sample { at: parameter.at.clone(), value });
    (claims, value)
}
