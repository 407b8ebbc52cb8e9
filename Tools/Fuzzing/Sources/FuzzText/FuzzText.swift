import CLibFuzzer
import Linguistics

/// Feeds text of any kind to the segmenter and to the CoNLL-U reader and checks what must always hold.
@main
enum FuzzText {
    static func main() {
        var count = CommandLine.argc
        var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
        _ = LLVMFuzzerRunDriver(&count, &arguments) { data, size in
            let text = String(decoding: UnsafeBufferPointer(start: data, count: size), as: UTF8.self)
            FuzzText.checkSegmentation(text)
            FuzzText.checkConllu(text)
            return 0
        }
    }

    private static let segmenter: TextSegmenter? = try? TextSegmenter(
        names: NameList(names: ["Russia", "US", "China", "Korea"], demonyms: ["Russian"]))

    /// Token ranges are in order, inside the text, without overlap; the same text gives the same document.
    private static func checkSegmentation(_ text: String) {
        guard let segmenter else { fatalError("The lexicons cannot be read.") }
        let document = segmenter.document(text)
        var end = 0
        let count = text.utf8.count
        for sentence in document.sentences {
            precondition(!sentence.tokens.isEmpty && sentence.tokens.count <= 4 * SentenceSplitter.longestSentence)
            for token in sentence.tokens {
                precondition(token.range.lowerBound >= end && token.range.upperBound <= count, "\(token.range)")
                precondition(!token.form.isEmpty)
                end = token.range.upperBound
            }
        }
        precondition(segmenter.document(text).sentences == document.sentences)
        // What is written can be read again, with the same words.
        let written = ConlluWriter().text(of: document)
        let (sentences, problems) = ConlluReader(name: "fuzz").read(written)
        precondition(problems.isEmpty, "\(problems)")
        precondition(sentences.count == document.sentences.count)
        for (read, sentence) in zip(sentences, document.sentences) {
            precondition(read.words.map(\.form) == sentence.tokens.map(\.form))
        }
    }

    /// Any bytes are read or reported; what was read makes a document whose words are those given.
    private static func checkConllu(_ text: String) {
        let (sentences, _) = ConlluReader(name: "fuzz").read(text)
        let document = Document(conllu: sentences)
        let given = sentences.map { $0.words.map(\.form) }.filter { !$0.isEmpty }
        precondition(document.sentences.map { $0.tokens.map(\.form) } == given)
        _ = ConlluWriter().text(of: document)
    }
}
