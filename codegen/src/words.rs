//! Names on the wire as words, which any identifier is spelled from.

use heck::ToSnakeCase as _;
use unicode_normalization::UnicodeNormalization as _;

/// Names that the usual rules would tear apart, in the form in which the rules leave them whole.
const WHOLE: [(&str, &str); 12] = [
    ("IPv4", "Ipv4"),
    ("IPv6", "Ipv6"),
    ("OAuth", "Oauth"),
    ("GitHub", "Github"),
    ("iOS", "Ios"),
    ("macOS", "Macos"),
    ("eBay", "Ebay"),
    ("QRCode", "QrCode"),
    ("LinkedIn", "Linkedin"),
    ("PayPal", "Paypal"),
    ("YouTube", "Youtube"),
    ("WhatsApp", "Whatsapp"),
];

/// Splits a name into lower-case words. Symbols part words; a sign before a number is a word of its own.
pub fn split(text: &str) -> Vec<String> {
    // Most names are plain, and reading any other costs ten times as much.
    if text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_')) {
        return text.split('_').filter(|word| !word.is_empty()).map(str::to_owned).collect();
    }
    let mut plain = String::with_capacity(text.len() + 8);
    if let Some(sign) = sign(text) {
        plain.push_str(sign);
        plain.push('_');
    }
    let text: String = text.nfc().filter(|c| *c != '\'').collect();
    plain.extend(whole(&text).chars().map(|c| if is_word(c) { c } else { '_' }));
    plain.to_snake_case().split('_').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Returns the words of a name in one piece, for comparing names by what they say.
pub fn key(text: &str) -> String {
    split(text).concat()
}

/// Splits a name into words that also spell its symbols and the case of its letters, so that few names coincide.
pub fn spelled(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut run = String::new();
    for character in text.nfc() {
        if is_word(character) {
            run.push(character);
        } else {
            words.extend(split_run(&mut run));
            words.push(symbol(character));
        }
    }
    words.extend(split_run(&mut run));
    words
}

/// Returns the words of a name, its symbols spelled where it has nothing else.
pub fn named(text: &str) -> Vec<String> {
    let words = split(text);
    if words.is_empty() { spelled(text) } else { words }
}

/// Returns a word for how the letters of a name are cased.
pub fn case_word(text: &str) -> &'static str {
    let letters = || text.chars().filter(|c| c.is_alphabetic());
    let capitals = letters().filter(|c| c.is_uppercase()).count();
    match capitals {
        0 => "lower",
        _ if capitals == letters().count() => "upper",
        1 if letters().next().is_some_and(char::is_uppercase) => "capital",
        _ => "mixed",
    }
}

/// Returns a name as the code points of its characters.
pub fn code_points(text: &str) -> Vec<String> {
    text.chars().map(|c| format!("u{:x}", u32::from(c))).collect()
}

/// Spells words as `snake_case`.
pub fn snake(words: &[String]) -> String {
    words.join("_")
}

/// Spells words as `PascalCase`.
pub fn pascal(words: &[String]) -> String {
    let mut spelled = String::new();
    for word in words {
        // Two words that meet with digits would read as one number.
        if spelled.ends_with(|c: char| c.is_ascii_digit()) && word.starts_with(|c: char| c.is_ascii_digit()) {
            spelled.push('_');
        }
        let mut characters = word.chars();
        spelled.extend(characters.next().into_iter().flat_map(char::to_uppercase));
        spelled.extend(characters);
    }
    spelled
}

/// Plurals whose `v` is an `f` in the singular; of all others in `-ves` the singular ends in `-ve`. `leaves` may be either.
const VES: [(&str, &str); 12] = [
    ("calves", "calf"),
    ("elves", "elf"),
    ("halves", "half"),
    ("hooves", "hoof"),
    ("knives", "knife"),
    ("lives", "life"),
    ("loaves", "loaf"),
    ("scarves", "scarf"),
    ("shelves", "shelf"),
    ("thieves", "thief"),
    ("wives", "wife"),
    ("wolves", "wolf"),
];

