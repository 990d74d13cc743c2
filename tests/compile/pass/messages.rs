//! Messages of many kinds go in one call, and come back each as what it is.

use fieldwork::dispatch::{self, agent, models, webhooks};
use fieldwork::runtime::IntOrString;
use models::{Put, Record};

fn batch() {
    let job = models::JobRecord {
        title: Some("Leak".to_owned()),
        external_id: Some("J-1".to_owned()),
        status: Some(models::JobRecordStatus::Scheduled),
        organization_id: Some(IntOrString::from(7)),
        ..Default::default()
    };
    let time = "2026-11-23T15:00:00+0000".into();
    let mut appointment = models::AppointmentRecord::new("A-1", time, 3600.0);
    appointment.external_job_id = Some("J-1".to_owned());
    let trade = models::JobTradeRecord {
        external_job_id: Some("J-1".to_owned()),
        trades: Some(vec!["plumbing".to_owned()]),
    };
    let batch = vec![
        Record::from(models::Job::new(job)),
        Record::from(models::Appointment::new(appointment)),
        Record::from(models::JobTrade::new(trade)),
    ];
    let request: dispatch::Request<_> = agent::send_records(&batch.into(), &Default::default());
    let sent: serde_json::Value = serde_json::from_slice(request.body().bytes()).unwrap();
    assert_eq!(sent[0]["header"], serde_json::json!({"record_type": "job", "version": "v3"}));
    assert_eq!(sent[0]["record"]["organization_id"], 7);
    assert_eq!(sent[1]["record"]["time"], "2026-11-23T15:00:00+0000");
    assert_eq!(sent[2]["header"], serde_json::json!({"record_type": "job_trade"}));
    assert_eq!(request.headers().get("RecordType"), None);
}

fn by_header() {
    let message = models::GatewayDeprovision { organization_id: Some(123), ..Default::default() };
    let request = agent::send_records(&message.into(), &Default::default());
    assert_eq!(request.headers()["RecordType"], "gateway_deprovision");
}

fn read() {
    let body = br#"{"type": "job", "payload": {"Actions": [
        {"ID": null, "Put": {"job": {"id": 1, "status": "paused", "status_message": "", "updated_at": "2018-05-18T10:05:46+0000"}}},
        {"ID": "x", "Put": {"wagon": {"wheels": 4}}}]}}"#;
    let message = webhooks::read::<webhooks::Message>(body).unwrap();
    let models::Payload::Actions(actions) = message.payload else { panic!("it has actions") };
    let puts: Vec<&Put> = actions.iter().map(|action| &action.put).collect();
    match puts.as_slice() {
        [Put::Job(job), Put::Other(raw)] => {
            assert_eq!(job.status, Some(models::PutJobStatus::Paused));
            assert_eq!(raw["wagon"]["wheels"], 4);
        }
        other => panic!("{other:?}"),
    }
}

fn main() {
    batch();
    by_header();
    read();
}
