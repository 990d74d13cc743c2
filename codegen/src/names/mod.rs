//! Every identifier, decided before the first token exists; emitters only look up.

mod keyword;
mod noise;
mod operation;
mod scope;
mod table;
mod types;

pub use keyword::{written, written_module};
pub use table::{Names, OperationNames, SchemeNames, TypeNames};

use crate::diagnostic::{Diagnostic, Location, Report};
use crate::ir::{Api, AuthKind, AuthScheme, Server};
use crate::words;
use scope::{Claim, Scope};

/// What the root of an API's module holds beside its resources.
const ROOT_MODULES: [&str; 3] = ["models", "webhooks", "runtime"];
/// What the root of an API's module defines beside its models.
const ROOT_TYPES: [&str; 6] = ["Api", "Auth", "Client", "Environment", "Error", "Request"];
/// What to do where names coincide of things that corrections rename.
const RENAME: &str = "rename one of them by a correction in api.toml";
/// What credentials can do beside being made of a scheme.
const CREDENTIALS: [&str; 12] = [
    "and",
    "borrow",
    "clone",
    "clone_from",
    "default",
    "fmt",
    "from",
    "into",
    "none",
    "to_owned",
    "try_from",
    "try_into",
];
/// What an environment can do beside being made with its defaults.
const ENVIRONMENT: [&str; 14] = [
    "base_url",
    "borrow",
    "clone",
    "clone_from",
    "eq",
    "fmt",
    "from",
    "into",
    "is_documented",
    "ne",
    "to_owned",
    "try_from",
    "try_into",
    "type_id",
];
/// Names of the standard prelude that emitted code uses as they are.
const PRELUDE: [&str; 12] =
    ["Box", "Clone", "Default", "Err", "From", "Into", "None", "Ok", "Option", "Result", "Some", "String"];
/// More of the prelude, with what a user's `use …::*` must not hide.
const STANDARD: [&str; 13] = [
    "AsRef",
    "Copy",
    "Debug",
    "Drop",
    "Eq",
    "Fn",
    "Iterator",
    "Ord",
    "PartialEq",
    "Self",
    "ToString",
    "Vec",
    "Send",
];

/// Decides the names of an API.
pub fn resolve(api: &Api, report: &mut Report) -> Names {
    let modules = modules(api, report);
    let operations = operation::all(api, &modules, report);
    let types = types::all(api, &operations, report);
    Names {
        environments: environments(api, Claim::pascal, report),
        environment_functions: environments(api, Claim::snake, report),
        variables: api.servers.iter().map(|server| variables(server, report)).collect(),
        schemes: schemes(api, report),
        webhooks: webhooks(api, report),
        queues: queues(api, report),
        modules,
        operations,
        types,
    }
}

fn modules(api: &Api, report: &mut Report) -> Vec<String> {
    let mut scope = Scope::new("the modules")
        .reserve(&ROOT_MODULES)
        .reserve(if api.queues.is_empty() { &[] } else { &["queues"] })
        .help("put the calls of one of them into another `resource` by a correction in api.toml");
    for resource in &api.resources {
        let words = words::split(&resource.name);
        let mut more = words.clone();
        more.push("operations".to_owned());
        scope.claim(Claim::snake(&resource.name, "resource").then(words).then(more), &resource.docs.origin);
    }
    scope.settle(report)
}

