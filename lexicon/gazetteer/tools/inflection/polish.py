"""Polish: declension of states, cities, nationalities and families. What follows no rule is written out in the table."""

import re

SOFTENED = {"k": "c", "g": "dz", "ch": "sz", "r": "rz", "d": "dzi", "t": "ci", "n": "ni", "w": "wi", "b": "bi", "p": "pi", "m": "mi",
            "z": "zi", "s": "si", "ł": "l", "f": "fi"}


def softened(stem: str) -> str:
    """The stem before the ending -e of dative and locative: Kanad -> Kanadzi, Moskw -> Moskwi."""
    for end in sorted(SOFTENED, key=len, reverse=True):
        if stem.endswith(end):
            return stem[: -len(end)] + SOFTENED[end]
    return stem


def adjective(word: str) -> list[str]:
    """rosyjski: all genders, cases and numbers."""
    if word.endswith("!"):
        return [word[:-1]]
    stem = word[:-1]
    men = re.sub("k$", "c", stem) + "y" if stem.endswith("k") else word
    return [word] + [stem + e for e in ["iego", "iemu", "im", "a", "iej", "ą", "ie", "ich", "imi"]] + [men]


def man(word: str) -> list[str]:
    """Rosjanin, Polak, Czech; 'Ukrainiec=Ukraińc' gives the stem where it changes."""
    word, _, stem = word.partition("=")
    if word.endswith("anin"):
        return [word + e for e in ["", "a", "owi", "em", "ie"]] + [word[:-2] + e for e in ["ie", "", "om", "ami", "ach"]]
    stem = stem or word
    many = stem[:-1] + "cy" if stem.endswith("k") else stem + ("y" if stem.endswith("c") else "i")
    by = "iem" if stem[-1] in "kg" else "em"
    return [word, many] + [stem + e for e in ["a", "owi", by, "u", "ów", "om", "ami", "ach"]]


def name(word: str) -> list[str]:
    """A state or a city in all cases; forms joined by '/' are taken as they are, a final ! marks an invariable one."""
    if "/" in word:
        return word.split("/")
    if word.endswith("!"):
        return [word[:-1]]
    stem = word[:-1]
    if word.endswith(("ja", "ia", "ea")):
        return [word] + [stem + e for e in ["i", "ę", "ą"]]
    if word.endswith("a"):
        hard = "i" if stem[-1] in "kgl" else "y"
        locative = stem + "i" if stem[-1] == "l" else softened(stem) + "e"
        return [word, stem + hard, locative, stem + "ę", stem + "ą"]
    if word.endswith("ś") or word.endswith("ń"):
        soft = stem + {"ś": "si", "ń": "ni"}[word[-1]]
        return [word, soft, soft + "ą", soft + "a", soft + "owi", soft + "em", soft + "u"]
    by = "iem" if word[-1] in "kg" else "em"
    locative = word + "u" if word[-1] in "kgjlż" or word.endswith("ch") else softened(word) + "e"
    return [word] + [word + e for e in ["u", "a", "owi", by]] + [locative]
