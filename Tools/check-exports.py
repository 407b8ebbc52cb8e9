#!/usr/bin/env python3
"""Reads every export in a folder back with readers that are not ours, and compares.

Usage: check-exports.py VENV FOLDER

VENV is a virtual environment, made when it is missing; rdflib, networkx and followthemoney are installed into it
where the package index has them, and a reader that is not there is skipped and named. FOLDER holds a table as
NAME.jsonl (exact) with any of NAME.csv, NAME.raw.csv, NAME.excel.csv, NAME.tsv, NAME.json, NAME.graphml, NAME.ttl,
NAME.ftm.jsonl, and csv-metadata.json; the tests write one with hostile names and quotes:
CHANCERY_EXPORT_FOLDER=FOLDER swift test --filter GraphWriterTests
"""
import csv, importlib, io, json, os, subprocess, sys

READERS = ["rdflib", "networkx", "followthemoney"]
GUARDED = tuple("=+-@\t\r\n\0＝＋－＠")
failures = []
csv.field_size_limit(1 << 30)


def check(condition, what):
    if not condition:
        failures.append(what)
    print(("ok      " if condition else "FAILED  ") + what)


def enter(venv):
    """Runs this script by the environment's Python, with the readers installed."""
    python = os.path.join(venv, "bin", "python")
    if os.path.realpath(sys.prefix) == os.path.realpath(venv):
        return
    if not os.path.exists(python):
        subprocess.run([sys.executable, "-m", "venv", venv], check=True)
    for reader in READERS:
        if subprocess.run([python, "-c", f"import {reader}"], capture_output=True).returncode:
            subprocess.run([python, "-m", "pip", "install", "-q", reader])
    os.execv(python, [python, os.path.abspath(__file__)] + sys.argv[1:])


def reader(name):
    try:
        return importlib.import_module(name)
    except ImportError:
        print(f"skipped {name}: it cannot be installed here")


def unguarded(cell):
    return cell[1:] if cell.startswith("'") and cell.lstrip("'").startswith(GUARDED) else cell


def plain(value):
    """A value of JSON as CSV holds it."""
    if value is None:
        return ""
    if isinstance(value, list) and all(isinstance(element, str) for element in value):
        return "|".join(value)
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def same(cell, value):
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return float(cell) == value
    if isinstance(value, (dict, list)) and cell[:1] in ("{", "[") and cell != plain(value):
        return json.loads(cell) == value
    return cell == plain(value)


def check_delimited(path, rows, delimiter=",", guard=False, encoding="utf-8"):
    with open(path, encoding=encoding, newline="") as lines:
        table = list(csv.reader(lines, delimiter=delimiter, strict=True))
    right = bool(table) and (not rows or table[0] == list(rows[0])) and len(table) == len(rows) + 1
    for cells, row in zip(table[1:], rows):
        for cell, (key, value) in zip(cells, row.items()):
            if not same(unguarded(cell) if guard else cell, value):
                right = False
                print(f"        {key}: {cell!r} is not {value!r}")
    check(right, path)


def check_table(folder, name):
    base = os.path.join(folder, name)
    with open(base + ".jsonl", encoding="utf-8", newline="\n") as lines:
        rows = [json.loads(line) for line in lines]
    print(f"{name}: {len(rows)} rows")
    for ending, options in {
        ".csv": {"guard": True}, ".raw.csv": {}, ".tsv": {"delimiter": "\t", "guard": True},
        ".excel.csv": {"guard": True, "encoding": "utf-8-sig"},
    }.items():
        if os.path.exists(base + ending):
            check_delimited(base + ending, rows, **options)
    if os.path.exists(base + ".excel.csv"):
        content = open(base + ".excel.csv", "rb").read()
        check(content.startswith(b"\xef\xbb\xbf") and content.endswith(b"\"\r\n"), "byte order mark and CR LF for Excel")
    if os.path.exists(base + ".json"):
        check(json.load(open(base + ".json", encoding="utf-8")) == rows, base + ".json")
    xml = lambda text: "".join("\ufffd" if ord(c) < 0x20 and c not in "\t\n\r" else c for c in text)
    if os.path.exists(base + ".graphml") and (networkx := reader("networkx")):
        graph = networkx.read_graphml(base + ".graphml", force_multigraph=True)
        edges = {data["fact"]: (graph.nodes[a]["name"], data["relation"], graph.nodes[b]["name"], data["quote"])
                 for a, b, data in graph.edges(data=True)}
        expected = {r["id"]: tuple(map(xml, (r["subject"], r["relation"], r["object"], r["quote"]))) for r in rows}
        check(edges == expected, base + ".graphml")
    if os.path.exists(base + ".ttl") and (rdflib := reader("rdflib")):
        graph = rdflib.Graph().parse(base + ".ttl", format="turtle")
        rdf, rdfs = rdflib.RDF, rdflib.RDFS
        found = {str(fact).rsplit(":", 1)[1]: (str(graph.value(graph.value(fact, rdf.subject), rdfs.label)),
                                              str(graph.value(fact, rdf.predicate)).rsplit(":", 1)[1],
                                              str(graph.value(graph.value(fact, rdf.object), rdfs.label)))
                 for fact in graph.subjects(rdf.type, rdf.Statement)}
        check(found == {r["id"]: (r["subject"], r["relation"], r["object"]) for r in rows}, base + ".ttl")
        value = rdflib.URIRef("http://www.w3.org/ns/prov#value")
        check({r["quote"] for r in rows} <= {str(quote) for quote in graph.objects(None, value)}, "quotes in Turtle")
    if os.path.exists(base + ".ftm.jsonl") and (ftm := reader("followthemoney")):
        count, right = 0, True
        for line in open(base + ".ftm.jsonl", encoding="utf-8", newline="\n"):
            data = json.loads(line)
            schema = ftm.model.get(data["schema"])
            count += 1
            if schema is None:
                right = False
                print("        no schema", data["schema"])
                continue
            if errors := schema.validate({"properties": data["properties"]}):
                right = False
                print("       ", errors)
            for name, values in data["properties"].items():
                property = schema.get(name)
                for text in values:
                    if property is None or not property.type.validate(text):
                        right = False
                        print(f"        {data['schema']}.{name}: {text!r}")
        check(right and count > 0, base + ".ftm.jsonl")


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    venv, folder = sys.argv[1:]
    enter(venv)
    names = sorted(f[: -len(".jsonl")] for f in os.listdir(folder)
                   if f.endswith(".jsonl") and not f.endswith(".ftm.jsonl"))
    for name in names:
        check_table(folder, name)
    path = os.path.join(folder, "csv-metadata.json")
    if os.path.exists(path):
        for table in json.load(open(path, encoding="utf-8"))["tables"]:
            file = os.path.join(folder, table["url"])
            if os.path.exists(file):
                with open(file, encoding="utf-8", newline="") as lines:
                    header = next(csv.reader(lines))
                check([c["name"] for c in table["tableSchema"]["columns"]] == header, f"description of {table['url']}")
    if not names:
        sys.exit(f"{folder} holds no NAME.jsonl")
    sys.exit(f"{len(failures)} failed" if failures else 0)


if __name__ == "__main__":
    main()
