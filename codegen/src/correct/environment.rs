//! Where an API is served, as a person states it.

use super::config::EnvironmentFact;
use crate::diagnostic::{Diagnostic, Location, Report};
use crate::ir::{Api, Operation, Server, ServerVariable};
use std::collections::BTreeSet;

/// Takes environments in, in place of those of the export.
pub(super) fn apply(api: &mut Api, facts: &[EnvironmentFact], at: &Location, report: &mut Report) {
    facts.iter().for_each(|fact| said_twice(api, fact, at, report));
    if !facts.is_empty() {
        api.servers = facts.iter().map(|fact| server(fact, at)).collect();
    }
}

/// Reports a URL whose path the paths of all calls begin with already.
fn said_twice(api: &Api, fact: &EnvironmentFact, at: &Location, report: &mut Report) {
    let host = fact.url.split_once("://").map_or(fact.url.as_str(), |(_, rest)| rest);
    let path = host.find('/').map_or("", |start| host[start..].trim_end_matches('/'));
    let begins =
        |operation: &Operation| operation.path.strip_prefix(path).is_some_and(|rest| rest.starts_with('/'));
    let known = || api.operations.iter().filter(|operation| operation.known_path().is_some());
    if !path.is_empty() && known().next().is_some() && known().all(begins) {
        let name = &fact.name;
        let message =
            format!("the paths of all calls begin with `{path}`, with which the URL of `{name}` ends");
        let found = Diagnostic::error("wrong-environment", at, message);
        report.push(found.help(format!("take `{path}` off the URL")));
    }
}

fn server(fact: &EnvironmentFact, at: &Location) -> Server {
    let variable = |name: &str| {
        let default = fact.defaults.get(name).cloned().unwrap_or_default();
        ServerVariable { name: name.to_owned(), default, values: Vec::new() }
    };
    Server {
        name: fact.name.clone(),
        url: fact.url.trim_end_matches('/').to_owned(),
        variables: Server::names_in(&fact.url).into_iter().map(variable).collect(),
        hosts: fact.hosts.iter().map(|(from, to)| (from.clone(), to.clone())).collect(),
        at: at.clone(),
    }
}

/// Reports hosts of environments that no call names.
pub(super) fn idle_hosts(api: &Api, facts: &[EnvironmentFact], at: &Location, report: &mut Report) {
    let is_used =
        |url: &&String| api.operations.iter().any(|operation| operation.server.as_ref() == Some(url));
    let idle: BTreeSet<&String> =
        facts.iter().flat_map(|fact| fact.hosts.keys()).filter(|url| !is_used(url)).collect();
    for url in idle {
        let message = format!("no call has the server `{url}`");
        report.push(Diagnostic::error("idle-correction", at, message).help("delete it from `hosts`"));
    }
}
