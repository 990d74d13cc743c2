use golden::runtime::BlockingTransport;
use golden::{presence, replies};

fn send(client: &presence::Client<impl BlockingTransport>) {
    let _ = client.send_blocking(replies::jobs::get_job("1"));
}

fn main() {}
