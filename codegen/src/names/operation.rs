//! Names of endpoint functions and of what belongs to them.

use super::RENAME;
use super::scope::{Claim, Scope};
use super::table::OperationNames;
use crate::diagnostic::Report;
use crate::ir::{Api, Method, Operation, Parameter, Place};
use crate::words;
use std::collections::HashSet;

/// Decides the names of all operations.
pub(super) fn all(api: &Api, modules: &[String], report: &mut Report) -> Vec<OperationNames> {
    let places = Places::of(api);
    let drafts: Vec<Draft> = api.operations.iter().map(|operation| draft(api, operation, &places)).collect();
    let mut functions: Vec<Vec<String>> = vec![Vec::new(); drafts.len()];
    let mut params = vec![String::new(); drafts.len()];
    for (resource, module) in modules.iter().enumerate() {
        let members: Vec<usize> =
            (0..drafts.len()).filter(|index| api.operations[*index].resource.index() == resource).collect();
        let mut scope = Scope::new(format!("the functions of `{module}`")).help(RENAME);
        for index in &members {
            for claim in claims(&api.operations[*index], &drafts[*index]) {
                scope.claim(claim, &api.operations[*index].docs.origin);
            }
        }
        let mut idents = scope.settle(report).into_iter();
        for index in &members {
            functions[*index] = idents.by_ref().take(forms(&api.operations[*index])).collect();
        }
        for (index, ident) in all_params(api, module, members, &functions, report) {
            params[index] = ident;
        }
    }
    let full = full_words(api, &drafts, report);
    let named = api.operations.iter().zip(full).zip(functions).zip(params);
    named
        .map(|(((operation, words), functions), params)| {
            let arguments = arguments(operation, report);
            OperationNames { params, arguments, words, functions }
        })
        .collect()
}

/// Decides the structs of optional parameters of a module, each with the position of its operation.
fn all_params(
    api: &Api,
    module: &str,
    mut members: Vec<usize>,
    functions: &[Vec<String>],
    report: &mut Report,
) -> Vec<(usize, String)> {
    members.retain(|index| api.operations[*index].parameters.iter().any(|parameter| !parameter.required));
    let mut scope = Scope::new(format!("the parameters of `{module}`")).help(RENAME);
    for index in &members {
        let operation = &api.operations[*index];
        scope.claim(params_claim(operation, &functions[*index][0]), &operation.docs.origin);
    }
    let idents = scope.settle(report);
    members.into_iter().zip(idents).collect()
}

/// Claims the struct of optional parameters, which is called like the function that takes it.
fn params_claim(operation: &Operation, function: &str) -> Claim {
    let wire = format!("{} {}", operation.method.as_str(), operation.path);
    let with = |words: Vec<String>| [words, vec!["params".to_owned()]].concat();
    Claim::pascal(&wire, "call")
        .then(with(words::split(function)))
        .then(with([words::split(function), by_parameters(operation)].concat()))
        .then(with(words::split(&wire)))
        .then(with(words::spelled(&wire)))
}

/// Returns the words of each operation, among those of all resources.
fn full_words(api: &Api, drafts: &[Draft], report: &mut Report) -> Vec<Vec<String>> {
    let candidates = |(operation, draft): (&Operation, &Draft)| {
        let resource = words::split(&api.resources[operation.resource.index()].name);
        let path = words::split(&operation.path.replace(['{', '}'], " "));
        let method = vec![operation.method.as_str().to_ascii_lowercase()];
        vec![
            draft.full.clone(),
            [draft.short.clone(), resource].concat(),
            [draft.full.clone(), by_parameters(operation)].concat(),
            [draft.full.clone(), by_slash(operation)].concat(),
            [method, path].concat(),
            words::spelled(&format!("{} {}", operation.method.as_str(), operation.path)),
        ]
    };
    let all: Vec<Vec<Vec<String>>> = api.operations.iter().zip(drafts).map(candidates).collect();
    let mut scope = Scope::new("the operations").help(RENAME);
    for (operation, candidates) in api.operations.iter().zip(&all) {
        let claim = Claim::snake(&operation.path, "call");
        let claim = candidates.iter().fold(claim, |claim, words| claim.then(words.clone()));
        scope.claim(claim.wire(), &operation.docs.origin);
    }
    let chosen = scope.settle(report).into_iter().zip(all);
    chosen
        .map(|(ident, candidates)| {
            candidates
                .into_iter()
                .find(|words| words::snake(words) == ident)
                .unwrap_or_else(|| words::split(&ident))
        })
        .collect()
}

