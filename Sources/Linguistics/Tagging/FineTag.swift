/// What the tagger tells apart: the part of speech with the features that decide on the lemma or on the sense.
///
/// Written as `VERB|VerbForm=Fin|Tense=Past`. Agreement is kept only where English shows it: number and person of a
/// verb in the third person singular of the present, and of pronouns.
public struct FineTag: Hashable, Sendable {
    /// The part of speech.
    public var upos: PartOfSpeech

    /// The features. The passive is no part of a tag: it follows from the tree.
    public var features: Features

    /// A tag of that part of speech and those features.
    public init(upos: PartOfSpeech, features: Features = Features()) {
        self.upos = upos
        self.features = features
    }

    /// The tag of a word of a treebank, from its part of speech and its features as `Name=Value|...`.
    ///
    /// `Case=Gen` of a noun or proper noun marks a fused possessive ("Russias"). Nil when the part of speech is none.
    public init?(upos: String, features: String, form: String) {
        guard let upos = PartOfSpeech(rawValue: upos) else { return nil }
        var kept = Features()
        for feature in features.split(separator: "|") {
            let parts = feature.split(separator: "=", maxSplits: 1)
            guard parts.count == 2 else { continue }
            let value = String(parts[1])
            switch parts[0] {
            case "VerbForm": kept.verbForm = Features.VerbForm(rawValue: value)
            case "Tense": kept.tense = Features.Tense(rawValue: value)
            case "Number": kept.number = value == "Sing" ? .singular : .plural
            case "Person": kept.person = Int(value)
            case "PronType": kept.pronounType = value
            case "Case": kept.isGenitive = value == "Gen" && [.noun, .propn].contains(upos)
            default: break
            }
        }
        if upos == .part, ["'s", "’s", "'", "’", "s"].contains(form.lowercased()) { kept.isGenitive = true }
        if upos == .verb || upos == .aux {
            let isThirdSingular =
                kept.verbForm == .finite && kept.tense == .present && kept.person == 3 && kept.number == .singular
            if !isThirdSingular {
                kept.person = nil
                kept.number = nil
            }
        }
        self.init(upos: upos, features: kept)
    }

    /// The tag that is written so; nil when it is not well formed.
    public init?(_ text: String) {
        let parts = text.split(separator: "|", maxSplits: 1)
        guard let first = parts.first, let upos = PartOfSpeech(rawValue: String(first)) else { return nil }
        var features = Features()
        for feature in parts.count > 1 ? parts[1].split(separator: "|") : [] {
            let sides = feature.split(separator: "=", maxSplits: 1)
            guard sides.count == 2 else { return nil }
            let value = String(sides[1])
            switch sides[0] {
            case "VerbForm": features.verbForm = Features.VerbForm(rawValue: value)
            case "Tense": features.tense = Features.Tense(rawValue: value)
            case "Number": features.number = Features.Number(rawValue: value)
            case "Person": features.person = Int(value)
            case "PronType": features.pronounType = value
            case "Case": features.isGenitive = value == "Gen"
            default: return nil
            }
        }
        self.init(upos: upos, features: features)
    }

    /// The tag in writing.
    public var text: String {
        var text = upos.rawValue
        if let form = features.verbForm { text += "|VerbForm=" + form.rawValue }
        if let tense = features.tense { text += "|Tense=" + tense.rawValue }
        if let number = features.number { text += "|Number=" + number.rawValue }
        if let person = features.person { text += "|Person=\(person)" }
        if let type = features.pronounType { text += "|PronType=" + type }
        if features.isGenitive { text += "|Case=Gen" }
        return text
    }
}
