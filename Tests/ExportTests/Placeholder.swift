// The tests of Export follow.
