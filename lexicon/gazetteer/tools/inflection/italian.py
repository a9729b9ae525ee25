"""Italian adjectives of nationality, which are nouns as well: masculine, feminine and their plurals."""


def demonym(word: str) -> list[str]:
    if word.endswith("!"):
        return [word[:-1]]
    stem, end = word[:-1], word[-1]
    if end == "o":
        return [word, stem + "a", masculine_plural(word), feminine_plural(stem)]
    if end == "a":
        return [word, masculine_plural(word), feminine_plural(stem)]
    if end == "e":
        return [word, stem + "i"]
    raise ValueError(f"no Italian ending known: {word!r}; mark an invariable word with '!'")


def masculine_plural(word: str) -> str:
    """-chi after a stressed syllable (polacchi, turchi), -ci after an unstressed one (britannici, austriaci)."""
    stem = word[:-1]
    if word.endswith("co"):
        soft = word.endswith(("ico", "iaco")) and word != "tagico" or word.endswith("greco")
        return stem + ("i" if soft else "hi")
    if word.endswith("go"):
        return stem + "hi"
    return stem if stem.endswith("i") else stem + "i"


def feminine_plural(stem: str) -> str:
    return stem + ("he" if stem[-1] in "cg" else "e")
