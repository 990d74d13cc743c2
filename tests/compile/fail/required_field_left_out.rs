use fieldwork::repzo::models::TagCreateBody;

fn main() {
    TagCreateBody::new("VIP");
}
