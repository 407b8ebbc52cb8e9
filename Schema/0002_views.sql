-- One view for each export, with the export's columns in their order.

-- Statements.
CREATE VIEW statements_v AS
SELECT st.id, a.identifier AS article, a.title AS article_title, a.url AS article_url,
    coalesce(a.date, '') AS article_date, coalesce(p.name, '') AS publisher,
    su.name AS subject, su.type AS subject_type, su.polity AS subject_polity, r.name AS relation,
    ob.name AS object, ob.type AS object_type, ob.polity AS object_polity, st.date, st.date_text, st.modality,
    st.attribution, st.detail, st.confidence, stx.text AS sentence, s.start AS sentence_start, s.end AS sentence_end,
    e.rule, st.status, a.extractor
FROM statements AS st
JOIN articles AS a USING (article_id)
LEFT JOIN sources AS p ON p.source_id = a.publisher_id
JOIN dyads AS d USING (dyad_id)
JOIN relation_types AS r USING (relation_id)
JOIN entities AS s0 ON s0.entity_id = st.subject_id
JOIN entities AS su ON su.entity_id = coalesce(s0.merged_into, s0.entity_id)
JOIN entities AS o0 ON o0.entity_id = st.object_id
JOIN entities AS ob ON ob.entity_id = coalesce(o0.merged_into, o0.entity_id)
JOIN evidence AS e ON e.statement_id = st.statement_id AND e.ordinal = 0
JOIN sentences AS s ON s.sentence_id = e.sentence_id
JOIN sentence_texts AS stx ON stx.sentence_id = s.sentence_id;

-- Facts.
CREATE VIEW facts_v AS
SELECT f.id, su.name AS subject, su.type AS subject_type, su.polity AS subject_polity, r.name AS relation,
    ob.name AS object, ob.type AS object_type, ob.polity AS object_polity, f.date,
    CASE f.first_day WHEN '0001-01-01' THEN '' ELSE f.first_day END AS date_start,
    CASE f.last_day WHEN '9999-12-31' THEN '' ELSE f.last_day END AS date_end,
    f.modality, f.status, f.reports, f.sources, coalesce(f.first_reported, '') AS first_reported,
    coalesce(f.last_reported, '') AS last_reported, f.confidence, stx.text AS quote, a.identifier AS article,
    a.url AS article_url, coalesce(a.date, '') AS article_date, st.attribution, r.cameo, r.plover
FROM facts AS f
JOIN dyads AS d USING (dyad_id)
JOIN relation_types AS r USING (relation_id)
JOIN entities AS su ON su.entity_id = f.subject_id
JOIN entities AS ob ON ob.entity_id = f.object_id
JOIN statements AS st ON st.statement_id = f.statement_id
JOIN articles AS a ON a.article_id = st.article_id
JOIN evidence AS e ON e.statement_id = st.statement_id AND e.ordinal = 0
JOIN sentence_texts AS stx ON stx.sentence_id = e.sentence_id;

-- Acts of recognition, refusal and withdrawal; the states that follow from them are worked out by the program.
CREATE VIEW recognitions_v AS
SELECT subject AS recogniser, subject_polity AS recogniser_polity, object AS recognised,
    object_polity AS recognised_polity, relation, modality, date AS since, date_start AS since_start,
    date_end AS since_end, status, reports, sources, quote, article_url, article_date
FROM facts_v
WHERE relation IN ('recognised', 'withdrew_recognition', 'refused_recognition');

-- Entities.
CREATE VIEW entities_v AS
SELECT e.id, e.name, e.type, e.polity, e.iso3, e.wikidata, e.claimed_by, e.valid_from, e.valid_to,
    coalesce((SELECT group_concat(name, '|') FROM (
        SELECT name FROM aliases AS al WHERE al.entity_id = e.entity_id ORDER BY name)), '') AS aliases,
    (SELECT count(*) FROM (
        SELECT statement_id FROM statements WHERE subject_id IN (
            SELECT entity_id FROM entities AS m WHERE m.entity_id = e.entity_id OR m.merged_into = e.entity_id)
        UNION SELECT statement_id FROM statements WHERE object_id IN (
            SELECT entity_id FROM entities AS m WHERE m.entity_id = e.entity_id OR m.merged_into = e.entity_id)
    )) AS statements
FROM entities AS e
WHERE e.merged_into IS NULL;

-- Articles.
CREATE VIEW articles_v AS
SELECT a.id, a.identifier AS article, a.title, a.url, coalesce(a.date, '') AS date,
    coalesce(p.name, '') AS publisher, a.layout, a.sha256, a.revision, a.ingested_at,
    (SELECT count(*) FROM sentences AS s WHERE s.article_id = a.article_id) AS sentences,
    (SELECT count(*) FROM statements AS st WHERE st.article_id = a.article_id) AS statements
FROM articles AS a
LEFT JOIN sources AS p ON p.source_id = a.publisher_id;
