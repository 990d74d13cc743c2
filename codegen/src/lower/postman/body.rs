//! Bodies of requests.

use super::call::{carries_body, evidence};
use super::{Lowering, header, parameter, prose, schema};
use crate::diagnostic::Location;
use crate::evidence::{Claim, Evidence, Kind, Presence, Sample, Statement, Step};
use crate::ir::{self, Docs, OperationId, PayloadKind, TypeRef};
use crate::lower::Slot;
use crate::parse::jsonc;
use crate::parse::postman::{Body, BodyContent, Call, Parameter};
use serde_json::{Map, Value};

/// A body in one of its forms.
struct Form {
    kind: PayloadKind,
    media_type: String,
    evidence: Evidence,
    /// What fields of a form say by standing there; what is described of them goes first.
    own: Vec<Statement>,
}

impl Form {
    fn new(kind: PayloadKind, media_type: &str, evidence: Evidence) -> Self {
        Self { kind, media_type: media_type.to_owned(), evidence, own: Vec::new() }
    }

    /// Tells whether it has fields that a description may speak of.
    fn has_fields(&self) -> bool {
        !matches!(self.kind, PayloadKind::Text | PayloadKind::Bytes)
    }

    /// Returns all that is said of it. A description knows types and marks better than the form, which has only texts.
    fn evidence(self) -> Evidence {
        let Self { mut evidence, mut own, .. } = self;
        let rows = evidence.tables.iter().flat_map(|table| &table.statements).chain(&evidence.statements);
        for said in &mut own {
            let is_file = said.claim.kinds == [Kind::File];
            for row in rows.clone().filter(|row| row.path == said.path) {
                said.claim.kinds.retain(|_| is_file || row.claim.kinds.is_empty());
                said.claim.presence = said.claim.presence.filter(|_| row.claim.presence.is_none());
                let shown = evidence.samples.iter_mut().filter_map(|sample| sample.value.as_object_mut());
                shown.for_each(|fields| read_text(fields, row));
            }
        }
        own.append(&mut evidence.statements);
        evidence.statements = own;
        evidence
    }
}

/// Reads the text of a field as what a row says that it is.
fn read_text(fields: &mut Map<String, Value>, row: &Statement) {
    let [Step::Key(key)] = row.path.as_slice() else { return };
    let is_text = |kind: &Kind| !matches!(kind, Kind::Number | Kind::Integer | Kind::Boolean);
    if row.claim.kinds.is_empty() || row.claim.kinds.iter().any(is_text) {
        return;
    }
    let Some(field) = fields.get_mut(key) else { return };
    let read = field.as_str().and_then(|text| serde_json::from_str(text).ok());
    if let Some(value @ (Value::Number(_) | Value::Bool(_))) = read {
        *field = value;
    }
}

