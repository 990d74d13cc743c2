//! The keys that the format knows, per kind of object.

/// The keys of one kind of object.
#[derive(Debug)]
pub(super) struct Keys {
    /// What messages call the object, with its article.
    pub(super) what: &'static str,
    /// Keys that are read.
    read: &'static [&'static str],
    /// Keys that say nothing about the API.
    noise: &'static [&'static str],
}

impl Keys {
    /// Tells whether the format, or Postman's own software, knows a key.
    pub(super) fn know(&self, key: &str) -> bool {
        self.read.contains(&key) || self.noise.contains(&key) || key.starts_with('_') || key.starts_with("x-")
    }
}

pub(super) static ROOT: Keys = Keys {
    what: "the collection",
    read: &["auth", "event", "info", "item", "variable", "variables"],
    noise: &[
        "protocolProfileBehavior",
        "id",
        "name",
        "owner",
        "uid",
        "createdAt",
        "updatedAt",
        "lastUpdatedBy",
        "fork",
    ],
};

pub(super) static INFO: Keys = Keys {
    what: "`info`",
    read: &["description", "name", "publishedId", "schema"],
    noise: &[
        "collectionId",
        "createdAt",
        "customColor",
        "id",
        "isPublicCollection",
        "lastUpdatedBy",
        "owner",
        "public",
        "publicUrl",
        "publishDate",
        "team",
        "toc",
        "uid",
        "updatedAt",
        "version",
        "privateUrl",
    ],
};

pub(super) static ITEM: Keys = Keys {
    what: "an item",
    read: &["auth", "description", "event", "id", "item", "name", "request", "response", "variable"],
    noise: &["createdAt", "isFolder", "protocolProfileBehavior", "uid", "updatedAt"],
};

pub(super) static REQUEST: Keys = Keys {
    what: "a request",
    read: &["auth", "body", "description", "header", "method", "url", "urlObject"],
    noise: &["certificate", "id", "name", "protocolProfileBehavior", "proxy"],
};

pub(super) static URL: Keys = Keys {
    what: "a URL",
    read: &["auth", "host", "path", "port", "protocol", "query", "raw", "variable"],
    noise: &["hash"],
};

pub(super) static PARAMETER: Keys = Keys {
    what: "a parameter",
    read: &[
        "contentType",
        "description",
        "disabled",
        "enabled",
        "key",
        "name",
        "required",
        "schema",
        "src",
        "type",
        "value",
    ],
    noise: &["equals", "fileName", "id", "sessionValue", "system", "uuid", "warning"],
};

pub(super) static BODY: Keys = Keys {
    what: "a body",
    read: &["disabled", "file", "formdata", "graphql", "mode", "options", "raw", "schema", "urlencoded"],
    noise: &[],
};

pub(super) static AUTH: Keys = Keys {
    what: "`auth`",
    read: &["isInherited", "type"],
    noise: &[
        "akv2", "apikey", "asap", "awsv4", "basic", "bearer", "digest", "edgegrid", "hawk", "jwt", "noauth",
        "ntlm", "oauth1", "oauth2", "source",
    ],
};

pub(super) static RESPONSE: Keys = Keys {
    what: "a response",
    read: &["body", "code", "header", "name", "originalRequest", "schema", "status"],
    noise: &[
        "cookie",
        "id",
        "previewLanguage",
        "responseTime",
        "timings",
        "uid",
        "createdAt",
        "updatedAt",
        "type",
    ],
};
