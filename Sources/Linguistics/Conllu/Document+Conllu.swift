extension Document {
    /// The document of sentences that were read from CoNLL-U: their words as given, not yet parsed.
    ///
    /// The text is put together from the tokens, a line for each sentence and an empty line before each paragraph.
    /// Words of a multiword token share its place: by their own lengths when they spell it, else the first has all.
    public init(conllu: [ConlluSentence]) {
        var text: [UInt8] = []
        var sentences: [Sentence] = []
        var paragraph = 0
        for sentence in conllu where !sentence.words.isEmpty {
            if !text.isEmpty {
                text.append(UInt8(ascii: "\n"))
                if sentence.beginsParagraph {
                    text.append(UInt8(ascii: "\n"))
                    paragraph += 1
                }
            }
            var tokens: [Token] = []
            var multiwords = sentence.multiwordTokens[...]
            var index = 0
            let start = text.count
            while index < sentence.words.count {
                let first = text.count
                var words = index..<index + 1
                var isFollowedBySpace = sentence.words[index].isFollowedBySpace
                if let multiword = multiwords.first, multiword.words.lowerBound == index {
                    multiwords.removeFirst()
                    words = multiword.words
                    isFollowedBySpace = multiword.isFollowedBySpace
                    text += multiword.form.utf8
                } else {
                    text += sentence.words[index].form.utf8
                }
                tokens += Self.tokens(sentence.words[words], from: first, to: text.count, spelling: text[first...])
                tokens[tokens.count - 1].isFollowedBySpace = isFollowedBySpace
                index = words.upperBound
                if isFollowedBySpace, index < sentence.words.count { text.append(UInt8(ascii: " ")) }
            }
            sentences.append(Sentence(range: start..<text.count, paragraph: paragraph, tokens: tokens))
        }
        self.init(text: String(decoding: text, as: UTF8.self), sentences: sentences)
    }

    /// The tokens of the words that together have the place from `start` to `end`.
    private static func tokens(
        _ words: ArraySlice<ConlluWord>, from start: Int, to end: Int, spelling: ArraySlice<UInt8>
    ) -> [Token] {
        let spellsOut = words.map(\.form).joined().utf8.elementsEqual(spelling)
        var offset = start
        return words.indices.map { index in
            let length = spellsOut ? words[index].form.utf8.count : index == words.startIndex ? end - start : 0
            var token = Token(range: offset..<offset + length, form: words[index].form)
            token.isFollowedBySpace = false
            offset += length
            return token
        }
    }
}
