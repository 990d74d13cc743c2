//! Path templates and parameters.

use super::Lowering;
use crate::diagnostic::Location;
use crate::ir::{self, Context, OperationId, Place, Spelling, TypeRef};
use crate::parse::document::{Operation, Or, Parameter, ParameterIn, PathItem, Style};

impl<'a> Lowering<'a> {
    /// Brings a path into the form `/fixed/{name}` and takes off a query that stands in it.
    pub(super) fn path_template(&mut self, path: &str, at: &Location) -> (String, Vec<(String, String)>) {
        let (path, fragment) = path.split_once('#').unwrap_or((path, ""));
        if !fragment.is_empty() {
            self.warn("path-fragment", at, "what follows `#` in a path is never sent; left out", "");
        }
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let pair = |pair: &str| {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            (key.to_owned(), value.to_owned())
        };
        let pairs = query.split('&').filter(|pair| !pair.is_empty()).map(pair).collect();
        let path = plain_names(path);
        let path = if path.starts_with('/') { path } else { format!("/{path}") };
        (path, pairs)
    }

    /// Takes the pairs with a placeholder out of a query that stands in a path: only a declared parameter can fill one.
    pub(super) fn fixed_query(
        &mut self,
        pairs: Vec<(String, String)>,
        parameters: &[ir::Parameter],
        at: &Location,
    ) -> Vec<(String, String)> {
        let is_fixed = |(key, value): &(String, String)| !key.contains('{') && !value.contains('{');
        let (fixed, open): (Vec<_>, Vec<_>) = pairs.into_iter().partition(is_fixed);
        let declared = |key: &str| parameters.iter().any(|p| p.place == Place::Query && p.wire == key);
        for (key, value) in open.into_iter().filter(|(key, _)| !declared(key)) {
            let reason = "no query parameter of this name is declared";
            self.skip("query", &format!("{key}={value}"), at, reason);
        }
        fixed
    }

    /// Lowers the parameters of an operation and those of its path.
    pub(super) fn parameters(
        &mut self,
        id: OperationId,
        path: &str,
        item: &'a PathItem,
        operation: &'a Operation,
    ) -> Vec<ir::Parameter> {
        let own: Vec<&'a Parameter> = operation.parameters.iter().filter_map(|p| self.resolved(p)).collect();
        let inherited: Vec<&'a Parameter> = item.parameters.iter().filter_map(|p| self.resolved(p)).collect();
        let overridden = |p: &&Parameter| own.iter().any(|own| own.name == p.name && own.place == p.place);
        let mut all: Vec<&'a Parameter> = inherited.into_iter().filter(|p| !overridden(p)).collect();
        all.extend(own.iter().copied());
        let names = template_names(path);
        let mut list: Vec<ir::Parameter> = Vec::new();
        for parameter in all {
            if list.iter().any(|known| known.wire == parameter.name && known.place == place(parameter.place))
            {
                let message =
                    format!("the {} parameter `{}` stands twice", word(parameter.place), parameter.name);
                self.warn("repeated-parameter", &parameter.at, message, "delete one; the first is taken");
            } else if self.belongs(parameter, &names, operation) {
                list.push(self.parameter(id, parameter));
            }
        }
        self.undeclared(&names, &mut list, &operation.at);
        list.sort_by_key(|parameter| match parameter.place {
            Place::Path => names.iter().position(|name| *name == parameter.wire).unwrap_or(names.len()),
            _ => usize::MAX,
        });
        list
    }

