//! A small reader of OpenAPI 3: nodes that know where they stand, references followed, and what an operation says.
use serde_json::Value;

/// An OpenAPI document.
pub struct Document {
    root: Value,
}

/// The methods of HTTP, as OpenAPI spells them.
pub const METHODS: [&str; 8] = ["get", "head", "post", "put", "patch", "delete", "options", "trace"];

impl Document {
    /// Makes a document of its JSON.
    pub fn new(root: Value) -> Self {
        Self { root }
    }

    /// Returns the document itself.
    pub fn root(&self) -> Node<'_> {
        Node { document: self, value: &self.root, pointer: String::new() }
    }

    /// Returns what stands at a pointer.
    pub fn at(&self, pointer: &str) -> Option<Node<'_>> {
        let value = self.root.pointer(pointer)?;
        Some(Node { document: self, value, pointer: pointer.to_owned() })
    }

    /// Returns all operations, each with its method and path.
    pub fn operations(&self) -> Vec<Operation<'_>> {
        self.operations_of("paths")
    }

    /// Returns what the service calls: for each webhook an operation, its name in place of a path.
    pub fn webhooks(&self) -> Vec<Operation<'_>> {
        self.operations_of("webhooks")
    }

    fn operations_of(&self, key: &str) -> Vec<Operation<'_>> {
        let paths = self.root().get(key).map(|paths| paths.entries()).unwrap_or_default();
        let operations = paths.into_iter().flat_map(|(path, item)| {
            let methods =
                METHODS.into_iter().filter_map(move |method| Some((method, item.get(method)?, item.clone())));
            let operation = move |(method, node, item)| Operation { method, path, node, item };
            methods.map(operation).collect::<Vec<_>>()
        });
        operations.collect()
    }
}

/// A value of a document.
#[derive(Clone)]
pub struct Node<'a> {
    document: &'a Document,
    /// The value.
    pub value: &'a Value,
    /// Where it stands.
    pub pointer: String,
}

impl<'a> Node<'a> {
    /// Returns the value of a key, references followed; nothing if it is missing or refers to nothing.
    pub fn get(&self, key: &str) -> Option<Self> {
        self.own(key)?.resolved()
    }

    /// Returns the value of a key as it stands.
    pub fn own(&self, key: &str) -> Option<Self> {
        let value = self.value.get(key)?;
        let key = key.replace('~', "~0").replace('/', "~1");
        Some(Self { document: self.document, value, pointer: format!("{}/{key}", self.pointer) })
    }

    /// Follows references.
    pub fn resolved(self) -> Option<Self> {
        let mut node = self;
        for _ in 0..20 {
            let Some(Value::String(reference)) = node.value.get("$ref") else { return Some(node) };
            node = node.document.at(&decoded(reference.strip_prefix('#')?))?;
        }
        None
    }

    /// Returns a text under a key.
    pub fn text(&self, key: &str) -> Option<&'a str> {
        self.value.get(key)?.as_str()
    }

    /// Returns whether a key is `true`.
    pub fn is(&self, key: &str) -> bool {
        self.value.get(key) == Some(&Value::Bool(true))
    }

    /// Returns keys and values of an object, references followed; values that refer to nothing are null.
    pub fn entries(&self) -> Vec<(&'a str, Self)> {
        let entries = self.value.as_object().into_iter().flatten();
        entries.map(|(key, _)| (key.as_str(), self.get(key).unwrap_or_else(|| self.nothing(key)))).collect()
    }

    /// Returns the properties of a schema. Where the word `properties` refers to a schema, that schema's are meant.
    pub fn properties(&self) -> Option<Self> {
        match self.own("properties")?.text("$ref") {
            Some(_) => self.get("properties")?.properties(),
            None => self.own("properties"),
        }
    }

    /// Returns the items of an array, references followed; those that refer to nothing are null.
    pub fn items(&self) -> Vec<Self> {
        let items = self.own_items().into_iter().enumerate();
        items
            .map(|(index, item)| item.resolved().unwrap_or_else(|| self.nothing(&index.to_string())))
            .collect()
    }

    /// Returns the items of an array as they stand.
    pub fn own_items(&self) -> Vec<Self> {
        let items = self.value.as_array().into_iter().flatten().enumerate();
        let node = |(index, value): (usize, &'a Value)| {
            let pointer = format!("{}/{index}", self.pointer);
            Self { document: self.document, value, pointer }
        };
        items.map(node).collect()
    }

    fn nothing(&self, key: &str) -> Self {
        Self { document: self.document, value: &Value::Null, pointer: format!("{}/{key}", self.pointer) }
    }
}

fn decoded(pointer: &str) -> String {
    percent_encoding::percent_decode_str(pointer).decode_utf8_lossy().into_owned()
}

/// An operation.
pub struct Operation<'a> {
    /// The method, in lower case.
    pub method: &'static str,
    /// The path's template.
    pub path: &'a str,
    /// What the document says of it.
    pub node: Node<'a>,
    item: Node<'a>,
}

impl<'a> Operation<'a> {
    /// Returns the parameters: those of the path are replaced by the operation's own of the same place and name.
    pub fn parameters(&self) -> Vec<Node<'a>> {
        let own = self.node.get("parameters").map(|list| list.items()).unwrap_or_default();
        let shared = self.item.get("parameters").map(|list| list.items()).unwrap_or_default();
        let key = |parameter: &Node<'a>| (parameter.text("in"), parameter.text("name"));
        let shared = shared.into_iter().filter(|each| !own.iter().any(|other| key(other) == key(each)));
        let shared: Vec<_> = shared.collect();
        shared.into_iter().chain(own).filter(|each| each.text("name").is_some()).collect()
    }

    /// Returns media types and forms of the body.
    pub fn bodies(&self) -> Vec<(&'a str, Node<'a>)> {
        let content = self.node.get("requestBody").and_then(|body| body.get("content"));
        content.map(|content| content.entries()).unwrap_or_default()
    }

    /// Returns statuses and replies.
    pub fn replies(&self) -> Vec<(&'a str, Node<'a>)> {
        self.node.get("responses").map(|replies| replies.entries()).unwrap_or_default()
    }

    /// Returns alternatives of schemes that sign the operation in, each scheme with its name.
    pub fn security(&self) -> Vec<Vec<(&'a str, Node<'a>)>> {
        let root = self.node.document.root();
        let alternatives = self.node.get("security").or_else(|| root.get("security"));
        let schemes = root.get("components").and_then(|components| components.get("securitySchemes"));
        let scheme = |(name, _): (&'a str, Node<'a>)| Some((name, schemes.as_ref()?.get(name)?));
        let alternatives = alternatives.map(|list| list.items()).unwrap_or_default();
        alternatives.iter().map(|all| all.entries().into_iter().filter_map(scheme).collect()).collect()
    }
}
