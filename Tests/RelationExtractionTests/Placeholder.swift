// The tests of RelationExtraction follow.
