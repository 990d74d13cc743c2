//! Folders, calls and saved responses.

use super::Writer;
use crate::evidence::{Evidence, Statement};
use crate::lower::postman::usual_status;
use crate::parse::postman::{Auth, Call, Folder, Item, Response};
use serde_json::{Map, Value};

/// Headers of replies that say something of the API.
const TELLING: [&str; 4] = ["content-type", "content-disposition", "location", "retry-after"];

/// What comments say of replies, by status where one is stated.
type Said = Vec<(Option<u16>, Vec<Statement>)>;

impl Writer<'_> {
    /// Writes folders and calls; `outer` are the auths of the folders around them, the innermost last.
    pub(super) fn items(&mut self, items: &[Item], outer: &[&Auth]) -> Value {
        let item = |item: &Item| match item {
            Item::Folder(folder) => self.folder(folder, outer),
            Item::Call(call) => self.call(call, outer),
        };
        items.iter().map(item).collect()
    }

    fn folder(&mut self, folder: &Folder, outer: &[&Auth]) -> Value {
        let mut object = Map::from_iter([("name".to_owned(), folder.name.as_str().into())]);
        let inner: Vec<&Auth> = outer.iter().copied().chain(&folder.auth).collect();
        object.insert("item".to_owned(), self.items(&folder.items, &inner));
        self.auth(&mut object, folder.auth.as_ref(), outer);
        self.describe(&mut object, folder.description.as_ref());
        self.variables(&mut object, &folder.variables);
        object.into()
    }

    fn call(&mut self, call: &Call, outer: &[&Auth]) -> Value {
        let mut object = Map::from_iter([("name".to_owned(), call.name.as_str().into())]);
        let (mut request, own) = self.request(&call.request, outer);
        let (mut sent, mut said) = (Vec::new(), Said::new());
        let responses: Value = call
            .responses
            .iter()
            .map(|response| self.response(call, response, &mut sent, &mut said))
            .collect();
        let is_webhook = call.request.url.as_ref().is_none_or(|url| url.is_empty());
        // What a service sends is read from the requests of saved responses first.
        let sent = if is_webhook { [sent, own].concat() } else { [own, sent].concat() };
        let description = call.request.description.as_ref().or(call.description.as_ref());
        self.describe_with(&mut request, description, call.request.text(), |reading| {
            reading.request.statements.extend(sent);
            let usual = usual_status(call, reading);
            for (status, statements) in said {
                bucket(&mut reading.reply, &mut reading.errors, status, usual).statements.extend(statements);
            }
        });
        object.insert("request".to_owned(), request.into());
        object.insert("response".to_owned(), responses);
        self.variables(&mut object, &call.variables);
        object.into()
    }

    /// Writes a saved response. What its comments say is added to what is `sent` and `said`.
    fn response(
        &mut self,
        call: &Call,
        response: &Response,
        sent: &mut Vec<Statement>,
        said: &mut Said,
    ) -> Value {
        let mut object = Map::from_iter([("name".to_owned(), response.name.as_str().into())]);
        let url = response.request.as_ref().and_then(|request| request.url.as_ref());
        let is_webhook = call.request.url.as_ref().is_none_or(|url| url.is_empty());
        let answers = is_webhook || url.is_none_or(|url| self.answers.belong(call, url));
        if let Some(original) = &response.request {
            let (request, statements) = self.request(original, &[]);
            object.insert("originalRequest".to_owned(), request.into());
            sent.extend(statements.into_iter().filter(|_| answers));
        }
        if let Some(status) = &response.status {
            object.insert("status".to_owned(), status.as_str().into());
        }
        if let Some(code) = response.code {
            object.insert("code".to_owned(), code.into());
        }
        if let Some(language) = &response.language {
            object.insert("_postman_previewlanguage".to_owned(), language.as_str().into());
        }
        let headers = response.headers.iter();
        let headers = headers.filter(|header| TELLING.contains(&header.key.to_ascii_lowercase().as_str()));
        object.insert("header".to_owned(), headers.map(|header| self.parameter(header, false)).collect());
        object.insert("cookie".to_owned(), Value::Array(Vec::new()));
        if let Some(body) = &response.body {
            let (body, statements) = self.text(body, &response.body_at);
            object.insert("body".to_owned(), body.into());
            if answers && !statements.is_empty() {
                said.push((response.code, statements));
            }
        }
        object.into()
    }
}

/// Returns the evidence on replies of a status that is weighed last of all in a description, as saved responses are.
fn bucket<'r>(
    replies: &'r mut Vec<(Option<u16>, Evidence)>,
    errors: &'r mut Vec<(Option<u16>, Evidence)>,
    status: Option<u16>,
    usual: Option<u16>,
) -> &'r mut Evidence {
    let status = status.or(usual);
    let list = if status.is_some_and(|status| status >= 400) { errors } else { replies };
    let is_own = |(own, _): &(Option<u16>, Evidence)| own.or(usual) == status;
    let at = list.iter().position(is_own).unwrap_or_else(|| {
        list.push((status, Evidence::default()));
        list.len() - 1
    });
    &mut list[at].1
}
