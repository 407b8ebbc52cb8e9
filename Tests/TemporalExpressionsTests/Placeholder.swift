// The tests of TemporalExpressions follow.
