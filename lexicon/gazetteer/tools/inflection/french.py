"""French: feminines and plurals of nationalities, names with and without the accent on a capital."""

import re

FEMININES = [
    ("grec", "grecque"), ("turc", "turque"), ("ien", "ienne"), ("éen", "éenne"), ("ïen", "ïenne"), ("yen", "yenne"),
    ("igérian", "igériane"),
]


def demonym(word: str) -> list[str]:
    """letton/lettonne gives the feminine, burkinabè! is invariable."""
    if word.endswith("!"):
        return [word[:-1]]
    word, _, woman = word.partition("/")
    woman = woman or feminine(word)
    forms = [word, plural(word), woman, plural(woman)]
    if "-" in word and word.split("-")[0] == "chypriote":
        forms += [f.replace("chypriote-", "chypriotes-") for f in forms]
    return forms


def feminine(word: str) -> str:
    for ending, woman in FEMININES:
        if word.endswith(ending):
            return word[: -len(ending)] + woman
    if not re.search("[a-zéèïïü]$", word):
        raise ValueError(f"no French feminine known: {word!r}")
    return word if word.endswith("e") else word + "e"


def plural(word: str) -> str:
    return word if re.search("[sx]$", word) else word + "s"


def name(word: str) -> list[str]:
    """Newspapers leave the accent of a capital out: Etats-Unis, Egypte."""
    return [word, "E" + word[1:]] if word.startswith("É") else [word]
