"""Spanish: feminines and plurals of nationalities."""

import re

ACCENT = str.maketrans("áéíóú", "aeiou")


def demonym(word: str) -> list[str]:
    if word.endswith("!"):
        return [word[:-1]]
    if word.endswith("o"):
        return [word, word[:-1] + "a", word + "s", word[:-1] + "as"]
    if word[-1] in "aei":
        return [word, word + "s"]
    if word[-1] in "íú":
        return [word, word + "es", word + "s"]
    if re.search("[áéíóú][sn]$|[oe]l$", word):
        stem = word[:-2] + word[-2:].translate(ACCENT)
        return [word, stem + "a", stem + "es", stem + "as"]
    if re.search("[aeiou][rl]$", word):
        return [word, word + "es"]
    raise ValueError(f"no Spanish ending known: {word!r}; mark an invariable word with '!'")