/// Decides the variant of each server, or the function that makes it with its defaults.
fn environments(api: &Api, claim: fn(&str, &'static str) -> Claim, report: &mut Report) -> Vec<String> {
    let mut scope = Scope::new("the environments")
        .reserve(&["Custom"])
        .reserve(&ENVIRONMENT)
        .help("give them names by `[[environment]]` in api.toml");
    for server in &api.servers {
        let host = server.url.split("//").last().unwrap_or_default();
        let host = words::split(host);
        let claim = claim(&server.url, "environment");
        let claim = match server_words(&server.name, api.servers.len()) {
            Some(words) => claim.then(words.clone()).then([words, host.clone()].concat()),
            None if api.servers.len() == 1 => claim.then(vec!["production".to_owned()]),
            None => claim,
        };
        scope.claim(claim.then(host).then(words::split(&server.url)), &server.at);
    }
    scope.settle(report)
}

fn variables(server: &Server, report: &mut Report) -> Vec<String> {
    let mut scope = Scope::new("the variables of a server");
    for variable in &server.variables {
        let words = words::split(&variable.name);
        scope.claim(Claim::snake(&variable.name, "part").then(words).wire(), &server.at);
    }
    scope.settle(report)
}

/// Returns the words of a server's description that name it: `Production server` is `Production`.
fn server_words(description: &str, servers: usize) -> Option<Vec<String>> {
    let mut words = words::split(description);
    words.retain(|word| {
        !matches!(word.as_str(), "server" | "environment" | "api" | "the" | "url" | "endpoint" | "base")
    });
    if words.is_empty() || words.len() > 4 {
        return (servers == 1).then(|| vec!["production".to_owned()]);
    }
    Some(words)
}

/// Decides the constructors of each scheme: the one that takes a credential, and the one that takes a source of such.
fn schemes(api: &Api, report: &mut Report) -> Vec<SchemeNames> {
    let mut scope = Scope::new("the credentials").reserve(&CREDENTIALS);
    for scheme in &api.schemes {
        scope.claim(scheme_claim(scheme, &[]), &scheme.at);
        if scheme.kind.has_source() {
            scope.claim(scheme_claim(scheme, &["source".to_owned()]), &scheme.at);
        }
    }
    let mut idents = scope.settle(report).into_iter();
    let mut next = || idents.next().unwrap_or_default();
    let names = |scheme: &AuthScheme| SchemeNames {
        credential: next(),
        source: if scheme.kind.has_source() { next() } else { String::new() },
    };
    api.schemes.iter().map(names).collect()
}

fn scheme_claim(scheme: &AuthScheme, suffix: &[String]) -> Claim {
    let kind = match scheme.kind {
        AuthKind::ApiKey { .. } => "api_key",
        AuthKind::Basic => "basic",
        AuthKind::Bearer => "bearer",
        AuthKind::OAuth2 { .. } => "oauth2",
        AuthKind::OpenId { .. } => "open_id",
        AuthKind::Signature(_) => "signature",
        AuthKind::Outside(_) => "outside",
    };
    let (kind, words) = (words::split(kind), words::split(&scheme.name));
    let with = |words: &[String]| [words, suffix].concat();
    let claim = Claim::snake(&scheme.name, "scheme").then(with(&kind)).then(with(&words));
    let claim = claim.then(with(&[words.clone(), kind].concat()));
    let spelled = words::spelled(&scheme.name);
    let in_case = [vec![words::case_word(&scheme.name).to_owned()], spelled.clone()].concat();
    claim.then(with(&spelled)).then(with(&in_case)).then(with(&words::code_points(&scheme.name)))
}

fn webhooks(api: &Api, report: &mut Report) -> Vec<String> {
    let mut scope = Scope::new("the webhooks").reserve(&PRELUDE).reserve(&STANDARD);
    for webhook in &api.webhooks {
        let words = words::split(&webhook.name);
        let title = webhook.docs.title.as_deref().map(words::split).unwrap_or_default();
        let asked_by =
            webhook.operation.map(|id| words::split(&api.operations[id.index()].path)).unwrap_or_default();
        let claim = Claim::pascal(&webhook.docs.origin.to_string(), "webhook");
        let claim =
            claim.then(words.clone()).then([words.clone(), asked_by].concat()).then([words, title].concat());
        scope.claim(claim.wire(), &webhook.docs.origin);
    }
    scope.settle(report)
}

fn queues(api: &Api, report: &mut Report) -> Vec<String> {
    let mut scope = Scope::new("the queues").help("give them other names in api.toml");
    for queue in &api.queues {
        let words = words::split(&queue.name);
        scope.claim(Claim::snake(&queue.name, "queue").then(words).wire(), &queue.docs.origin);
    }
    scope.settle(report)
}

/// Reports that names coincide however they are spelled.
fn collision(what: &str, ident: &str, wires: &[&str], at: &Location) -> Diagnostic {
    let wires: Vec<String> = wires.iter().map(|wire| format!("`{wire}`")).collect();
    let message = format!("{} all become `{ident}` among {what}", wires.join(" and "));
    Diagnostic::error("name-collision", at, message)
}
