//! Schemas.

use super::{NONE, read_as, rules, schema, schema_as, target};
use crate::parse::document::{JsonType, Schema};
use serde_json::json;

#[test]
fn a_schema_is_read_key_by_key() {
    let (schema, rules) = schema(
        "{type: object, title: A, description: B, required: [a], properties: {a: {type: string, format: date}, b: {type: array, items: {type: integer}}}, additionalProperties: false, example: {a: x}, deprecated: true}",
    );
    assert_eq!(schema.types, [JsonType::Object]);
    assert_eq!(schema.properties[0].1.format.as_deref(), Some("date"));
    assert_eq!(
        schema.properties[1].1.items.as_ref().map(|items| items.types.clone()),
        Some(vec![JsonType::Integer])
    );
    assert_eq!(schema.properties[1].1.at.to_string(), "a.yaml#/components/schemas/Crate/properties/b");
    assert_eq!(schema.additional.as_ref().and_then(|schema| schema.boolean), Some(false));
    assert_eq!(schema.examples[0].value, json!({"a": "x"}));
    assert!(schema.deprecated);
    assert_eq!(rules, NONE);
}

#[test]
fn null_among_types_is_a_mark_of_its_own() {
    let (schema, rules) = schema_as("3.1.0", "{type: [string, 'null']}");
    assert_eq!((schema.types, schema.nullable), (vec![JsonType::String], true));
    assert_eq!(rules, NONE);
    let (schema, _) = schema_as("3.1.0", "{type: 'null'}");
    assert_eq!((schema.types, schema.nullable), (vec![JsonType::Null], true));
    let (schema, rules) = schema_as("3.1.0", "{type: [integer, null]}");
    assert_eq!((schema.types, schema.nullable), (vec![JsonType::Integer], true));
    assert_eq!(rules, ["wrong-type"]);
}

#[test]
fn nullable_is_read_in_every_version() {
    assert!(schema_as("3.0.0", "{nullable: true}").0.nullable);
    let (schema, rules) = schema_as("3.1.0", "{nullable: true}");
    assert!(schema.nullable);
    assert_eq!(rules, ["unknown-key"]);
    assert!(schema_as("3.0.0", "{x-nullable: true}").0.nullable);
}

#[test]
fn keys_of_3_1_are_read_in_3_1_without_a_word() {
    let (schema, rules) = schema_as(
        "3.1.0",
        "{const: 1, examples: [1, 2], $defs: {A: {}}, $comment: x, contentEncoding: base64, contentMediaType: image/png, patternProperties: {'^x': {}}, prefixItems: [true, {}], items: false, exclusiveMinimum: 3}",
    );
    assert_eq!(schema.constant, Some(json!(1)));
    assert_eq!(schema.examples.len(), 2);
    assert_eq!(schema.prefix_items[0].boolean, Some(true));
    assert_eq!(schema.items.and_then(|items| items.boolean), Some(false));
    assert_eq!(schema.patterns[0].0, "^x");
    assert_eq!((schema.limits.minimum, schema.limits.exclusive_minimum), (Some(3.into()), true));
    assert_eq!(rules, NONE);
}

#[test]
fn keys_of_3_1_are_read_in_3_0_with_a_warning() {
    let (schema, rules) = schema("{const: 1, type: [string, 'null']}");
    assert_eq!(schema.constant, Some(json!(1)));
    assert!(schema.nullable);
    assert_eq!(rules, ["unknown-key", "wrong-type"]);
}

#[test]
fn a_near_miss_is_read_as_meant() {
    let (schema, rules) =
        schema("{readonly: true, nulable: true, Description: A, min_length: 2, multipelOf: 2}");
    assert!(schema.read_only && schema.nullable);
    assert_eq!(schema.description.as_deref(), Some("A"));
    assert_eq!(schema.limits.min_length, Some(2));
    assert_eq!(schema.limits.multiple_of, Some(2.into()));
    assert_eq!(rules, ["unknown-key"]);
}

