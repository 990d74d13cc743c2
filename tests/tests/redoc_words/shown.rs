//! What a page shows of an OpenAPI document, in the order of the page.

use fieldwork_codegen::parse::redoc::text::{Alternative, Prim, RowType};
use serde_json::{Map, Value};

/// An operation, and the section that begins with it: its heading and its text.
pub(crate) struct Operation<'d> {
    document: &'d Value,
    value: &'d Value,
    pub(crate) section: Option<(&'d str, Option<&'d str>)>,
}

/// A parameter, or a field.
pub(crate) struct Parameter<'d> {
    pub(crate) name: &'d str,
    pub(crate) required: bool,
    pub(crate) description: Option<&'d str>,
    pub(crate) schema: Schema<'d>,
}

/// A schema without its reference.
#[derive(Clone, Copy)]
pub(crate) struct Schema<'d> {
    document: &'d Value,
    pub(crate) value: &'d Value,
    /// The name that it is referred to by.
    name: Option<&'d str>,
}

/// Returns all operations: section by section as the tags are declared, then those without a tag.
pub(crate) fn operations(document: &Value) -> Vec<Operation<'_>> {
    let methods = ["get", "put", "post", "delete", "patch", "head", "options"];
    let items = document["paths"].as_object().into_iter().flatten();
    let all: Vec<&Value> = items
        .flat_map(|(_, item)| item.as_object().into_iter().flatten())
        .filter(|(method, _)| methods.contains(&method.as_str()))
        .map(|(_, operation)| operation)
        .collect();
    let mut shown = Vec::new();
    for tag in document["tags"].as_array().into_iter().flatten() {
        let tagged = all.iter().filter(|operation| operation["tags"][0] == tag["name"]);
        for (at, value) in tagged.enumerate() {
            let section = tag["name"].as_str().map(|name| (name, tag["description"].as_str()));
            shown.push(Operation { document, value, section: section.filter(|_| at == 0) });
        }
    }
    let untagged = all.iter().filter(|operation| operation["tags"].get(0).is_none());
    shown.extend(untagged.map(|value| Operation { document, value, section: None }));
    shown
}

