use golden::unstated_calls::{Client, crates};

fn told(client: Client) {
    let _ = client.with_path(crates::LIST_CRATES, "GET /crates");
}

fn main() {}
