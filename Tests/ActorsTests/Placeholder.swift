// The tests of Actors follow.
