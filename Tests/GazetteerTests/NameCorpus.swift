/// Names with the codes that they can mean, and words that name nobody.
enum NameCorpus {
    /// A name and its codes, sorted and separated by `|`.
    static let codesByName: [(String, String)] = [
        // States and their spellings
        ("North Korea", "PRK"), ("DPRK", "PRK"), ("D.P.R.K.", "PRK"), ("NORTH KOREA", "PRK"), ("N. Korea", "PRK"),
        ("Democratic People's Republic of Korea", "PRK"), ("Democratic Peoples Republic of Korea", "PRK"),
        ("Democratic People’s Republic of Korea", "PRK"), ("Republic of Korea", "KOR"), ("ROK", "KOR"),
        ("South Korea", "KOR"), ("PRC", "CHN"), ("People's Republic of China", "CHN"),
        ("Peoples Republic of China", "CHN"),
        ("ROC", "TWN"), ("Republic of China", "TWN"), ("Chinese Taipei", "TWN"), ("Taiwan", "TWN"),
        ("Côte d'Ivoire", "CIV"), ("Cote d'Ivoire", "CIV"), ("Cote dIvoire", "CIV"), ("Ivory Coast", "CIV"),
        ("Timor-Leste", "TLS"), ("Timor Leste", "TLS"), ("TimorLeste", "TLS"), ("East Timor", "TLS"),
        ("Guinea-Bissau", "GNB"), ("Guinea Bissau", "GNB"), ("Guinea", "GIN"), ("Equatorial Guinea", "GNQ"),
        ("Papua New Guinea", "PNG"), ("PNG", "PNG"), ("Niger", "NER"), ("Nigeria", "NGA"), ("Mali", "MLI"),
        ("Malawi", "MWI"), ("US", "USA"), ("U.S.", "USA"), ("USA", "USA"), ("U.S.A.", "USA"), ("America", "USA"),
        ("United States of America", "USA"), ("UK", "GBR"), ("U.K.", "GBR"), ("Britain", "GBR"),
        ("Great Britain", "GBR"),
        ("UAE", "ARE"), ("Emirates", "ARE"), ("DRC", "COD"), ("DR Congo", "COD"), ("Congo-Kinshasa", "COD"),
        ("Democratic Republic of the Congo", "COD"), ("Republic of the Congo", "COG"), ("Congo-Brazzaville", "COG"),
        ("Türkiye", "TUR"), ("Turkiye", "TUR"), ("Turkey", "TUR"), ("Czechia", "CZE"), ("Czech Republic", "CZE"),
        ("Holland", "NLD"), ("Burma", "MMR"), ("Myanmar", "MMR"), ("Cabo Verde", "CPV"), ("Cape Verde", "CPV"),
        ("Eswatini", "SWZ"), ("Swaziland", "SWZ"), ("North Macedonia", "MKD"), ("FYROM", "MKD"),
        ("São Tomé and Príncipe", "STP"), ("Sao Tome and Principe", "STP"), ("St. Lucia", "LCA"), ("St Lucia", "LCA"),
        ("Saint Kitts and Nevis", "KNA"), ("St. Kitts & Nevis", "KNA"), ("Trinidad & Tobago", "TTO"),
        ("Bosnia", "BIH"), ("Bosnia-Herzegovina", "BIH"), ("Byelorussia", "BLR"), ("Moldavia", "MDA"),
        ("Kirghizia", "KGZ"), ("Viet Nam", "VNM"), ("Vietnam", "VNM"), ("Lao PDR", "LAO"), ("Persia", "IRN"),
        ("Siam", "THA"), ("Ceylon", "LKA"), ("Vatican", "VAT"), ("Holy See", "VAT"), ("Réunion", "REU"),
        ("Falklands", "FLK"), ("Greenland", "GRL"), ("Hong Kong", "HKG"), ("Macao", "MAC"), ("Micronesia", "FSM"),
        ("Samoa", "WSM"), ("American Samoa", "ASM"), ("Dominica", "DMA"), ("Dominican Republic", "DOM"),
        ("Comoros", "COM"), ("Gambia", "GMB"), ("Bharat", "IND"), ("Deutschland", "DEU"), ("Nippon", "JPN"),
        // Former states
        ("Soviet Union", "SUN"), ("USSR", "SUN"), ("U.S.S.R.", "SUN"), ("Yugoslavia", "YUG"), ("SFRY", "YUG"),
        ("Serbia and Montenegro", "SRB"), ("East Germany", "DDR"), ("GDR", "DDR"), ("West Germany", "DEU"),
        ("FRG", "DEU"), ("Czechoslovakia", "CSK"), ("Zaire", "COD"), ("Zaïre", "COD"), ("Upper Volta", "BFA"),
        ("Dahomey", "BEN"), ("Rhodesia", "ZWE"), ("Tanganyika", "TZA"), ("United Arab Republic", "EGY"), ("UAR", "EGY"),
        ("North Vietnam", "VNM"), ("South Vietnam", "VNM"), ("North Yemen", "YEM"), ("South Yemen", "YEM"),
        ("Austria-Hungary", "AUT"), ("Ottoman Empire", "TUR"), ("Sublime Porte", "TUR"), ("Manchukuo", "CHN"),
        ("Biafra", "XBI"), ("Nazi Germany", "DEU"), ("Third Reich", "DEU"), ("Transjordan", "JOR"),
        // Breakaway and partly recognised entities
        ("DPR", "XDP"), ("DNR", "XDP"), ("Donetsk People's Republic", "XDP"), ("Donetsk Peoples Republic", "XDP"),
        ("People's Republic of Donetsk", "XDP"), ("Peoples Republic of Donetsk", "XDP"), ("LPR", "XLP"), ("LNR", "XLP"),
        ("Lugansk People's Republic", "XLP"), ("Luhansk Peoples Republics", "XLP"), ("Abkhazia", "XAB"),
        ("South Ossetia", "XSO"), ("State of Alania", "XSO"), ("Kosovo", "XKX"), ("Republic of Kosova", "XKX"),
        ("TRNC", "XNC"), ("Turkish Republic of Northern Cyprus", "XNC"), ("Transnistria", "XTR"),
        ("Trans-Dniester", "XTR"), ("TransDniester", "XTR"), ("Nagorno-Karabakh", "XAR"), ("Nagorno Karabakh", "XAR"),
        ("NagornoKarabakh", "XAR"), ("Artsakh", "XAR"), ("Somaliland", "XSL"), ("SADR", "ESH"),
        ("Western Sahara", "ESH"), ("Sahrawi Arab Democratic Republic", "ESH"), ("Polisario Front", "ESH"),
        ("Palestinian Authority", "PSE"), ("State of Palestine", "PSE"), ("Crimea", "XCR"), ("Iraqi Kurdistan", "XKU"),
        ("KRG", "XKU"), ("Puntland", "XPU"), ("Jubaland", "XJU"), ("Republika Srpska", "XRS"), ("Catalonia", "XCT"),
        ("Scotland", "XSC"), ("Bougainville", "XBG"), ("Rojava", "XRJ"), ("Gagauzia", "XGA"), ("Kabylie", "XKB"),
        ("Khatumo", "XKT"), ("Tigray", "XTI"), ("Ambazonia", "XAM"),
        // Adjectives and demonyms
        ("North Korean", "PRK"), ("Syrian", "SYR"), ("Syrians", "SYR"), ("Danes", "DNK"), ("Briton", "GBR"),
        ("Filipino", "PHL"), ("Swiss", "CHE"), ("Dutch", "NLD"), ("Nigerien", "NER"), ("Nigerian", "NGA"),
        ("Kosovar", "XKX"), ("Abkhaz", "XAB"), ("Soviet", "SUN"), ("Ivorian", "CIV"), ("Burkinabe", "BFA"),
        ("Burkinabé", "BFA"), ("Sahrawi", "ESH"), ("Turkish Cypriot", "XNC"), ("Emirati", "ARE"),
        // Capitals and metonyms
        ("Pyongyang", "PRK"), ("Kiev", "UKR"), ("Kyiv", "UKR"), ("Ndjamena", "TCD"), ("N'Djamena", "TCD"),
        ("White House", "USA"), ("Foggy Bottom", "USA"), ("State Department", "USA"), ("Pentagon", "USA"),
        ("Downing Street", "GBR"), ("Whitehall", "GBR"), ("Quai d'Orsay", "FRA"), ("Quai dOrsay", "FRA"),
        ("Élysée", "FRA"), ("Elysee", "FRA"), ("Blue House", "KOR"), ("Zhongnanhai", "CHN"), ("Bankova", "UKR"),
        ("Rashtrapati Bhavan", "IND"), ("Casa Rosada", "ARG"), ("Planalto", "BRA"), ("The Hague", "NLD"),
        ("Washington, D.C.", "USA"), ("Sukhumi", "XAB"), ("Tiraspol", "XTR"), ("Nur-Sultan", "KAZ"),
        // Organisations, movements, organs
        ("UN", "UN"), ("U.N.", "UN"), ("United Nations", "UN"), ("Security Council", "UN"),
        ("UN General Assembly", "UN"), ("EU", "EU"), ("European Commission", "EU"), ("NATO", "NATO"), ("Nato", "NATO"),
        ("African Union", "AU"), ("ECOWAS", "ECOWAS"), ("Cedeao", "ECOWAS"), ("IAEA", "IAEA"),
        ("Non-Aligned Movement", "NAM"), ("Arab League", "ARAB LEAGUE"), ("WHO", "WHO"), ("Hamas", "HAMAS"),
        ("Hizbullah", "HEZBOLLAH"), ("Houthis", "HOUTHIS"), ("Ansar Allah", "HOUTHIS"), ("PLO", "PLO"),
        ("FARC", "FARC"),
        ("Tamil Tigers", "LTTE"), ("Isis", "ISIS"), ("al-Qaida", "AL-QAEDA"), ("Al Qaida", "AL-QAEDA"), ("RSF", "RSF"),
        ("Bundestag", "DEU"), ("Knesset", "ISR"), ("Duma", "RUS"), ("House of Commons", "GBR"), ("Mossad", "ISR"),
        ("IDF", "ISR"), ("CIA", "USA"), ("Revolutionary Guards", "IRN"),
        // Media and places
        ("KCNA", "PRK"), ("NK News", "KOR"), ("Izvestia", "RUS"), ("Xinhua", "CHN"), ("Reuters", "GBR"),
        ("Al Jazeera", "QAT"), ("Geneva", "CHE"), ("New York", "USA"), ("Saint Petersburg", "RUS"),
        // Ambiguous: all that they can mean
        ("Kremlin", "RUS|SUN"), ("Congo", "COD|COG"), ("Korea", "KOR|PRK"), ("Dominican", "DMA|DOM"),
        ("Georgia", "GEO|USA"), ("Brussels", "BEL|EU"), ("Taliban", "AFG|TALIBAN"), ("Macedonia", "GRC|MKD"),
        ("Guinean", "GIN|GNB"), ("Moscow", "RUS|SUN"),
    ]