/// Words of an operation before names are compared.
struct Draft {
    /// What its function is called inside its module.
    short: Vec<String>,
    /// The same with the words of its resource, for names outside of the module.
    full: Vec<String>,
}

fn forms(operation: &Operation) -> usize {
    operation.bodies.len().max(1)
}

/// Claims one function for each form of the body.
fn claims(operation: &Operation, draft: &Draft) -> Vec<Claim> {
    let path = words::split(&operation.path.replace(['{', '}'], " "));
    let method = vec![operation.method.as_str().to_ascii_lowercase()];
    let form = |index: usize| {
        let suffix: Vec<String> = match operation.bodies.get(index) {
            Some(body) if index > 0 => vec!["as".to_owned(), body.kind.word().to_owned()],
            _ => Vec::new(),
        };
        let wire = format!("{} {}", operation.method.as_str(), operation.path);
        Claim::snake(&wire, "call")
            .then([draft.short.clone(), suffix.clone()].concat())
            .then([draft.full.clone(), suffix.clone()].concat())
            .then([draft.short.clone(), by_parameters(operation), suffix.clone()].concat())
            .then([draft.short.clone(), by_slash(operation), suffix.clone()].concat())
            .then([method.clone(), path.clone(), suffix.clone()].concat())
            .then([words::spelled(&wire), suffix].concat())
    };
    (0..forms(operation)).map(form).collect()
}

fn by_parameters(operation: &Operation) -> Vec<String> {
    let in_path = operation.parameters.iter().filter(|parameter| parameter.place == Place::Path);
    let names: Vec<String> = in_path.flat_map(|parameter| words::split(&parameter.wire)).collect();
    if names.is_empty() { Vec::new() } else { [vec!["by".to_owned()], names].concat() }
}

/// Returns words for the slash at the end of a path, which may be all that tells it from another.
fn by_slash(operation: &Operation) -> Vec<String> {
    let ends = operation.path.len() > 1 && operation.path.ends_with('/');
    if ends { ["trailing", "slash"].map(str::to_owned).into() } else { Vec::new() }
}

fn draft(api: &Api, operation: &Operation, places: &Places) -> Draft {
    let resource = words::split(&api.resources[operation.resource.index()].name);
    match operation.name.as_deref().map(|name| documented(name, &resource)).filter(|words| !words.is_empty())
    {
        Some(short) => {
            // Verbs alone say nothing outside of their module.
            let is_verbs = short.len() == 1 || short.iter().any(|word| word == "or");
            let is_enough = !is_verbs || mentions(&short, &resource);
            let full =
                if is_enough { short.clone() } else { [short.clone(), subject(&short, &resource)].concat() };
            Draft { short, full }
        }
        None => derived(operation, &resource, places),
    }
}

/// Returns the words of a resource behind a verb: most are done to one of its things.
fn subject(verb: &[String], resource: &[String]) -> Vec<String> {
    let is_of_many = verb
        .iter()
        .any(|word| matches!(word.as_str(), "all" | "list" | "search" | "find" | "export" | "many"));
    if is_of_many { resource.to_vec() } else { words::singular(resource) }
}

/// Returns the words of a documented name without those of its resource in front, which the module says.
fn documented(name: &str, resource: &[String]) -> Vec<String> {
    let words = words::split(name);
    let group = (1..words.len()).find(|end| same_noun(&words[..*end], resource));
    group.map_or(words.clone(), |end| words[end..].to_vec())
}

fn same_noun(left: &[String], right: &[String]) -> bool {
    words::singular(left).concat() == words::singular(right).concat()
}

/// Tells whether the words name the resource already.
fn mentions(words: &[String], resource: &[String]) -> bool {
    let (text, noun) = (words.concat(), words::singular(resource).concat());
    noun.is_empty() || text.contains(&noun)
}

/// Makes a name from method and path, short because the module says the rest.
fn derived(operation: &Operation, resource: &[String], places: &Places) -> Draft {
    let tail = tail(&operation.path, resource);
    let (verb, tail) = verb(operation, tail, places);
    let subject =
        if verb == "list" || resource.len() > 3 { resource.to_vec() } else { words::singular(resource) };
    let verb: Vec<String> = if verb.is_empty() { Vec::new() } else { vec![verb.to_owned()] };
    let short = [verb.clone(), tail.clone()].concat();
    let full = if verb.is_empty() { [tail, subject].concat() } else { [verb, subject, tail].concat() };
    Draft { short, full }
}

