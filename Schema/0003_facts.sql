-- No query finds facts by the row of an entity: parties are found by their dyad, or by the statements that name them.
DROP INDEX facts_by_subject;
DROP INDEX facts_by_object;
