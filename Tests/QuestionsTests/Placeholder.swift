// The tests of Questions follow.
