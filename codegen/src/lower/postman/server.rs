//! Where an API is served.

use super::Lowering;
use super::url::MAX_BASE;
use crate::ir::{Server, ServerVariable};
use crate::parse::postman::{Call, Environment, Item};
use indexmap::IndexMap;

impl<'a> Lowering<'a, '_> {
    /// Finds the servers: those that the documentation lists, else those of environments, else the base that most calls have.
    pub(super) fn servers(&mut self, listed: Vec<(String, String)>) {
        let main = self.most_common_base();
        self.main_base.clone_from(&main);
        let environments = self.environments();
        if let (false, false, Some(first)) =
            (listed.is_empty(), environments.is_empty(), self.document.environments.first())
        {
            self.unused(&first.at, "environments stand beside a description that lists them too");
        }
        let listed = if listed.is_empty() { environments } else { listed };
        if listed.is_empty() {
            self.servers.push(self.server(String::new(), &main, &main));
            return;
        }
        for (name, url) in listed {
            // `Production (prod)` says the same twice.
            let name = name.split_once(" (").map_or(name.as_str(), |(name, _)| name);
            self.servers.push(self.server(name.to_owned(), &url, &main));
        }
    }

    /// Returns the servers that environments define: name and base URL.
    pub(super) fn environments(&self) -> Vec<(String, String)> {
        let main = self.most_common_base();
        let environments = self.document.environments.iter();
        let named = environments.filter(|environment| !environment.name.trim().is_empty());
        named
            .filter_map(|environment| Some((environment.name.clone(), filled(&main, environment)?)))
            .collect()
    }

    fn most_common_base(&self) -> String {
        let bases = self.bases().into_iter().max_by_key(|(_, count)| *count);
        bases.map(|(base, _)| base).unwrap_or_default()
    }

    /// Returns the bases of all calls, and how many calls have each, the first first.
    fn bases(&self) -> IndexMap<String, usize> {
        let mut bases: IndexMap<String, usize> = IndexMap::new();
        for call in calls(&self.document.items) {
            if let Some(url) = call.request.url.as_ref().filter(|url| !url.is_empty()) {
                *bases.entry(self.template(url).base).or_default() += 1;
            }
        }
        bases
    }

    /// Returns a server; `base` shows values of variables that `url` leaves open.
    fn server(&self, name: String, url: &str, base: &str) -> Server {
        let url = url.trim_end_matches('/');
        let filled = fillings(url, base);
        let names = url.split('{').skip(1).filter_map(|piece| piece.split_once('}')).map(|(name, _)| name);
        let mut variables: Vec<ServerVariable> = Vec::new();
        for name in names {
            if variables.iter().any(|known| known.name == name) {
                continue;
            }
            let shown = filled.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone());
            let default = shown.or_else(|| self.value_of(name)).unwrap_or_default();
            variables.push(ServerVariable { name: name.to_owned(), default, values: Vec::new() });
        }
        Server { name, url: url.to_owned(), variables, hosts: Vec::new(), at: self.document.at.clone() }
    }

    /// Returns the value that the collection gives a variable.
    fn value_of(&self, name: &str) -> Option<String> {
        let known = self.document.variables.iter().find(|variable| variable.key == name)?;
        known.value.clone().filter(|value| !value.is_empty() && !value.contains("{{"))
    }

    /// Returns the base URL of a call that is not served where the others are.
    pub(super) fn own_server(&mut self, call: &Call, base: &str) -> Option<String> {
        let known = self.servers.iter().any(|server| is_instance(base, &server.url));
        let main = &self.main_base;
        if main == base {
            return None;
        }
        if !known && !is_instance(base, main) {
            return Some(base.to_owned());
        }
        let message = format!("the host `{base}` is written out where other calls have `{main}`");
        let help = "it is read as one of the environments";
        self.warn("literal-host", &call.request.at, message, help);
        None
    }
}

/// Returns a base with the values that an environment has for its variables, where it has any.
fn filled(base: &str, environment: &Environment) -> Option<String> {
    let mut url = base.to_owned();
    for known in environment.values.iter().filter(|value| !value.disabled && !value.key.is_empty()) {
        let value = known.value.as_deref().unwrap_or_default().trim().trim_end_matches('/');
        if !value.is_empty() && !value.contains('{') && url.len() + value.len() < MAX_BASE {
            url = url.replace(&format!("{{{}}}", known.key), value);
        }
    }
    let has_scheme = url.contains("://") || url.starts_with('{');
    let url = if has_scheme { url } else { format!("https://{url}") };
    (url != base && url.matches("://").count() < 2).then_some(url)
}

/// Returns all calls below items, in order.
pub(super) fn calls(items: &[Item]) -> Vec<&Call> {
    let mut calls = Vec::new();
    collect(items, &mut calls);
    calls
}

fn collect<'a>(items: &'a [Item], calls: &mut Vec<&'a Call>) {
    for item in items {
        match item {
            Item::Folder(folder) => collect(&folder.items, calls),
            Item::Call(call) => calls.push(call),
        }
    }
}

/// Returns the labels of a URL's host with its scheme.
fn labels(url: &str) -> Vec<&str> {
    url.split(['.', '/', ':']).filter(|label| !label.is_empty()).collect()
}

fn is_open(label: &str) -> bool {
    label.starts_with('{') && label.ends_with('}')
}

/// Tells whether a URL is another one with variables filled in.
fn is_instance(url: &str, template: &str) -> bool {
    let (url, template) = (labels(url), labels(template));
    url.len() == template.len()
        && url.iter().zip(&template).all(|(label, open)| label == open || is_open(open) || is_open(label))
}

/// Returns the values that a base shows for the variables of a URL: labels are compared from the end.
fn fillings(url: &str, base: &str) -> Vec<(String, String)> {
    let (url, base) = (labels(url), labels(base));
    let pairs = url.iter().rev().zip(base.iter().rev());
    let fitting = pairs.take_while(|(label, shown)| label == shown || is_open(label) || is_open(shown));
    let open = fitting.filter(|(label, shown)| is_open(label) && !is_open(shown));
    open.map(|(label, shown)| (label.trim_matches(['{', '}']).to_owned(), (*shown).to_owned())).collect()
}
