//! Names of types and of their parts.

mod place;

use super::noise::Noise;
use super::scope::{Claim, Scope};
use super::table::{OperationNames, TypeNames};
use super::{PRELUDE, RENAME, ROOT_TYPES, STANDARD};
use crate::diagnostic::Report;
use crate::ir::{Api, Context, IdEnum, Shape, Status, Tag, TextFormat, TypeDef, TypeId, TypeRef, Union};
use crate::words;
use place::bare;

/// Decides the names of all types.
pub(super) fn all(api: &Api, operations: &[OperationNames], report: &mut Report) -> Vec<TypeNames> {
    let mut naming =
        Naming { api, operations, noise: Noise::of(api), names: vec![TypeNames::default(); api.types.len()] };
    let depths: Vec<usize> = api.types.iter().map(|def| naming.depth(&def.context, 0)).collect();
    let deepest = depths.iter().copied().max().unwrap_or(0);
    for depth in 0..=deepest {
        let members: Vec<usize> = (0..depths.len()).filter(|index| depths[*index] == depth).collect();
        naming.settle(&members, report);
    }
    for index in 0..api.types.len() {
        naming.parts(index, report);
    }
    naming.names
}

struct Naming<'a> {
    api: &'a Api,
    operations: &'a [OperationNames],
    noise: Noise,
    names: Vec<TypeNames>,
}

