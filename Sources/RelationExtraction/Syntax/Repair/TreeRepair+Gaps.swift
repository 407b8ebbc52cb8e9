internal import Linguistics

/// Clauses without the verb that they share with the one before.
extension TreeRepair {
    /// "Expelled four Russians and Norway three", "is expelling 40, and France 35": a name before a bare number does what
    /// the subject does, to as many.
    mutating func joinCountedNames() {
        var name = 1
        while name + 1 < tokens.count {
            defer { name += 1 }
            guard tokens[name].upos == .propn, tokens[name + 1].upos == .num, isBareNumber(name + 1),
                opensMember(name), isName(tokens[name].form)
            else { continue }
            let verb = tokens.indices.last { word in
                word < name && tokens[word].upos == .verb && has(word, .nsubj)
                    && !tokens[word..<name].contains { $0.form == ";" || $0.form == "." }
            }
            guard let verb,
                let subject = tokens.indices.first(where: { tokens[$0].head == verb && tokens[$0].relation == .nsubj }),
                subject < verb, tokens[subject].upos == .propn || tokens[subject].upos == .noun,
                let object = tokens.indices.first(where: { tokens[$0].head == verb && tokens[$0].relation == .obj }),
                object < name, tokens[object].upos == .num || has(object, .nummod)
            else { continue }
            sentence.tokens[name + 1].relation = .nmod
            attach(name, to: subject, as: .conj)
            sentence.tokens[name + 1].head = name
        }
    }

    /// Whether the clause ends behind a number that is no year.
    private func isBareNumber(_ number: Int) -> Bool {
        let form = tokens[number].form
        guard form.utf8.count != 4 || !form.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { return false }
        guard number + 1 < tokens.count else { return true }
        return [",", ";", ".", ":", "and"].contains(tokens[number + 1].form)
    }

    /// Whether a name follows a comma or "and".
    private func opensMember(_ name: Int) -> Bool {
        [",", "and", "while"].contains(tokens[name - 1].form)
    }
}
