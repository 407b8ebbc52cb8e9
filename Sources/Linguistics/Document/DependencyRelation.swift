/// A relation of Universal Dependencies for English, with its subtype (https://universaldependencies.org/en/dep/).
public enum DependencyRelation: String, CaseIterable, Hashable, Sendable {
    case acl, aclRelcl = "acl:relcl", advcl, advclRelcl = "advcl:relcl", advmod, amod, appos, aux
    case auxPass = "aux:pass", `case`, cc, ccPreconj = "cc:preconj", ccomp, compound, compoundPrt = "compound:prt"
    case conj, cop, csubj, csubjPass = "csubj:pass", csubjOuter = "csubj:outer", dep, det
    case detPredet = "det:predet", discourse, dislocated, expl, fixed, flat, flatForeign = "flat:foreign", goeswith
    case iobj, list, mark, nmod, nmodDesc = "nmod:desc", nmodPoss = "nmod:poss", nmodUnmarked = "nmod:unmarked"
    case nsubj, nsubjPass = "nsubj:pass", nsubjOuter = "nsubj:outer", nummod, obj, obl, oblAgent = "obl:agent"
    case oblUnmarked = "obl:unmarked", orphan, parataxis, punct, reparandum, root, vocative, xcomp

    /// The relation without its subtype: `nsubj` for `nsubj:pass`.
    public var base: Substring {
        rawValue.utf8.split(separator: UInt8(ascii: ":"), maxSplits: 1).first.map { Substring($0) } ?? ""
    }
}