impl<'a> Lowering<'a, '_> {
    /// Lowers the body of a call: what the request shows, what saved responses say was sent, and what is described.
    pub(super) fn body(&mut self, id: OperationId, call: &'a Call, described: Evidence) {
        let method = self.operation(id).method;
        let mut form = call.request.body.as_ref().and_then(|body| self.form(body, &call.request.headers));
        let shown = call.request.body.as_ref().map(|body| &body.at);
        for original in call.responses.iter().filter_map(|response| response.request.as_ref()) {
            let is_own = original.url.as_ref().is_none_or(|url| self.is_original(call, url));
            let Some(body) = original.body.as_ref().filter(|_| is_own) else { continue };
            let Some(more) = self.form(body, &original.headers) else { continue };
            match &mut form {
                Some(form) if form.kind == more.kind => {
                    form.evidence.extend(more.evidence);
                    form.own.extend(more.own);
                }
                Some(_) => self.other_body(&body.at, shown.unwrap_or(&call.request.at)),
                None => form = Some(more),
            }
        }
        if !carries_body(method) {
            if form.is_some() || !described.is_empty() {
                self.unsent_body(method, shown.unwrap_or(&call.request.at));
            }
            return;
        }
        let form = match form {
            Some(mut form) if form.has_fields() => {
                let seen = std::mem::replace(&mut form.evidence, described);
                form.evidence.extend(seen);
                Some(form)
            }
            None if !described.is_empty() => Some(json(described)),
            form => {
                if !described.is_empty() {
                    let at = call.request.description.as_ref().map_or(&call.at, |text| &text.at);
                    self.unused(at, "fields are described of a body that is a text or a file");
                }
                form
            }
        };
        if let Some(form) = form {
            self.add_body(id, call, form);
        }
    }

    fn add_body(&mut self, id: OperationId, call: &Call, form: Form) {
        let at = call.request.body.as_ref().map_or(&call.request.at, |body| &body.at);
        let (kind, has_fields, media_type) = (form.kind, form.has_fields(), form.media_type.clone());
        let evidence = form.evidence();
        let docs = Docs { samples: evidence.samples.clone(), ..Docs::at(at) };
        let ty = match kind {
            PayloadKind::Text => TypeRef::String,
            PayloadKind::Bytes => TypeRef::File,
            _ => TypeRef::Json,
        };
        let operation = self.operation(id);
        // A body that is switched off is documented, but not sent.
        operation.body_required = call.request.body.as_ref().is_none_or(|body| !body.disabled);
        operation.bodies.push(ir::Body {
            kind,
            media_type: stated_media(call, kind).unwrap_or(media_type),
            ty,
            spellings: Vec::new(),
            part_types: call.request.body.as_ref().map(part_types).unwrap_or_default(),
            docs,
        });
        if has_fields {
            self.bodies.push((Slot::Body(id, 0), evidence));
        }
    }

    /// Returns the form of a body; `None` where there is nothing in it.
    fn form(&mut self, body: &Body, headers: &[Parameter]) -> Option<Form> {
        match &body.content {
            BodyContent::Raw { text, language } => {
                let typed = self.typed(body);
                if text.trim().is_empty() {
                    return (!typed.is_empty()).then(|| json(typed));
                }
                let mut form = self.raw(text, language.as_deref(), text_type(headers).as_deref(), &body.at);
                if form.has_fields() {
                    let seen = std::mem::replace(&mut form.evidence, typed);
                    form.evidence.extend(seen);
                } else if !typed.is_empty() {
                    self.unused(&body.at, "a schema stands beside a body that is a text");
                }
                Some(form)
            }
            BodyContent::UrlEncoded(fields) => {
                self.fields(PayloadKind::Form, "application/x-www-form-urlencoded", fields, &body.at)
            }
            BodyContent::Form(fields) => {
                self.fields(PayloadKind::Multipart, "multipart/form-data", fields, &body.at)
            }
            BodyContent::File { name: None } => None,
            BodyContent::File { .. } => {
                Some(Form::new(PayloadKind::Bytes, "application/octet-stream", Evidence::default()))
            }
            BodyContent::GraphQl { query, variables, .. } => Some(self.graphql(query, variables, &body.at)),
        }
    }

    /// Returns what the schema of a body says.
    pub(super) fn typed(&mut self, body: &Body) -> Evidence {
        let Some(schema) = &body.schema else { return Evidence::default() };
        let statements = schema::statements(schema, &body.at, self.policy);
        if statements.is_empty() {
            self.unused(&body.at, "the schema of the body says nothing that is understood");
        }
        Evidence { statements, ..Evidence::default() }
    }

    fn raw(&mut self, text: &str, language: Option<&str>, declared: Option<&str>, at: &Location) -> Form {
        let text_form = |media_type: &str| Form::new(PayloadKind::Text, media_type, Evidence::default());
        match (language, declared) {
            (Some("xml"), _) => return text_form("application/xml"),
            (Some("html"), _) => return text_form("text/html"),
            (Some("javascript"), _) => return text_form("application/javascript"),
            (Some("text"), _) if jsonc::read(text).is_err() => return text_form("text/plain"),
            (_, Some(media_type)) => return text_form(media_type),
            _ => {}
        }
        match evidence(prose::body(text, at, self.report)) {
            Some(evidence) => json(evidence),
            None => text_form("text/plain"),
        }
    }

    fn fields(
        &mut self,
        kind: PayloadKind,
        media_type: &'static str,
        fields: &[Parameter],
        at: &Location,
    ) -> Option<Form> {
        let mut evidence = Evidence::default();
        let mut own = Vec::new();
        let mut sample = Map::new();
        for field in fields.iter().filter(|field| !field.key.trim().is_empty()) {
            let claims = self.described(field);
            let (claims, value) = parameter::field(field, claims);
            own.push(self::own(field));
            evidence.statements.extend(claims);
            let is_file = field.kind.as_deref() == Some("file");
            if let Some(value) = value.filter(|_| !field.disabled && !is_file) {
                sample.insert(field.key.clone(), value.value);
            }
        }
        if own.is_empty() {
            return None;
        }
        if !sample.is_empty() && fields.iter().all(|field| field.kind.as_deref() != Some("file")) {
            evidence.samples.push(Sample { at: at.clone(), value: Value::Object(sample) });
        }
        Some(Form { own, ..Form::new(kind, media_type, evidence) })
    }

    /// Returns the body of a GraphQL request: its query, and an object of variables.
    fn graphql(&mut self, query: &str, variables: &str, at: &Location) -> Form {
        let mut sample = Map::from_iter([("query".to_owned(), Value::String(query.to_owned()))]);
        if let Ok(variables @ Value::Object(_)) = serde_json::from_str(variables) {
            sample.insert("variables".to_owned(), variables);
        }
        let claim = |kind| Claim { kinds: vec![kind], ..Claim::default() };
        let statement =
            |key: &str, claim| Statement { at: at.clone(), path: vec![Step::Key(key.to_owned())], claim };
        let optional = Claim { presence: Some(Presence::Optional), ..claim(Kind::Object) };
        json(Evidence {
            statements: vec![statement("query", claim(Kind::Text)), statement("variables", optional)],
            samples: vec![Sample { at: at.clone(), value: Value::Object(sample) }],
            ..Evidence::default()
        })
    }
}

