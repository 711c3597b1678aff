-- The full-text index: SQLite's own (FTS5); PostgreSQL will have another file with a tsvector column.
CREATE VIRTUAL TABLE document_words USING fts5 (title, text, content='documents', content_rowid='id', tokenize='porter unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE record_words USING fts5 (name, content='', contentless_delete=1, tokenize='porter unicode61 remove_diacritics 2');