    /// Words and phrases that name nobody, because of their case or because they name something else.
    static let nobody = [
        "us", "Us", "uS", "who", "Who", "table", "north korea", "dpr", "uk", "un", "eu", "nato", "turkey", "china",
        "georgia", "polish", "pole", "march", "it", "IT", "North", "Republic", "Democratic Republic", "People", "the",
        "Guinea pig", "Guinea pigs", "Brazil nut", "Paris Hilton", "Real Madrid", "Washington Redskins",
        "Gulf of Mexico",
        "Michael Jordan", "Air Jordan", "Georgia Tech", "Gulf of Guinea", "Indian Ocean", "Persian Gulf",
        "Shakhtar Donetsk", "Dynamo Kyiv", "Peking duck", "Panama hat", "Danish pastry", "French fries", "Mali an",
        "Mal i",
    ]

    /// The codes that users rely on: what the documentation promises.
    static let codes = [
        "XDP", "XLP", "XAB", "XSO", "XKX", "XNC", "XTR", "XAR", "XSL", "ESH", "TWN", "PSE", "VAT", "SUN", "YUG", "DDR",
        "CSK", "XCR", "XKU", "XBI", "UN", "EU", "EEC", "NATO", "AU", "OAU", "ASEAN", "ARAB LEAGUE", "OIC", "GCC", "OAS",
        "CELAC", "MERCOSUR", "CARICOM", "ALBA", "ECOWAS", "AES", "SADC", "EAC", "IGAD", "CIS", "CSTO", "EAEU", "SCO",
        "OTS", "BRICS", "G7", "G8", "G20", "COMMONWEALTH", "OIF", "OSCE", "COE", "PIF", "APEC", "SAARC", "NAM", "OPEC",
        "IAEA", "IMF", "WB", "WTO", "WHO", "UNESCO", "ICC", "ICJ", "INTERPOL", "OPCW", "ICRC", "HAMAS", "HEZBOLLAH",
        "HOUTHIS", "TALIBAN", "ISIS", "AL-QAEDA", "PLO", "PKK", "RSF", "FARC", "LTTE", "KLA", "GAM", "MAK",
    ]
}
