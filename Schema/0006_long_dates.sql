-- The few statements of a dyad whose dates span several months, which a new act may concern wherever it stands in time.
CREATE INDEX statements_long ON statements(dyad_id) WHERE substr(first_day, 1, 7) <> substr(last_day, 1, 7);
