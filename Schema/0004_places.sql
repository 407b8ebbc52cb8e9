-- Facts in the order of time are read from one index; indexes that no query needs are gone.

-- Where a fact stands in time: YYYYMMDD of its first day, or where that is open of its last, or where both are of its
-- first report; without a date 100000000 more than its first report; NULL for what was rejected.
ALTER TABLE facts ADD COLUMN place INTEGER GENERATED ALWAYS AS (
    CASE
        WHEN status = 'rejected' THEN NULL
        WHEN first_day = '' THEN 100000000 + CAST(replace(coalesce(first_reported, ''), '-', '') AS INTEGER)
        WHEN first_day > '0001-01-01' THEN CAST(replace(first_day, '-', '') AS INTEGER)
        WHEN last_day < '9999-12-31' THEN CAST(replace(last_day, '-', '') AS INTEGER)
        ELSE CAST(replace(coalesce(first_reported, ''), '-', '') AS INTEGER)
    END
);

DROP INDEX facts_by_dyad;
CREATE INDEX facts_by_dyad ON facts(dyad_id, place);
DROP INDEX facts_by_last_day;
DROP INDEX dyads_by_subject;
CREATE INDEX dyads_by_subject ON dyads(subject_polity, object_polity, relation_id);
DROP INDEX dyads_by_object;
CREATE INDEX dyads_by_object ON dyads(object_polity, relation_id, subject_polity);

-- When and by whom each article was published, apart from its text: what joining statements into facts reads of it.
CREATE INDEX articles_published ON articles(article_id, date, publisher_id);

-- The first digits of a hash tell texts apart as well as all of them, to find them.
DROP INDEX articles_by_sha256;
CREATE INDEX articles_by_sha256 ON articles(substr(sha256, 1, 16));
