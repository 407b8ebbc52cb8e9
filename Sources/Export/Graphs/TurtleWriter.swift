package import Model

/// Writes facts in Turtle (W3C), with their provenance in terms of PROV-O (W3C).
///
/// A fact is an `rdf:Statement` with subject, predicate and object; each report of it is a `prov:Entity` quoted from
/// its article. Entities and terms have addresses of the scheme `urn:chancery:`.
package enum TurtleWriter {
    /// The document.
    package static func document(_ facts: [Fact], catalogue: RelationCatalogue) -> String {
        let graph = FactGraph(facts)
        var text = """
            @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix prov: <http://www.w3.org/ns/prov#> .
            @prefix c: <urn:chancery:term:> .


            """
        for party in graph.parties {
            text += "\(address(party)) a c:\(party.type.rawValue) ;\n"
            text += "    rdfs:label \(literal(party.name)) ;\n    c:polityCode \(literal(party.polity.rawValue)) .\n\n"
        }
        for type in catalogue.types where graph.facts.contains(where: { $0.relation == type.id }) {
            text += "c:\(type.id) a rdf:Property ;\n    rdfs:label \(literal(type.label)) ;\n"
            text += "    rdfs:comment \(literal(type.meaning)) .\n\n"
        }
        var written: Set<String> = []
        for evidence in graph.facts.flatMap(\.evidence) where written.insert(evidence.article).inserted {
            text += "\(address(evidence)) a prov:Entity ;\n    dct:identifier \(literal(evidence.article))"
            if let date = evidence.articleDate { text += " ;\n    dct:issued \"\(date)\"^^xsd:date" }
            text += " .\n\n"
        }
        for fact in graph.facts { text += block(of: fact) }
        return text
    }

    private static func block(of fact: Fact) -> String {
        let name = "<urn:chancery:fact:\(escapedAddress(fact.id))>"
        var text = "\(name) a rdf:Statement, prov:Entity ;\n"
        text += "    rdf:subject \(address(fact.subject)) ;\n    rdf:predicate c:\(fact.relation) ;\n"
        text += "    rdf:object \(address(fact.object)) ;\n    c:modality \(literal(fact.modality.rawValue)) ;\n"
        if let date = fact.date {
            text += "    c:date \(literal(date.description)) ;\n"
            if let day = date.firstDay { text += "    c:firstDay \"\(day)\"^^xsd:date ;\n" }
            if let day = date.lastDay { text += "    c:lastDay \"\(day)\"^^xsd:date ;\n" }
        }
        text += "    c:status \(literal(fact.status.rawValue)) ;\n"
        text += "    c:confidence \(ExportCell.decimalText(fact.confidence))"
        for index in fact.evidence.indices {
            text += " ;\n    prov:wasDerivedFrom <urn:chancery:fact:\(escapedAddress(fact.id)):report:\(index + 1)>"
        }
        text += " .\n\n"
        for (index, evidence) in fact.evidence.enumerated() {
            text += "<urn:chancery:fact:\(escapedAddress(fact.id)):report:\(index + 1)> a prov:Entity ;\n"
            text += "    prov:wasQuotedFrom \(address(evidence)) ;\n    prov:value \(literal(evidence.sentence))"
            for source in evidence.attribution { text += " ;\n    c:attributedTo \(literal(source))" }
            text += " .\n\n"
        }
        return text
    }

    private static func address(_ party: Party) -> String { "<urn:chancery:party:\(FactGraph.identifier(of: party))>" }

    private static func address(_ evidence: FactEvidence) -> String {
        evidence.articleURL.isEmpty
            ? "<urn:chancery:article:\(escapedAddress(evidence.article))>" : "<\(escapedAddress(evidence.articleURL))>"
    }

    /// The text with everything percent-encoded that an address must not hold.
    private static func escapedAddress(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if byte <= 0x20 || byte >= 0x7F || "<>\"{}|^`\\".utf8.contains(byte) {
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func literal(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result.append(contentsOf: "\\\"".unicodeScalars)
            case "\\": result.append(contentsOf: "\\\\".unicodeScalars)
            case "\n": result.append(contentsOf: "\\n".unicodeScalars)
            case "\r": result.append(contentsOf: "\\r".unicodeScalars)
            case "\t": result.append(contentsOf: "\\t".unicodeScalars)
            default:
                if scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) {
                    let hexadecimal = String(scalar.value, radix: 16)
                    let padding = String(repeating: "0", count: 4 - hexadecimal.utf8.count)
                    result.append(contentsOf: ("\\u" + padding + hexadecimal).unicodeScalars)
                } else {
                    result.append(scalar)
                }
            }
        }
        return "\"" + String(result) + "\""
    }
}
