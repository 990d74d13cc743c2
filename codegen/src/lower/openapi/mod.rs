//! OpenAPI documents to facts.

mod basis;
pub(super) mod body;
mod follow;
mod operation;
mod parameter;
mod part;
mod prose;
mod resource;
mod scalar;
mod schema;
mod security;
mod union;

use super::{DocsPolicy, Facts};
use crate::diagnostic::{Diagnostic, Location, Report};
use crate::ir;
use crate::parse::document::{Document, RefKey, Schema};
use crate::words;
use std::collections::{HashMap, HashSet, VecDeque};

/// Lowers a document. `name` is the module name of the API.
pub fn api(document: &Document, name: &str, policy: DocsPolicy, report: &mut Report) -> Facts {
    let mut lowering = Lowering::new(document, policy, report);
    lowering.declared_schemas();
    let servers = lowering.servers(&document.servers);
    let schemes = lowering.schemes();
    lowering.paths();
    lowering.conflicting_security(&schemes);
    lowering.webhooks();
    lowering.finish_named();
    let docs = lowering.document_docs();
    Facts {
        api: ir::Api {
            name: name.to_owned(),
            title: document.title.clone(),
            version: document.version.clone(),
            docs,
            servers,
            schemes,
            sign_in: None,
            resources: lowering.resources.into_list(),
            operations: lowering.operations,
            webhooks: lowering.webhooks,
            webhook_signature: None,
            queues: Vec::new(),
            types: lowering.types,
            skipped: lowering.skipped,
        },
        bodies: Vec::new(),
        named: crate::evidence::Named::default(),
        pages: Vec::new(),
        loose: Vec::new(),
        pins: Vec::new(),
    }
}

/// A use of a schema: its type and what holds at the place of use.
#[derive(Clone, Debug)]
struct Use {
    ty: ir::TypeRef,
    nullable: bool,
    constant: Option<serde_json::Value>,
}

impl Use {
    fn of(ty: ir::TypeRef) -> Self {
        Self { ty, nullable: false, constant: None }
    }

    fn or_null(mut self, nullable: bool) -> Self {
        self.nullable |= nullable;
        self
    }

    /// Returns the type for a place that has no mark for null of its own.
    fn into_type(self) -> ir::TypeRef {
        if self.nullable && self.ty != ir::TypeRef::Json {
            ir::TypeRef::Nullable(Box::new(self.ty))
        } else {
            self.ty
        }
    }
}

/// The state of one run.
struct Lowering<'a> {
    document: &'a Document,
    policy: DocsPolicy,
    report: &'a mut Report,
    types: Vec<ir::TypeDef>,
    named: HashMap<RefKey, Use>,
    /// Schemas that stand in shared replies, bodies and parameters, by their addresses: each is lowered once.
    shared: HashMap<*const Schema, Use>,
    /// Named schemas that are still to be lowered.
    waiting: VecDeque<(RefKey, ir::TypeId)>,
    /// Schemas that are named by a declared one, which is only a reference to them.
    adopted: HashMap<RefKey, RefKey>,
    heirs: HashMap<RefKey, Vec<RefKey>>,
    resources: resource::Resources,
    operations: Vec<ir::Operation>,
    webhooks: Vec<ir::Webhook>,
    skipped: Vec<ir::Skipped>,
    depth: usize,
}

impl<'a> Lowering<'a> {
    fn new(document: &'a Document, policy: DocsPolicy, report: &'a mut Report) -> Self {
        Self {
            document,
            policy,
            report,
            types: Vec::new(),
            named: HashMap::new(),
            shared: HashMap::new(),
            waiting: VecDeque::new(),
            adopted: HashMap::new(),
            heirs: union::heirs(document),
            resources: resource::Resources::new(document, policy),
            operations: Vec::new(),
            webhooks: Vec::new(),
            skipped: Vec::new(),
            depth: 0,
        }
    }

    fn warn(&mut self, rule: &'static str, at: &Location, message: impl Into<String>, help: &str) {
        let diagnostic = Diagnostic::warning(rule, at, message);
        self.report.push(if help.is_empty() { diagnostic } else { diagnostic.help(help) });
    }

    fn skip(&mut self, kind: &'static str, name: &str, at: &Location, reason: &str) {
        let help = "the emitted OpenAPI document lists all that is left out under `x-skipped`";
        self.warn("skipped", at, format!("{kind} `{name}` is left out: {reason}"), help);
        self.skipped.push(ir::Skipped {
            kind,
            name: name.to_owned(),
            reason: reason.to_owned(),
            at: at.clone(),
        });
    }

    /// Reserves a type whose shape follows.
    fn reserve(&mut self, context: ir::Context, at: &Location) -> ir::TypeId {
        let id = ir::TypeId::at(self.types.len());
        self.types.push(ir::TypeDef {
            context,
            shape: ir::Shape::Alias(ir::TypeRef::Json),
            usage: ir::Usage::default(),
            docs: ir::Docs::at(at),
            merged: Vec::new(),
        });
        id
    }

    fn set_shape(&mut self, id: ir::TypeId, shape: ir::Shape) {
        self.types[id.index()].shape = shape;
    }

    /// Lowers every schema that the document declares, whether an operation uses it or not.
    fn declared_schemas(&mut self) {
        let document = self.document;
        let declared: HashSet<&RefKey> = document.schemas.iter().map(|(_, key)| key).collect();
        for (_, key) in &document.schemas {
            self.adopt(key, &declared);
        }
        for (_, key) in &document.schemas {
            self.named_schema(key);
        }
        self.finish_named();
    }

    /// Lets a declared schema that is only a reference to one that is not declared (a whole file, say) name it. Of several
    /// the one of the same name does.
    fn adopt(&mut self, key: &RefKey, declared: &HashSet<&RefKey>) {
        let targets = &self.document.targets.schemas;
        let mut last = key;
        for _ in 0..schema::MAX_DEPTH {
            let Some(schema) = targets.get(last) else { return };
            let Some(next) = part::bare_reference(schema) else { break };
            if declared.contains(&next.to) {
                return;
            }
            last = &next.to;
        }
        let is_namesake = words::key(&key.name()) == words::key(&last.name());
        if last != key && (is_namesake || !self.adopted.contains_key(last)) {
            self.adopted.insert(last.clone(), key.clone());
        }
    }

    fn document_docs(&self) -> ir::Docs {
        ir::Docs { text: self.prose(self.document.description.as_deref()), ..ir::Docs::at(&self.document.at) }
    }

    /// Returns the docs of a schema at the place of its use.
    fn schema_docs(&self, schema: &Schema) -> ir::Docs {
        ir::Docs {
            origin: schema.at.clone(),
            title: None,
            text: self.prose(schema.description.as_deref()),
            deprecated: schema.deprecated,
            conditional: false,
            default: schema.default.clone(),
            limits: part::limits(schema),
            samples: part::samples(schema),
        }
    }
}