/// Returns the media type that a call states in a header, where a body of this kind may have it.
fn stated_media(call: &Call, kind: PayloadKind) -> Option<String> {
    let media = declared(&call.request.headers)?;
    let is_json = media == "application/json" || media.ends_with("+json");
    let is_form = media == "application/x-www-form-urlencoded" || media.starts_with("multipart/");
    let fits = match kind {
        PayloadKind::Json => is_json,
        PayloadKind::Text | PayloadKind::Bytes => !is_json && !is_form,
        _ => false,
    };
    fits.then_some(media)
}

/// Returns a media type without its parameters.
fn media_type(stated: &str) -> Option<String> {
    let media = stated.split(';').next()?.trim().to_ascii_lowercase();
    let is_word = |part: &str| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".+-_".contains(&byte))
    };
    let (kind, form) = media.split_once('/')?;
    (is_word(kind) && is_word(form)).then_some(media)
}

/// Returns the media types that parts of a form state.
fn part_types(body: &Body) -> Vec<(String, String)> {
    let BodyContent::Form(fields) = &body.content else { return Vec::new() };
    let stated =
        fields.iter().filter_map(|field| Some((field.key.clone(), media_type(field.media.as_deref()?)?)));
    let mut known = std::collections::HashSet::new();
    stated.filter(|(key, _)| known.insert(key.clone())).collect()
}

fn json(evidence: Evidence) -> Form {
    Form::new(PayloadKind::Json, "application/json", evidence)
}

/// Returns what a field of a form says by standing there.
fn own(field: &Parameter) -> Statement {
    let kind = if field.kind.as_deref() == Some("file") { Kind::File } else { Kind::Text };
    let presence = match (field.required, field.disabled) {
        (Some(false), _) | (None, true) => Presence::Optional,
        _ => Presence::Required,
    };
    Statement {
        at: field.at.clone(),
        path: vec![Step::Key(field.key.clone())],
        claim: Claim { kinds: vec![kind], presence: Some(presence), ..Claim::default() },
    }
}

/// Returns the type of text that a header declares, if it is one of its own: `text/csv`.
fn text_type(headers: &[Parameter]) -> Option<String> {
    declared(headers).filter(|media| media.starts_with("text/") && media != "text/plain")
}

/// Returns the media type that a header declares.
fn declared(headers: &[Parameter]) -> Option<String> {
    media_type(header::sent(headers, "content-type")?.value.as_deref()?)
}