    pub(super) fn resolved(&mut self, parameter: &'a Or<Parameter>) -> Option<&'a Parameter> {
        self.followed(parameter, &self.document.targets.parameters, "the parameter is left out")
    }

    /// Tells whether a parameter is one that callers set.
    fn belongs(&mut self, parameter: &Parameter, names: &[&str], operation: &Operation) -> bool {
        match parameter.place {
            ParameterIn::Path if !names.contains(&parameter.name.as_str()) => {
                let message =
                    format!("the path has no place for the parameter `{}`; left out", parameter.name);
                self.warn(
                    "stray-path-parameter",
                    &parameter.at,
                    message,
                    "name it in the path, or delete it",
                );
                false
            }
            ParameterIn::Header if self.is_sent_anyway(&parameter.name, operation) => {
                let message = format!("the header `{}` is set by the client, not by callers", parameter.name);
                self.warn("reserved-header", &parameter.at, message, "");
                false
            }
            _ => true,
        }
    }

    /// Tells whether a header follows from the body, the reply or the credentials (OpenAPI 3.1, 4.8.12.1).
    fn is_sent_anyway(&self, name: &str, operation: &Operation) -> bool {
        match name.to_ascii_lowercase().as_str() {
            "accept" | "content-type" => true,
            "authorization" => {
                let security = operation.security.as_ref().or(self.document.security.as_ref());
                security.is_some_and(|alternatives| alternatives.iter().any(|schemes| !schemes.is_empty()))
            }
            _ => false,
        }
    }

    fn parameter(&mut self, id: OperationId, parameter: &'a Parameter) -> ir::Parameter {
        let context = Context::Parameter(id, parameter.name.clone());
        let (ty, docs) = match &parameter.schema {
            Some(schema) => (self.schema(schema, context).ty, self.schema_docs(schema)),
            None => (TypeRef::String, ir::Docs::at(&parameter.at)),
        };
        let mut samples = docs.samples;
        samples.extend(self.samples(&parameter.examples));
        ir::Parameter {
            wire: parameter.name.clone(),
            place: place(parameter.place),
            ty,
            required: parameter.required || parameter.place == ParameterIn::Path,
            spelling: self.spelling(parameter),
            docs: ir::Docs {
                origin: parameter.at.clone(),
                text: self.prose(parameter.description.as_deref()),
                deprecated: parameter.deprecated,
                samples,
                ..docs
            },
        }
    }

    /// Returns how a parameter is written; a style that its place does not know is replaced by the default one.
    fn spelling(&mut self, parameter: &Parameter) -> Spelling {
        if let Some(media_type) = &parameter.media_type {
            if super::body::is_json(media_type) {
                return Spelling::Json;
            }
            if media_type != "text/plain" {
                let message = format!("`{media_type}` in a parameter is not known; its text goes as it is");
                self.warn("parameter-content", &parameter.at, message, "");
            }
            return Spelling::Plain;
        }
        let default = match parameter.place {
            ParameterIn::Path | ParameterIn::Header => Style::Simple,
            ParameterIn::Query | ParameterIn::Cookie => Style::Form,
        };
        if is_known(parameter.style, parameter.place) {
            return form_spelling(parameter.style, parameter.explode);
        }
        let place = word(parameter.place);
        let message = format!(
            "`{}` is no style of a {place} parameter; `{}` is taken",
            style_word(parameter.style),
            style_word(default)
        );
        self.warn("misplaced-style", &parameter.at, message, "correct `style` or `collectionFormat`");
        form_spelling(default, default == Style::Form)
    }

    /// Adds the parameters that a path names and nothing declares.
    fn undeclared(&mut self, names: &[&str], list: &mut Vec<ir::Parameter>, at: &Location) {
        for name in names {
            if !list.iter().any(|known| known.place == Place::Path && known.wire == *name) {
                let message = format!("the path names `{{{name}}}`, which nothing declares; read as text");
                self.warn("undeclared-path-parameter", at, message, "declare it among the parameters");
                list.push(ir::Parameter {
                    wire: (*name).to_owned(),
                    place: Place::Path,
                    ty: TypeRef::String,
                    required: true,
                    spelling: Spelling::Plain,
                    docs: ir::Docs::at(at),
                });
            }
        }
    }
}

fn place(place: ParameterIn) -> Place {
    match place {
        ParameterIn::Path => Place::Path,
        ParameterIn::Query => Place::Query,
        ParameterIn::Header => Place::Header,
        ParameterIn::Cookie => Place::Cookie,
    }
}

pub(super) fn word(place: ParameterIn) -> &'static str {
    match place {
        ParameterIn::Path => "path",
        ParameterIn::Query => "query",
        ParameterIn::Header => "header",
        ParameterIn::Cookie => "cookie",
    }
}

/// Returns a style as OpenAPI spells it.
fn style_word(style: Style) -> &'static str {
    match style {
        Style::Matrix => "matrix",
        Style::Label => "label",
        Style::Simple => "simple",
        Style::Form => "form",
        Style::SpaceDelimited => "spaceDelimited",
        Style::PipeDelimited => "pipeDelimited",
        Style::DeepObject => "deepObject",
    }
}

/// Tells whether a place knows a style.
fn is_known(style: Style, place: ParameterIn) -> bool {
    match style {
        Style::Simple => matches!(place, ParameterIn::Path | ParameterIn::Header),
        Style::Label | Style::Matrix => place == ParameterIn::Path,
        Style::Form => matches!(place, ParameterIn::Query | ParameterIn::Cookie),
        Style::SpaceDelimited | Style::PipeDelimited | Style::DeepObject => place == ParameterIn::Query,
    }
}

/// Returns how a style writes arrays and objects.
pub(super) fn form_spelling(style: Style, explode: bool) -> Spelling {
    match (style, explode) {
        (Style::Form, true) | (Style::Simple, false) => Spelling::Plain,
        (Style::Form, false) => Spelling::Comma,
        (Style::Simple, true) => Spelling::PlainExploded,
        (Style::SpaceDelimited, true) | (Style::PipeDelimited, true) => Spelling::Plain,
        (Style::SpaceDelimited, false) => Spelling::Space,
        (Style::PipeDelimited, false) => Spelling::Pipe,
        (Style::DeepObject, _) => Spelling::Deep,
        (Style::Label, false) => Spelling::Label,
        (Style::Label, true) => Spelling::LabelExploded,
        (Style::Matrix, false) => Spelling::Matrix,
        (Style::Matrix, true) => Spelling::MatrixExploded,
    }
}

/// Returns the names in a template, each once, in order.
fn template_names(path: &str) -> Vec<&str> {
    let mut names = Vec::new();
    for piece in path.split('{').skip(1) {
        if let Some((name, _)) = piece.split_once('}')
            && !names.contains(&name)
        {
            names.push(name);
        }
    }
    names
}

/// Brings `{+name}`, `{name*}`, `{name:pattern}` and `/:name` to `{name}`.
fn plain_names(path: &str) -> String {
    let segment = |segment: &str| match segment.strip_prefix(':') {
        Some(name) if !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_') => {
            format!("{{{name}}}")
        }
        _ => segment.to_owned(),
    };
    let colons: Vec<String> = path.split('/').map(segment).collect();
    let mut plain = String::with_capacity(path.len());
    for (index, piece) in colons.join("/").split('{').enumerate() {
        if index == 0 {
            plain.push_str(piece);
            continue;
        }
        let (name, rest) = piece.split_once('}').unwrap_or((piece, ""));
        let name = name.split(':').next().unwrap_or(name).trim_matches(['+', '*', ' ']);
        plain.push('{');
        plain.push_str(name);
        plain.push('}');
        plain.push_str(rest);
    }
    plain
}
