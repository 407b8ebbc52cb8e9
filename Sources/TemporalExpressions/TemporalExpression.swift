package import Model

/// Words of a text that say when, and what they mean.
package struct TemporalExpression: Hashable, Sendable {
    /// What kind of expression it is, after TimeML's TIMEX3 types.
    package enum Kind: String, Sendable {
        /// A date or a span of the calendar: "on Tuesday", "in the 1990s", "since 2008".
        case date
        /// A length of time that is no date by itself: "for three days".
        case duration
        /// A repetition: "every year", "annually".
        case set
        /// A distance from another event of the text: "two days after the talks", "a day later".
        case anchored
    }

    /// A distance from another event.
    package struct Offset: Hashable, Sendable {
        /// The days to add to the event's date; negative for before.
        package var days: Int
        /// The months to add, for distances in months and years; negative for before.
        package var months: Int

        /// A distance of so many days and months.
        package init(days: Int, months: Int) {
            self.days = days
            self.months = months
        }
    }

    /// The index of the sentence in the document.
    package var sentence: Int

    /// The indices of its words in the sentence, with a preposition that belongs to the meaning ("since 2008").
    package var tokens: Range<Int>

    /// The index of the word that attaches the expression to the tree.
    package var head: Int

    /// What kind of expression it is.
    package var kind: Kind

    /// The date; nil for one that cannot be resolved, and for durations, sets and anchored expressions.
    package var value: EventDate?

    /// The distance of an anchored expression, and of one that the text's last date could settle ("a day later"), so that
    /// it can be settled anew; nil for the others.
    package var offset: Offset?

    /// Whether all of it lies after the day of publication.
    package var liesAhead = false

    /// The words, as in the text.
    package var text: String

    /// How the value was found, for `explain`: the names of the rules and the anchor, outermost first.
    package var derivation: String

    /// An expression of those parts.
    package init(
        sentence: Int, tokens: Range<Int>, head: Int, kind: Kind, value: EventDate? = nil, offset: Offset? = nil,
        text: String, derivation: String
    ) {
        self.sentence = sentence
        self.tokens = tokens
        self.head = head
        self.kind = kind
        self.value = value
        self.offset = offset
        self.text = text
        self.derivation = derivation
    }
}
