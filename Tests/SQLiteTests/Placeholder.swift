// The tests of SQLite follow.
