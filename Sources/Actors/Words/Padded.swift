/// A list whose neighbours beyond the ends are empty values, so that a rule may look one word further than there are.
struct Padded<Element: Sendable>: RandomAccessCollection, Sendable {
    /// The elements alone.
    let elements: [Element]
    private let filler: Element

    /// The list of those elements, with that value beyond its ends.
    init(_ elements: [Element], filler: Element) {
        self.elements = elements
        self.filler = filler
    }

    /// The index of the first element.
    var startIndex: Int { 0 }

    /// The index after the last element.
    var endIndex: Int { elements.count }

    /// The element at that index; the empty value outside the list.
    subscript(index: Int) -> Element { elements.indices.contains(index) ? elements[index] : filler }

    /// The elements of a range, which is cut at the ends of the list.
    subscript(bounds: Range<Int>) -> ArraySlice<Element> { elements[bounds.clamped(to: 0..<elements.count)] }
}
