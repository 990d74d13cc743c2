use super::exported;
use serde_json::json;

#[test]
fn ways_to_authenticate_stay_valid() {
    let document = exported(&json!({
        "openapi": "3.1.0", "info": {"title": "A", "version": "1"}, "servers": [{"url": "https://a.test"}],
        "paths": {"/a": {"get": {
            "security": [{"user": [], "token": ["read"]}, {"open id": []}, {}], "responses": {"204": {"description": ""}}
        }}},
        "components": {"securitySchemes": {
            "user": {"type": "http", "scheme": "basic"},
            "token": {"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": "https://a.test/t", "scopes": {"read": ""}}}},
            "open id": {"type": "openIdConnect", "openIdConnectUrl": "https://a.test/o"},
            "digest": {"type": "http", "scheme": "digest"},
            "mutual": {"type": "mutualTLS"},
            "own": {"type": "http", "scheme": "vendor"}
        }}
    }));
    let found =
        json!({"security": document["paths"]["/a"]["get"]["security"], "components": document["components"]});
    let expected = json!({
        "security": [{"user": [], "token": ["read"]}, {"open_id": []}, {}],
        "components": {
            "securitySchemes": {
                "user": {
                    "type": "http", "scheme": "basic", "x-rust-path": "crate_x::a::Auth::basic",
                    "x-source": "a.json#/components/securitySchemes/user"
                },
                "token": {
                    "type": "oauth2",
                    "flows": {"clientCredentials": {"tokenUrl": "https://a.test/t", "scopes": {"read": ""}}},
                    "x-rust-path": "crate_x::a::Auth::oauth2",
                    "x-source": "a.json#/components/securitySchemes/token"
                },
                "open_id": {
                    "type": "openIdConnect", "openIdConnectUrl": "https://a.test/o", "x-wire-name": "open id",
                    "x-rust-path": "crate_x::a::Auth::open_id",
                    "x-source": "a.json#/components/securitySchemes/open id"
                },
                "digest": {
                    "type": "http", "scheme": "digest",
                    "x-source": "a.json#/components/securitySchemes/digest"
                },
                "mutual": {"type": "mutualTLS", "x-source": "a.json#/components/securitySchemes/mutual"}
            },
            "x-other-security": {"own": "vendor"}
        }
    });
    assert_eq!(found, expected);
}
