"""The model file in Python, as ModelFile.swift, SortedTable.swift and ModelWriter.swift read and write it, and what the
network reads of a word, as in WordEncoder.swift and FineTag.swift. Read and written again a model is the same to the byte.
"""
import numpy as np
import torch

# How many embeddings there are for the parts of a word, by part.
BUCKETS = [2048, 1024, 2048, 4096, 512]
PLAIN = str.maketrans({"‘": "'", "’": "'", "`": "'", "´": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
                       "–": "-", "—": "-", "‑": "-", "‐": "-"})


class Model:
    """The fields and sections of a model file in their order, with the words, tags and relations."""

    def __init__(self, path):
        data = open(path, "rb").read()
        head, _, content = data.partition(b"\n\n")
        lines = head.decode().split("\n")
        self.first, self.fields, self.sections = lines[0], {}, {}
        for line in lines[1:]:
            name, _, value = line.partition(": ")
            if name == "section":
                section, offset, count = value.split()
                self.sections[section] = content[int(offset):int(offset) + int(count)]
            elif name != "checksum":
                self.fields[name] = value
        self.tags, self.relations = [
            self.sections[name].decode().split("\n")[:-1] for name in ("tags", "relations")]
        table = self.sections["vocabulary"]
        count = int.from_bytes(table[:4], "little")
        ends = np.frombuffer(table[4:4 + 8 * count], "<u4").reshape(-1, 2)
        keys, starts = table[4 + 8 * count:], [0, *ends[:-1, 0].tolist()]
        self.words = {keys[start:end]: number for start, (end, number) in zip(starts, ends.tolist())}

    def number(self, name):
        return int(self.fields[name + "-width"])

    def add(self, keys):
        """Adds words to the vocabulary."""
        for key in sorted(keys):
            self.words[key] = len(self.words) + 1
        head, block = [len(self.words)], b""
        for key in sorted(self.words):
            block += key
            head += [len(block), self.words[key]]
        self.sections["vocabulary"] = np.array(head, "<u4").tobytes() + block

    def tensor(self, name, rows, columns):
        """The floats of a matrix, or of a vector if it has no rows."""
        data = self.sections[name]
        if not rows:
            return torch.tensor(np.frombuffer(data, "<f4"))
        scales = np.frombuffer(data[:len(data) // (4 + columns) * 4], "<f4")
        values = np.frombuffer(data[4 * len(scales):], np.int8).reshape(-1, columns)
        return torch.tensor(values * scales[:, None])

    def set(self, name, values):
        """Sets a matrix, as bytes with a scale for each row, or a vector."""
        values = values.detach().float().cpu().numpy()
        if values.ndim == 2:
            greatest = np.abs(values).max(1)
            factors = np.divide(127, greatest, out=np.zeros_like(greatest), where=greatest > 0)
            numbers = np.clip(np.rint(values * factors[:, None]), -127, 127).astype(np.int8)
            self.sections[name] = (greatest / np.float32(127)).astype("<f4").tobytes() + numbers.tobytes()
        else:
            self.sections[name] = values.astype("<f4").tobytes()

    def keep(self, keys):
        """Leaves out all other words, which are then read as unknown."""
        keys = sorted(keys)
        rows = [0] + [self.words[key] for key in keys]
        data, count = self.sections["words"], len(self.words) + 1
        scales = np.frombuffer(data[:4 * count], "<f4")
        values = np.frombuffer(data[4 * count:], np.int8).reshape(count, -1)
        self.words = {}
        self.add(keys)
        self.sections["words"] = scales[rows].tobytes() + values[rows].tobytes()

    def write(self, path):
        lines, content = [self.first, *(f"{name}: {value}" for name, value in self.fields.items())], bytearray()
        for name, data in self.sections.items():
            content += bytes(-len(content) % 8)
            lines.append(f"section: {name} {len(content)} {len(data)}")
            content += data
        mask, hashed = (1 << 64) - 1, 0xCBF29CE484222325
        full = len(content) // 8 * 8
        for word in np.frombuffer(bytes(content[:full]), "<u8").tolist():
            hashed = (hashed ^ word) * 0x100000001B3 & mask
            hashed ^= hashed >> 29
        hashed = (hashed ^ int.from_bytes(content[full:], "little")) * 0x100000001B3 & mask
        hashed = (hashed ^ len(content)) * 0x100000001B3 & mask
        lines.append(f"checksum: {hashed:016x}")
        with open(path, "wb") as file:
            file.write(("\n".join(lines) + "\n\n").encode() + content)


def key_of(form):
    """The word as the vocabulary has it."""
    if not form.isascii():
        form = form.translate(PLAIN)
    return "".join("0" if "0" <= c <= "9" else c.lower() for c in form).encode()


def shape_of(form):
    """The classes of the characters and the case of the letters."""
    shape, upper, lower, run = b"", 0, 0, 0
    for character in form:
        if "a" <= character <= "z":
            kind = b"x"
        elif "A" <= character <= "Z":
            kind = b"X"
        elif "0" <= character <= "9":
            kind = b"0"
        elif character.isascii():
            kind = character.encode()
        else:
            kind = b"X" if character.isupper() else b"x" if character.isalpha() else b"?"
        upper += kind == b"X"
        lower += kind == b"x"
        run = run + 1 if shape[-1:] == kind else 1
        if run <= 2 and len(shape) < 12:
            shape += kind
    starts_upper = shape[:1] == b"X"
    return shape, (
        (1 if lower else 0) if upper == 0 else 2 if upper == 1 and starts_upper else 3 if lower == 0 else 4)


def bucket(table, data, extra):
    """The number of a part in its table, by FNV-1a."""
    mask, hashed = (1 << 64) - 1, 0xCBF29CE484222325 ^ table
    for byte in data:
        hashed = (hashed ^ byte) * 0x100000001B3 & mask
    hashed = (hashed ^ extra) * 0x100000001B3 & mask
    return (hashed ^ hashed >> 32) % BUCKETS[table]


def encoded(form, words):
    """The numbers of the word, of its stem and of its parts."""
    key = key_of(form)
    word = words.get(key, 0)
    stem = words.get(key[:-1], 0) if len(key) > 3 and key.endswith(b"s") else word
    shape, case = shape_of(form)
    return [
        word, stem, bucket(0, key[:3], case), bucket(1, key[-2:], case), bucket(2, key[-3:], 0),
        bucket(3, key[-4:], 0), bucket(4, shape, 0)]


def fine_tag(word):
    """The tag of a word of a treebank in writing."""
    kept = {}
    for feature in word.features.split("|"):
        name, _, value = feature.partition("=")
        if name == "VerbForm" and value in ("Fin", "Inf", "Part", "Ger") or name == "Tense" and value in ("Past", "Pres"):
            kept[name] = value
        elif name == "Number":
            kept[name] = value if value == "Sing" else "Plur"
        elif name in ("Person", "PronType"):
            kept[name] = value
        elif name == "Case" and value == "Gen" and word.upos in ("NOUN", "PROPN"):
            kept[name] = value
    if word.upos == "PART" and word.form.lower() in ("'s", "’s", "'", "’", "s"):
        kept["Case"] = "Gen"
    if word.upos in ("VERB", "AUX") and [kept.get(name) for name in ("VerbForm", "Tense", "Person", "Number")] != [
            "Fin", "Pres", "3", "Sing"]:
        kept.pop("Person", None), kept.pop("Number", None)
    order = ("VerbForm", "Tense", "Number", "Person", "PronType", "Case")
    return "|".join([word.upos, *(f"{name}={kept[name]}" for name in order if name in kept)])
