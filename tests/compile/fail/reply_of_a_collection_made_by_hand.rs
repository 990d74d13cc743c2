use fieldwork::sodtrack::models::{ErrorCode, ErrorReply, GetTokenReply};

fn main() {
    GetTokenReply { token: "hush".to_owned() };
    ErrorReply { status_code: 400, message: ErrorCode::LeadNotFound.into(), error: "Bad Request".to_owned() };
}