impl Naming<'_> {
    /// Returns how many types must have a name before one in this context can get one.
    fn depth(&self, context: &Context, guard: usize) -> usize {
        if guard > self.api.types.len() {
            return 0;
        }
        match context {
            Context::Field(id, _) | Context::Of(id) => 1 + self.depth(&self.api.get(*id).context, guard + 1),
            Context::Item(inner)
            | Context::Entry(inner)
            | Context::Member(inner, _)
            | Context::Message(inner, _) => self.depth(inner, guard + 1),
            _ => 0,
        }
    }

    fn settle(&mut self, members: &[usize], report: &mut Report) {
        let taken: Vec<String> =
            self.names.iter().map(|names| names.ident.clone()).filter(|i| !i.is_empty()).collect();
        let taken: Vec<&str> = taken.iter().map(String::as_str).collect();
        let mut scope = Scope::new("the types")
            .help(RENAME)
            .reserve(&taken)
            .reserve(&ROOT_TYPES)
            .reserve(&PRELUDE)
            .reserve(&STANDARD);
        let candidates: Vec<Vec<Vec<String>>> =
            members.iter().map(|index| self.candidates(&self.api.types[*index])).collect();
        for (index, candidates) in members.iter().zip(&candidates) {
            let def = &self.api.types[*index];
            let wire = match &def.context {
                Context::Documented(name) => name.clone(),
                // Where all else coincides, the place in the export is a name of its own.
                _ => def.docs.origin.to_string(),
            };
            let claim = candidates
                .iter()
                .fold(Claim::pascal(&wire, "type"), |claim, words| claim.then(words.clone()));
            scope.claim(claim.wire(), &def.docs.origin);
        }
        let idents = scope.settle(report);
        for ((index, ident), candidates) in members.iter().zip(idents).zip(candidates) {
            let chosen = candidates.into_iter().find(|words| words::pascal(words) == ident);
            self.names[*index].words = chosen.unwrap_or_else(|| words::split(&ident));
            self.names[*index].ident = ident;
        }
    }

    /// Returns the spellings of a type's name, the preferred one first.
    fn candidates(&self, def: &TypeDef) -> Vec<Vec<String>> {
        let kind = match def.shape {
            Shape::Model(_) => "model",
            Shape::ValueEnum(_) => "values",
            Shape::IdEnum(_) => "identifier",
            Shape::Union(_) => "union",
            Shape::Alias(_) => "alias",
            Shape::Outcome(_) => "outcome",
        };
        let mut list = match (&def.shape, &def.context) {
            (Shape::IdEnum(ids), _) => self.identifier(ids, def),
            (_, Context::Documented(name)) => self.noise.spellings(name),
            (_, Context::Message(family, kind)) => self.message(family, &words::split(kind)),
            (Shape::Union(Union { tag: Some(tag), .. }), context) if tag.as_key().is_none() => {
                family(tag, context).into_iter().chain(self.shared(context, def)).collect()
            }
            (_, context) => self.shared(context, def),
        };
        let with_kind = |words: &Vec<String>| [words.clone(), vec![kind.to_owned()]].concat();
        list.extend(list.last().map(with_kind));
        list
    }

    /// Returns the spellings of a message's name: its kind, then where it stands.
    fn message(&self, family: &Context, kind: &[String]) -> Vec<Vec<String>> {
        let place = [bare(family), Some(self.words(family))].into_iter().flatten();
        let qualified = place.map(|place| joined(place, kind.to_vec()));
        std::iter::once(kind.to_vec()).chain(qualified).collect()
    }

    /// Returns the spellings of an identifier enum's name: what its kinds have in common, then where it is used.
    fn identifier(&self, ids: &IdEnum, def: &TypeDef) -> Vec<Vec<String>> {
        let (noun, _) = kinds(ids);
        // Identifiers of several things at once are named by their place.
        let is_single = !ids.kinds.iter().any(|kind| matches!(kind.ty, TypeRef::List(_)));
        let mut list = Vec::new();
        if words::are_vague(&noun) {
            list.extend(bare(&def.context).filter(|bare| !words::are_vague(bare)));
        } else if is_single && !noun.is_empty() {
            list.push(noun);
        }
        list.extend(self.shared(&def.context, def));
        list.into_iter().map(|words| with(words, "identifier")).collect()
    }

    /// Returns the words of a context.
    fn words(&self, context: &Context) -> Vec<String> {
        let operation = |id: &crate::ir::OperationId| self.operations[id.index()].words.clone();
        match context {
            Context::Documented(name) => self.noise.spellings(name).into_iter().next().unwrap_or_default(),
            Context::Component(name, role) => {
                let words = words::split(name);
                if words.iter().any(|word| word == role) { words } else { with(words, role) }
            }
            Context::Body(id) => operation(id),
            Context::Reply(id) => with(operation(id), "reply"),
            Context::Errors(id) => with(operation(id), "error"),
            Context::ReplyOf(id, status) => {
                let words = [operation(id), status_words(*status)].concat();
                if status.is_success() { with(words, "reply") } else { with(words, "error") }
            }
            // A parameter of this name would be called like the struct that holds it.
            Context::Parameter(id, name) if name == "params" => with(operation(id), "query"),
            Context::Parameter(id, name) => joined(operation(id), words::split(name)),
            Context::Webhook(name) => {
                let words = words::split(name);
                if words.last().is_some_and(|last| last == "event") { words } else { with(words, "event") }
            }
            Context::Field(parent, wire) => field(self.type_words(*parent), words::named(wire)),
            Context::Of(id) => self.type_words(*id),
            Context::Item(inner) => self.inner(inner, "item"),
            Context::Entry(inner) => self.inner(inner, "value"),
            Context::Member(inner, word) => joined(self.words(inner), words::split(word)),
            Context::Message(_, kind) => words::split(kind),
        }
    }

    /// Returns the words of what a list or map holds: the singular, or a word of its own where there is none.
    fn inner(&self, context: &Context, word: &str) -> Vec<String> {
        let words = self.words(context);
        let singular = words::singular(&words);
        if matches!(context, Context::Message(..)) {
            return singular;
        }
        let is_field = matches!(context, Context::Field(..) | Context::Parameter(..));
        if singular == words && !is_field { with(words, word) } else { singular }
    }

    fn type_words(&self, id: TypeId) -> Vec<String> {
        let words = &self.names[id.index()].words;
        let context = &self.api.get(id).context;
        // Of equal types one may be used inside of a type that gets its name later.
        if words.is_empty() && self.depth(context, 0) <= self.api.types.len() {
            return self.words(context);
        }
        words.clone()
    }

    fn parts(&mut self, index: usize, report: &mut Report) {
        let def = &self.api.types[index];
        let scope = Scope::new(format!("`{}`", self.names[index].ident));
        let (parts, rest) = match &def.shape {
            Shape::Model(model) => {
                let fields = fields(model, scope.help(RENAME), def, report);
                self.names[index].identifier = fields.identifier;
                (fields.parts, fields.rest)
            }
            Shape::ValueEnum(set) => {
                let claim = |value: &crate::ir::Value| {
                    let claim = Claim::pascal(&value.wire, "value");
                    let named = value.name.as_deref().map(words::split).unwrap_or_default();
                    claim.then(named).wire()
                };
                variants(set.values.iter().map(claim), scope, def, report)
            }
            Shape::IdEnum(ids) => {
                let (_, variants_words) = kinds(ids);
                let claim = |(kind, words): (&crate::ir::IdKind, Vec<String>)| {
                    Claim::pascal(&kind.wire, "kind").then(words).wire()
                };
                variants(ids.kinds.iter().zip(variants_words).map(claim), scope, def, report)
            }
            Shape::Union(union) => {
                let claims: Vec<Claim> =
                    (0..union.members.len()).map(|member| self.member(union, member)).collect();
                variants(claims.into_iter(), scope, def, report)
            }
            Shape::Outcome(cases) => {
                let claim = |case: &crate::ir::OutcomeCase| {
                    let status = case.status.to_string();
                    Claim::pascal(&status, "status").then(status_words(case.status)).wire()
                };
                variants(cases.iter().map(claim), scope, def, report)
            }
            Shape::Alias(_) => (Vec::new(), String::new()),
        };
        self.names[index].parts = parts;
        self.names[index].rest = rest;
    }

    fn member(&self, union: &Union, member: usize) -> Claim {
        let member = &union.members[member];
        let words = self.member_words(&member.ty);
        let tag = member.tags.first().cloned().unwrap_or_default();
        let own = match &member.ty {
            TypeRef::Named(id) => match &self.api.get(*id).context {
                Context::Member(_, word) | Context::Message(_, word) => words::split(word),
                _ => Vec::new(),
            },
            _ => Vec::new(),
        };
        // A list of messages is called by its kind, since it has no name of its own.
        let kind = if own.is_empty() && is_family(union) { words::split(&tag) } else { Vec::new() };
        let claim = Claim::pascal(&words.join(" "), "member").then(own).then(kind);
        claim.then(words.clone()).then([words.clone(), words::split(&tag)].concat()).wire()
    }

    fn member_words(&self, ty: &TypeRef) -> Vec<String> {
        let word = match ty {
            TypeRef::Named(id) => return self.type_words(*id),
            TypeRef::List(item) => return with(self.member_words(item), "list"),
            TypeRef::Map(item) => return with(self.member_words(item), "map"),
            TypeRef::OneOrMany(item) | TypeRef::Nullable(item) => return self.member_words(item),
            TypeRef::Json => "any",
            TypeRef::Boolean => "boolean",
            TypeRef::String => "text",
            TypeRef::Text(TextFormat::DateTime) => "date_time",
            TypeRef::Text(TextFormat::Date) => "date",
            TypeRef::Text(TextFormat::DayMonthYear) => "date",
            TypeRef::Text(TextFormat::Uuid) => "uuid",
            TypeRef::Text(TextFormat::Base64) => "base64",
            TypeRef::Text(TextFormat::Secret) => "secret",
            TypeRef::Integer(_) => "integer",
            TypeRef::IntOrString => "integer_or_text",
            TypeRef::Number(_) => "number",
            TypeRef::Tuple(_) => "tuple",
            TypeRef::File => "file",
        };
        words::split(word)
    }
}

