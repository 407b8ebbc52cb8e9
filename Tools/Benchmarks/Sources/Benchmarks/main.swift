import Linguistics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The processor time that this process has used, in seconds.
func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// The least processor time of several runs, in seconds.
func leastTime(runs: Int, _ body: () -> Void) -> Double {
    var least = Double.infinity
    for _ in 0..<runs {
        let start = processorTime()
        body()
        least = min(least, processorTime() - start)
    }
    return least
}

/// The greatest amount of memory that this process has held, in megabytes.
func peakMemory() -> Double {
    var usage = rusage()
    #if canImport(Glibc)
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return Double(usage.ru_maxrss) / 1024
    #else
        getrusage(RUSAGE_SELF, &usage)
        return Double(usage.ru_maxrss) / 1_048_576
    #endif
}

/// The whole content of a file, or nil when it cannot be read.
func content(of path: String) -> String? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 20)
    while true {
        let count = fread(&block, 1, block.count, file)
        if count == 0 { return String(decoding: bytes, as: UTF8.self) }
        bytes += block[..<count]
    }
}

/// Prints one line of the table.
func report(_ what: String, _ value: Double, _ unit: String) {
    let tenths = Int((value * 10).rounded())
    let figure = value >= 1000 ? "\(Int(value.rounded()))" : "\(tenths / 10).\(tenths % 10)"
    print(what + String(repeating: " ", count: max(1, 40 - what.count)) + figure + " " + unit)
}

guard CommandLine.arguments.count == 2, let text = content(of: CommandLine.arguments[1]) else {
    print("usage: Benchmarks FILE.conllu   measures the engine on the sentences of a file")
    exit(64)
}

let beforeLoading = peakMemory()
let loading = processorTime()
let engine = try LanguageEngine.embedded()
report("load the model", (processorTime() - loading) * 1000, "ms")

let gold = ConlluReader(name: CommandLine.arguments[1]).read(text).sentences
let tokens = Document(conllu: gold)
let words = Double(tokens.sentences.reduce(0) { $0 + $1.tokens.count })
let raw = text.split(separator: "\n").filter { $0.hasPrefix("# text = ") }
    .map { $0.dropFirst("# text = ".count) }.joined(separator: " ")

let parsing = leastTime(runs: 5) {
    var document = tokens
    engine.annotate(&document)
}
report("tag, lemmatise and parse given words", words / parsing, "words/s")

let segmenter = try TextSegmenter(names: NameList(names: []))
let segmenting = leastTime(runs: 5) { _ = segmenter.document(raw) }
report("split text into sentences and words", words / segmenting, "words/s")

let whole = leastTime(runs: 3) {
    var document = segmenter.document(raw)
    engine.annotate(&document)
}
report("all of it", words / whole, "words/s")
report("memory at most, with the text", peakMemory(), "MB")
report("memory before the model was loaded", beforeLoading, "MB")
