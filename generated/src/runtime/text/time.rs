//! Dates and times.
use super::{Raw, text_type};
use jiff::civil;
use jiff::fmt::temporal::DateTimeParser;
use jiff::{Error, Timestamp};
use std::borrow::Cow;

/// A point in time as text, or as a number where the service counts seconds or milliseconds. Its order is that of the text.
///
/// `from` takes any text, as the service may write it in its own way: [`DateTime::timestamp`] and [`DateTime::civil`] check it. One
/// that is right is made of a [`Timestamp`].
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DateTime(Raw);

text_type!(DateTime);

/// A day as text. Its order is that of the text.
///
/// `from` takes any text, as the service may write it in its own way: [`Date::date`] checks it. One that is right is made of a
/// [`civil::Date`].
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(Raw);

text_type!(Date);

/// A day as text, with its parts in the order day, month, year: `31/12/2024`. Its order is that of the text.
///
/// `from` takes any text, as the service may write it in its own way: [`DayMonthYear::date`] checks it. One that is right is made of
/// a [`civil::Date`].
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DayMonthYear(Raw);

text_type!(DayMonthYear);

static PARSER: DateTimeParser = DateTimeParser::new();

impl DateTime {
    /// Returns the point in time. The text must have an offset such as `Z`, `+02:00` or `+0000`; use [`DateTime::civil`] where
    /// it has none.
    pub fn timestamp(&self) -> Result<Timestamp, Error> {
        PARSER.parse_timestamp(standard(self.as_str()).as_ref())
    }

    /// Returns date and time of day as they stand in the text, whatever the offset.
    pub fn civil(&self) -> Result<civil::DateTime, Error> {
        civil(self.as_str())
    }
}

impl From<Timestamp> for DateTime {
    fn from(timestamp: Timestamp) -> Self {
        timestamp.to_string().into()
    }
}

impl Date {
    /// Returns the day; a time of day after it is ignored.
    pub fn date(&self) -> Result<civil::Date, Error> {
        civil(self.as_str()).map(civil::DateTime::date)
    }
}

impl From<civil::Date> for Date {
    fn from(date: civil::Date) -> Self {
        date.to_string().into()
    }
}

impl DayMonthYear {
    /// Returns the day.
    pub fn date(&self) -> Result<civil::Date, Error> {
        civil::Date::strptime("%d/%m/%Y", self.as_str().trim())
    }
}

impl From<civil::Date> for DayMonthYear {
    fn from(date: civil::Date) -> Self {
        date.strftime("%d/%m/%Y").to_string().into()
    }
}

fn civil(text: &str) -> Result<civil::DateTime, Error> {
    let text = standard(text);
    let local = text.strip_suffix(['Z', 'z']).unwrap_or(&text);
    PARSER.parse_datetime(local)
}

/// Returns the text with a `T` and without the spaces that some services put around the parts.
fn standard(text: &str) -> Cow<'_, str> {
    let text = text.trim();
    let spaced = text.char_indices().filter(|(_, c)| *c == ' ').count();
    match spaced {
        0 => Cow::Borrowed(text),
        _ => Cow::Owned(text.replacen(' ', "T", 1).replace(' ', "")),
    }
}