/// Tells whether the members of a union are told apart by something else than a key of their own.
fn is_family(union: &Union) -> bool {
    union.tag.as_ref().is_some_and(|tag| tag.as_key().is_none())
}

/// Returns the words that all kinds of identifier begin with, and what is left of each.
fn kinds(ids: &IdEnum) -> (Vec<String>, Vec<Vec<String>>) {
    let all: Vec<Vec<String>> = ids.kinds.iter().map(|kind| words::split(&kind.wire)).collect();
    let shared = |at: usize| {
        let first = all.first().and_then(|words| words.get(at));
        all.iter().all(|words| words.len() > at + 1 && words.get(at) == first)
    };
    let length = (0..).take_while(|at| shared(*at)).count();
    let noun = all.first().map(|words| words[..length].to_vec()).unwrap_or_default();
    (noun, all.iter().map(|words| words[length..].to_vec()).collect())
}

/// Names of a model's fields.
struct Fields {
    parts: Vec<String>,
    rest: String,
    identifier: String,
}

fn fields(model: &crate::ir::Model, mut scope: Scope, def: &TypeDef, report: &mut Report) -> Fields {
    for field in &model.fields {
        let given = field.name.as_deref().map(words::split).unwrap_or_default();
        scope.claim(Claim::snake(&field.wire, "field").then(given).wire(), &field.docs.origin);
    }
    let mut claim_one = |wire: &str, spellings: &[&str]| {
        let claim = Claim::snake(wire, "field");
        let claim = spellings.iter().fold(claim, |claim, text| claim.then(words::split(text)));
        scope.claim(claim, &def.docs.origin);
    };
    if model.rest.is_some() {
        let rest = ["extra", "additional fields", "undocumented fields", "fields that the docs leave out"];
        claim_one("other keys", &rest);
    }
    if model.identifier.is_some() {
        claim_one("identifier", &["identifier", "identified by", "identifier of kind and value"]);
    }
    let mut parts = scope.settle(report);
    let identifier = model.identifier.as_ref().and_then(|_| parts.pop()).unwrap_or_default();
    let rest = model.rest.as_ref().and_then(|_| parts.pop()).unwrap_or_default();
    Fields { parts, rest, identifier }
}

