//! The front page of an API: how a client is made and a request sent, for each transport.

use super::{Emitter, ident, signature};
use crate::ir::{AuthKind, Method, Operation};
use crate::names::OperationNames;

impl Emitter<'_> {
    /// Returns the example of the API as a whole, after an empty line.
    pub(super) fn root_example(&self) -> Vec<String> {
        let Some((operation, names)) = self.plainest_call() else { return Vec::new() };
        let mut text = vec![String::new(), "With the feature `reqwest`:".to_owned(), String::new()];
        text.extend(["```".to_owned(), "# #[cfg(feature = \"reqwest\")]".to_owned()]);
        text.push("# async fn example() -> Result<(), Box<dyn std::error::Error>> {".to_owned());
        text.extend(self.sending(operation, names, "send(request).await?"));
        text.extend(["# Ok(())".to_owned(), "# }".to_owned(), "```".to_owned(), String::new()]);
        text.extend(["With the feature `ureq`:".to_owned(), String::new(), "```".to_owned()]);
        text.push("# #[cfg(feature = \"ureq\")]".to_owned());
        text.push("# fn example() -> Result<(), Box<dyn std::error::Error>> {".to_owned());
        text.extend(self.sending(operation, names, "send_blocking(request)?"));
        text.extend(["# Ok(())".to_owned(), "# }".to_owned(), "```".to_owned()]);
        text
    }

    /// Returns the lines that make a client and send a call.
    fn sending(&self, operation: &Operation, names: &OperationNames, send: &str) -> Vec<String> {
        let module = ident::module(&self.names.modules[operation.resource.index()]);
        let function = ident(&names.functions[0]);
        let arguments = if operation.parameters.is_empty() {
            String::new()
        } else {
            format!("&{module}::{}::default()", ident(&names.params))
        };
        let root = self.root;
        let alias = root.rsplit("::").next().unwrap_or(root);
        let environment = format!("{alias}::Environment::{}", self.environment_example());
        vec![
            format!("use {root}::{{self, {module}}};"),
            String::new(),
            format!("let auth = {};", self.auth_example(operation, alias)),
            format!("let client = {alias}::Client::new({environment}, auth);"),
            format!("let request = {module}::{function}({arguments});"),
            format!("let reply = client.{send};"),
        ]
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

    /// Returns the call that shows best how calls are made: one that asks for nothing, lists or gets, and has a short name.
    fn plainest_call(&self) -> Option<(&Operation, &OperationNames)> {
        let calls = self.api.operations.iter().zip(&self.names.operations).filter(|(operation, _)| {
            operation.bodies.is_empty() && operation.parameters.iter().all(|parameter| !parameter.required)
        });
        calls.min_by_key(|(operation, names)| {
            let module = &self.names.modules[operation.resource.0 as usize];
            let function = names.functions[0].as_str();
            let rank = ["list", "get"].iter().position(|plain| *plain == function).unwrap_or(2);
            let is_read = operation.method == Method::Get;
            (rank, !is_read, module.matches('_').count(), module.len() + function.len(), module, function)
        })
    }
}
