//! Where an API is served.

use super::Exporter;
use super::node::{Node, Object, texts};
use crate::ir::{Server, ServerVariable};
use crate::names::written;

/// The variable that the IR puts before a URL that the documentation gives without a host.
const ORIGIN: &str = "{origin}";

impl<'a> Exporter<'a> {
    pub(super) fn servers(&self) -> Vec<Node<'a>> {
        let servers = self.api.servers.iter().zip(&self.names.environments);
        servers.map(|(server, name)| self.server(server, name).into()).collect()
    }

    fn server(&self, server: &'a Server, name: &str) -> Object<'a> {
        let relative = relative(server);
        let mut variables = Object::new();
        for variable in
            server.variables.iter().filter(|variable| relative.is_none() || variable.name != "origin")
        {
            variables.set(variable.name.as_str(), self::variable(variable));
        }
        Object::new()
            .with("url", relative.unwrap_or(&server.url))
            .maybe("description", Some(&server.name).filter(|name| !name.is_empty()))
            .filled("variables", variables)
            .filled("x-hosts", hosts(server))
            .with("x-rust-path", format!("{}::Environment::{}", self.root, written(name)))
    }
}

/// Returns where operations go that are served elsewhere.
fn hosts(server: &Server) -> Object<'_> {
    let mut hosts = Object::new();
    server.hosts.iter().for_each(|(from, to)| hosts.set(from, to));
    hosts
}

/// Returns the servers of an operation that is served elsewhere.
pub(super) fn own(url: &str) -> Node<'_> {
    let mut variables = Object::new();
    for piece in url.split('{').skip(1) {
        // What is left of them after the defaults were filled in has no default.
        if let Some((name, _)) = piece.split_once('}')
            && variables.get(name).is_none()
        {
            variables.set(name, Object::new().with("default", ""));
        }
    }
    vec![Object::new().with("url", url).filled("variables", variables).into()].into()
}

/// Returns the URL as it was documented, where it was without a host.
fn relative(server: &Server) -> Option<&str> {
    let origin = server.variables.iter().find(|variable| variable.name == "origin")?;
    let rest = server.url.strip_prefix(ORIGIN).filter(|_| origin.default.is_empty())?;
    (!rest.contains(ORIGIN)).then_some(if rest.is_empty() { "/" } else { rest })
}

/// Returns a variable. Its default must be among its values.
fn variable(variable: &ServerVariable) -> Object<'_> {
    let ServerVariable { default, values, .. } = variable;
    let default = if default.is_empty() { values.first().unwrap_or(default) } else { default };
    let missing = Some(default).filter(|default| !values.is_empty() && !values.contains(default));
    Object::new().filled("enum", texts(values.iter().chain(missing))).with("default", default)
}
