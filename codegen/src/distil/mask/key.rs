//! What the name of a value says of it.

/// What a value is by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    Account,
    Address,
    FirstName,
    FullName,
    Identity,
    LastName,
    Other,
    Password,
    Phone,
    Position,
    Secret,
}

/// Ends of names, in small letters and without separators. Longer ones stand first, since the first that fits decides.
const ENDS: &[(&str, Class)] = &[
    ("passwordconfirmation", Class::Password),
    ("password", Class::Password),
    ("passwd", Class::Password),
    ("passphrase", Class::Password),
    ("pagetoken", Class::Other),
    ("nexttoken", Class::Other),
    ("continuationtoken", Class::Other),
    ("token", Class::Secret),
    ("jwt", Class::Secret),
    ("secret", Class::Secret),
    ("secretkey", Class::Secret),
    ("apikey", Class::Secret),
    ("accesskey", Class::Secret),
    ("accesskeyid", Class::Secret),
    ("privatekey", Class::Secret),
    ("authorization", Class::Secret),
    ("credential", Class::Secret),
    ("credentials", Class::Secret),
    ("phone", Class::Phone),
    ("phonenumber", Class::Phone),
    ("phoneno", Class::Phone),
    ("mobile", Class::Phone),
    ("mobilenumber", Class::Phone),
    ("mobileno", Class::Phone),
    ("telephone", Class::Phone),
    ("faxnumber", Class::Phone),
    ("whatsapp", Class::Phone),
    ("msisdn", Class::Phone),
    ("cardnumber", Class::Account),
    ("creditcard", Class::Account),
    ("iban", Class::Account),
    ("identificationnumber", Class::Identity),
    ("identificationnumberdecrypted", Class::Identity),
    ("identitynumber", Class::Identity),
    ("nationalid", Class::Identity),
    ("passportnumber", Class::Identity),
    ("socialsecuritynumber", Class::Identity),
    ("firstname", Class::FirstName),
    ("givenname", Class::FirstName),
    ("middlename", Class::FirstName),
    ("lastname", Class::LastName),
    ("familyname", Class::LastName),
    ("surname", Class::LastName),
    ("fullname", Class::FullName),
    ("contactname", Class::FullName),
    ("contactperson", Class::FullName),
    ("cardholdername", Class::FullName),
    ("accountholdername", Class::FullName),
    ("latitude", Class::Position),
    ("longitude", Class::Position),
    ("latlng", Class::Position),
    ("latlong", Class::Position),
    ("geolocation", Class::Position),
    ("geopoint", Class::Position),
    ("coordinates", Class::Position),
    ("streetaddress", Class::Address),
    ("addressline", Class::Address),
    ("formattedaddress", Class::Address),
    ("fulladdress", Class::Address),
    ("homeaddress", Class::Address),
    ("postaladdress", Class::Address),
    ("billingaddress", Class::Address),
    ("shippingaddress", Class::Address),
];

/// Whole names, too short to be sought at the end of longer ones.
const WHOLE: &[(&str, Class)] = &[
    ("pwd", Class::Password),
    ("auth", Class::Secret),
    ("bearer", Class::Secret),
    ("tel", Class::Phone),
    ("fax", Class::Phone),
    ("cell", Class::Phone),
    ("pan", Class::Account),
    ("dni", Class::Identity),
    ("rut", Class::Identity),
    ("ssn", Class::Identity),
    ("lat", Class::Position),
    ("lng", Class::Position),
    ("lon", Class::Position),
    ("long", Class::Position),
    ("location", Class::Position),
    ("position", Class::Position),
    ("address", Class::Address),
    ("addr", Class::Address),
    ("street", Class::Address),
    ("line", Class::Address),
];

/// Objects whose `name` is that of a person.
const PEOPLE: &[&str] =
    &["contact", "customer", "driver", "employee", "person", "recipient", "sender", "technician", "user"];

impl Class {
    /// Tells what a value is by its name and the name of the object that it stands in.
    pub(super) fn within(object: Option<&str>, name: &str) -> Self {
        let is_person =
            || object.is_some_and(|object| PEOPLE.iter().any(|word| fold(object).ends_with(word)));
        if name.eq_ignore_ascii_case("name") && is_person() { Self::FullName } else { Self::of(name) }
    }

    /// Tells what a value is by its name. Figures at the end count for nothing: `phone2`, `address_line_1`.
    pub(super) fn of(name: &str) -> Self {
        let folded = fold(name);
        let folded = folded.trim_end_matches(|c: char| c.is_ascii_digit());
        let whole = WHOLE.iter().find(|(known, _)| *known == folded);
        let found = whole.or_else(|| ENDS.iter().find(|(end, _)| folded.ends_with(end)));
        found.map_or(Self::Other, |(_, class)| *class)
    }
}

/// Returns a name in small letters and without separators.
fn fold(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
