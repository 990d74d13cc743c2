//! Bindings of a text that has lost methods and paths: a token for credentials, a contract, a service request, a call of the admin
//! part that the client is told the way to, and a webhook.

use fieldwork::mok::webhooks::{self, ServiceRequestCreated, ServiceRequestUpdated};
use fieldwork::mok::{
    self, admin_contracts, contracts, models, oauth, point_transactions, service_requests, whatsapp,
};
use fieldwork::runtime::{BlockingTransport, Limits, SignatureError, TransportError};

/// Stands in for the service, and checks what it is sent.
struct Service;

type Outcome = Result<http::Response<Vec<u8>>, TransportError>;

impl BlockingTransport for Service {
    fn send_blocking(&self, request: http::Request<Vec<u8>>, _: Limits) -> Outcome {
        let (method, uri) = (request.method().as_str(), request.uri().to_string());
        let header = |name: &str| request.headers().get(name).and_then(|value| value.to_str().ok());
        let who = [header("authorization"), header("x-admin-user-email"), header("x-admin-user-token")];
        let expected = match uri.split_once("/api/").map_or("", |(_, path)| path) {
            "" => [None, None, None],
            path if path.starts_with("v1/provider_networks/") => [Some("Bearer of-hours"), None, None],
            _ => [None, Some("ana@partner.example"), Some("hush")],
        };
        assert_eq!(who, expected, "{uri}");
        let body = std::str::from_utf8(request.body()).unwrap();
        let reply = answer(method, uri.trim_start_matches("https://assist.example"), body);
        Ok(http::Response::new(reply.into()))
    }
}

const CONTRACT: &str = r#"{"access_identifier": "ann-1", "active": true, "address_line_one": "", "address_line_two": "", "city": "",
    "client_contract": null, "country": null, "document_identifier": "", "email": "", "end_date": "2027-01-31",
    "external_plan_id": "", "first_name": "Ann", "id": 5000000001, "last_name": "", "mobile_phone_number": "", "national_id": "7",
    "plan_code": "", "plan_name": "", "second_surname": "", "services": [], "start_date": "2026-02-01", "state": "", "surname": "",
    "unique_contract_id": "", "vehicle_plate_number": ""}"#;
const SERVICE_REQUEST: &str = r#"{"id": 9, "service_id": 3, "contract_id": 5000000001, "public_id": "9-1", "plan_code": "plain",
    "current_status": "pending", "access_identifier": "ann-1", "access_identifier_kind": "national_id"}"#;