#[test]
fn what_the_model_has_no_place_for_is_named() {
    for key in [
        "if",
        "then",
        "else",
        "not",
        "contains",
        "propertyNames",
        "unevaluatedProperties",
        "dependentSchemas",
    ] {
        let (_, rules) = schema_as("3.1.0", &format!("{{{key}: {{}}}}"));
        assert_eq!(rules, ["unsupported-keyword"], "{key}");
    }
}

#[test]
fn an_exclusive_limit_is_a_boolean_or_a_number() {
    let limits = |version, text| schema_as(version, text).0.limits;
    let flag = limits("3.0.0", "{minimum: 1, exclusiveMinimum: true, exclusiveMaximum: true, maximum: 9}");
    assert_eq!((flag.minimum, flag.exclusive_minimum), (Some(1.into()), true));
    assert_eq!((flag.maximum, flag.exclusive_maximum), (Some(9.into()), true));
    let both = limits("3.1.0", "{minimum: 5, exclusiveMinimum: 1, exclusiveMaximum: 7, maximum: 7}");
    assert_eq!((both.minimum, both.exclusive_minimum), (Some(5.into()), false));
    assert_eq!((both.maximum, both.exclusive_maximum), (Some(7.into()), true));
}

#[test]
fn limits_in_quotes_are_numbers() {
    let (schema, rules) = schema("{minimum: '5', maxLength: '10', minItems: 2.0, maxItems: -1}");
    assert_eq!(schema.limits.minimum, Some(5.into()));
    assert_eq!(schema.limits.max_length, Some(10));
    assert_eq!(schema.limits.min_items, Some(2));
    assert_eq!(schema.limits.max_items, None);
    assert_eq!(rules, ["wrong-type"]);
}

#[test]
fn names_of_types_that_are_none_are_read_as_meant() {
    let cases: &[(&str, &[JsonType], Option<&str>)] = &[
        ("String", &[JsonType::String], None),
        ("int", &[JsonType::Integer], None),
        ("float", &[JsonType::Number], Some("float")),
        ("date", &[JsonType::String], Some("date")),
        ("datetime", &[JsonType::String], Some("date-time")),
        ("uuid", &[JsonType::String], Some("uuid")),
        ("any", &[], None),
        ("file", &[JsonType::File], None),
        ("'string|number'", &[JsonType::String, JsonType::Number], None),
        ("'string[]'", &[JsonType::Array], None),
        ("crate", &[], None),
    ];
    for (name, types, format) in cases {
        let (schema, rules) = schema(&format!("{{type: {name}}}"));
        assert_eq!((schema.types.as_slice(), schema.format.as_deref()), (*types, *format), "{name}");
        assert_eq!(rules, ["unknown-type"], "{name}");
    }
}

#[test]
fn a_type_that_names_a_schema_is_a_reference() {
    let (schema, rules) = schema("{type: Depot}");
    assert_eq!(schema.reference.map(|reference| reference.to.name()), Some("Depot".to_owned()));
    assert_eq!(rules, ["unknown-type"]);
}

#[test]
fn a_boolean_required_of_a_property_speaks_of_the_property() {
    let (schema, rules) = schema(
        "{required: [b], properties: {a: {required: true}, b: {required: true}, c: {required: false}}}",
    );
    assert_eq!(schema.required, ["b", "a"]);
    assert_eq!(rules, ["required-flag"]);
}

#[test]
fn single_values_are_lists_of_one() {
    let (schema, rules) = schema("{required: name, enum: a, allOf: {type: object}}");
    assert_eq!(schema.required, ["name"]);
    assert_eq!(schema.values, Some(vec![json!("a")]));
    assert_eq!(schema.all_of.len(), 1);
    assert_eq!(rules, ["wrong-type"]);
}

