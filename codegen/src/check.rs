//! Proves what emitters rely on. A finding here is a fault of an earlier stage, not of a document.

use crate::diagnostic::{Diagnostic, Report};
use crate::ir::{Api, Place, Server, Shape, TypeRef, alias_circles};

/// Checks an API.
pub fn api(api: &Api, report: &mut Report) {
    servers(api, report);
    types(api, report);
    aliases(api, report);
    operations(api, report);
}

fn servers(api: &Api, report: &mut Report) {
    for server in &api.servers {
        let names = server.variables.iter().map(|variable| variable.name.as_str());
        if !Server::names_in(&server.url).into_iter().eq(names) {
            let message = format!("the variables of `{}` are not those that it names", server.url);
            report.push(Diagnostic::error("unsound-server", &server.at, message));
        }
    }
}

fn types(api: &Api, report: &mut Report) {
    for (_, def) in api.type_ids() {
        let mut known = true;
        def.uses().iter().for_each(|ty| ty.each_named(&mut |id| known &= (id.0 as usize) < api.types.len()));
        let sound = match &def.shape {
            Shape::ValueEnum(set) => !set.values.is_empty(),
            Shape::Union(union) => {
                union.members.iter().all(|member| union.tag.is_none() || !member.tags.is_empty())
            }
            Shape::Outcome(cases) => cases.len() > 1,
            Shape::IdEnum(ids) => !ids.kinds.is_empty() && ids.kind_key != ids.value_key,
            Shape::Model(_) | Shape::Alias(_) => true,
        };
        if !known || !sound {
            let message = format!("a type is not sound: {:?}", def.context);
            report.push(Diagnostic::error("unsound-type", &def.docs.origin, message));
        }
    }
}

fn aliases(api: &Api, report: &mut Report) {
    for id in alias_circles(&api.types) {
        let def = api.get(id);
        let message = format!("an alias stands for itself: {:?}", def.context);
        report.push(Diagnostic::error("unsound-alias", &def.docs.origin, message));
    }
}

fn operations(api: &Api, report: &mut Report) {
    for operation in &api.operations {
        for parameter in operation.parameters.iter().filter(|parameter| parameter.place == Place::Path) {
            if !operation.path.contains(&format!("{{{}}}", parameter.wire)) {
                let message = format!("the path has no place for `{}`", parameter.wire);
                report.push(Diagnostic::error("unsound-path", &parameter.docs.origin, message));
            }
        }
        let file = |ty: &TypeRef| *ty == TypeRef::File;
        if operation.resource.0 as usize >= api.resources.len()
            || operation.parameters.iter().any(|p| file(&p.ty))
        {
            report.push(Diagnostic::error(
                "unsound-operation",
                &operation.docs.origin,
                "an operation is not sound",
            ));
        }
    }
}
