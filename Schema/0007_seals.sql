-- The digest of an article counts its statements, so that one that was taken away with all that refers to it is missed; and
-- the row `decisions` of `meta` tells the same of decisions. The program works both out.
UPDATE articles SET digest = digest WHERE FALSE;
