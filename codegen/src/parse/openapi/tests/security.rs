//! Security schemes and requirements.

use super::{read_as, rules};
use crate::parse::document::{OAuthFlow, ParameterIn, SecurityKind};

/// Reads a security scheme.
fn scheme(version: &str, text: &str) -> (SecurityKind, Vec<String>) {
    let holder =
        if version == "2.0" { "securityDefinitions: {A: " } else { "components: {securitySchemes: {A: " };
    let end = if version == "2.0" { "}" } else { "}}" };
    let (document, report) = read_as(version, &format!("{holder}{text}{end}"));
    (document.security_schemes[0].1.kind.clone(), rules(&report))
}

/// Returns the prefix of an API key in the `Authorization` header.
fn prefix(more: &str) -> Option<String> {
    match scheme("3.0.0", &format!("{{type: apiKey, in: header, name: Authorization, {more}}}")).0 {
        SecurityKind::ApiKey { prefix, .. } => prefix,
        other => panic!("{other:?}"),
    }
}

#[test]
fn schemes_are_told_by_their_type() {
    let cases = [
        ("3.0.0", "{type: http, scheme: Basic}", SecurityKind::Basic),
        ("3.0.0", "{type: http, scheme: BEARER}", SecurityKind::Bearer),
        ("3.0.0", "{type: http, scheme: digest}", SecurityKind::Other("digest".into())),
        ("3.1.0", "{type: mutualTLS}", SecurityKind::Other("mutualTLS".into())),
        (
            "3.0.0",
            "{type: openIdConnect, openIdConnectUrl: u}",
            SecurityKind::OpenIdConnect { url: "u".into() },
        ),
        ("2.0", "{type: basic}", SecurityKind::Basic),
        (
            "2.0",
            "{type: apiKey, in: query, name: k}",
            SecurityKind::ApiKey { place: ParameterIn::Query, name: "k".into(), prefix: None },
        ),
    ];
    for (version, text, expected) in cases {
        assert_eq!(scheme(version, text), (expected, vec![]), "{text}");
    }
}

#[test]
fn flows_have_the_names_of_openapi_3() {
    let three = "{type: oauth2, flows: {implicit: {authorizationUrl: a, scopes: {read: x}}, clientCredentials: {tokenUrl: t, scopes: {}}}}";
    let implicit = OAuthFlow {
        name: "implicit".into(),
        authorization_url: Some("a".into()),
        scopes: vec!["read".into()],
        ..OAuthFlow::default()
    };
    let credentials =
        OAuthFlow { name: "clientCredentials".into(), token_url: Some("t".into()), ..OAuthFlow::default() };
    let flows = vec![implicit, credentials.clone()];
    assert_eq!(scheme("3.0.0", three).0, SecurityKind::OAuth2 { flows });
    let two = "{type: oauth2, flow: application, tokenUrl: t, scopes: {}}";
    assert_eq!(scheme("2.0", two), (SecurityKind::OAuth2 { flows: vec![credentials] }, vec![]));
}

#[test]
fn a_type_that_is_none_is_read_as_its_name_says() {
    assert_eq!(
        scheme("3.0.0", "{type: bearer}"),
        (SecurityKind::Bearer, vec!["unknown-security".to_owned()])
    );
    assert_eq!(scheme("3.0.0", "{type: secret}").0, SecurityKind::Other("secret".into()));
}

#[test]
fn the_prefix_of_a_key_is_the_one_that_is_shown() {
    for (description, expected) in [
        ("'Send Bearer {api_key}'", Some("Bearer ")),
        ("'like \"bearer <token>\"'", Some("Bearer ")),
        ("Bearer YOUR_API_KEY", Some("Bearer ")),
        ("'`Token token=<key>`'", Some("Token token=")),
        ("'SSWS {Key}'", Some("SSWS ")),
        ("'Use {api_key}'", None),
        ("A Bearer scheme", None),
        ("Put the key here", None),
    ] {
        assert_eq!(prefix(&format!("description: {description}")).as_deref(), expected, "{description}");
    }
    assert_eq!(prefix("x-prefix: Crate").as_deref(), Some("Crate "));
    let (other, _) = scheme("3.0.0", "{type: apiKey, in: header, name: X-Key, description: 'Bearer {key}'}");
    assert_eq!(
        other,
        SecurityKind::ApiKey { place: ParameterIn::Header, name: "X-Key".into(), prefix: None }
    );
}

#[test]
fn requirements_are_alternatives_of_schemes_that_hold_together() {
    let (document, report) = read_as("3.0.0", "security: [{a: [], b: [read]}, {}, c, {d: null}]");
    let both = vec![("a".to_owned(), vec![]), ("b".to_owned(), vec!["read".to_owned()])];
    let named = |name: &str| vec![(name.to_owned(), vec![])];
    assert_eq!(document.security, Some(vec![both, vec![], named("c"), named("d")]));
    assert_eq!(rules(&report), ["wrong-type"]);
    let (document, report) = read_as("3.0.0", "paths: {}");
    assert_eq!((document.security, rules(&report).as_slice()), (None, &[][..]));
}

#[test]
fn a_scheme_may_be_named_like_an_extension() {
    let key = "{x-key: {type: apiKey, in: header, name: x-key}}";
    for (version, holder) in [
        ("2.0", format!("securityDefinitions: {key}")),
        ("3.0.3", format!("components: {{securitySchemes: {key}}}")),
    ] {
        let (document, _) = read_as(version, &holder);
        assert_eq!(document.security_schemes[0].0, "x-key");
    }
}
