internal import Gazetteer
internal import Model

extension ArticleActors {
    /// Of the owners of a phrase those for whom its people act: of "Chadian rebel leaders" not the state that they fight,
    /// unless it is a movement or has broken away from one.
    func served(by phrase: ActorPhrase, of owners: [Party], in sentence: Int) -> [Party] {
        let dissenting = lists[.dissenting]
        let isOpposed =
            phrase.modifiers.contains(where: dissenting.contains)
            || phrase.core.contains { dissenting.contains(sentences[sentence].lower[$0]) }
        guard isOpposed else { return owners }
        return owners.filter { owner in
            owner.type != .polity || gazetteer.entity(code: owner.polity)?.kind.isContested == true
        }
    }
}
