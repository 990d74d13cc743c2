//! The front page of an API: how a client is made and a request sent, for each transport.

use super::example::CallExample;
use super::{Emitter, ident, signature};
use crate::ir::{AuthKind, Method, Operation, OperationId};

impl Emitter<'_> {
    /// Returns the example of the API as a whole, after an empty line.
    pub(super) fn root_example(&self) -> Vec<String> {
        let Some((operation, module, call)) = self.plainest_call() else { return Vec::new() };
        let sending = |send: &str| self.sending(operation, &module, &call, send);
        let mut text = vec![String::new(), "With the feature `reqwest`:".to_owned(), String::new()];
        text.extend(["```".to_owned(), "# #[cfg(feature = \"reqwest\")]".to_owned()]);
        text.push("# async fn example() -> Result<(), Box<dyn std::error::Error>> {".to_owned());
        text.extend(sending("send(request).await?"));
        text.extend(["# Ok(())".to_owned(), "# }".to_owned(), "```".to_owned(), String::new()]);
        text.extend(["With the feature `ureq`:".to_owned(), String::new(), "```".to_owned()]);
        text.push("# #[cfg(feature = \"ureq\")]".to_owned());
        text.push("# fn example() -> Result<(), Box<dyn std::error::Error>> {".to_owned());
        text.extend(sending("send_blocking(request)?"));
        text.extend(["# Ok(())".to_owned(), "# }".to_owned(), "```".to_owned()]);
        text
    }

    /// Returns the lines that make a client and send a call.
    fn sending(&self, operation: &Operation, module: &str, call: &CallExample, send: &str) -> Vec<String> {
        let alias = self.known_as();
        let environment = format!("{alias}::Environment::{}", self.environment_example());
        let mut text = self.imports(module, call);
        text.extend([
            format!("let auth = {};", self.auth_example(operation, alias)),
            format!("let client = {alias}::Client::new({environment}, auth);"),
        ]);
        text.extend(call.setup.iter().cloned());
        text.push(format!("let request = {};", call.request));
        text.push(format!("let reply = client.{send};"));
        text
    }

    /// Returns the lines that bring what an example names into scope: the API, and of it the module and types of a call.
    fn imports(&self, module: &str, call: &CallExample) -> Vec<String> {
        let root = self.root;
        // A module of another path has the API's own name, which hides it.
        let module = (!module.contains("::")).then_some(module);
        let models = call.has_models().then_some("models");
        let names: Vec<&str> = ["self"].into_iter().chain(module).chain(models).collect();
        match names.as_slice() {
            [_] if !root.contains("::") => Vec::new(),
            [_] => vec![format!("use {root};"), String::new()],
            names => vec![format!("use {root}::{{{}}};", names.join(", ")), String::new()],
        }
    }

    /// Returns the name that users know the API by.
    fn known_as(&self) -> &str {
        self.root.rsplit("::").next().unwrap_or(self.root)
    }

    fn environment_example(&self) -> String {
        let (Some(server), Some(name)) = (self.api.servers.first(), self.names.environments.first()) else {
            return "Custom(\"https://example.com\".to_owned())".to_owned();
        };
        if let Some(function) = self.names.environment_functions.first().filter(|_| server.has_defaults()) {
            return format!("{}()", ident(function));
        }
        let names = self.names.variables.first().into_iter().flatten();
        let fields = names.zip(&server.variables);
        let fields: Vec<String> = fields
            .map(|(field, variable)| format!("{}: {:?}.to_owned()", ident(field), variable.default))
            .collect();
        let fields = if fields.is_empty() { String::new() } else { format!(" {{ {} }}", fields.join(", ")) };
        format!("{}{fields}", ident(name))
    }

    /// Returns the credentials that a call asks for.
    fn auth_example(&self, operation: &Operation, alias: &str) -> String {
        let schemes = operation.security.first().into_iter().flatten();
        let credentials = schemes.filter_map(|required| {
            let index = self.api.schemes.iter().position(|scheme| scheme.name == required.scheme)?;
            let name = ident(&self.names.schemes[index].credential);
            Some(match &self.api.schemes[index].kind {
                AuthKind::Outside(_) => return None,
                AuthKind::Basic => format!("{alias}::Auth::{name}(\"user\", \"password\")"),
                AuthKind::Signature(signature) => {
                    format!("{alias}::Auth::{name}{}", signature::example(signature))
                }
                _ => format!("{alias}::Auth::{name}(\"secret\")"),
            })
        });
        let credentials: Vec<String> = credentials.collect();
        match credentials.split_first() {
            None => format!("{alias}::Auth::none()"),
            Some((first, others)) => {
                others.iter().fold(first.clone(), |all, other| format!("{all}.and({other})"))
            }
        }
    }

    /// Returns the call that shows best how calls are made, with the path of its module: one that asks for little, lists or
    /// gets, and has a short name.
    fn plainest_call(&self) -> Option<(&Operation, String, CallExample)> {
        let calls = self.api.operations.iter().enumerate();
        let mut calls: Vec<(usize, &Operation)> =
            calls.filter(|(_, operation)| !operation.is_unknown()).collect();
        calls.sort_by_key(|(index, operation)| {
            let module = &self.names.modules[operation.resource.index()];
            let function = self.names.operations[*index].functions[0].as_str();
            let asked = operation.parameters.iter().filter(|parameter| parameter.required).count();
            let rank = ["list", "get"].iter().position(|plain| *plain == function).unwrap_or(2);
            let is_read = operation.method == Method::Get;
            let length = module.len() + function.len();
            let name = (module.matches('_').count(), length, module, function);
            (!operation.bodies.is_empty(), asked, rank, !is_read, name)
        });
        calls.into_iter().find_map(|(index, operation)| {
            let module = ident::module(&self.names.modules[operation.resource.index()]).to_string();
            let module = if module == self.known_as() { format!("{module}::{module}") } else { module };
            let call = self.call_example(OperationId::at(index), 0, &module)?;
            Some((operation, module, call))
        })
    }
}