/// Returns the words of the fixed segments that say more than the resource does.
fn tail(path: &str, resource: &[String]) -> Vec<String> {
    let segments: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
    let noun = |segment: &&str| !segment.contains('{') && same_noun(&words::split(segment), resource);
    let start = segments.iter().position(noun).map_or_else(|| unlike(&segments, resource), |at| at + 1);
    let fixed = segments.into_iter().skip(start).filter(|segment| !segment.contains('{'));
    fixed.flat_map(words::split).collect()
}

/// Returns how many leading segments have only words of the resource, or are versions.
fn unlike(segments: &[&str], resource: &[String]) -> usize {
    let known = |segment: &&&str| {
        let words = words::split(segment);
        let singular = |word: &String| words::singular(std::slice::from_ref(word));
        let said = |word: &String| resource.iter().any(|known| singular(known) == singular(word));
        words.iter().all(|word| said(word) || word == "api" || word.starts_with('v') && word.len() < 4)
    };
    segments.iter().take_while(known).count()
}

/// Returns the verb of an operation, and what follows it.
fn verb(operation: &Operation, tail: Vec<String>, places: &Places) -> (&'static str, Vec<String>) {
    let item = operation.path.ends_with('}');
    let collection = places.is_collection(&operation.path);
    let verb = match operation.method {
        Method::Get if item || !collection => "get",
        Method::Get => "list",
        Method::Post if item && tail.is_empty() => "update",
        Method::Post if tail.is_empty() || collection || places.has(Method::Get, &operation.path) => "create",
        Method::Post => "",
        Method::Put if places.has(Method::Patch, &operation.path) => "replace",
        Method::Put | Method::Patch => "update",
        Method::Delete => "delete",
        Method::Head => "head",
        Method::Options => "options",
        Method::Trace => "trace",
    };
    let tail = if collection && verb != "list" || item { words::singular(&tail) } else { tail };
    (verb, tail)
}

/// Returns the names of all parameters: required ones are arguments beside those of the function itself, optional ones
/// are fields of a struct.
fn arguments(operation: &Operation, report: &mut Report) -> Vec<String> {
    let optional = operation.parameters.iter().any(|parameter| !parameter.required);
    let own = [("params", optional), ("body", !operation.bodies.is_empty())];
    let own: Vec<&str> = own.into_iter().filter_map(|(name, used)| used.then_some(name)).collect();
    let mut arguments = Scope::new("the arguments of a function").reserve(&own);
    let mut fields = Scope::new("the optional parameters of a function");
    for parameter in &operation.parameters {
        let scope = if parameter.required { &mut arguments } else { &mut fields };
        scope.claim(parameter_claim(parameter), &parameter.docs.origin);
    }
    let (arguments, fields) = (arguments.settle(report), fields.settle(report));
    let (mut arguments, mut fields) = (arguments.into_iter(), fields.into_iter());
    let name = |parameter: &Parameter| if parameter.required { arguments.next() } else { fields.next() };
    operation.parameters.iter().filter_map(name).collect()
}

fn parameter_claim(parameter: &Parameter) -> Claim {
    let place = match parameter.place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        Place::Cookie => "cookie",
    };
    let words = words::named(&parameter.wire);
    let words = if parameter.place == Place::Header { without_x(words) } else { words };
    let claim = Claim::snake(&parameter.wire, "param");
    claim.then(words.clone()).then([words, vec![place.to_owned()]].concat()).wire()
}

/// Takes off the `X-` of a header.
fn without_x(words: Vec<String>) -> Vec<String> {
    match words.split_first() {
        Some((first, rest)) if first == "x" && !rest.is_empty() => rest.to_vec(),
        _ => words,
    }
}

/// The paths of an API, to tell collections from single things.
struct Places<'a> {
    calls: HashSet<(Method, &'a str)>,
    parents: HashSet<&'a str>,
}

impl<'a> Places<'a> {
    fn of(api: &'a Api) -> Self {
        let calls =
            api.operations.iter().map(|operation| (operation.method, operation.path.as_str())).collect();
        let parent = |path: &'a str| path.strip_suffix('}')?.rsplit_once("/{").map(|(parent, _)| parent);
        let parents = api.operations.iter().filter_map(|operation| parent(&operation.path)).collect();
        Self { calls, parents }
    }

    fn has(&self, method: Method, path: &str) -> bool {
        self.calls.contains(&(method, path))
    }

    /// Tells whether a path holds things that have paths of their own, or that can be added.
    fn is_collection(&self, path: &str) -> bool {
        self.parents.contains(path) || (self.has(Method::Get, path) && self.has(Method::Post, path))
    }
}
