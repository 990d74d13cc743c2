//! Bindings of a collection: a token for a key, a booking by SKU, documented error codes, and webhooks from their bytes.

use fieldwork::runtime::{BlockingTransport, Limits, TransportError};
use fieldwork::sodtrack::{self, authentication, bookings, leads, models, webhooks};

/// Stands in for the service, and checks what it is sent.
struct Service;

type Outcome = Result<http::Response<Vec<u8>>, TransportError>;

impl BlockingTransport for Service {
    fn send_blocking(&self, request: http::Request<Vec<u8>>, _: Limits) -> Outcome {
        let headers = request.headers();
        assert_eq!(headers["origin"], "me.example");
        let (status, body) = match request.uri().path() {
            "/api/authentication/generateJWT" => {
                assert_eq!(headers["x-api-key"], "hush");
                (200, r#"{"token": "of-minutes"}"#)
            }
            path => {
                assert_eq!(headers["authorization"], "Bearer of-minutes");
                assert!(!headers.contains_key("x-api-key"));
                answer(path, std::str::from_utf8(request.body()).unwrap())
            }
        };
        Ok(http::Response::builder().status(status).body(body.into()).unwrap())
    }
}

fn answer(path: &str, body: &str) -> (u16, &'static str) {
    match path {
        "/api/integration/booking/v2" => {
            assert_eq!(
                body,
                r#"{"customer":{"name":"Ana"},"address":{"address":"North Street 1"},"data":[{"variant":{"type":"variantSku","value":"A-1","quantity":2,"price":9.5}}],"saleChannelId":1}"#
            );
            (
                200,
                r#"{"bookings": [{"id": 7, "quantity": 2, "variantId": 3, "variantSku": ["A-1"], "of": "tomorrow"}]}"#,
            )
        }
        _ if body.contains(r#"{"lead":{"type":"leadId","value":"8"}"#) => {
            (400, r#"{"statusCode": 400, "message": "LEAD_NOT_FOUND", "error": "Bad Request"}"#)
        }
        _ => (409, r#"{"statusCode": 409, "message": "LEAD_ON_STRIKE", "error": "Conflict"}"#),
    }
}

fn client() -> sodtrack::Client<Service> {
    let auth = sodtrack::Auth::x_api_key("hush").and(sodtrack::Auth::origin("me.example"));
    let environment = sodtrack::Environment::Uat { country_code: "cl".to_owned() };
    let client = sodtrack::Client::new(environment, auth).with_transport(Service);
    sodtrack::sign_in_blocking(client, authentication::get_token()).unwrap()
}

fn book_by_sku(client: &sodtrack::Client<Service>) {
    let mut variant =
        models::CreateBookingDataVariant::new(models::VariantIdentifier::Sku("A-1".to_owned()), 2.0);
    variant.price = Some(9.5);
    let mut address = models::CreateBookingAddress::default();
    address.address = Some("North Street 1".to_owned());
    let data = vec![models::CreateBookingData::new(variant)];
    let body = models::CreateBooking::new(models::CreateLeadCustomer::new("Ana"), address, data, 1);
    let reply = client.send_blocking(bookings::create_booking(&body)).unwrap();
    assert_eq!(reply.bookings[0].id, 7);
    assert_eq!(reply.bookings[0].variant_sku, ["A-1"]);
}

fn cancel(client: &sodtrack::Client<Service>, lead: models::LeadIdentifier) -> String {
    let body = models::CancelLead::new(lead);
    let Err(sodtrack::Error::Api(error)) = client.send_blocking(leads::cancel_lead(&body)) else {
        panic!("it is refused")
    };
    match error.documented.as_ref().map(|error| &error.message.code) {
        Some(models::ErrorCode::LeadNotFound) => "no such lead".to_owned(),
        Some(models::ErrorCode::Other(code)) => format!("refused: {code}"),
        code => format!("{code:?}"),
    }
}

/// All that is always there, and a field that nobody has heard of.
const EVENT: &str = r#"{
    "timestamp": "2025-01-01T09:30:00Z", "userTriggererEmail": "ana@example.com", "forced": true, "new": [1],
    "booking": {
        "id": 7, "quantity": 2, "reference": "B-7", "serviceName": "Moving", "status": "done", "shoppingCartId": 1,
        "createdDate": "2025-01-01T08:00:00Z", "periodStartTime": "2025-01-01T09:00:00Z",
        "periodEndTime": "2025-01-01T10:00:00Z", "serviceVariant": {"id": 3, "name": "Two rooms"}, "finalCost": 9,
        "finalPrice": 9.5, "serviceVariantTotalCost": 9, "serviceVariantTotalPrice": 9.5, "totalAddonsCost": 0,
        "totalAddonsDuration": 0, "totalAddonsPrice": 0, "totalDuration": 60, "transportCost": 0, "variantDuration": 60
    },
    "address": {
        "id": 4, "address": "North Street 1", "formattedAddress": "North Street 1, Town", "coordinates": {"lat": 1.5, "lng": 2}
    },
    "customer": {
        "id": 5, "name": "Ana", "lastName": "Roe", "email": "ana@example.com", "phoneNumber": "+15550100",
        "identificationNumber": "1"
    }
}"#;

fn receive(bytes: &[u8]) {
    let event: webhooks::BookingDoneEvent = webhooks::read(bytes).unwrap();
    assert!(event.forced);
    assert_eq!(event.user_triggerer_email, "ana@example.com");
    assert_eq!(event.timestamp.to_string(), "2025-01-01T09:30:00Z");
    assert_eq!(event.booking.id, 7);
    assert!(event.professional.is_none());
    let error = webhooks::read::<webhooks::BookingDoneEvent>(br#"{"forced": true}"#).unwrap_err();
    assert!(error.to_string().contains("timestamp"), "{error}");
}

fn main() {
    let client = client();
    book_by_sku(&client);
    assert_eq!(cancel(&client, models::LeadIdentifier::Id("8".to_owned())), "no such lead");
    assert_eq!(
        cancel(&client, models::LeadIdentifier::Reference("L-8".to_owned())),
        "refused: LEAD_ON_STRIKE"
    );
    receive(EVENT.as_bytes());
}
