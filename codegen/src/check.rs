//! Proves what emitters rely on. A finding here is a fault of an earlier stage, not of a document.

use crate::diagnostic::{Diagnostic, Location, Report};
use crate::emit::Layout;
use crate::ir::{
    Api, Operation, OperationId, Place, Server, Shape, Tag, TypeDef, TypeId, TypeRef, Wire, alias_circles,
};

/// Checks an API. Returns whether its ids lead somewhere, without which nothing can be said of it.
#[must_use]
pub fn api(api: &Api, report: &mut Report) -> bool {
    servers(api, report);
    if !ids(api, report) {
        return false;
    }
    aliases(api, report);
    types(api, report);
    operations(api, report);
    true
}

/// Checks that every operation and type is emitted once.
pub fn layout(api: &Api, layout: &Layout, report: &mut Report) {
    let mut types: Vec<TypeId> = layout.models.values().flatten().copied().collect();
    types.sort_unstable();
    if !types.into_iter().eq(api.type_ids().map(|(id, _)| id)) {
        unsound(report, "unsound-layout", &api.docs.origin, "some type is not emitted once".to_owned());
    }
    let mut calls: Vec<OperationId> = layout.endpoints.values().flatten().copied().collect();
    calls.sort_unstable();
    if !calls.into_iter().eq((0..api.operations.len()).map(OperationId::at)) {
        unsound(report, "unsound-layout", &api.docs.origin, "some operation is not emitted once".to_owned());
    }
}

fn unsound(report: &mut Report, rule: &'static str, at: &Location, message: String) {
    let advice = "this is a fault of the generator: please report it with the document";
    report.push(Diagnostic::error(rule, at, message).help(advice));
}

fn servers(api: &Api, report: &mut Report) {
    for server in &api.servers {
        let names = server.variables.iter().map(|variable| variable.name.as_str());
        if !Server::names_in(&server.url).into_iter().eq(names) {
            let message = format!("the variables of `{}` are not those that it names", server.url);
            unsound(report, "unsound-server", &server.at, message);
        }
    }
}

/// Checks that all ids are positions. Returns whether they are.
fn ids(api: &Api, report: &mut Report) -> bool {
    let is_call = |id: OperationId| id.index() < api.operations.len();
    let mut known = api.operations.iter().all(|operation| operation.resource.index() < api.resources.len())
        && api.webhooks.iter().filter_map(|webhook| webhook.operation).all(is_call)
        && api.queues.iter().flat_map(|queue| [queue.poll, queue.acknowledge]).all(is_call)
        && api.sign_in.as_ref().is_none_or(|sign_in| is_call(sign_in.operation));
    let mut is_type = |id: TypeId| known &= id.index() < api.types.len();
    api.each_root(&mut |ty| ty.each_named(&mut is_type));
    for def in &api.types {
        def.uses().into_iter().for_each(|ty| ty.each_named(&mut is_type));
        def.contexts().filter_map(|context| context.parent()).for_each(&mut is_type);
    }
    let mut contexts = api.types.iter().flat_map(TypeDef::contexts);
    known &= contexts.all(|context| context.operation().is_none_or(is_call));
    if !known {
        unsound(report, "unsound-id", &api.docs.origin, "an id leads nowhere".to_owned());
    }
    known
}

fn aliases(api: &Api, report: &mut Report) {
    for id in alias_circles(&api.types) {
        let def = api.get(id);
        let message = format!("an alias stands for itself: {:?}", def.context);
        unsound(report, "unsound-alias", &def.docs.origin, message);
    }
}

fn types(api: &Api, report: &mut Report) {
    for def in api.types.iter().filter(|def| !is_sound(api, &def.shape)) {
        let message = format!("a type is not sound: {:?}", def.context);
        unsound(report, "unsound-type", &def.docs.origin, message);
    }
}

fn is_sound(api: &Api, shape: &Shape) -> bool {
    match shape {
        Shape::ValueEnum(set) => {
            let is_value = |text: &str| set.wire == Wire::String || text.parse::<i64>().is_ok();
            let can_go_on = set.wire == Wire::String || !set.detailed;
            can_go_on && !set.values.is_empty() && set.values.iter().all(|value| is_value(&value.wire))
        }
        Shape::Union(union) => {
            // A header may also be left out.
            let may_lack = matches!(union.tag, None | Some(Tag::Header(_)));
            union.members.iter().all(|member| may_lack || !member.tags.is_empty())
        }
        Shape::Outcome(cases) => cases.len() > 1,
        Shape::IdEnum(ids) => !ids.kinds.is_empty() && ids.kind_key != ids.value_key,
        Shape::Model(model) => model.identifier.iter().all(|ty| is_identifier(api, ty)),
        Shape::Alias(_) => true,
    }
}

fn is_identifier(api: &Api, ty: &TypeRef) -> bool {
    matches!(api.unalias(ty), TypeRef::Named(id) if matches!(api.get(*id).shape, Shape::IdEnum(_)))
}

fn operations(api: &Api, report: &mut Report) {
    for operation in &api.operations {
        path(operation, report);
        if operation.parameters.iter().any(|parameter| parameter.ty == TypeRef::File) {
            let message = "a parameter is a file".to_owned();
            unsound(report, "unsound-operation", &operation.docs.origin, message);
        }
    }
}

