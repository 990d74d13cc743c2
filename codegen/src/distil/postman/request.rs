//! Requests and their parameters.

use super::Writer;
use crate::evidence::{Claim, Statement};
use crate::lower::DocsPolicy;
use crate::lower::postman::schema;
use crate::lower::prose::{self, canonical};
use crate::parse;
use crate::parse::postman::{Auth, Body, BodyContent, Description, Parameter, Request};
use crate::parse::prose::Content;
use serde_json::{Map, Value, json};

impl Writer<'_> {
    /// Writes a request without its description; returns what comments in its body say.
    pub(super) fn request(
        &mut self,
        request: &Request,
        outer: &[&Auth],
    ) -> (Map<String, Value>, Vec<Statement>) {
        let mut object = Map::new();
        let mut said = Vec::new();
        self.auth(&mut object, request.auth.as_ref(), outer);
        if let Some(method) = &request.method {
            object.insert("method".to_owned(), method.as_str().into());
        }
        let headers = request.headers.iter().map(|header| self.parameter(header, false)).collect();
        object.insert("header".to_owned(), headers);
        if let Some(body) = &request.body {
            let body = self.body(body, &mut said);
            object.insert("body".to_owned(), body);
        }
        if let Some(url) = &request.url {
            let url = self.url(url);
            object.insert("url".to_owned(), url);
        }
        (object, said)
    }

    fn body(&mut self, body: &Body, said: &mut Vec<Statement>) -> Value {
        let mut object = match &body.content {
            BodyContent::Raw { text, language } => {
                let schema = body.schema.as_ref().filter(|_| !self.options.keep_prose);
                said.extend(
                    schema
                        .into_iter()
                        .flat_map(|schema| schema::statements(schema, &body.at, DocsPolicy::Facts)),
                );
                let (text, statements) = self.text(text, &body.at);
                said.extend(statements);
                let options = language.as_ref().map(|language| json!({ "raw": { "language": language } }));
                let mut object = json!({ "mode": "raw", "raw": text });
                object.as_object_mut().and_then(|object| object.insert("options".to_owned(), options?));
                object
            }
            BodyContent::UrlEncoded(fields) => {
                json!({ "mode": "urlencoded", "urlencoded": self.fields(fields) })
            }
            BodyContent::Form(fields) => json!({ "mode": "formdata", "formdata": self.fields(fields) }),
            BodyContent::File { name } => {
                let file = name.as_deref().map(|name| json!({ "src": file_name(name) }));
                json!({ "mode": "file", "file": file.unwrap_or_else(|| json!({})) })
            }
            BodyContent::GraphQl { query, variables, operation } => {
                let mut inner = json!({ "query": self.clean("query", query), "variables": self.text(variables, &body.at).0 });
                if let Some(operation) = operation {
                    inner["operationName"] = operation.as_str().into();
                }
                json!({ "mode": "graphql", "graphql": inner })
            }
        };
        if let Some(schema) = body.schema.as_ref().filter(|_| self.options.keep_prose) {
            object["schema"] = schema.clone();
        }
        if body.disabled {
            object["disabled"] = true.into();
        }
        object
    }

    fn fields(&mut self, fields: &[Parameter]) -> Value {
        fields.iter().map(|field| self.parameter(field, true)).collect()
    }

    /// Adds the variables of a collection, folder or call.
    pub(super) fn variables(&mut self, object: &mut Map<String, Value>, variables: &[Parameter]) {
        let named = variables.iter().filter(|variable| !variable.key.is_empty());
        let list: Vec<Value> = named.map(|variable| self.parameter(variable, true)).collect();
        if !list.is_empty() {
            object.insert("variable".to_owned(), list.into());
        }
    }

    /// Writes a parameter, header, field or variable; `typed` are those whose type the format knows.
    pub(super) fn parameter(&mut self, parameter: &Parameter, typed: bool) -> Value {
        let mut object = Map::from_iter([("key".to_owned(), parameter.key.as_str().into())]);
        if let Some(value) = &parameter.value {
            object.insert("value".to_owned(), self.clean(&parameter.key, value).into());
        }
        let is_typed = typed || schema::stated_kind(parameter).is_some();
        if let Some(kind) = parameter.kind.as_ref().filter(|_| is_typed) {
            object.insert("type".to_owned(), kind.as_str().into());
        }
        if !parameter.files.is_empty() {
            let files: Vec<&str> = parameter.files.iter().map(|file| file_name(file)).collect();
            object.insert("src".to_owned(), files.into());
        }
        if let Some(media) = &parameter.media {
            object.insert("contentType".to_owned(), media.as_str().into());
        }
        if let Some(required) = parameter.required {
            object.insert("required".to_owned(), required.into());
        }
        if parameter.disabled {
            object.insert("disabled".to_owned(), true.into());
        }
        let schema = if self.options.keep_prose { None } else { parameter.schema.as_ref() };
        let mut schema =
            schema.map(|_| schema::of_parameter(parameter, DocsPolicy::Facts)).unwrap_or_default();
        self.clean_statements(&mut schema);
        let said = schema.iter().map(|said| canonical::clauses(&said.claim));
        let remark = parameter.description.as_ref().and_then(|description| self.remark(description));
        let said: Vec<String> = said.chain(remark).collect();
        if !said.is_empty() {
            object.insert("description".to_owned(), said.join("\n\n").into());
        }
        if let Some(schema) = parameter.schema.as_ref().filter(|_| self.options.keep_prose) {
            object.insert("schema".to_owned(), schema.clone());
        }
        object.into()
    }

    /// Returns what the description of a parameter says.
    fn remark(&mut self, description: &Description) -> Option<String> {
        let Description { at, text, media } = description;
        if self.options.keep_prose {
            return Some(text.clone());
        }
        let prose = parse::prose::read(text, media.as_deref(), at, &mut self.report);
        let paragraphs = prose.blocks.iter().filter_map(|block| match &block.content {
            Content::Paragraph(text) => Some(prose::claim(text, DocsPolicy::Facts)),
            _ => None,
        });
        let said = paragraphs.filter(|claim| *claim != Claim::default());
        let said: Vec<String> = said.map(|claim| canonical::clauses(&claim)).collect();
        let said = said.join("\n\n");
        self.summary.descriptions += usize::from(said != *text);
        Some(said).filter(|said| !said.is_empty())
    }
}

/// Returns the last part of a path.
fn file_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}
