//! A call whose path the documentation lost says which line tells it to a client, and is sent by one that was told.

use golden::runtime::{BlockingTransport, Limits, PathError, TransportError};
use golden::unstated_calls::{self, Auth, Client, Environment, crates, depot_moves, models};

/// Answers with what was asked for.
struct Echo;

impl BlockingTransport for Echo {
    fn send_blocking(
        &self,
        request: http::Request<Vec<u8>>,
        _: Limits,
    ) -> Result<http::Response<Vec<u8>>, TransportError> {
        let label = format!("{} {}", request.method(), request.uri().path());
        Ok(http::Response::new(serde_json::json!({"id": 7, "label": label}).to_string().into_bytes()))
    }
}

fn client() -> Client<Echo> {
    Client::new(Environment::Production, Auth::bearer("token")).with_transport(Echo)
}

fn unknown() {
    let error = client().send_blocking(depot_moves::move_crate(7, &[1, 2])).unwrap_err();
    assert_eq!(
        error.to_string(),
        r#"`depot_moves::move_crate` was not sent: the documentation has lost its method and path
  = help: once you know them, put them in place of METHOD and /path where the client is made:
          let client = client.with_path(unstated_calls::depot_moves::MOVE_CRATE, "METHOD /path/{crate id}/{shelf}")?;"#
    );
}

fn told() -> Result<(), PathError> {
    let client = client();
    let client = client.with_path(unstated_calls::depot_moves::MOVE_CRATE, "POST /shelves/{shelf}/{crate id}")?;
    let client = client.with_path(crates::RELABEL_CRATE, "/crates/{id}/label")?;

    let moved = client.send_blocking(depot_moves::move_crate(7, &[1, 2])).unwrap();
    assert_eq!(moved.label.as_deref(), Some("POST /api/v1/shelves/;shelf=1,2/7"));
    let (params, body) = (crates::RelabelCrateParams::default(), models::RelabelCrate::new("x"));
    let labelled = client.send_blocking(crates::relabel_crate(7, &body, &params)).unwrap();
    assert_eq!(labelled.label.as_deref(), Some("PUT /api/v1/crates/7/label"));
    let (form, params) = (models::RelabelCrateForm::new("x"), crates::RelabelCrateParams::default());
    let labelled = client.send_blocking(crates::relabel_crate_as_form(7, &form, &params)).unwrap();
    assert_eq!(labelled.label.as_deref(), Some("PUT /api/v1/crates/7/label"));
    Ok(())
}

fn implied() {
    let found = client().send_blocking(crates::find_crate(7)).unwrap();
    assert_eq!(found.label.as_deref(), Some("GET /api/v1/crates/7"));
}

fn refused() {
    let error = client().with_path(depot_moves::MOVE_CRATE, "POST /shelves/{shelf}/{id}").unwrap_err();
    assert_eq!(
        error.to_string(),
        "`depot_moves::move_crate` cannot go there: the call has no parameter `{id}`; \
         write it as \"METHOD /path/{crate id}/{shelf}\""
    );
}

/// Paths may come from a file: the list says which are wanted.
fn from_a_file() -> Result<(), PathError> {
    let file = [("depot_moves::move_crate", "PATCH /moves/{crate id}/{shelf}")];
    let mut client = client();
    for call in unstated_calls::UNSTATED {
        let said = file.iter().find(|(name, _)| *name == call.operation().name);
        let path = said.map_or_else(|| call.placeholder(), |(_, path)| (*path).to_owned());
        client = client.with_path(*call, &path)?;
    }
    let moved = client.send_blocking(depot_moves::move_crate(7, &[1])).unwrap();
    assert_eq!(moved.label.as_deref(), Some("PATCH /api/v1/moves/7/;shelf=1"));
    let (params, body) = (crates::RelabelCrateParams::default(), models::RelabelCrate::new("x"));
    let labelled = client.send_blocking(crates::relabel_crate(7, &body, &params)).unwrap();
    assert_eq!(labelled.label.as_deref(), Some("PUT /api/v1/unknown/relabelCrate/7"));
    Ok(())
}

fn main() {
    unknown();
    told().unwrap();
    implied();
    refused();
    from_a_file().unwrap();
}