/// Words that end like a plural and are none; so are all in `-ss`, `-is` and `-ous`.
const ONE: [&str; 45] = [
    "alias",
    "apparatus",
    "atlas",
    "bias",
    "bonus",
    "bus",
    "cactus",
    "campus",
    "canvas",
    "celsius",
    "census",
    "chaos",
    "chorus",
    "christmas",
    "circus",
    "consensus",
    "corpus",
    "cosmos",
    "exodus",
    "focus",
    "gas",
    "genius",
    "genus",
    "kudos",
    "locus",
    "minus",
    "modulus",
    "news",
    "nexus",
    "nucleus",
    "opus",
    "overseas",
    "plus",
    "prospectus",
    "radius",
    "series",
    "species",
    "status",
    "stimulus",
    "surplus",
    "syllabus",
    "terminus",
    "versus",
    "virus",
    "whereas",
];

/// Returns the singular of an English plural, where the rule is plain.
pub fn singular(words: &[String]) -> Vec<String> {
    let mut words = words.to_vec();
    if let Some(last) = words.last_mut().filter(|last| !is_one(last)) {
        if let Some((_, one)) = VES.iter().find(|(many, _)| last == many) {
            *last = (*one).to_owned();
        } else if let Some(stem) = last.strip_suffix("ies").filter(|stem| stem.len() > 1) {
            *last = format!("{stem}y");
        } else if let Some(stem) = ["sses", "shes", "ches", "xes", "zes"]
            .iter()
            .find_map(|end| last.strip_suffix(end).map(|stem| format!("{stem}{}", &end[..end.len() - 2])))
        {
            *last = stem;
        } else if let Some(stem) = last.strip_suffix("es").filter(|stem| ONE.contains(stem)) {
            *last = stem.to_owned();
        } else if last.len() > 3 && last.ends_with('s') {
            last.pop();
        }
    }
    words
}

fn is_one(word: &str) -> bool {
    ["ss", "is", "ous"].iter().any(|end| word.ends_with(end)) || ONE.contains(&word)
}

fn is_word(character: char) -> bool {
    character.is_alphanumeric() && unicode_ident::is_xid_continue(character)
}

/// Returns the word of a sign that stands before a number or alone.
fn sign(text: &str) -> Option<&'static str> {
    let rest = text.get(1..)?;
    let counts = rest.starts_with(|c: char| c.is_ascii_digit());
    match text.as_bytes().first()? {
        b'+' if counts => Some("plus"),
        b'-' if counts => Some("minus"),
        _ => None,
    }
}

/// Replaces names that the usual rules would tear apart, and writes plural acronyms (`IDs`) as words.
fn whole(text: &str) -> String {
    let mut text = text.to_owned();
    for (name, replacement) in WHOLE {
        if text.contains(name) {
            text = text.replace(name, replacement);
        }
    }
    plural_acronyms(&text)
}

fn plural_acronyms(text: &str) -> String {
    let characters: Vec<char> = text.chars().collect();
    let mut plain: Vec<char> = characters.clone();
    for (end, character) in characters.iter().enumerate() {
        let word_ends = characters.get(end + 1).is_none_or(|next| !next.is_lowercase());
        if *character != 's' || !word_ends {
            continue;
        }
        let capitals = characters[..end].iter().rev().take_while(|c| c.is_uppercase()).count();
        if capitals >= 2 {
            for position in end + 1 - capitals..end {
                plain[position] = characters[position].to_lowercase().next().unwrap_or(characters[position]);
            }
        }
    }
    plain.into_iter().collect()
}

fn split_run(run: &mut String) -> Vec<String> {
    let words = split(run);
    run.clear();
    words
}