#[test]
fn items_as_an_array_are_positions() {
    let (one, _) = schema("{items: [{type: string}]}");
    assert_eq!(one.items.map(|items| items.types), Some(vec![JsonType::String]));
    let (two, rules) = schema("{items: [{type: string}, {type: integer}]}");
    assert_eq!(two.prefix_items.len(), 2);
    assert_eq!(rules, ["wrong-type"]);
}

#[test]
fn values_keep_their_names() {
    let names = |text: &str| schema(text).0.value_names;
    assert_eq!(names("{enum: [1, 2], x-enum-varnames: [OPEN, SHUT]}"), ["OPEN", "SHUT"]);
    assert_eq!(names("{x-enumNames: [Open, Shut], enum: [1, 2]}"), ["Open", "Shut"]);
    let microsoft = "{enum: [1, 2], x-ms-enum: {values: [{value: 2, name: Shut}, {value: 1, name: Open}]}}";
    assert_eq!(names(microsoft), ["Open", "Shut"]);
    let (schema, rules) = schema("{enum: [1, 2], x-enum-varnames: [OPEN]}");
    assert!(schema.value_names.is_empty());
    assert_eq!(rules, ["odd-value-names"]);
}

#[test]
fn a_description_in_lines_is_joined() {
    let (schema, rules) = schema("{description: [a, b]}");
    assert_eq!(schema.description.as_deref(), Some("a\nb"));
    assert_eq!(rules, ["wrong-type"]);
}

#[test]
fn properties_that_are_a_reference_refer_to_the_whole() {
    let (schema, rules) = schema("{type: object, properties: {$ref: '#/components/schemas/Depot', a: {}}}");
    assert_eq!(schema.reference.map(|reference| reference.to.name()), Some("Depot".to_owned()));
    assert_eq!(schema.properties.len(), 1);
    assert_eq!(rules, ["reference-as-properties"]);
}

#[test]
fn a_property_that_is_called_ref_is_a_property() {
    let (schema, rules) = schema("{properties: {$ref: {type: string}}}");
    assert!(schema.reference.is_none());
    assert_eq!(schema.properties[0].0, "$ref");
    assert_eq!(rules, NONE);
}

#[test]
fn a_ref_inside_of_data_is_data() {
    let reference = "{$ref: '#/nowhere'}";
    let (schema, rules) =
        schema(&format!("{{example: {reference}, default: {reference}, enum: [{reference}]}}"));
    assert_eq!(schema.examples[0].value, json!({"$ref": "#/nowhere"}));
    assert_eq!(schema.default, Some(json!({"$ref": "#/nowhere"})));
    assert_eq!(schema.values, Some(vec![json!({"$ref": "#/nowhere"})]));
    assert_eq!(rules, NONE);
}

#[test]
fn a_discriminator_maps_values_to_references_and_to_names() {
    let text = "components: {schemas: {Crate: {discriminator: {propertyName: kind, mapping: {a: Depot, b: '#/components/schemas/Depot', c: Nowhere}}}, Depot: {}}}";
    let (document, report) = read_as("3.0.0", text);
    let Some(discriminator) = &target(&document, "a.yaml#/components/schemas/Crate").discriminator else {
        panic!()
    };
    assert_eq!(discriminator.property, "kind");
    let keys: Vec<_> = discriminator.mapping.iter().map(|(_, key)| &*key.0).collect();
    assert_eq!(keys, ["a.yaml#/components/schemas/Depot", "a.yaml#/components/schemas/Depot", "Nowhere"]);
    assert_eq!(rules(&report), NONE);
}

#[test]
fn no_value_in_place_of_a_schema_stops_the_run() {
    for value in ["null", "7", "[]", "[{}, {}]", "true", "text", "''", "[[[]]]"] {
        for key in [
            "properties",
            "items",
            "allOf",
            "additionalProperties",
            "enum",
            "type",
            "required",
            "discriminator",
        ] {
            let (_, _): (Schema, _) = schema(&format!("{{{key}: {value}}}"));
        }
        let (_, _) = schema(value);
    }
}
