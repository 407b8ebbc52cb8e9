// The tests of ChanceryCommand follow.
