/// A stretch of words that means something to the grammar of dates.
struct Constituent: Hashable, Sendable {
    /// What it means.
    enum Meaning: Hashable, Sendable {
        /// A number, or the value of a word: the month, the weekday, the offset of "last" or "tomorrow".
        case value(Int)
        case unit(CalendarUnit)
        case quantity(Quantity)
        case term(DateTerm)
    }

    /// What it is.
    var category: Category

    /// What it means.
    var meaning: Meaning

    /// Its atoms.
    var range: Range<Int>

    /// Whether it is only a number or a word that may as well be something else, so that its neighbours must
    /// license it: "1990", "May".
    var isBare: Bool = false

    /// Whether its preposition may govern a larger phrase: "after Tuesday['s talks]".
    var isLoose: Bool = false

    /// The names of the rules that made it, outermost first.
    var rules: [String] = []

    /// What makes two constituents the same, however they were made.
    struct Identity: Hashable {
        private let category: Category
        private let meaning: Meaning
        private let end: Int
        private let isBare: Bool
        private let isLoose: Bool

        fileprivate init(_ constituent: Constituent) {
            category = constituent.category
            meaning = constituent.meaning
            end = constituent.range.upperBound
            isBare = constituent.isBare
            isLoose = constituent.isLoose
        }
    }

    /// What makes it the same as another that starts at the same atom.
    var identity: Identity { Identity(self) }

    /// The number, when it is one.
    var value: Int? {
        if case .value(let value) = meaning { value } else { nil }
    }

    /// The unit, when it is one; inlined, it makes the optimiser of Swift 6.3.1 crash.
    @inline(never) var unit: CalendarUnit? {
        if case .unit(let unit) = meaning { unit } else { nil }
    }

    /// The quantity, when it is one.
    var quantity: Quantity? {
        if case .quantity(let quantity) = meaning { quantity } else { nil }
    }

    /// The date, when it is one.
    var term: DateTerm? {
        if case .term(let term) = meaning { term } else { nil }
    }
}
