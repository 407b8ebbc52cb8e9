// The tests of ArticleReading follow.
