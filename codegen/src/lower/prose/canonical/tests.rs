//! Facts are written and read back.

use super::super::{DocsPolicy, Reading, read};
use super::write;
use crate::diagnostic::{Location, Report};
use crate::parse::prose;

/// Reads a Markdown description.
fn reading(text: &str) -> Reading {
    let at = Location::pointer(&"a.json".into(), "/description");
    let prose = prose::read(text, None, &at, &mut Report::default());
    read(&prose, &at, "", DocsPolicy::Facts, &mut Report::default())
}

const FACTS: &str = r#"### Environments

| Environment | Base URL |
| --- | --- |
| `Trial` | `https://trial.depots.example` |

```http
GET /depots/7
```

### Parameters

| Field | Type | Required | Description |
| --- | --- | --- | --- |
| `["filter[kind]"]` | string | No | One of: `open` or `shut`. |

### Request: `DepotDTO`

| Path | Type | Required | Description |
| --- | --- | --- | --- |
| `.` | object |  |  |
| `lines[].at` | date-time or null | Yes |  |
| `prices{}` | number |  | Above: `0`. Maximum: `9.5`. |

| Field | Type | Required | Description |
| --- | --- | --- | --- |
| `code` | string | Conditional | Default: `"a\|b"`. Maximum length: `8`. Format: `HH:mm`. |

#### `lines[]` (`parts`, `spares`)

| Field | Type | Required | Description |
| --- | --- | --- | --- |
| `rank` | integer or PartDTO[] |  | One of: `0` or `1`. Named: `0` = `low` or `1` = `high`. |
| `value` | any |  | By kind: `point` = `object` or `zone` = `number`. Deprecated. |

#### Body

| Field | Type | Required | Description |
| --- | --- | --- | --- |
| `tags` | string[] | No | Minimum items: `1`. Unique items. |

```json
{
  "code": "a"
}
```

### Reply 201

```json
[]
```

### Error

```json
{}
```

### `PartDTO`

| Field | Type | Required | Description |
| --- | --- | --- | --- |
| `sku` | string | Yes |  |

### Errors

| HTTP Status | Error |
| --- | --- |
| 404 | `DEPOT_NOT_FOUND` |
| 409 |  |
|  | `DEPOT_SHUT` |
| 409 | `DEPOT_IS_OTHER: {detail}` |

### Samples

```json
3
```"#;

#[test]
fn what_is_written_is_read_back() {
    let reading = reading(FACTS);
    assert_eq!(write(&reading), FACTS);
    assert_eq!((reading.parameters.len(), reading.calls.len()), (1, 1));
    assert_eq!((reading.request.statements.len(), reading.request.tables.len()), (3, 3));
    assert_eq!(reading.request.tables[1].roles, ["parts", "spares"]);
    assert_eq!((reading.reply[0].0, reading.errors[0].0), (Some(201), None));
    assert_eq!((reading.named.len(), reading.facts.len(), reading.fragments.len()), (1, 4, 1));
    let last = reading.facts.last().map(|fact| (fact.code.as_deref(), fact.detailed));
    assert_eq!(last, Some((Some("DEPOT_IS_OTHER"), true)));
}

#[test]
fn a_sentence_more_and_it_is_read_as_any_other_description() {
    let other = reading(&format!("{FACTS}\n\nNot to be read."));
    assert!(other.request.statements.is_empty(), "paths are known in the form only");
    assert_eq!(other.request.tables.len(), 2, "the root names a type, which its table describes");
}
