#!/usr/bin/env python3
"""Lists the declarations that are not private and have no `///` comment; fails when there are any.

    Tools/check-documentation.py FOLDER...

Left out are extensions, what stands in private types, and what is explained elsewhere: the cases of an enum by its
comment, the options of a command by their help, and what every command has by the library that asks for it.
"""
import pathlib
import re
import sys

MODIFIERS = (
    "public|package|internal|open|final|static|class|mutating|nonmutating|nonisolated|lazy|weak|unowned|convenience"
    r"|required|override|indirect|borrowing|consuming|isolated|prefix|postfix|infix|private\(set\)"
)
TYPES = "struct|enum|class|actor|protocol|extension"
DECLARATION = re.compile(
    rf"(?P<modifiers>(?:(?:{MODIFIERS}|private|fileprivate)\s+)*)"
    rf"(?P<kind>{TYPES}|func|var|let|init|subscript|typealias|associatedtype|macro|operator|case)\b\s*(?P<name>[^\s(:{{<=]*)"
)
HELPED = re.compile(r"@(Option|OptionGroup|Flag|Argument)\b")
OF_COMMANDS = {"configuration", "run", "validate"}
ATTRIBUTE = re.compile(r"@[\w.]+(\([^()]*\))?\s*")


def blanked(text):
    """The text with comments and the content of strings as spaces, so that brackets in them do not count."""
    out, place = [], 0
    pattern = re.compile(r'//[^\n]*|/\*.*?\*/|(#*)"""(?:.*?)"""\1|(#+)".*?"\2|"(?:\\.|[^"\\\n])*"', re.S)
    for match in pattern.finditer(text):
        out.append(text[place : match.start()])
        out.append(re.sub(r"[^\n]", " ", match.group()))
        place = match.end()
    return "".join(out) + text[place:]


def undocumented(path):
    text = path.read_text(encoding="utf-8")
    lines = text.split("\n")
    scopes = ["open"]  # open: members count; closed: they do not
    is_documented = has_help = False
    of_commands = OF_COMMANDS if "ParsableCommand" in text or "ParsableArguments" in text else set()
    for number, line in enumerate(blanked(text).split("\n")):
        original = lines[number].strip()
        bare = ATTRIBUTE.sub("", line.strip())
        opens = "closed"
        has_help = has_help or bool(HELPED.match(original))
        match = DECLARATION.match(bare)
        if match and scopes[-1] == "open":
            words = match["modifiers"].split()
            is_private = "private" in words or "fileprivate" in words
            if match["kind"] in TYPES.split("|") and not is_private:
                opens = "open"
            is_exempt = is_private or match["kind"] in ("extension", "case") or "override" in words
            is_exempt = is_exempt or has_help or match["name"] in of_commands
            has_help = False
            if not is_documented and not is_exempt:
                yield number + 1, f"{match['kind']} {match['name']}".strip()
        if original.startswith("///"):
            is_documented = True
        elif bare and not original.startswith("#"):
            is_documented = False
        for character in line:
            if character == "{":
                scopes.append(opens)
                opens = "closed"
            elif character == "}":
                scopes.pop()


def main(folders):
    count = 0
    for folder in folders:
        for path in sorted(pathlib.Path(folder).rglob("*.swift")):
            for line, name in undocumented(path):
                print(f"{path}:{line}: {name} has no `///` comment", file=sys.stderr)
                count += 1
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
