-- The tables of a knowledge base.
--
-- Machine rows (sentences, statements, evidence, dyads, facts) are made again by a newer extractor. What a person
-- decided lives in `decisions` and is laid over them. Days are texts YYYY-MM-DD in the Gregorian calendar; dates are
-- EDTF (2022-07-13, 2022-07, 2022, 2022-02/2022-03, ../2022-07). Ranges are offsets in the article's text, in bytes of
-- UTF-8, the end not included.

-- What the file says of itself.
CREATE TABLE meta (
    name TEXT PRIMARY KEY,                  -- what is told, such as `program`
    value TEXT NOT NULL                     -- the content
) STRICT, WITHOUT ROWID;

-- The relation types, from Seeds/relations.tsv.
CREATE TABLE relation_types (
    relation_id INTEGER PRIMARY KEY,        -- a number inside this file
    name TEXT NOT NULL UNIQUE,              -- the id in exports, such as `recognised`
    label TEXT NOT NULL,                    -- the verb phrase between subject and object
    inverse_label TEXT NOT NULL,            -- the verb phrase between object and subject
    symmetric INTEGER NOT NULL CHECK (symmetric IN (0, 1)), -- 1 when it holds both ways
    category TEXT NOT NULL,                 -- the group that it belongs to, such as `recognition`
    plover TEXT NOT NULL,                   -- PLOVER event, `-` for none
    cameo TEXT NOT NULL,                    -- CAMEO code, `-` for none
    meaning TEXT NOT NULL                   -- what it means, in one sentence
) STRICT;

-- Who reports: publishers of articles, and those whom articles cite.
CREATE TABLE sources (
    source_id INTEGER PRIMARY KEY,          -- a number inside this file
    name TEXT NOT NULL UNIQUE               -- a publisher, a host such as `tass.com`, an agency, an office or a person
) STRICT;

-- Articles, one row for each text that was seen.
CREATE TABLE articles (
    article_id INTEGER PRIMARY KEY,         -- a number inside this file
    id TEXT NOT NULL UNIQUE,                -- stable: a hash of identifier, address and text; 16 hexadecimal digits
    identifier TEXT NOT NULL,               -- the file's name without its ending, or the record's id, or its address
    title TEXT NOT NULL,                    -- headline; empty when there is none
    url TEXT NOT NULL,                      -- address; empty when there is none
    date TEXT,                              -- day of publication; NULL when there is none
    publisher_id INTEGER REFERENCES sources(source_id), -- who published it; NULL when not known
    layout TEXT NOT NULL,                   -- how it was read: header, plain, html, jsonl or csv
    text TEXT NOT NULL,                     -- title, empty line, paragraphs
    sha256 TEXT NOT NULL,                   -- SHA-256 of the text; 64 hexadecimal digits
    revision INTEGER NOT NULL CHECK (revision >= 1), -- 1 for the first text of this article, 2 for the next ...
    is_current INTEGER NOT NULL CHECK (is_current IN (0, 1)), -- 1 for the latest revision; only it has statements
    extractor TEXT NOT NULL,                -- name and version of what made its statements
    ingested_at TEXT NOT NULL,              -- instant of reading, UTC: YYYY-MM-DDThh:mm:ssZ
    digest INTEGER NOT NULL                 -- 64-bit hash of the other columns, to find damage
) STRICT;
CREATE INDEX articles_by_identifier ON articles(identifier);
CREATE INDEX articles_by_url ON articles(url) WHERE url <> '';
CREATE INDEX articles_by_sha256 ON articles(sha256);
CREATE INDEX articles_by_date ON articles(is_current, date);
CREATE INDEX articles_by_publisher ON articles(publisher_id);

-- Sentences of current articles, as ranges of the article's text.
CREATE TABLE sentences (
    sentence_id INTEGER PRIMARY KEY,        -- a number inside this file
    article_id INTEGER NOT NULL REFERENCES articles(article_id), -- where it stands
    start INTEGER NOT NULL CHECK (start >= 0), -- first byte
    end INTEGER NOT NULL CHECK (end >= start)  -- byte after the last
) STRICT;
CREATE INDEX sentences_by_article ON sentences(article_id, start);

