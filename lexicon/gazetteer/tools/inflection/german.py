"""German: adjectives and nouns of nationality, genitives and datives of names."""

import re

ADJECTIVE_ENDINGS = ["", "e", "er", "en", "em", "es"]
# Feminine names, plurals and compounds with a common noun take no -s.
WITHOUT_S = re.compile(
    r"(ei|union|republik|föderation|staaten|inseln|stadt|gebiete|gebieten|schweiz|ukraine|moldau|küste|niederlande|emirate"
    r"|philippinen|malediven|seychellen|komoren|salomonen|kapverden|grenadinen|färöer|krim|schaft"
    r"|königreich|königreichs|[sßxz])$",
    re.IGNORECASE,
)
PLURALS_IN_E = {"Niederlande", "Emirate", "Autonomiegebiete"}


def demonym(word: str) -> list[str]:
    """Albaner, Russe (weak), Pole=Polin (own feminine), Ungar-n (weak without e), Israeli-s, Deutscher+adj, Schweizer!."""
    if word.endswith("!"):
        return [word[:-1]]
    if word.endswith("+adj"):
        return [word[:-6] + e for e in ADJECTIVE_ENDINGS[1:]]
    if word.endswith("-s"):
        return [word[:-2], word[:-2] + "s"]
    if word.endswith("-n"):
        return [word[:-2], word[:-2] + "n", *feminine(word[:-2] + "in")]
    word, _, woman = word.partition("=")
    if word[word.rfind("-") + 1].islower():
        return [word + e for e in ADJECTIVE_ENDINGS]
    if word.endswith("er"):
        return [word, word + "s", word + "n", *feminine(woman or word + "in")]
    if word.endswith("e"):
        return [word, word + "n", *feminine(woman or word[:-1] + "in")]
    if re.search("[bdfgknprstz]$", word):
        return [word, word + "en", *feminine(woman or word + "in")]
    raise ValueError(f"no German declension known: {word!r}; mark it with !, -s, -n or +adj")


def feminine(word: str) -> list[str]:
    return [word, word + "nen"]


def name(word: str) -> list[str]:
    """The name, its genitive (Italiens, Berlins) and, of plurals and of an adjective in it, the dative."""
    if word.endswith("!"):
        return [word[:-1]]
    forms = [word]
    oblique = re.sub(r"((?:sch|igt)e)(?= )", r"\1n", word)
    if oblique != word:
        forms.append(oblique)
    last = word.split()[-1]
    if last in PLURALS_IN_E:
        forms.append(oblique + "n")
    elif not WITHOUT_S.search(word) and not re.search(r"[A-ZÄÖÜ]$|\.$", word) and oblique == word:
        forms.append(word + "s")
    return forms
