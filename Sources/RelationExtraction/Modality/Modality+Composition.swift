internal import Model

/// How modalities compose along a chain of words, from the act outwards.
extension Modality {
    /// The modality of what is planned.
    var planned: Modality { self == .actual ? .intended : self }

    /// The modality of what may be.
    var supposed: Modality { self == .negated ? .negated : .possible }

    /// The modality of what is denied: a denied denial is told as done.
    var denied: Modality { self == .negated ? .actual : .negated }

    /// The modality under a word of that effect.
    ///
    /// - Parameter isNegated: whether the word itself is negated ("does not plan", "did not deny").
    func under(_ effect: GoverningWord.Effect, isNegated: Bool) -> Modality {
        switch effect {
        case .actual: isNegated ? denied : self
        case .intended: isNegated ? planned.denied : planned
        case .possible: isNegated ? supposed.denied : supposed
        case .negated: isNegated ? self : denied
        case .assumed:
            if isNegated { supposed.denied } else { self == .intended ? .possible : self }
        case .doubted: isNegated ? supposed : denied
        }
    }
}
