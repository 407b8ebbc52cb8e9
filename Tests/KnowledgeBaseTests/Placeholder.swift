// The tests of KnowledgeBase follow.
