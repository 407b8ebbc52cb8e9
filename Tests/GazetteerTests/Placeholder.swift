// The tests of Gazetteer follow.
