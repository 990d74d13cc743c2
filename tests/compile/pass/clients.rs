//! The transports behind the features: `reqwest` without blocking, in tasks of any runtime, and `ureq` with.

use fieldwork::repzo::{self, models, tag};

async fn rename(client: &repzo::Client, id: &str, name: &str) -> Result<models::Tag, repzo::Error> {
    let mut body = models::TagUpdateBody::default();
    body.name = Some(name.to_owned());
    client.send(tag::update_tag(id, &body)).await
}

fn rename_blocking(client: &repzo::Client, id: &str) -> Result<models::Tag, Box<dyn std::error::Error>> {
    Ok(client.send_blocking(tag::get_tag(id))?)
}

fn can_be_spawned<T: Send + 'static>(_: impl Future<Output = T> + Send + 'static) {}

fn main() {
    let environment = repzo::Environment::Custom("not a URL".to_owned());
    let client = repzo::Client::new(environment, repzo::Auth::api_key("hush"));
    let error = rename_blocking(&client, "7").unwrap_err();
    assert!(error.to_string().starts_with("GET /tag/{id} (tag::get_tag): "), "{error}");
    can_be_spawned(async move { rename(&client, "7", "VIP").await.is_ok() });
}
