use golden::{presence, unstated_calls};

fn told(client: presence::Client) {
    let _ = client.with_path(unstated_calls::crates::FIND_CRATE, "GET /crates/{id}");
}

fn main() {}