/// Settles variants, and a further one for what is not documented under a name that none of them has.
fn variants(
    claims: impl Iterator<Item = Claim>,
    mut scope: Scope,
    def: &TypeDef,
    report: &mut Report,
) -> (Vec<String>, String) {
    for claim in claims {
        scope.claim(claim, &def.docs.origin);
    }
    let idents = scope.settle(report);
    let free = |name: &&str| !idents.iter().any(|ident| ident == name);
    let rest =
        ["Other", "Unlisted", "Undocumented", "OutsideTheDocs"].into_iter().find(free).unwrap_or("Rest");
    let rest = rest.to_owned();
    (idents, rest)
}

/// Returns the spellings of a family's name that it needs no place for: the noun in the key of its tag (`parcel_type` is that of
/// parcels), or the field that it stands in.
fn family(tag: &Tag, context: &Context) -> Option<Vec<String>> {
    match tag {
        Tag::Value { path, .. } => {
            let words = words::split(path.last()?);
            let (_, noun) = words.split_last()?;
            Some(noun.to_vec()).filter(|noun| !noun.is_empty())
        }
        _ => bare(context),
    }
}

fn with(mut words: Vec<String>, word: &str) -> Vec<String> {
    words.push(word.to_owned());
    words
}

/// Returns the words of a field's type. What is all that a call is about is its data: `create service request` does not take a
/// service request request.
fn field(parent: Vec<String>, wire: Vec<String>) -> Vec<String> {
    if wire.len() > 1 && parent.len() > wire.len() && parent.ends_with(&wire) {
        return with(parent, "data");
    }
    joined(parent, wire)
}

/// Joins words, without saying one twice where they meet.
fn joined(mut left: Vec<String>, right: Vec<String>) -> Vec<String> {
    let skip = usize::from(left.last().is_some() && left.last() == right.first() && right.len() > 1);
    left.extend(right.into_iter().skip(skip));
    left
}

/// Returns the words of a status: its reason phrase (RFC 9110, 15).
fn status_words(status: Status) -> Vec<String> {
    let phrase = match status {
        Status::Code(200) => "ok",
        Status::Code(201) => "created",
        Status::Code(202) => "accepted",
        Status::Code(203) => "non authoritative",
        Status::Code(204) => "no content",
        Status::Code(205) => "reset content",
        Status::Code(206) => "partial content",
        Status::Code(207) => "multi status",
        Status::Code(301) => "moved permanently",
        Status::Code(302) => "found",
        Status::Code(303) => "see other",
        Status::Code(304) => "not modified",
        Status::Code(307) => "temporary redirect",
        Status::Code(308) => "permanent redirect",
        Status::Code(400) => "bad request",
        Status::Code(401) => "unauthorized",
        Status::Code(402) => "payment required",
        Status::Code(403) => "forbidden",
        Status::Code(404) => "not found",
        Status::Code(405) => "method not allowed",
        Status::Code(406) => "not acceptable",
        Status::Code(408) => "request timeout",
        Status::Code(409) => "conflict",
        Status::Code(410) => "gone",
        Status::Code(412) => "precondition failed",
        Status::Code(413) => "content too large",
        Status::Code(415) => "unsupported media type",
        Status::Code(422) => "unprocessable content",
        Status::Code(423) => "locked",
        Status::Code(424) => "failed dependency",
        Status::Code(428) => "precondition required",
        Status::Code(429) => "too many requests",
        Status::Code(500) => "internal server error",
        Status::Code(501) => "not implemented",
        Status::Code(502) => "bad gateway",
        Status::Code(503) => "service unavailable",
        Status::Code(504) => "gateway timeout",
        Status::Range(2) => "success",
        Status::Range(3) => "redirection",
        Status::Range(4) => "client error",
        Status::Range(5) => "server error",
        Status::Default => "default",
        other => return vec!["status".to_owned(), other.to_string().to_ascii_lowercase()],
    };
    words::split(phrase)
}