-- The sentences with their words.
CREATE VIEW sentence_texts AS
SELECT s.sentence_id, s.article_id,
    CAST(substr(CAST(a.text AS BLOB), s.start + 1, s.end - s.start) AS TEXT) AS text
FROM sentences AS s JOIN articles AS a USING (article_id);

-- The index of words over sentences; its rowid is sentence_id.
CREATE VIRTUAL TABLE sentence_search USING fts5 (
    text, content = 'sentence_texts', content_rowid = 'sentence_id', tokenize = 'unicode61 remove_diacritics 2'
);

-- Participants: polities, and the persons, organs, organisations and movements that act.
CREATE TABLE entities (
    entity_id INTEGER PRIMARY KEY,          -- a number inside this file
    id TEXT NOT NULL UNIQUE,                -- stable: a hash of name, type and polity; 16 hexadecimal digits
    name TEXT NOT NULL,                     -- canonical name
    type TEXT NOT NULL,                     -- polity, person, organ, organisation or movement
    polity TEXT NOT NULL,                   -- code of the polity that it is or acts for
    iso3 TEXT NOT NULL DEFAULT '',          -- ISO 3166-1 alpha-3; empty when ISO does not list it
    wikidata TEXT NOT NULL DEFAULT '',      -- item, such as Q423; empty when not known
    claimed_by TEXT NOT NULL DEFAULT '',    -- code of the polity that claims its territory; empty for none
    valid_from TEXT NOT NULL DEFAULT '',    -- EDTF date of its beginning; empty when not known
    valid_to TEXT NOT NULL DEFAULT '',      -- EDTF date of its end; empty while it lasts or when not known
    merged_into INTEGER REFERENCES entities(entity_id), -- the entity that a person declared it to be; NULL for itself
    digest INTEGER NOT NULL DEFAULT 0       -- 64-bit hash of what is known of it and its aliases, to find damage
) STRICT;
CREATE INDEX entities_by_name ON entities(name COLLATE NOCASE);
CREATE INDEX entities_by_polity ON entities(polity, type);
CREATE INDEX entities_by_target ON entities(merged_into) WHERE merged_into IS NOT NULL;