/// Checks that the parameters of a path are those that it names, and always given.
fn path(operation: &Operation, report: &mut Report) {
    let named = Server::names_in(&operation.path);
    let given = operation.parameters.iter().filter(|parameter| parameter.place == Place::Path);
    let stray =
        given.clone().find(|parameter| !parameter.required || !named.contains(&parameter.wire.as_str()));
    if let Some(parameter) = stray {
        let message = format!("the path has no place for `{}`, or it need not be given", parameter.wire);
        unsound(report, "unsound-path", &parameter.docs.origin, message);
    }
    if let Some(name) = named.iter().find(|name| !given.clone().any(|parameter| parameter.wire == **name)) {
        let message = format!("the path names `{name}`, which is no parameter");
        unsound(report, "unsound-path", &operation.docs.origin, message);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::fixture;
    use crate::ir::{Context, Webhook};
    use crate::names::Names;
    use serde_json::json;

    fn fixture() -> (Api, Names) {
        let text = json!({"type": "string"});
        let reply = json!({"description": "ok", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}});
        let id = json!({"name": "id", "in": "path", "required": true, "schema": text});
        fixture::read(&json!({
            "openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "servers": [{"url": "https://x.example"}],
            "paths": {"/a/{id}": {"get": {"parameters": [id], "responses": {"200": reply}}}},
            "components": {"schemas": {
                "A": {"type": "object", "properties": {"b": {"type": "integer", "enum": [1, 2]}, "c": text}},
                "B": {"type": "array", "items": text},
            }},
        }))
    }

    /// Returns the rules that an API offends once it is changed.
    fn found(change: impl FnOnce(&mut Api)) -> Vec<&'static str> {
        let (mut changed, _) = fixture();
        change(&mut changed);
        let mut report = Report::default();
        let _ = api(&changed, &mut report);
        report.diagnostics().iter().map(|diagnostic| diagnostic.rule).collect()
    }

    #[test]
    fn a_sound_api_passes() {
        assert!(found(|_| {}).is_empty());
    }

    #[test]
    fn ids_lead_somewhere() {
        assert_eq!(found(|api| api.operations[0].resource.0 = 9), ["unsound-id"]);
        assert_eq!(found(|api| api.types[0].context = Context::Body(OperationId(9))), ["unsound-id"]);
        assert_eq!(found(|api| api.types[0].context = Context::Of(TypeId(9))), ["unsound-id"]);
        assert_eq!(
            found(|api| api.operations[0].output.ty = Some(TypeRef::Named(TypeId(9)))),
            ["unsound-id"]
        );
        let asked_by = |api: &mut Api| {
            let (name, docs) = ("w".to_owned(), api.docs.clone());
            let operation = Some(OperationId(1));
            api.webhooks.push(Webhook { name, operation, payload: None, headers: Vec::new(), docs });
        };
        assert_eq!(found(asked_by), ["unsound-id"]);
    }

    #[test]
    fn the_parameters_of_a_path_are_its_names_and_required() {
        assert_eq!(found(|api| api.operations[0].parameters.clear()), ["unsound-path"]);
        assert_eq!(found(|api| api.operations[0].parameters[0].required = false), ["unsound-path"]);
        assert_eq!(found(|api| api.operations[0].path = "/a".to_owned()), ["unsound-path"]);
    }

    #[test]
    fn types_are_what_emitters_take_them_for() {
        let of = |api: &mut Api, name: &str| {
            let is = |def: &TypeDef| def.context.documented() == Some(name);
            api.types.iter().position(is).map(TypeId::at).expect("it is declared")
        };
        let circle = |api: &mut Api| {
            let id = of(api, "B");
            api.get_mut(id).shape = Shape::Alias(TypeRef::List(Box::new(TypeRef::Named(id))));
        };
        assert_eq!(found(circle), ["unsound-alias"]);
        let identifier = |api: &mut Api| {
            let (a, b) = (of(api, "A"), of(api, "B"));
            let Shape::Model(model) = &mut api.get_mut(a).shape else { panic!("it is an object") };
            model.identifier = Some(TypeRef::Named(b));
        };
        assert_eq!(found(identifier), ["unsound-type"]);
        let number = |api: &mut Api| {
            let sets = api.types.iter_mut().filter_map(|def| match &mut def.shape {
                Shape::ValueEnum(set) => Some(set),
                _ => None,
            });
            sets.for_each(|set| set.values[0].wire = "18446744073709551615".to_owned());
        };
        assert_eq!(found(number), ["unsound-type"]);
    }

    #[test]
    fn what_is_not_emitted_once_is_found() {
        let (api, names) = fixture();
        let found = |change: fn(&mut Layout)| {
            let (mut changed, mut report) = (Layout::of(&api, &names), Report::default());
            change(&mut changed);
            layout(&api, &changed, &mut report);
            report.diagnostics().len()
        };
        assert_eq!(found(|_| {}), 0);
        assert_eq!(found(|layout| drop(layout.models.pop_first())), 1);
        assert_eq!(found(|layout| layout.endpoints.values_mut().for_each(|ids| ids.push(ids[0]))), 1);
    }
}
