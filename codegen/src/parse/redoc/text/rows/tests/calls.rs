//! Where calls begin and what belongs to them.

use super::{PAGE, calls, findings, read};

#[test]
fn a_page_is_cut_into_its_calls() {
    let expected = [
        "call: Opens a session with the key of a shop: / Key: { / \"key\": \"abc\", / \"more\": { ... } / }",
        "body key!",
        "body hours",
        r#"> {"key":"abc","hours":4}"#,
        r#"< {"token":"t - 1"}"#,
        "call: Lists pets.",
        "query kind",
        "query page[number]",
        "query chip",
        "query owner_id",
        "query colour (by sample)",
        r#"< {"pets":[{"id":1,"colour":"grey","note":"- \"{- \"","weight":-4.5,"owner":{"name":"Ann"},"tags":["a","b"]},{"id":2,"extra":{}}]}"#,
        "call: ",
        r#"< {"shops":[]}"#,
        "call: Adds a pet.",
        "body pet! (by sample)",
        r#"> {"pet":{"colour":"grey"}}"#,
        r#"< {"pet":{"id":3,"colour":"grey"}}"#,
        "call: ",
        "path id!",
        r#"< {"pet":{"id":3}}"#,
        "call: Changes a pet.",
        "path id!",
        "header X-Shop!",
        "body note",
        "body owner (by sample)",
        "body visits (by sample)",
        r#"> {"note":"n","owner":{"name":"Ann"},"visits":[{"on":"2020-01-01"}]}"#,
        "< null",
        "call: Forgets a pet.",
        "path id!",
        "webhook: Sent to your endpoint when a pet is sold.",
        "header X-Signature",
        "body event!",
        "body pet! (by sample)",
        r#"> {"event":"pet.sold","pet":{"id":3}}"#,
    ];
    assert_eq!(calls(PAGE), expected);
}

#[test]
fn what_stands_before_the_first_call_is_the_introduction() {
    let (document, _) = read(PAGE);
    let lines: Vec<_> = document.introduction.iter().map(|line| line.text.as_str()).collect();
    assert_eq!(lines[..2], ["Download OpenAPI specification:", "Pets for shops and their owners."]);
    assert_eq!(lines[3..], ["colour field to the answer.shape field to the answer."]);
    assert_eq!(document.calls[0].at.to_string(), "page.txt:4:54");
    let (document, _) = read("Pets.\nWords on them.\nLists pets.\n{- \"a\": 1\n}");
    assert_eq!(document.introduction.len(), 2);
    assert_eq!(document.calls[0].at.to_string(), "page.txt:3:1");
}

#[test]
fn each_guess_is_said() {
    let expected = [
        "lost-list page.txt:16:1",
        "guessed-call page.txt:37:2",
        "guessed-sample page.txt:65:2",
        "guessed-call page.txt:4:54",
        "guessed-place page.txt:14:13",
        "guessed-place page.txt:15:1",
        "guessed-place page.txt:16:1",
        "guessed-place page.txt:18:1",
        "guessed-place page.txt:19:1",
        "guessed-name page.txt:19:1",
        "guessed-name page.txt:39:1",
        "guessed-place page.txt:47:2",
        "guessed-place page.txt:52:1",
        "guessed-place page.txt:53:1",
        "guessed-name page.txt:55:1",
        "guessed-name page.txt:56:1",
        "guessed-place page.txt:66:1",
        "no-sample page.txt:65:6",
        "guessed-place page.txt:68:1",
        "guessed-name page.txt:70:1",
        "guessed-webhook page.txt:67:1",
    ];
    assert_eq!(findings(PAGE), expected);
}

#[test]
fn a_second_sample_is_an_answer_only_where_a_body_is_sent() {
    let two = "{- \"pets\": 1\n}{- \"owners\": 2\n}";
    assert_eq!(calls(&format!("Lists.\n{two}")).len(), 4);
    assert_eq!(calls(&format!("Lists.\n| id required | string |\n{two}")).len(), 5);
    assert_eq!(calls(&format!("Adds.\n| pets | integer |\n{two}")).len(), 4);
    assert_eq!(calls(&format!("Adds.\nobject |\n{two}")).len(), 4);
    assert_eq!(calls(&format!("Adds.\nobject |\n{two}{{- \"more\": 3\n}}")).len(), 6);
}

#[test]
fn an_answer_that_is_a_word_is_told_from_prose() {
    let sent = "{- \"a\": 1\n}";
    assert_eq!(calls(&format!("Adds.\n| a | integer |\n{sent}nullLists."))[3..], ["< null", "call: Lists."]);
    assert_eq!(calls(&format!("Adds.\n| a | integer |\n{sent}true"))[3..], ["< true"]);
    assert_eq!(calls("Drops.\n| id required | integer |\ntrueLists.")[2..], ["< true", "call: Lists."]);
    assert_eq!(calls(&format!("Lists.\n{sent}nullAdds."))[2..], ["call: nullAdds."]);
    assert_eq!(
        calls(&format!("Adds.\n| a | integer |\n{sent}nullable fields."))[3..],
        ["call: nullable fields."]
    );
}

#[test]
fn a_call_that_sends_is_no_webhook_without_signs() {
    let told = "Sent to your server.\n| event required | string |\n{- \"event\": \"a\"\n}";
    let plain = "Adds an event.\n| event required | string |\n{- \"event\": \"a\"\n}";
    let signed = "Pets.\n| X-Signature | string |\n| event required | string Enum: \"a\" \"b\" |\n{- \"event\": \"a\"\n}";
    let answered = format!("{told}{{- \"ok\": true\n}}");
    let is_webhook = |text: &str| read(text).0.calls[0].is_webhook;
    assert_eq!([told, plain, signed, &answered].map(is_webhook), [true, false, true, false]);
}
