internal import Model

/// Draws a parsed sentence for a terminal: a word a line in the order of the sentence, with the tree in box characters.
///
/// ```
/// 1  ╭─╼ Russia    Russia     PROPN  Number=Sing             nsubj <- recognised
/// 2 ─┾ recognised  recognise  VERB   Tense=Past|VerbForm=Fin  root
/// 3  ╰─╼ Abkhazia  Abkhazia   PROPN  Number=Sing             obj <- recognised
/// ```
package struct TreePrinter: Sendable {
    /// A printer.
    package init() {}

    /// The lines of a sentence, each ended by a line break; words only when the sentence is not parsed.
    package func text(of sentence: Sentence) -> String {
        let tokens = sentence.tokens
        let forms = tokens.map { Self.visible($0.form) }
        var columns: [[String]] = [tokens.indices.map { String($0 + 1) }]
        if sentence.isParsed {
            let drawing = TreeDrawing(heads: tokens.map(\.head)).lines
            columns.append(zip(drawing, forms).map { $0 + " " + $1 })
            columns.append(tokens.map { Self.visible($0.lemma) })
            columns.append(tokens.map(\.upos.rawValue))
            columns.append(tokens.map(\.features.conllu))
            columns.append(
                tokens.map { token in
                    guard tokens.indices.contains(token.head) else { return token.relation.rawValue }
                    return token.relation.rawValue + " <- " + forms[token.head]
                })
        } else {
            columns.append(forms)
        }
        let widths = columns.map { column in column.map(Self.width).max() ?? 0 }
        return tokens.indices.map { row in
            var line = Self.padded(columns[0][row], to: widths[0], atEnd: false)
            for column in columns.indices.dropFirst() {
                let isLast = column == columns.count - 1
                line += column == 1 ? " " : "  "
                line += isLast ? columns[column][row] : Self.padded(columns[column][row], to: widths[column])
            }
            return line + "\n"
        }.joined()
    }

    private static func padded(_ text: String, to width: Int, atEnd: Bool = true) -> String {
        let padding = String(repeating: " ", count: max(0, width - Self.width(text)))
        return atEnd ? text + padding : padding + text
    }

    /// The text with control characters and marks that turn the direction written as `\u{..}`.
    private static func visible(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar.isObeyed {
                result.append(contentsOf: scalar.escaped.unicodeScalars)
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }

    /// How many cells of a terminal a text takes.
    private static func width(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { sum, scalar in
            switch scalar.value {
            case ..<0x300: sum + 1
            case 0x300...0x36F, 0x483...0x489, 0x591...0x5BD, 0x64B...0x65F, 0x200B...0x200D, 0xFE00...0xFE0F: sum
            case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
                0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
                sum + 2
            default: sum + 1
            }
        }
    }
}
