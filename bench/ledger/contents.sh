# What a ledger says, without the moments it learned it: a hash. Sourced by the other scripts.
contents() {
  "$entente" follow --ledger "$1" --format ndjson | sort | sha256sum
  sqlite3 -readonly "$1" "SELECT hash, name, story, fold FROM documents ORDER BY id; SELECT id, document, kind, number, body, said, from_day, to_day, review, joined FROM assertions ORDER BY id;
    SELECT id, kind, name, parties, status, from_day, to_day, founded, changed, sources, sequence FROM records ORDER BY id;
    SELECT record, assertion, relation, status, confidence, reason FROM steps WHERE unlearned IS NULL ORDER BY 1, 2; SELECT * FROM pair_months ORDER BY 1, 2, 3;" | sha256sum
}
