//! Open enums, codes with a text behind them, errors by status, and fields that tell absent, null and a value apart.

use fieldwork::repzo::models::PaymentType;
use golden::codes_with_details::{crossings, models as ferries};
use golden::presence::{depots, models::DepotChange};
use golden::replies::{jobs, models as answers};
use golden::runtime::{Patch, Reply};

fn days(payment: &PaymentType) -> u32 {
    match payment {
        PaymentType::Cash => 0,
        PaymentType::Credit => 30,
        PaymentType::Other(unknown) => unknown.len() as u32,
    }
}

fn body(change: &DepotChange) -> String {
    String::from_utf8(depots::change_depot("1", change).body().bytes().to_vec()).unwrap()
}

fn explain(status: u16, body: &str) -> String {
    let reply = Reply::new(status.try_into().unwrap(), body);
    match jobs::start_job().decode_error(&reply).unwrap() {
        answers::StartJobError::BadRequest(fault) => format!("refused: {}", fault.code),
        answers::StartJobError::Conflict(conflict) => format!("held by {}", conflict.holder.unwrap_or_default()),
        answers::StartJobError::Default(fault) if fault.code == answers::FaultCode::Broken => "broken".to_owned(),
        other => format!("{other:?}"),
    }
}

fn advice(body: &str) -> String {
    let booking = ferries::BookCrossing::new(ferries::BookCrossingPriority::High.into());
    let reply = Reply::new(409.try_into().unwrap(), body);
    let told = crossings::book_crossing(&booking).decode_error(&reply).unwrap().message;
    match told.code {
        ferries::ErrorCode::CarTooLong => "take another car".to_owned(),
        ferries::ErrorCode::DeckFull => told.detail.unwrap_or_default(),
        ferries::ErrorCode::Other(sentence) => sentence,
    }
}

fn main() {
    assert_eq!(days(&PaymentType::from("cash")), 0);
    assert_eq!(days(&PaymentType::from("barter")), 6);
    assert_eq!(PaymentType::Other("barter".to_owned()).to_string(), "barter");

    assert_eq!(advice(r#"{"message":"CAR_TOO_LONG: 9 m"}"#), "take another car");
    assert_eq!(advice(r#"{"message":"DECK_FULL: try the next one"}"#), "try the next one");
    assert_eq!(advice(r#"{"message":"on strike: come again"}"#), "on strike: come again");

    let mut change = DepotChange::default();
    assert_eq!(body(&change), "{}");
    change.note = Patch::Null;
    assert_eq!(body(&change), r#"{"note":null}"#);
    change.note = "dusty".to_owned().into();
    change.name = Some("North".to_owned());
    assert_eq!(body(&change), r#"{"name":"North","note":"dusty"}"#);

    assert_eq!(explain(400, r#"{"code":"on-strike"}"#), "refused: on-strike");
    assert_eq!(explain(409, r#"{"holder":"Ann"}"#), "held by Ann");
    assert_eq!(explain(500, r#"{"code":"broken"}"#), "broken");
}
