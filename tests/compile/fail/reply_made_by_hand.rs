use golden::presence::models::Depot;

fn main() {
    Depot { id: "1".to_owned(), owner: None, slots: None, note: None, keeper: None };
}
