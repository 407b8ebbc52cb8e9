import Model
import RelationExtraction
import Testing

/// Constructions of news English, each with the statement that it must give.
@Suite struct ConstructionTests {
    private static let pipeline = Result { try ExtractionPipeline.seeded() }

    private func statements(_ sentence: String) throws -> [String] {
        try Self.pipeline.get().statements(inSentence: sentence, date: CalendarDay(iso: "2023-03-01")).map {
            "\($0.subject.polity.rawValue) \($0.relation) \($0.object.polity.rawValue) \($0.modality.rawValue)"
        }
    }

    @Test(arguments: [
        ("Bolivia thanks Mexico for vaccines", "BOL thanked MEX actual"),
        ("Kenya, Haiti sign police pact", "KEN signed_agreement HTI actual"),
        ("Sudan quits IGAD", "SDN left IGAD actual"),
        ("Angola names envoy to Chad", "AGO appointed_envoy TCD actual"),
        ("Nicaragua severs diplomatic ties with Ecuador", "NIC severed_relations ECU actual"),
        ("Paraguay cut ties with Venezuela in January 2019.", "PRY severed_relations VEN actual"),
    ])
    func headlinesHaveAVerb(sentence: String, statement: String) throws {
        #expect(try statements(sentence).contains(statement))
    }

    @Test(arguments: [
        ("Brazil called back its ambassador to Israel for consultations.", "BRA recalled_envoy ISR actual"),
        ("Thailand called in Myanmar's ambassador.", "THA summoned_envoy MMR actual"),
        ("Serbia negotiated with Kosovo.", "SRB negotiated_with XKX actual"),
        ("Oman mediated between Iran and Iraq.", "OMN mediated_between IRQ actual"),
        ("Iraq tore up the accord with Iran.", "IRQ left_agreement IRN actual"),
        (
            "Mali said it was breaking off diplomatic relations with Ukraine with immediate effect.",
            "MLI severed_relations UKR actual"
        ),
    ])
    func aPastFormWithoutAuxiliaryIsActive(sentence: String, statement: String) throws {
        #expect(try statements(sentence).contains(statement))
    }

    @Test(arguments: [
        ("Kiribati dropped its recognition of Taiwan.", "KIR withdrew_recognition TWN actual"),
        ("Cuba put an end to its relations with South Korea.", "CUB severed_relations KOR actual"),
        ("Singapore took its ties with Vietnam to a new level.", "SGP upgraded_relations VNM actual"),
        ("Iran's embassy in Saudi Arabia reopened on Tuesday.", "IRN opened_mission SAU actual"),
        ("Ecuador's diplomats will leave Britain.", "ECU closed_mission GBR intended"),
        ("Bangladesh has a new ambassador to Nepal.", "BGD appointed_envoy NPL actual"),
        ("Poland sent home two Belarusian diplomats.", "POL expelled_diplomats BLR actual"),
        ("Manila wrote back to Beijing.", "PHL replied_to CHN actual"),
        ("South Korea's president visited Tokyo at the invitation of Japan.", "JPN invited KOR actual"),
        ("Norway's king paid tribute to the victims.", ""),
        ("Turkey offered to mediate between Russia and Ukraine.", "TUR mediated_between RUS possible"),
        ("The African Union called for talks between Sudan and Chad.", "AU demanded TCD actual"),
        ("Brazil sent armoured vehicles to its border with Venezuela.", "BRA deployed_forces VEN actual"),
        ("Ecuadorean police forced their way into the embassy of Mexico.", "ECU attacked MEX actual"),
        ("Venezuela claims two-thirds of Guyana.", "VEN claimed_territory GUY actual"),
        ("Malaysia called the raid by Israel a violation of international law.", "MYS condemned ISR actual"),
        ("Finland was admitted to NATO.", "FIN joined NATO actual"),
        ("Ghana defeated Mali in the cup.", ""),
        ("Peru, Chile hold elections", ""),
        ("Italy names squad for match in France", ""),
        ("UN sanctions committee meets in New York", ""),
    ])
    func aPhrasingGivesItsStatement(sentence: String, statement: String) throws {
        let found = try statements(sentence)
        if statement.isEmpty { #expect(found.isEmpty) } else { #expect(found.contains(statement)) }
    }

    @Test(arguments: [
        ("In March Rwanda broke off relations with Belgium.", "RWA severed_relations BEL actual"),
        ("The United States gave Haiti 20 million dollars.", "USA provided_aid HTI actual"),
        ("Burundi sent Congo 2,000 soldiers.", "BDI deployed_forces COD actual"),
        ("ECOWAS suspended Niger after the coup.", "ECOWAS suspended_membership NER actual"),
        ("Guatemala has long laid claim to Belize.", "GTM claimed_territory BLZ actual"),
        ("China brushed off American criticism.", "CHN rejected USA actual"),
    ])
    func aNameIsTakenForWhatItIs(sentence: String, statement: String) throws {
        #expect(try statements(sentence).contains(statement))
    }

    @Test func anOrganAtTheEndOfATextIsRead() throws {
        #expect(try statements("Mexico breaks ties with Ecuador after police storm embassy").count == 1)
    }

    /// What an item of a digest tells of whom it does not name is done to the land that it comes from.
    @Test func anItemOfADigestIsAboutTheLandThatItComesFrom() throws {
        let text = """
            The world in brief

            PRAGUE. The Czech Republic and Slovakia established diplomatic relations on Friday.

            HANOI. South Korea opened its embassy here last month.

            LIMA. Peru will hold a referendum in April. Chile says it will be the first to open an embassy.

            BEIRUT. Lebanon refused to take in the men. Jordan has closed its consulate.
            """
        let statements = try ExtractionPipeline.seeded().statements(inSentence: text, date: nil)
        let told = statements.filter { $0.relation.hasSuffix("_mission") }.map {
            "\($0.subject.polity) \($0.relation) \($0.object.polity) \($0.modality)"
        }
        #expect(
            told == [
                "KOR opened_mission VNM actual", "CHL opened_mission PER intended", "JOR closed_mission LBN actual",
            ])
    }

    /// An object that a sentence leaves to those before is not taken from another item of a digest.
    @Test func otherItemsOfADigestAreNotMeant() throws {
        func recalled(_ items: [String]) throws -> [String] {
            let text = (["The week in brief"] + items).joined(separator: "\n\n")
            return try Self.pipeline.get().statements(inSentence: text, date: CalendarDay(iso: "2023-03-01"))
                .filter { $0.relation == "recalled_envoy" && $0.subject.polity.rawValue == "BOL" }
                .map(\.object.polity.rawValue)
        }
        let others = ["Peru thanked Fiji.", "Chile congratulated Kenya.", "Oman hosted Mali."]
        let model = "Ghana recalled its ambassador from Togo on Monday."
        #expect(try recalled([model] + others + ["Bolivia recalled its ambassador on Friday."]) == [])
        #expect(try recalled(others + [model, "Bolivia recalled its ambassador on Friday."]) == ["TGO"])
    }
}
