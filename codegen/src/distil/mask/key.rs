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
    Plate,
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
    ("template", Class::Other),
    ("templatenumber", Class::Other),
    ("vehicleplate", Class::Plate),
    ("licenseplate", Class::Plate),
    ("licenceplate", Class::Plate),
    ("numberplate", Class::Plate),
    ("platenumber", Class::Plate),
    ("latitude", Class::Position),
    ("longitude", Class::Position),
    ("latlng", Class::Position),
    ("latlong", Class::Position),
    ("geolocation", Class::Position),
    ("geopoint", Class::Position),
    ("coordinates", Class::Position),
    ("addressline", Class::Address),
    ("address", Class::Address),
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
    ("plate", Class::Plate),
    ("lat", Class::Position),
    ("lng", Class::Position),
    ("lon", Class::Position),
    ("long", Class::Position),
    ("location", Class::Position),
    ("position", Class::Position),
    ("addr", Class::Address),
    ("street", Class::Address),
    ("line", Class::Address),
];

/// What people are called: the `name` of such an object, and a name that ends with such a word and `name`, is a person's.
const PEOPLE: &[&str] = &[
    "assignee",
    "beneficiary",
    "contact",
    "courier",
    "customer",
    "driver",
    "employee",
    "guest",
    "holder",
    "manager",
    "passenger",
    "patient",
    "person",
    "receiver",
    "recipient",
    "sender",
    "signer",
    "subscriber",
    "supervisor",
    "technician",
    "user",
    "worker",
];

/// What has names that look like those of people.
const THINGS: &[&str] = &[
    "bank",
    "brand",
    "business",
    "category",
    "city",
    "company",
    "country",
    "department",
    "district",
    "event",
    "file",
    "group",
    "model",
    "organisation",
    "organization",
    "plan",
    "product",
    "project",
    "provider",
    "region",
    "role",
    "service",
    "state",
    "status",
    "store",
    "street",
    "team",
    "template",
    "trade",
    "type",
    "variant",
    "vehicle",
];

/// Figures as words.
const FIGURES: &[&str] = &["one", "two", "three", "four"];

/// Ends of names that say of which kind the value is that has the rest of the name.
const KINDS: &[&str] = &["_kind", "_type", "Kind", "Type"];

impl Class {
    /// Tells what a value is by its name and the name of the object that it stands in.
    pub(super) fn within(object: Option<&str>, name: &str) -> Self {
        let is_person = || object.is_some_and(|object| is_of_person(&fold(object)));
        if name.eq_ignore_ascii_case("name") && is_person() { Self::FullName } else { Self::of(name) }
    }

    /// Tells what a value is by its name. Figures at the end count for nothing: `phone2`, `address_line_one`.
    pub(super) fn of(name: &str) -> Self {
        let folded = fold(name);
        let folded = folded.trim_end_matches(|c: char| c.is_ascii_digit());
        let figure = FIGURES.iter().find_map(|figure| folded.strip_suffix(figure));
        match figure.map(Self::of_folded) {
            Some(Self::Address) => Self::Address,
            _ => Self::of_folded(folded),
        }
    }

    fn of_folded(name: &str) -> Self {
        let whole = WHOLE.iter().find(|(known, _)| *known == name);
        let found = whole.or_else(|| ENDS.iter().find(|(end, _)| name.ends_with(end)));
        match found {
            Some((_, class)) => *class,
            // What users are called is what they sign in with, now and then.
            None if !is_login(name) && name.strip_suffix("name").is_some_and(is_of_person) => Self::FullName,
            None => Self::Other,
        }
    }

    /// Tells what a value is by a word that says of which kind it is; only numbers have such.
    pub(super) fn of_kind(word: &str) -> Self {
        match Self::of(word) {
            class @ (Self::Account | Self::Identity | Self::Phone | Self::Plate) => class,
            _ => Self::Other,
        }
    }

    /// Tells whether a value of an object says that the object is about a person.
    pub(super) fn is_of_person(name: &str) -> bool {
        let is_email = fold(name).ends_with("email");
        is_email || matches!(Self::of(name), Self::FirstName | Self::LastName | Self::Identity | Self::Phone)
    }
}

/// Returns the name of the value whose kind a value of this name is.
pub(super) fn kind_of(name: &str) -> Option<&str> {
    KINDS.iter().find_map(|end| name.strip_suffix(end))
}

/// Tells whether it is the name of a user, by which they sign in or are called.
pub(super) fn is_login(name: &str) -> bool {
    fold(name).ends_with("username")
}

/// Tells whether a value is a name of something.
pub(super) fn is_name(name: &str) -> bool {
    fold(name).ends_with("name")
}

/// Tells whether it is a name, but not that of a thing; a bare `name` may be anything's.
pub(super) fn may_name_person(name: &str) -> bool {
    let folded = fold(name);
    let owner = folded.strip_suffix("name").unwrap_or_default();
    !owner.is_empty() && !THINGS.iter().any(|thing| owner.ends_with(thing))
}

fn is_of_person(folded: &str) -> bool {
    PEOPLE.iter().any(|word| folded.ends_with(word))
}

/// Returns a name in small letters and without separators.
pub(super) fn fold(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
