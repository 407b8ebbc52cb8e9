package import Model

/// Writes facts as a graph in GraphML (graphml.graphdrawing.org), for Gephi, yEd, NetworkX.
package enum GraphMLWriter {
    private static let nodeKeys = [("name", "string"), ("type", "string"), ("polity", "string")]
    private static let edgeKeys = [
        ("fact", "string"), ("relation", "string"), ("label", "string"), ("date", "string"), ("date_start", "string"),
        ("date_end", "string"), ("modality", "string"), ("reports", "int"), ("sources", "int"),
        ("confidence", "double"), ("quote", "string"),
    ]

    /// The document.
    package static func document(_ facts: [Fact], catalogue: RelationCatalogue) -> String {
        let graph = FactGraph(facts)
        var text =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n"
        for (name, type) in nodeKeys {
            text += "  <key id=\"node_\(name)\" for=\"node\" attr.name=\"\(name)\" attr.type=\"\(type)\"/>\n"
        }
        for (name, type) in edgeKeys {
            text += "  <key id=\"edge_\(name)\" for=\"edge\" attr.name=\"\(name)\" attr.type=\"\(type)\"/>\n"
        }
        text += "  <graph edgedefault=\"directed\">\n"
        for party in graph.parties {
            text += "    <node id=\"\(FactGraph.identifier(of: party))\">\n"
            let values = [party.name, party.type.rawValue, party.polity.rawValue]
            for ((name, _), value) in zip(nodeKeys, values) { text += data("node_" + name, value) }
            text += "    </node>\n"
        }
        for fact in graph.facts {
            let source = FactGraph.identifier(of: fact.subject)
            let target = FactGraph.identifier(of: fact.object)
            text += "    <edge id=\"\(MarkupText.escaped(fact.id))\" source=\"\(source)\" target=\"\(target)\">\n"
            let values = [
                fact.id, fact.relation, catalogue[fact.relation]?.label ?? fact.relation,
                fact.date?.description ?? "", fact.date?.firstDay?.description ?? "",
                fact.date?.lastDay?.description ?? "", fact.modality.rawValue, String(fact.reports),
                String(fact.sources), ExportCell.decimalText(fact.confidence), fact.evidence.first?.sentence ?? "",
            ]
            for ((name, _), value) in zip(edgeKeys, values) { text += data("edge_" + name, value) }
            text += "    </edge>\n"
        }
        return text + "  </graph>\n</graphml>\n"
    }

    private static func data(_ key: String, _ value: String) -> String {
        "      <data key=\"\(key)\">\(MarkupText.escaped(value))</data>\n"
    }
}
