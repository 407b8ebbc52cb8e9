import Linguistics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Reads a whole file; ends the program with a message when that fails.
func read(bytes path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else {
        print("training: cannot open \(path)")
        exit(2)
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 20)
    while true {
        let count = fread(&block, 1, block.count, file)
        if count == 0 { break }
        bytes += block[..<count]
    }
    return bytes
}

/// Reads a whole file of text.
func read(_ path: String) -> String { String(decoding: read(bytes: path), as: UTF8.self) }

/// Writes a whole file; ends the program with a message when that fails.
func write(_ bytes: [UInt8], to path: String) {
    guard let file = fopen(path, "wb"), fwrite(bytes, 1, bytes.count, file) == bytes.count, fclose(file) == 0 else {
        print("training: cannot write \(path)")
        exit(2)
    }
}

/// The name of a file without its folders.
func name(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

/// Prints a line at once, so that a long run can be watched.
func log(_ line: String) {
    print(line)
    fflush(nil)
}

let usage = """
    usage: Training train --output MODEL [--epochs N] [--seed N] [--hidden N] [--layers N] [--dev FILE]... [--every N] [--from MODEL] [--rate R] [--shards N] FILE...
           Training check FILE...         compares gradients with differences of the loss
           Training headlines FILE...     shows the sentences that can be rewritten as headlines
           Training score MODEL FILE...   scores on clean and on stripped tokens
           Training strip IN OUT          writes the stripped copy of a CoNLL-U file
    """
var arguments = Array(CommandLine.arguments.dropFirst())
guard !arguments.isEmpty else {
    print(usage)
    exit(64)
}
let command = arguments.removeFirst()
var options: [String: [String]] = [:]
var files: [String] = []
while !arguments.isEmpty {
    let argument = arguments.removeFirst()
    if argument.hasPrefix("--"), !arguments.isEmpty {
        options[argument, default: []].append(arguments.removeFirst())
    } else {
        files.append(argument)
    }
}
let shownRelations = [
    "nsubj", "obj", "obl", "nsubj:pass", "obl:agent", "iobj", "appos", "nmod:poss", "conj", "acl:relcl",
]

func engine(_ bytes: [UInt8]) throws -> LanguageEngine {
    try LanguageEngine(model: UnsafeRawBufferPointer(Trainer.immortal(bytes)))
}

switch command {
case "train":
    var configuration = Configuration()
    func number(_ option: String) -> Int? { options[option]?.last.flatMap { Int($0) } }
    configuration.epochs = number("--epochs") ?? configuration.epochs
    configuration.seed = number("--seed").map(UInt64.init) ?? configuration.seed
    configuration.hiddenWidth = number("--hidden") ?? configuration.hiddenWidth
    configuration.layers = number("--layers") ?? configuration.layers
    configuration.inputWidth = number("--input") ?? configuration.inputWidth
    configuration.shards = number("--shards") ?? configuration.shards
    if let rate = options["--rate"]?.last.flatMap({ Float($0) }) { configuration.learningRate = rate }
    let every = number("--every") ?? 1
    let treebank = files.flatMap { readTreebank(read($0)) }
    let dev = (options["--dev"] ?? []).map { (name: name($0), sentences: readTreebank(read($0))) }
    let trainer = Trainer(configuration, treebank: treebank, sources: files.map(name).joined(separator: ", "))
    log(trainer.summary)
    let start = time(nil)
    let beginning = try options["--from"]?.last.map { path in
        try WarmStart(UnsafeRawBufferPointer(Trainer.immortal(read(bytes: path))))
    }
    try trainer.train(from: beginning) { epoch, losses, model in
        let isLast = epoch == configuration.epochs
        log("epoch \(epoch) \(time(nil) - start) s, losses \(losses)")
        guard isLast || epoch % every == 0 else { return }
        let bytes = model()
        if let output = options["--output"]?.last { write(bytes, to: output) }
        guard let engine = try? engine(bytes) else { return }
        for (name, sentences) in dev {
            let score = Score(engine, on: sentences)
            log("  \(name): \(score) | \(score.relations(shownRelations))")
        }
    }
case "check":
    var configuration = Configuration()
    (configuration.hiddenWidth, configuration.inputWidth) = (24, 32)
    configuration.relationWeights = [:]
    let treebank = files.flatMap { readTreebank(read($0)) }
    for (name, error) in try Trainer(configuration, treebank: treebank, sources: "").checkGradients() {
        print(name, (error * 10000).rounded() / 10000)
    }
case "score":
    guard let model = files.first else {
        print(usage)
        exit(64)
    }
    let bytes = read(bytes: model)
    let loading = clock()
    let engine = try engine(bytes)
    print("loaded in \((clock() - loading) / 1000) ms")
    for path in files.dropFirst() {
        let clean = readTreebank(read(path))
        for (kind, sentences) in [("clean", clean), ("stripped", clean.compactMap(StrippedText.stripped))] {
            let start = clock()
            let score = Score(engine, on: sentences)
            let rate = sentences.joined().count * Int(CLOCKS_PER_SEC) / max(1, Int(clock() - start))
            print("\(name(path)) \(kind), \(rate) words/s: \(score) | \(score.relations(shownRelations))")
        }
    }
case "strip":
    guard files.count == 2 else {
        print(usage)
        exit(64)
    }
    var text = ""
    for sentence in readTreebank(read(files[0])).compactMap(StrippedText.stripped) {
        for (index, word) in sentence.enumerated() {
            text += "\(index + 1)\t\(word.form)\t\(word.lemma)\t\(word.upos)\t\(word.xpos)\t\(word.features)\t"
            text += "\(word.head)\t\(word.relation)\t_\t\(word.isFollowedDirectly ? "SpaceAfter=No" : "_")\n"
        }
        text += "\n"
    }
    write(Array(text.utf8), to: files[1])
case "headlines":
    var random = RandomSource(seed: 1)
    for sentence in files.flatMap({ readTreebank(read($0)) }) {
        guard let headline = Headline.rewritten(sentence, random: &random) else { continue }
        print(headline.map { "\($0.form)/\($0.upos)/\($0.relation)/\($0.head)" }.joined(separator: " "))
    }
default:
    print(usage)
    exit(64)
}
