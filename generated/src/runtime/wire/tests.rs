//! Round trips and leniency of the wire forms, through serde as a user calls it.
#![allow(unreachable_pub, reason = "the macros define public items")]

use crate::runtime::{
    Detailed, IntOrString, Json, Map, OneOrMany, Patch, Read, Tree, Write, identifier, object, tagged, union,
    value_enum,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{from_str, json, to_string, to_value};

#[derive(Clone, Debug, PartialEq)]
struct Bank {
    id: String,
    count: i64,
    rate: f64,
    r#type: Kind,
    name: Option<String>,
    parent: Option<Box<Bank>>,
    note: Patch<String>,
    extra: Map<Json>,
}
object!(Bank, required { count, rate; id = "_id" | "id", r#type = "type" } optional { name } nullable { parent } patch { note } .. extra);

#[derive(Clone, Debug, PartialEq)]
struct Sums {
    all: Vec<f64>,
    by_day: Map<f64>,
    pair: (i32, String),
    open: Option<bool>,
    small: Option<f32>,
}
object!(Sums, required { all, pair; by_day = "byDay" } optional { open, small });

#[derive(Clone, Debug, PartialEq)]
struct Empty {}
object!(Empty,);

value_enum! {
    /// Kinds.
    pub enum Kind: str else Unlisted { Normal = "normal", OnHold = "on-hold", Other = "other" }
}

value_enum! {
    /// Levels.
    pub enum Level: i64 else Other { One = 1, Two = 2 }
}

fn round_trip<T: Serialize + DeserializeOwned>(text: &str) {
    let value: T = from_str(text).unwrap();
    assert_eq!(to_string(&value).unwrap(), text);
    let json: Json = from_str(text).unwrap();
    assert_eq!(to_value(serde_json::from_value::<T>(json.clone()).unwrap()).unwrap(), json);
}

fn error<T: Read>(text: &str) -> String {
    match T::read(&from_str(text).unwrap()) {
        Ok(_) => panic!("`{text}` reads"),
        Err(error) => error.to_string(),
    }
}

const BANK: &str = r#"{"count":1,"rate":0.5,"_id":"a","type":"normal","parent":null}"#;

#[test]
fn objects_come_back_equal() {
    round_trip::<Bank>(BANK);
    round_trip::<Bank>(&BANK.replace("null}", r#"null,"note":null}"#));
    round_trip::<Bank>(&BANK.replace("null}", r#"null,"note":"x","more":[1,{"b":null}]}"#));
    round_trip::<Bank>(&BANK.replace("null}", &format!("{BANK}}}")));
    round_trip::<Sums>(r#"{"all":[1,2.5],"pair":[1,"a"],"byDay":{"x":3}}"#);
    round_trip::<Empty>("{}");
}

#[test]
fn a_code_is_told_from_the_text_after_it() {
    let read = |text: &str| {
        round_trip::<Detailed<Kind>>(text);
        let Detailed { code, detail } = from_str::<Detailed<Kind>>(text).unwrap();
        (code, detail)
    };
    assert_eq!(
        read(r#""on-hold: until noon: or later""#),
        (Kind::OnHold, Some("until noon: or later".into()))
    );
    assert_eq!(read(r#""on-hold""#), (Kind::OnHold, None));
    assert_eq!(read(r#""on-hold: ""#), (Kind::OnHold, Some(String::new())));
    let sentence = "there is no such thing: try again";
    assert_eq!(read(&format!("{sentence:?}")), (Kind::Unlisted(sentence.to_owned()), None));
    let told = Detailed { code: Kind::Normal, detail: Some("x".to_owned()) };
    assert_eq!(
        (told.to_string().as_str(), Detailed::from(Kind::Normal).to_string().as_str()),
        ("normal: x", "normal")
    );
    assert_eq!(error::<Detailed<Kind>>("{}"), error::<Kind>("{}"));
}

#[test]
fn absent_and_null_are_told_apart_where_it_matters() {
    let bank: Bank = from_str(BANK).unwrap();
    assert_eq!((bank.name, bank.note), (None, Patch::Absent));
    let bank: Bank = from_str(&BANK.replace("null}", r#"null,"note":null,"name":null}"#)).unwrap();
    assert_eq!((bank.name, bank.note), (None, Patch::Null));
    let bank: Bank = from_str(r#"{"count":1,"rate":0.5,"_id":"a","type":"normal"}"#).unwrap();
    assert_eq!(to_string(&bank).unwrap(), BANK);
}

#[test]
fn every_key_of_a_field_is_read_and_the_first_is_written() {
    let bank: Bank = from_str(&BANK.replace("_id", "id")).unwrap();
    assert_eq!(to_string(&bank).unwrap(), BANK);
    let both: Bank = from_str(&BANK.replace(r#""_id":"a""#, r#""id":"b","_id":"a""#)).unwrap();
    assert_eq!((both.id.as_str(), both.extra.len()), ("a", 0));
}

#[test]
fn keys_may_come_in_any_order_and_escaped() {
    let bank: Bank =
        from_str(r#"{"parent":null,"type":"normal","\u005fid":"a","rate":0.5,"count":1}"#).unwrap();
    assert_eq!(to_string(&bank).unwrap(), BANK);
}

#[test]
fn scalars_are_read_from_what_spells_them() {
    let sums: Sums =
        from_str(r#"{"all":["1.5",2,3.0],"byDay":{"x":" 4 "},"pair":["7",8],"open":"TRUE","small":"0.1"}"#)
            .unwrap();
    assert_eq!(sums.all, [1.5, 2.0, 3.0]);
    assert_eq!(sums.pair, (7, "8".to_owned()));
    assert_eq!(
        to_string(&sums).unwrap(),
        r#"{"all":[1.5,2,3],"pair":[7,"8"],"byDay":{"x":4},"open":true,"small":0.1}"#
    );
}

#[test]
fn integers_take_whole_numbers_only() {
    let read = |json: Json| i32::read(&Tree::from(&json)).ok();
    assert_eq!(read(json!(7.0)), Some(7));
    assert_eq!(read(json!("7.0")), Some(7));
    assert_eq!(read(json!("-7")), Some(-7));
    for wrong in
        [json!(7.5), json!("x"), json!(""), json!(3_000_000_000_u32), json!(1e300), json!("inf"), json!(true)]
    {
        assert_eq!(read(wrong.clone()), None, "{wrong}");
    }
    assert_eq!(u64::read(&Tree::from(&json!(u64::MAX))), Ok(u64::MAX));
    assert_eq!(to_string(&u64::MAX.write()).unwrap(), u64::MAX.to_string());
}

#[test]
fn numbers_without_a_fraction_are_written_as_integers() {
    let text = |value: f64| to_string(&value.write()).unwrap();
    assert_eq!([text(5.0), text(-2.0), text(0.25)], ["5", "-2", "0.25"]);
    assert_eq!(text(9_007_199_254_740_992.0), "9007199254740992.0");
    assert_eq!(text(f64::NAN), "null");
}

#[test]
fn texts_take_numbers_and_booleans() {
    let read = |json: Json| String::read(&Tree::from(&json)).ok();
    assert_eq!(read(json!(7)).as_deref(), Some("7"));
    assert_eq!(read(json!(1.5)).as_deref(), Some("1.5"));
    assert_eq!(read(json!(true)).as_deref(), Some("true"));
    assert_eq!(read(json!(null)), None);
}

#[test]
fn errors_say_where_and_what() {
    assert_eq!(error::<Bank>("[]"), "expected an object (Bank), found an array");
    assert_eq!(error::<Bank>("{}"), "missing field `count`");
    assert_eq!(
        error::<Vec<Map<Bank>>>(r#"[{"bank":{"count":"x"}}]"#),
        r#"[0].bank.count: expected an integer, found the text "x""#
    );
    assert_eq!(
        error::<Sums>(r#"{"all":[1,{}],"pair":[1,""],"byDay":{}}"#),
        "all[1]: expected a number, found an object"
    );
    assert_eq!(
        error::<Sums>(r#"{"all":[],"pair":[1],"byDay":{}}"#),
        "pair: expected an array of 2, found an array"
    );
    assert_eq!(
        error::<Sums>(r#"{"all":[],"pair":[1,""],"byDay":{"a b":null}}"#),
        r#"byDay["a b"]: expected a number, found null"#
    );
}

#[test]
fn serde_passes_the_place_on() {
    let error = from_str::<Sums>(r#"{"all":[true],"pair":[1,""],"byDay":{}}"#).unwrap_err();
    assert!(error.to_string().starts_with("all[0]: expected a number, found true"), "{error}");
}

#[test]
fn the_first_error_is_told() {
    let text = r#"{"all":[],"pair":[1,""],"byDay":{},"open":[],"small":[]}"#;
    assert_eq!(error::<Sums>(text), "open: expected true or false, found an array");
}

#[test]
fn value_enums_keep_unknown_values() {
    round_trip::<Vec<Kind>>(r#"["normal","on-hold","other","new"]"#);
    round_trip::<Vec<Level>>("[1,2,3]");
    assert_eq!(from_str::<Kind>("5").unwrap(), Kind::Unlisted("5".into()));
    assert_eq!(from_str::<Level>(r#""2""#).unwrap(), Level::Two);
    assert_eq!(error::<Level>(r#""two""#), r#"expected an integer, found the text "two""#);
    assert_eq!(Kind::OnHold.to_string(), "on-hold");
    assert_eq!(Kind::KNOWN.iter().map(Kind::as_str).collect::<Vec<_>>(), ["normal", "on-hold", "other"]);
    assert_eq!(Level::KNOWN, [Level::One, Level::Two]);
    assert_eq!((Level::Two.to_string(), Level::from(9).value()), ("2".to_owned(), 9));
}

#[derive(Clone, Debug, PartialEq)]
struct Pet {
    id: Option<i64>,
    name: String,
}
object!(Pet, required { name } optional { id });

#[derive(Clone, Debug, PartialEq)]
enum Found {
    Pet(Pet),
    Bank(Box<Bank>),
    Number(i64),
    Text(String),
    Pets(Vec<Pet>),
    Other(Json),
}
union!(Found else Other {
    Pet(Pet): object, Bank(Box<Bank>): object, Number(i64): integer, Text(String): string, Pets(Vec<Pet>): array
});

#[test]
fn a_union_is_read_by_kind_and_by_the_keys_it_knows() {
    for text in [
        r#""7""#,
        "7",
        r#"[{"name":"x"}]"#,
        r#"{"name":"x","id":1}"#,
        BANK,
        "null",
        "7.5",
        r#"{"a":1}"#,
        "[1]",
    ] {
        round_trip::<Found>(text);
    }
    assert_eq!(from_str::<Found>(r#""7""#).unwrap(), Found::Text("7".into()));
    assert_eq!(from_str::<Found>("7.0").unwrap(), Found::Number(7));
    assert_eq!(from_str::<Found>("[1]").unwrap(), Found::Other(json!([1])));
    let bank = BANK.replace('{', r#"{"name":"x","#);
    assert!(matches!(from_str::<Found>(&bank).unwrap(), Found::Bank(_)));
}

#[derive(Clone, Debug, PartialEq)]
enum Animal {
    Cat(Pet),
    Dog(Dog),
    Unlisted(Json),
}
tagged!(Animal by "kind" else Unlisted { Cat(Pet) = "cat" | "kitty", Dog(Dog) = "7" });

#[derive(Clone, Debug, PartialEq)]
struct Dog {
    kind: Option<i64>,
}
object!(Dog, optional { kind });

#[test]
fn a_tag_decides() {
    round_trip::<Animal>(r#"{"kind":"cat","name":"x"}"#);
    round_trip::<Animal>(r#"{"kind":7}"#);
    round_trip::<Animal>(r#"{"kind":"cow","legs":4}"#);
    round_trip::<Animal>(r#"{"legs":4}"#);
    round_trip::<Animal>("4");
    let kitty: Animal = from_str(r#"{"name":"x","kind":"kitty"}"#).unwrap();
    assert_eq!(to_string(&kitty).unwrap(), r#"{"kind":"cat","name":"x"}"#);
    assert_eq!(error::<Animal>(r#"{"kind":"cat"}"#), "kind cat: missing field `name`");
}

#[derive(Clone, Debug, PartialEq)]
enum Nested {
    Dog(Dog),
    Found(Found),
    Animal(Option<Box<Animal>>),
    Other(Json),
}
union!(Nested else Other { Dog(Dog): object, Found(Found): object, Animal(Option<Box<Animal>>): any });

#[test]
fn a_union_in_a_union_knows_what_its_members_know() {
    for text in [r#"{"name":"x","id":1}"#, r#"{"kind":"cat","name":"x"}"#, r#"{"kind":7}"#, BANK] {
        round_trip::<Nested>(text);
    }
    assert!(matches!(from_str(r#"{"name":"x"}"#).unwrap(), Nested::Found(Found::Pet(_))));
    assert!(matches!(from_str(r#"{"kind":"cat","name":"x"}"#).unwrap(), Nested::Animal(Some(_))));
    assert!(matches!(from_str(r#"{"kind":1}"#).unwrap(), Nested::Dog(_)));
}

#[test]
fn one_or_many_is_written_as_it_was() {
    type Numbers = OneOrMany<f64>;
    let texts = ["5", "[5,6]", "[]"].map(|text| (from_str::<Numbers>(text).unwrap(), text));
    assert!(texts.iter().all(|(value, text)| to_string(value).unwrap() == *text));
    assert_eq!(texts.iter().map(|(value, _)| value.iter().count()).collect::<Vec<_>>(), [1, 2, 0]);
}

#[test]
fn numbers_survive_arbitrary_precision_of_another_crate() {
    let tree: Tree<'_> = from_str(r#"{"$serde_json::private::Number": "12.5"}"#).unwrap();
    assert_eq!(tree, Tree::Float(12.5));
}

#[derive(Clone, Debug, PartialEq)]
enum DepotIdentifier {
    Id(IntOrString),
    Place(Empty),
    Other { kind: String, value: Json },
}
identifier!(DepotIdentifier by "type" in "value" else Other { Id(IntOrString) = "depotId", Place(Empty) = "place" });

#[derive(Clone, Debug, PartialEq)]
struct Line {
    depot: DepotIdentifier,
    count: i64,
    extra: Map<Json>,
}
object!(Line, [depot: "type", "value"] required { count } .. extra);

#[test]
fn identifiers_keep_their_kind_and_value() {
    round_trip::<DepotIdentifier>(r#"{"type":"depotId","value":7}"#);
    round_trip::<DepotIdentifier>(r#"{"type":"depotId","value":"7"}"#);
    round_trip::<DepotIdentifier>(r#"{"type":"place","value":{}}"#);
    round_trip::<DepotIdentifier>(r#"{"type":"new","value":[1]}"#);
    let depot: DepotIdentifier = from_str(r#"{"type":"depotId","value":7}"#).unwrap();
    assert_eq!((depot.kind(), &depot), ("depotId", &DepotIdentifier::Id(7.into())));
}

#[test]
fn identifiers_stand_beside_fields() {
    round_trip::<Line>(r#"{"type":"depotId","value":"7","count":2,"more":null}"#);
    assert_eq!(error::<Line>(r#"{"type":"depotId","count":2}"#), "missing field `value`");
    assert_eq!(
        error::<Line>(r#"{"type":"depotId","value":[],"count":2}"#),
        "value: expected a whole number or a string, found an array"
    );
}
