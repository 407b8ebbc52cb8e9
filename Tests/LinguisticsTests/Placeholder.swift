// The tests of Linguistics follow.