impl<'d> Operation<'d> {
    pub(crate) fn text(&self, key: &str) -> Option<&'d str> {
        self.value[key].as_str()
    }

    pub(crate) fn title(&self) -> Option<&'d str> {
        self.text("summary").or_else(|| self.text("operationId"))
    }

    pub(crate) fn security(&self) -> Vec<String> {
        let required = self.value.get("security").unwrap_or(&self.document["security"]);
        let names = required.as_array().into_iter().flatten().filter_map(Value::as_object);
        names.flat_map(Map::keys).cloned().collect()
    }

    /// Returns the parameters of a place.
    pub(crate) fn parameters(&self, place: &str) -> Vec<Parameter<'d>> {
        let all = self.value["parameters"].as_array().into_iter().flatten();
        let of_place = all.filter(|parameter| parameter["in"] == *place);
        let parameter = |parameter: &'d Value| Parameter {
            name: parameter["name"].as_str().unwrap_or_default(),
            required: parameter["required"] == true,
            description: parameter["description"].as_str(),
            schema: Schema::of(self.document, &parameter["schema"]),
        };
        of_place.map(parameter).collect()
    }

    /// Returns the media type and the content of the body.
    pub(crate) fn body(&self) -> Option<(&'d str, &'d Value)> {
        content(self.value.get("requestBody")?)
    }

    /// Returns the media type and the content of the first reply that has one, and its fields.
    pub(crate) fn reply(&self) -> Option<(&'d str, &'d Value, Vec<Parameter<'d>>)> {
        let (media_type, content) = self.value["responses"].as_object()?.values().find_map(content)?;
        Some((media_type, content, self.fields(&content["schema"])))
    }

    /// Returns the fields of a schema, those of its parts included.
    pub(crate) fn fields(&self, schema: &'d Value) -> Vec<Parameter<'d>> {
        let schema = Schema::of(self.document, schema).value;
        let parts = schema["allOf"].as_array().into_iter().flatten();
        parts.flat_map(|part| self.fields(part)).chain(self.own_fields(schema)).collect()
    }

    fn own_fields(&self, schema: &'d Value) -> Vec<Parameter<'d>> {
        let is_required = |name: &str| {
            schema["required"].as_array().is_some_and(|required| required.iter().any(|known| known == name))
        };
        let field = |(name, value): (&'d String, &'d Value)| {
            let field = Schema::of(self.document, value);
            let description = value.get("description").or_else(|| field.value.get("description"));
            let description = description.and_then(Value::as_str);
            Parameter { name, required: is_required(name), description, schema: field }
        };
        schema["properties"].as_object().into_iter().flatten().map(field).collect()
    }
}

/// Returns the media type and the content of a body or a reply.
fn content(of: &Value) -> Option<(&str, &Value)> {
    let (media_type, content) = of["content"].as_object()?.iter().next()?;
    Some((media_type, content))
}

impl<'d> Schema<'d> {
    /// Follows references; the first one gives the name.
    fn of(document: &'d Value, value: &'d Value) -> Self {
        let follow = |value: &&'d Value| {
            let pointer = value["$ref"].as_str()?.strip_prefix('#')?;
            document.pointer(pointer)
        };
        let name = value["$ref"].as_str().and_then(|reference| reference.rsplit('/').next());
        let target = std::iter::successors(Some(value), follow).take(10).last().unwrap_or(value);
        Self { document, value: target, name }
    }

    fn alternatives(&self) -> Vec<Self> {
        let all = self.value.get("oneOf").or_else(|| self.value.get("anyOf")).and_then(Value::as_array);
        match all {
            Some(all) => all.iter().flat_map(|one| Self::of(self.document, one).alternatives()).collect(),
            None => vec![*self],
        }
    }

    /// Returns the alternatives: lists around, type, and name of the schema.
    pub(crate) fn types(&self) -> Vec<(usize, Prim, Option<String>)> {
        self.alternatives().into_iter().flat_map(|one| one.own_types()).collect()
    }

    fn own_types(&self) -> Vec<(usize, Prim, Option<String>)> {
        let prim = match self.value["type"].as_str() {
            Some("array") => {
                let items = Self::of(self.document, &self.value["items"]).types();
                return items.into_iter().map(|(lists, prim, name)| (lists + 1, prim, name)).collect();
            }
            Some("string") => Prim::String,
            Some("integer") => Prim::Integer,
            Some("number") => Prim::Number,
            Some("boolean") => Prim::Boolean,
            Some("object") => Prim::Object,
            None if self.value.get("allOf").is_some() => Prim::Object,
            _ => Prim::Any,
        };
        vec![(0, prim, self.name.map(str::to_owned))]
    }

    /// Returns the formats of the alternatives that have one; those of a list are those of its items.
    pub(crate) fn formats(&self) -> Vec<String> {
        let own = |one: &Self| match one.value.get("items") {
            Some(items) => Self::of(self.document, items).formats(),
            None => one.value["format"].as_str().map(str::to_owned).into_iter().collect(),
        };
        self.alternatives().iter().flat_map(own).collect()
    }

    /// Returns the limits in one spelling.
    pub(crate) fn limits(&self) -> Vec<(String, String)> {
        let keys =
            ["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "pattern", "multipleOf"];
        let limit = |key: &&str| self.value.get(*key).map(|value| ((*key).to_owned(), value.to_string()));
        keys.iter().filter_map(limit).collect()
    }

    /// Returns the only values, and whether they are those of the items.
    pub(crate) fn values(&self) -> (bool, Vec<Value>) {
        let values = |of: &Value| of.get("enum").and_then(Value::as_array).cloned();
        match self.value.get("items").map(|items| values(Self::of(self.document, items).value)) {
            Some(Some(values)) => (true, values),
            _ => (false, values(self.value).unwrap_or_default()),
        }
    }

    /// Tells whether its example is a link, or a list of links: a page leaves such members of a sample out.
    pub(crate) fn is_link(&self) -> bool {
        let is_link = |value: &Value| value.as_str().is_some_and(|text| text.starts_with("https://"));
        match &self.value["example"] {
            Value::Array(items) => items.iter().all(is_link),
            value => is_link(value),
        }
    }

    /// Tells whether a value of a sample is of this type.
    pub(crate) fn allows(&self, value: &Value) -> bool {
        self.types().iter().any(|(lists, prim, _)| match (lists, prim) {
            (1.., _) => value.is_array(),
            (0, Prim::String) => value.is_string(),
            (0, Prim::Integer) => value.is_i64(),
            (0, Prim::Number) => value.is_number(),
            (0, Prim::Boolean) => value.is_boolean(),
            (0, Prim::Object) => value.is_object(),
            (0, Prim::Any | Prim::Null) => true,
        })
    }
}

pub(crate) fn types_said(ty: &RowType) -> Vec<(usize, Prim, Option<String>)> {
    ty.alternatives.iter().map(|one| (one.lists, one.prim, one.schema.clone())).collect()
}

pub(crate) fn formats_said(ty: &RowType) -> Vec<String> {
    ty.alternatives.iter().filter_map(|one| one.format.clone()).collect()
}

pub(crate) fn limits_said(ty: &RowType) -> Vec<(String, String)> {
    ty.alternatives.iter().flat_map(limits).collect()
}

fn limits(one: &Alternative) -> Vec<(String, String)> {
    let limits = &one.limits;
    let number = |number: &Option<serde_json::Number>| number.as_ref().map(ToString::to_string);
    let count = |count: Option<u64>| count.map(|count| count.to_string());
    let all = [
        ("minimum", number(&limits.minimum)),
        ("maximum", number(&limits.maximum)),
        ("minLength", count(limits.min_length)),
        ("maxLength", count(limits.max_length)),
        ("minItems", count(limits.min_items)),
        ("maxItems", count(limits.max_items)),
        ("pattern", limits.pattern.as_ref().map(|pattern| format!("{pattern:?}"))),
        ("multipleOf", number(&limits.multiple_of)),
    ];
    all.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?))).collect()
}
