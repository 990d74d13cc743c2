use fieldwork::repzo::models::PaymentType;

fn days(payment: PaymentType) -> u32 {
    match payment {
        PaymentType::Cash => 0,
        PaymentType::Credit => 30,
    }
}

fn main() {
    days(PaymentType::Cash);
}
