package import Model

/// Writes facts as a graph in DOT (graphviz.org).
package enum DOTWriter {
    /// The document; what is not `actual` is drawn dashed and says so.
    package static func document(_ facts: [Fact], catalogue: RelationCatalogue) -> String {
        let graph = FactGraph(facts)
        var text = "digraph chancery {\n  node [shape=box];\n"
        for (index, party) in graph.parties.enumerated() {
            text += "  n\(index) [label=\(quoted(party.name))];\n"
        }
        for fact in graph.facts {
            var label = catalogue[fact.relation]?.label ?? fact.relation
            if let date = fact.date { label += " " + date.description }
            var style = ""
            if fact.modality != .actual {
                label += " (\(fact.modality.rawValue))"
                style = ", style=dashed"
            }
            if catalogue[fact.relation]?.isSymmetric == true { style += ", dir=none" }
            let (source, target) = (graph.index(of: fact.subject), graph.index(of: fact.object))
            text += "  n\(source) -> n\(target) [label=\(quoted(label))\(style)];\n"
        }
        return text + "}\n"
    }

    private static func quoted(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in VisibleLine.of(text).unicodeScalars {
            if scalar == "\"" || scalar == "\\" { result.append("\\") }
            result.append(scalar)
        }
        return "\"" + String(result) + "\""
    }
}
