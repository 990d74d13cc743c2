//! Finds the call that gives out the token which other calls want.

use crate::ir::{Api, AuthKind, Operation, OperationId, Requirement, Shape, SignIn, TypeRef};

/// Names of fields that hold a token for later calls.
pub(crate) const TOKENS: [&str; 5] = ["access_token", "accessToken", "token", "jwt", "id_token"];

/// Notes the one call whose reply holds a token, which needs none itself, where other calls want one.
pub(super) fn settle(api: &mut Api) {
    api.sign_in = None;
    let mut tokens = api.schemes.iter().filter(|scheme| is_token(&scheme.kind));
    let (Some(scheme), None) = (tokens.next(), tokens.next()) else { return };
    let scheme = scheme.name.clone();
    let wants = |operation: &Operation| {
        operation.security.iter().flatten().any(|required: &Requirement| required.scheme == scheme)
    };
    let ids = (0..).map(OperationId::at).zip(&api.operations);
    let giving = ids.filter(|(_, operation)| !wants(operation));
    let mut found = giving.filter_map(|(id, operation)| Some((id, token_of(api, operation)?)));
    if let (Some((operation, token)), None) = (found.next(), found.next())
        && api.operations.iter().any(wants)
    {
        api.sign_in = Some(SignIn { operation, token, scheme: scheme.clone() });
    }
}

fn is_token(kind: &AuthKind) -> bool {
    matches!(kind, AuthKind::Bearer | AuthKind::OAuth2 { .. } | AuthKind::OpenId { .. })
}

/// Returns the key of the field of a reply that holds a token and is always there.
fn token_of(api: &Api, operation: &Operation) -> Option<String> {
    let TypeRef::Named(id) = api.unalias(operation.output.ty.as_ref()?) else { return None };
    let Shape::Model(model) = &api.get(*id).shape else { return None };
    let is_text = |ty: &TypeRef| matches!(api.unalias(ty), TypeRef::String);
    let holds = |key: &str| {
        model.fields.iter().any(|field| field.wire == key && field.required && is_text(&field.ty))
    };
    TOKENS.into_iter().find(|key| holds(key)).map(str::to_owned)
}
