// @generated from tests/golden/queue. Do not edit.
//! Types of `agent`.

use crate::runtime;

/// The body of `POST /agent/ack` · `api.toml:2:1`
#[derive(Clone, Debug, PartialEq)]
pub struct AcknowledgeMessage {
    /// `Receipt`
    pub receipt: String,
    /// `ProcedureID`
    pub procedure_id: String,
    /// `Result` · always `success`
    pub result: String,
}
impl AcknowledgeMessage {
    /// Makes one of its required fields.
    pub fn new(receipt: impl Into<String>, procedure_id: impl Into<String>) -> Self {
        Self {
            receipt: receipt.into(),
            procedure_id: procedure_id.into(),
            result: "success".into(),
        }
    }
}
runtime::object!(
    AcknowledgeMessage, required { ; receipt = "Receipt", procedure_id = "ProcedureID",
    result = "Result" }
);

/// `Envelope` · `openapi.json#/components/schemas/Envelope`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Envelope {
    /// `Message` · optional
    pub message: Option<super::EnvelopeMessage>,
}
runtime::object!(Envelope, optional { ; message = "Message" });

/// `Message` of [`Envelope`](super::Envelope) · `openapi.json#/components/schemas/Envelope/properties/Message`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EnvelopeMessage {
    /// `Request`
    pub request: super::Event,
    /// `ID` · optional
    pub id: Option<String>,
    /// `Receipt` · optional
    pub receipt: Option<String>,
}
runtime::object!(
    EnvelopeMessage, required { ; request = "Request" } optional { ; id = "ID", receipt =
    "Receipt" }
);

/// `Event` · `openapi.json#/components/schemas/Event`
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// `Type` is `placed`.
    OrderPlaced(super::OrderPlaced),
    /// `Type` is `paid`.
    OrderPaid(super::OrderPaid),
    /// A value that the documentation does not describe.
    Other(runtime::Json),
}
runtime::tagged!(
    Event by "Type" else Other { OrderPlaced(super::OrderPlaced) = "placed",
    OrderPaid(super::OrderPaid) = "paid" }
);

/// `OrderPaid` · `openapi.json#/components/schemas/OrderPaid`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrderPaid {
    /// `Type` · always `paid`
    pub r#type: String,
    /// `ProcedureID` · optional
    pub procedure_id: Option<String>,
    /// `Payload`
    pub payload: super::OrderPaidPayload,
}
runtime::object!(
    OrderPaid, required { ; r#type = "Type", payload = "Payload" } optional { ;
    procedure_id = "ProcedureID" }
);

/// `Payload` of [`OrderPaid`](super::OrderPaid) · `openapi.json#/components/schemas/OrderPaid/properties/Payload`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrderPaidPayload {
    /// `order`
    pub order: i64,
    /// `amount`
    pub amount: f64,
}
runtime::object!(OrderPaidPayload, required { order, amount });

/// `OrderPlaced` · `openapi.json#/components/schemas/OrderPlaced`
#[derive(Clone, Debug, PartialEq)]
pub struct OrderPlaced {
    /// `Type` · always `placed`
    pub r#type: String,
    /// `ProcedureID` · optional
    pub procedure_id: Option<String>,
    /// `Payload`
    pub payload: super::OrderPlacedPayload,
}
impl OrderPlaced {
    /// Makes one of its required fields.
    pub fn new(payload: super::OrderPlacedPayload) -> Self {
        Self {
            r#type: "placed".into(),
            procedure_id: None,
            payload,
        }
    }
}
runtime::object!(
    OrderPlaced, required { ; r#type = "Type", payload = "Payload" } optional { ;
    procedure_id = "ProcedureID" }
);

/// `Payload` of [`OrderPlaced`](super::OrderPlaced) · `openapi.json#/components/schemas/OrderPlaced/properties/Payload`
#[derive(Clone, Debug, PartialEq)]
pub struct OrderPlacedPayload {
    /// `order`
    pub order: i64,
}
impl OrderPlacedPayload {
    /// Makes one of its required fields.
    pub fn new(order: i64) -> Self {
        Self { order }
    }
}
runtime::object!(OrderPlacedPayload, required { order });

/// The body of `POST /agent/out` · `api.toml:9:1`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PollMessages {
    /// `maxNumberOfMessages` · optional
    pub max_number_of_messages: Option<i64>,
}
runtime::object!(
    PollMessages, optional { ; max_number_of_messages = "maxNumberOfMessages" }
);

/// The reply of `POST /agent/out` · `openapi.json#/paths/~1agent~1out/post/responses/200`
pub type PollMessagesReply = Vec<super::Envelope>;

/// The body of `POST /agent/in` · `openapi.json#/paths/~1agent~1in/post/requestBody/content/application~1json`
pub type SendRecords = Vec<super::OrderPlaced>;