fn symbol(character: char) -> String {
    let word = match character {
        '+' => "plus",
        '-' => "dash",
        '*' => "star",
        '/' => "slash",
        '\\' => "backslash",
        '.' => "dot",
        ',' => "comma",
        ':' => "colon",
        ';' => "semicolon",
        '_' => "underscore",
        ' ' => "space",
        '<' => "less",
        '>' => "greater",
        '=' => "equals",
        '!' => "not",
        '?' => "question",
        '@' => "at",
        '#' => "hash",
        '$' => "dollar",
        '%' => "percent",
        '&' => "and",
        '|' => "bar",
        '~' => "tilde",
        '^' => "caret",
        '(' | ')' => "paren",
        '[' | ']' => "bracket",
        '{' | '}' => "brace",
        '"' => "quote",
        '\'' => "apostrophe",
        other => return format!("u{:x}", u32::from(other)),
    };
    word.to_owned()
}

/// Names that say too little to stand alone.
const VAGUE: [&str; 21] = [
    "type", "kind", "data", "value", "values", "item", "items", "meta", "result", "results", "info",
    "detail", "details", "object", "option", "options", "status", "state", "reason", "code", "name",
];

/// Tells whether a word says too little to stand alone.
pub fn is_vague(word: &str) -> bool {
    VAGUE.contains(&word)
}

/// Tells whether a name says too little to stand alone.
pub fn are_vague(words: &[String]) -> bool {
    matches!(words, [word] if is_vague(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(text: &str) -> String {
        split(text).join(" ")
    }

    #[test]
    fn names_split_where_a_reader_would_split_them() {
        assert_eq!(joined("createdAt"), "created at");
        assert_eq!(joined("externalIPs"), "external ips");
        assert_eq!(joined("listIDsOf"), "list ids of");
        assert_eq!(joined("IPv4Address"), "ipv4 address");
        assert_eq!(joined("MSLProduct"), "msl product");
        assert_eq!(joined("_id"), "id");
        assert_eq!(joined("page[number]"), "page number");
        assert_eq!(joined("ActivityFeedbackV2"), "activity feedback v2");
    }

    #[test]
    fn signs_of_numbers_are_words() {
        assert_eq!(joined("+1"), "plus 1");
        assert_eq!(joined("-1"), "minus 1");
        assert_eq!(joined("-"), "");
    }

    #[test]
    fn symbols_can_be_spelled() {
        assert_eq!(spelled("*").join(" "), "star");
        assert_eq!(spelled("StartTime<").join(" "), "start time less");
        assert_eq!(spelled("\u{1f600}").join(" "), "u1f600");
    }

    #[test]
    fn names_that_are_no_identifiers_lose_only_what_rust_forbids() {
        assert_eq!(joined("größe (m²)"), "größe m");
        assert_eq!(joined("cafe\u{301}"), "caf\u{e9}");
    }

    #[test]
    fn only_plain_plurals_lose_their_ending() {
        let one = |text: &str| singular(&split(text)).join(" ");
        assert_eq!(one("addresses"), "address");
        assert_eq!(one("categories"), "category");
        assert_eq!(one("status"), "status");
        assert_eq!(one("lines"), "line");
        assert_eq!(one("shelves"), "shelf");
        assert_eq!(one("archives"), "archive");
        assert_eq!((one("areas"), one("skus"), one("photos")), ("area".into(), "sku".into(), "photo".into()));
        assert_eq!(
            (one("aliases"), one("statuses"), one("gases")),
            ("alias".into(), "status".into(), "gas".into())
        );
        for word in ["alias", "bonus", "gas", "radius", "chaos", "basis", "anonymous", "news", "series"] {
            assert_eq!(one(word), word);
        }
    }

    #[test]
    fn the_case_of_a_name_has_a_word() {
        let words = ["a1", "A", "ID", "Id", "aB", "AbC", "", "1"].map(case_word);
        assert_eq!(words, ["lower", "upper", "upper", "capital", "mixed", "mixed", "lower", "lower"]);
    }

    #[test]
    fn digits_of_two_words_stay_apart() {
        assert_eq!(pascal(&split("v1_2")), "V1_2");
    }
}
