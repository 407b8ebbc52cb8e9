-- A statement's row tells where its best sentence stands, so that a list needs neither `evidence` nor `sentences`.
ALTER TABLE statements ADD COLUMN start INTEGER NOT NULL DEFAULT 0; -- first byte of the best sentence
ALTER TABLE statements ADD COLUMN end INTEGER NOT NULL DEFAULT 0; -- byte after its last
UPDATE statements SET start = s.start, end = s.end
FROM evidence AS e CROSS JOIN sentences AS s ON s.sentence_id = e.sentence_id
WHERE e.statement_id = statements.statement_id AND e.ordinal = 0;

-- What a user added can be damaged like anything else.
ALTER TABLE user_tables ADD COLUMN digest INTEGER NOT NULL DEFAULT 0; -- 64-bit hash of the other columns; 0 for none

-- How many statements name an entity is counted in indexes alone.
DROP INDEX statements_by_object;
CREATE INDEX statements_by_object ON statements(object_id, subject_id);

-- Sentences of an article are numbered in its order.
DROP INDEX sentences_by_article;
CREATE INDEX sentences_by_article ON sentences(article_id);