fn answer(method: &str, target: &str, body: &str) -> String {
    match (method, target) {
        ("POST", "/oauth/token") => {
            assert!(body.contains(r#""client_id":"partner","client_secret":"key""#), "{body}");
            r#"{"access_token": "of-hours", "created_at": 1, "scope": "provider_networks", "token_type": "Bearer"}"#.into()
        }
        ("GET", "/api/v1/provider_networks/contracts?national_id=7") => format!(r#"{{"contracts": [{CONTRACT}]}}"#),
        ("POST", "/api/v1/provider_networks/service_requests") => {
            assert_eq!(body, r#"{"service_request":{"contract_id":5000000001,"origin_address":"North Street 1"}}"#);
            format!(r#"{{"service_request": {SERVICE_REQUEST}}}"#)
        }
        ("PATCH", "/api/v1/provider_networks/service_requests/9") => format!(r#"{{"service_request": {SERVICE_REQUEST}}}"#),
        ("POST", "/api/points") => {
            assert_eq!(body, r#"{"point_transaction":{"points":2.5}}"#);
            r#"{"point_transaction": {"access_identifier": null, "comment": null, "created_at": "2026-01-01T00:00:00Z",
                "expiration_date": null, "id": 4, "points": 2.5, "recurrent_point_transaction_id": null, "status": "done",
                "transaction_type": "gift", "updated_at": "2026-01-01T00:00:00Z"}}"#
                .into()
        }
        other => panic!("nothing is at {other:?}"),
    }
}

fn environment() -> mok::Environment {
    mok::Environment::Custom("https://assist.example".to_owned())
}

fn partner() -> mok::Client<Service> {
    let client = mok::Client::new(environment(), mok::Auth::none()).with_transport(Service);
    let credentials = models::CreateToken::new("client_credentials", "partner", "key", "provider_networks");
    mok::sign_in_blocking(client, oauth::create_token(&credentials)).unwrap()
}

fn ask_for_service(client: &mok::Client<Service>) -> i64 {
    let mut search = contracts::SearchParams::default();
    search.national_id = Some("7".to_owned());
    let found = client.send_blocking(contracts::search(&search)).unwrap();
    let contract = found.contracts.into_iter().find(|contract| contract.active == Some(true)).unwrap();

    let mut data = models::CreateServiceRequestData::default();
    data.contract_id = Some(contract.id);
    data.origin_address = Some("North Street 1".to_owned());
    let body = models::CreateServiceRequest::new(data);
    client.send_blocking(service_requests::create(&body)).unwrap().service_request.id
}

/// The path follows from the documentation and the method does not: it is told with the path.
fn update(client: mok::Client<Service>, id: i64) {
    let body = models::UpdateServiceRequest::new(models::UpdateServiceRequestData::default());
    let error = client.send_blocking(service_requests::update(id, &body)).unwrap_err();
    assert_eq!(
        error.to_string(),
        r#"`service_requests::update` was not sent: the documentation has lost its method
  = help: once you know it, put it in place of METHOD where the client is made:
          let client = client.with_path(mok::service_requests::UPDATE, "METHOD /api/v1/provider_networks/service_requests/{id}")?;"#
    );
    let path = "PATCH /api/v1/provider_networks/service_requests/{id}";
    let client = client.with_path(service_requests::UPDATE, path).unwrap();
    assert_eq!(client.send_blocking(service_requests::update(id, &body)).unwrap().service_request.id, 9);
}

fn give_points() {
    let auth = mok::Auth::admin_email("ana@partner.example").and(mok::Auth::admin_token("hush"));
    let client = mok::Client::new(environment(), auth).with_transport(Service);
    let mut data = models::CreatePointTransactionData::default();
    data.points = Some(2.5);
    let body = models::CreatePointTransaction::new(data);
    assert!(client.send_blocking(point_transactions::create(&body)).is_err());

    let client = client.with_path(point_transactions::CREATE, "POST /api/points").unwrap();
    let given = client.send_blocking(point_transactions::create(&body)).unwrap().point_transaction;
    assert_eq!((given.id, given.expiration_date), (4, None));
    // It was told one way, and no other.
    assert!(client.send_blocking(admin_contracts::list()).is_err());
}

fn refused(client: &mok::Client<Service>) {
    let error = client.send_blocking(whatsapp::send_message(&models::SendMessage::new("5"))).unwrap_err();
    assert_eq!(
        error.to_string(),
        r#"`whatsapp::send_message` was not sent: the documentation has lost its path
  = help: once you know it, put it in place of /path where the client is made:
          let client = client.with_path(mok::whatsapp::SEND_MESSAGE, "POST /path")?;"#
    );
}

fn receive() {
    let secret = webhooks::secret("of the webhook").unwrap();
    let body = format!(r#"{{"event": "service_request.created", "payload": {SERVICE_REQUEST}}}"#);
    let signature = webhooks::SIGNING.sign(body.as_bytes(), &secret);
    let verified = webhooks::verify(&signature, body.as_bytes(), &secret).unwrap();
    let event: ServiceRequestCreated = webhooks::read(verified).unwrap();
    assert_eq!(event.event, models::EventKind::ServiceRequestCreated);
    assert_eq!((event.payload.id, event.payload.contract_id), (9, 5000000001));

    // Both events are of one type, which tells them apart.
    let body = body.replace("created", "updated");
    let refused = webhooks::verify(&signature, body.as_bytes(), &secret).unwrap_err();
    assert_eq!(refused, SignatureError::Different);
    let signature = webhooks::SIGNING.sign(body.as_bytes(), &secret);
    let verified = webhooks::verify(&signature, body.as_bytes(), &secret).unwrap();
    let event: ServiceRequestUpdated = webhooks::read(verified).unwrap();
    assert_eq!(event.event, models::EventKind::ServiceRequestUpdated);
}

fn main() {
    let client = partner();
    let id = ask_for_service(&client);
    refused(&client);
    update(client, id);
    give_points();
    receive();
}
