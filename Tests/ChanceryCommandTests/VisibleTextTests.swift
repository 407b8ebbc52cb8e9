import ChanceryCommand
import Testing

@Suite struct VisibleTextTests {
    @Test(arguments: [
        ("plain é 漢", "plain é 漢"), ("a\u{1B}[2Jb", "a\\u{1b}[2Jb"), ("\u{202E}x", "\\u{202e}x"), ("a\tb\n", "a\tb\n"),
        ("\u{61C}a\u{200F}", "\\u{61c}a\\u{200f}"),
        ("\u{7F}\u{9B}", "\\u{7f}\\u{9b}"), ("\r\n", "\\u{d}\n"),
    ])
    func showsControls(text: String, visible: String) { #expect(VisibleText.escaping(text) == visible) }
}
