//! Texts are kept as they came and read on demand.
use crate::runtime::{Base64, Date, DateTime, DayMonthYear, Secret, Uuid};
use serde_json::{from_str, to_string};

fn stamp(text: &str) -> String {
    DateTime::from(text).timestamp().map_or_else(|error| format!("error: {error}"), |time| time.to_string())
}

#[test]
fn points_in_time_are_read_as_services_write_them() {
    for text in [
        "2018-05-18T10:05:46Z",
        "2018-05-18T10:05:46+0000",
        "2018-05-18 10:05:46Z",
        "2018-05-18 10:05:46 +0000",
        "2018-05-18T12:05:46+02:00",
        "2018-05-18T12:05:46+02",
        " 2018-05-18t10:05:46z ",
    ] {
        assert_eq!(stamp(text), "2018-05-18T10:05:46Z", "{text}");
    }
    assert_eq!(stamp("2018-05-18T10:05:46.123456-0130"), "2018-05-18T11:35:46.123456Z");
    assert!(stamp("2018-05-18T10:05:46").starts_with("error"));
    assert!(stamp("soon").starts_with("error"));
}

#[test]
fn the_time_on_the_clock_needs_no_offset() {
    for text in
        ["2018-05-18T10:05:46", "2018-05-18 10:05:46", "2018-05-18T10:05:46Z", "2018-05-18T10:05:46+0200"]
    {
        assert_eq!(DateTime::from(text).civil().unwrap().to_string(), "2018-05-18T10:05:46", "{text}");
    }
}

#[test]
fn dates_may_have_a_time_behind() {
    for text in ["2018-05-18", "2018-05-18T00:00:00.000Z", "2018-05-18 10:00"] {
        assert_eq!(Date::from(text).date().unwrap().to_string(), "2018-05-18", "{text}");
    }
}

#[test]
fn the_day_may_stand_before_the_month() {
    let day = jiff::civil::date(2026, 6, 3);
    assert_eq!(DayMonthYear::from("03/06/2026").date().unwrap(), day);
    assert_eq!(DayMonthYear::from("3/6/2026").date().unwrap(), day);
    assert_eq!(DayMonthYear::from(day).as_str(), "03/06/2026");
    for text in ["2026-06-03", "06/13/2026", "30/02/2026", ""] {
        assert!(DayMonthYear::from(text).date().is_err(), "{text}");
    }
    assert_eq!(from_str::<DayMonthYear>("\"soon\"").unwrap().as_str(), "soon");
}

#[test]
fn texts_and_numbers_come_back_as_they_were() {
    for text in [
        r#""2018-05-18T10:05:46+0000""#,
        r#""""#,
        r#""soon""#,
        "1526637946",
        "1526637946.25",
        r#""1526637946""#,
    ] {
        assert_eq!(to_string(&from_str::<DateTime>(text).unwrap()).unwrap(), text);
    }
    assert_eq!(DateTime::from(jiff::Timestamp::UNIX_EPOCH).as_str(), "1970-01-01T00:00:00Z");
    assert_eq!(Date::from(jiff::civil::date(2024, 2, 29)).to_string(), "2024-02-29");
}

#[test]
fn base64_is_decoded_in_either_alphabet() {
    for text in ["+/8=", "+/8", "-_8", "-_8=", "+/\n8="] {
        assert_eq!(Base64::from(text).decode().unwrap(), [0xFB, 0xFF], "{text}");
    }
    assert_eq!(Base64::encode([0xFB, 0xFF]).as_str(), "+/8=");
    assert!(Base64::from("?").decode().is_err());
}

#[test]
fn uuids_are_checked_on_demand() {
    assert!(Uuid::from("67e55044-10b1-426f-9247-bb680e5fe0c8").is_valid());
    assert!(Uuid::from("67E5504410B1426F9247BB680E5FE0C8").is_valid());
    assert!(!Uuid::from("67e55044-10b1-426f-9247").is_valid());
    assert!(!Uuid::from("").is_valid());
}

#[test]
fn secrets_are_not_shown() {
    let secret: Secret = from_str(r#""hush""#).unwrap();
    assert_eq!((format!("{secret:?}"), secret.expose()), ("Secret(…)".to_owned(), "hush"));
    assert_eq!(to_string(&secret).unwrap(), r#""hush""#);
}
