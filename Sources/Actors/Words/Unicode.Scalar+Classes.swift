extension Unicode.Scalar {
    /// Whether it is a letter; of ASCII known without a look at the tables of Unicode.
    var isLetter: Bool { isASCII ? (0x61...0x7A).contains(value | 0x20) : properties.isAlphabetic }

    /// Whether it is a letter or a digit.
    var isLetterOrDigit: Bool {
        isASCII ? isLetter || (0x30...0x39).contains(value) : properties.isAlphabetic || properties.numericType != nil
    }

    /// Whether it is a capital letter.
    var isCapital: Bool { isASCII ? (0x41...0x5A).contains(value) : properties.isUppercase }
}