-- Other names of entities.
CREATE TABLE aliases (
    entity_id INTEGER NOT NULL REFERENCES entities(entity_id), -- whose name it is
    name TEXT NOT NULL COLLATE NOCASE,      -- the other name
    origin TEXT NOT NULL CHECK (origin IN ('gazetteer', 'person')), -- where it comes from: the program, or a decision
    PRIMARY KEY (entity_id, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX aliases_by_name ON aliases(name);

-- Who with whom in which relation: what the reports of one act have in common. A person, organ or movement counts as
-- the polity that it acts for, unless the relation is about that very participant. A symmetric relation has its
-- parties in the order of their bytes.
CREATE TABLE dyads (
    dyad_id INTEGER PRIMARY KEY,            -- a number inside this file
    relation_id INTEGER NOT NULL REFERENCES relation_types(relation_id), -- the relation
    subject_polity TEXT NOT NULL,           -- code of the polity of the subject
    subject_name TEXT NOT NULL,             -- name of the subject where the relation is about it; else empty
    object_polity TEXT NOT NULL,            -- code of the polity of the object
    object_name TEXT NOT NULL,              -- name of the object where the relation is about it; else empty
    UNIQUE (relation_id, subject_polity, object_polity, subject_name, object_name)
) STRICT;
CREATE INDEX dyads_by_subject ON dyads(subject_polity, relation_id);
CREATE INDEX dyads_by_object ON dyads(object_polity, relation_id);

-- Facts: the statements on one act, joined. Made anew from the statements of a dyad whenever these change.
CREATE TABLE facts (
    fact_id INTEGER PRIMARY KEY,            -- a number inside this file
    id TEXT NOT NULL UNIQUE,                -- stable: a hash of subject, relation, object, earliest statement
    dyad_id INTEGER NOT NULL REFERENCES dyads(dyad_id), -- who with whom in which relation
    statement_id INTEGER NOT NULL REFERENCES statements(statement_id) DEFERRABLE INITIALLY DEFERRED, -- the best report
    subject_id INTEGER NOT NULL REFERENCES entities(entity_id), -- who did it, as the best report names it
    object_id INTEGER NOT NULL REFERENCES entities(entity_id), -- to whom, as the best report names it
    date TEXT NOT NULL,                     -- EDTF; empty when no report gives one
    first_day TEXT NOT NULL,                -- first day meant; 0001-01-01 when open; empty without a date
    last_day TEXT NOT NULL,                 -- last day meant; 9999-12-31 when open; empty without a date
    modality TEXT NOT NULL CHECK (modality IN ('actual', 'intended', 'possible', 'negated')), -- told as done, ...
    status TEXT NOT NULL CHECK (status IN ('unreviewed', 'accepted', 'edited', 'rejected')), -- what a person decided
    reports INTEGER NOT NULL,               -- how many statements report it
    sources INTEGER NOT NULL,               -- how many independent sources do: one publisher, or one wording, counts once
    first_reported TEXT,                    -- earliest day of publication; NULL when no article is dated
    last_reported TEXT,                     -- latest day of publication; NULL when no article is dated
    confidence REAL NOT NULL,               -- the highest of its reports, 0 to 1
    is_long INTEGER NOT NULL                -- 1 when its days lie in years that are not the same or neighbours
        GENERATED ALWAYS AS (CAST(substr(last_day, 1, 4) AS INTEGER) - CAST(substr(first_day, 1, 4) AS INTEGER) > 1)
) STRICT;
CREATE INDEX facts_by_dyad ON facts(dyad_id);
CREATE INDEX facts_by_statement ON facts(statement_id);
CREATE INDEX facts_by_subject ON facts(subject_id);
CREATE INDEX facts_by_object ON facts(object_id);
CREATE INDEX facts_by_first_day ON facts(first_day);
CREATE INDEX facts_by_last_day ON facts(last_day);
CREATE INDEX facts_long ON facts(last_day) WHERE is_long = 1;

-- Statements: what one article says that one party did, or is, to another. A person's edits are in the row; what the
-- extractor had found is then in `machine`.
CREATE TABLE statements (
    statement_id INTEGER PRIMARY KEY,       -- a number inside this file
    id TEXT NOT NULL,                       -- stable: a hash of article, parties, relation and evidence range
    article_id INTEGER NOT NULL REFERENCES articles(article_id), -- which article says it
    dyad_id INTEGER NOT NULL REFERENCES dyads(dyad_id), -- who with whom in which relation
    fact_id INTEGER REFERENCES facts(fact_id) DEFERRABLE INITIALLY DEFERRED, -- the act that it reports
    subject_id INTEGER NOT NULL REFERENCES entities(entity_id), -- who did it
    object_id INTEGER NOT NULL REFERENCES entities(entity_id), -- to whom
    date TEXT NOT NULL,                     -- EDTF; empty when the article gives none
    first_day TEXT NOT NULL,                -- first day meant; 0001-01-01 when open; empty without a date
    last_day TEXT NOT NULL,                 -- last day meant; 9999-12-31 when open; empty without a date
    date_text TEXT NOT NULL,                -- the words that the date was read from
    modality TEXT NOT NULL CHECK (modality IN ('actual', 'intended', 'possible', 'negated')), -- told as done, ...
    attribution TEXT NOT NULL,              -- JSON list of those who say so, outermost first
    detail TEXT NOT NULL,                   -- JSON object: office, occasion, field
    confidence REAL NOT NULL,               -- how sure the extractor is, 0 to 1
    status TEXT NOT NULL DEFAULT 'unreviewed'
        CHECK (status IN ('unreviewed', 'accepted', 'edited', 'rejected')), -- what a person decided
    machine TEXT,                           -- JSON object of what the extractor had found; NULL when it stands
    wording INTEGER NOT NULL,               -- 64-bit hash of the best sentence's letters and digits, to find copies
    digest INTEGER NOT NULL                 -- 64-bit hash of what the extractor found, to find damage
) STRICT;
CREATE INDEX statements_by_id ON statements(id);
CREATE INDEX statements_by_article ON statements(article_id);
CREATE INDEX statements_by_dyad ON statements(dyad_id);
CREATE INDEX statements_by_fact ON statements(fact_id);
CREATE INDEX statements_by_subject ON statements(subject_id);
CREATE INDEX statements_by_object ON statements(object_id);

-- Where an article says a statement: one row or more for each, the best first.
CREATE TABLE evidence (
    statement_id INTEGER NOT NULL REFERENCES statements(statement_id), -- what is said
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0), -- 0 is the best
    sentence_id INTEGER NOT NULL REFERENCES sentences(sentence_id), -- where it is said
    rule TEXT NOT NULL,                     -- the name of the rule that found it, such as `recognise.verb`
    PRIMARY KEY (statement_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_by_sentence ON evidence(sentence_id);

-- Who is cited for a statement: the names of its attribution, to be found by name.
CREATE TABLE attributions (
    source_id INTEGER NOT NULL REFERENCES sources(source_id), -- who is cited
    statement_id INTEGER NOT NULL REFERENCES statements(statement_id), -- for what
    PRIMARY KEY (source_id, statement_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX attributions_by_statement ON attributions(statement_id);

-- What a person decided: rows are only added. They name content, never row numbers, so that they outlive a newer
-- extractor, and databases can be merged.
CREATE TABLE decisions (
    decision_id INTEGER PRIMARY KEY,        -- a number inside this file
    id TEXT NOT NULL UNIQUE,                -- stable: a hash of everything below
    action TEXT NOT NULL
        CHECK (action IN ('accept', 'reject', 'edit', 'merge', 'split', 'alias', 'undo')), -- what was decided
    article_sha256 TEXT NOT NULL,           -- of the article's text; empty when no statement is meant
    start INTEGER NOT NULL,                 -- first byte of the best sentence, as the extractor found it; else 0
    end INTEGER NOT NULL,                   -- byte after its last; else 0
    subject TEXT NOT NULL,                  -- the statement's subject, or the entity decided on: `Name|type|CODE`
    relation TEXT NOT NULL,                 -- the statement's relation, as the extractor found it; else empty
    object TEXT NOT NULL,                   -- the statement's object, or the entity merged into: `Name|type|CODE`; the alias
    statement TEXT NOT NULL,                -- the statement's id, which tells apart what is said alike; else empty
    changes TEXT NOT NULL,                  -- JSON object of new values of an edit; of an undo {"decision": its id}
    author TEXT NOT NULL,                   -- who decided
    note TEXT NOT NULL,                     -- why
    decided_at TEXT NOT NULL,               -- instant, UTC: YYYY-MM-DDThh:mm:ssZ
    sequence INTEGER NOT NULL               -- the order of decisions of one instant
) STRICT;
CREATE INDEX decisions_by_article ON decisions(article_sha256);

-- Names and cues that a user added to those of the program; later runs use them too.
CREATE TABLE user_tables (
    kind TEXT NOT NULL CHECK (kind IN ('gazetteer', 'lexicon')), -- what the table extends
    name TEXT NOT NULL,                     -- the file that it was read from
    text TEXT NOT NULL,                     -- the content, tab-separated under a header line
    added_at TEXT NOT NULL,                 -- instant, UTC: YYYY-MM-DDThh:mm:ssZ
    PRIMARY KEY (kind, name)
) STRICT, WITHOUT ROWID;
