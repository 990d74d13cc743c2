use fieldwork::runtime::Secret;

fn main() {
    let secret = Secret::new("hush");
    println!("{secret}");
    println!("{}", secret.0);
}
