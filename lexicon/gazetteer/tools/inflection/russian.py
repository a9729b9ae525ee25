"""Russian: full declension of nationalities, states, regions and cities."""

import re

HUSHED = "жшчщц"
VELAR = "гкх"
SIBILANT = "жшчщ"
ABLAUT = {"Египет": "Египт"}
SOFT_FEMININE = {"Беларусь", "Сибирь", "Кость", "Область", "область", "Сирт", "Керчь"}
# Names that are plural, with their genitives.
PLURALS = {
    "Нидерланды": "Нидерландов", "Филиппины": "Филиппин", "Мальдивы": "Мальдив", "Сейшелы": "Сейшел", "Багамы": "Багам",
    "Коморы": "Комор", "Эмираты": "Эмиратов", "Фареры": "Фарер", "Афины": "Афин", "Штаты": "Штатов", "Острова": "Островов",
    "острова": "островов", "территории": "территорий", "Территории": "Территорий", "Голаны": "Голан", "Гренадины": "Гренадин",
    "Канары": "Канар", "Азоры": "Азор", "Бермуды": "Бермуд", "Высоты": "Высот", "высоты": "высот", "Мальвины": "Мальвин",
    "Черкассы": "Черкасс", "Сумы": "Сум",
}
# Adjectives that are names of their own.
ADJECTIVAL = {"Грозный": "m", "Поднебесная": "f", "Банковая": "f"}
ADJECTIVE = re.compile("(ая|яя|ий|ый|ой|ое|ее|ые|ие|овы)$")
# Masculine nouns in -ин that keep it in the plural.
KEEP_IN = {"грузин"}
# Nouns whose genitive plural has no ending.
BARE_GENITIVE = {"румын", "туркмен", "турок", "грузин"}


def demonym(word: str) -> list[str]:
    """An adjective (американский), a man (американец, поляк, россиянин) or a woman (американка)."""
    word = word.removesuffix("+n")
    if word.endswith("!"):
        return [word[:-1]]
    if word.endswith(("кий", "вый", "ный")):
        return adjective_forms(word)
    if word.endswith("ка"):
        return woman(word)
    if re.search("[бвгджзклмнпрстфхцчшщ]$", word):
        return man(word)
    raise ValueError(f"no Russian declension known: {word!r}; mark an invariable word with '!'")


def adjective_forms(word: str) -> list[str]:
    stem = word[:-2]
    i = "и" if stem[-1] in VELAR else "ы"
    return [stem + e for e in [word[-2:], "ого", "ому", i + "м", "ом", "ая", "ой", "ую", "ое", i + "е", i + "х", i + "ми"]]


def man(word: str) -> list[str]:
    if word.endswith(("анин", "янин")):
        return singular(word) + [word[:-2] + e for e in ["е", "", "ам", "ами", "ах"]]
    if word.endswith("рин"):
        return singular(word) + [word[:-2] + e for e in ["ы", "", "ам", "ами", "ах"]]
    if word.endswith("ец"):
        before = word[-3]
        stem = word[:-2] + ("й" if before in "аеиоуы" else "ь" if before == "л" else "") + "ц"
        return [word] + [stem + e for e in ["а", "у", "ем", "е", "ы", "ев", "ам", "ами", "ах"]]
    stem = "турк" if word == "турок" else word
    forms = [word] + [stem + e for e in ["а", "у", "ом", "е", "и" if stem[-1] in VELAR + SIBILANT else "ы", "ам", "ами", "ах"]]
    if word not in BARE_GENITIVE:
        forms.append(stem + ("ей" if stem[-1] in SIBILANT else "ов"))
    return forms


def singular(word: str) -> list[str]:
    return [word + e for e in ["", "а", "у", "ом", "е"]]


def woman(word: str) -> list[str]:
    stem, before = word[:-2], word[-3]
    if before in "йь":
        genitive = stem[:-1] + "ек"
    else:
        genitive = stem + ("ек" if before in SIBILANT else "ок")
    return [word, genitive] + [stem + "к" + e for e in ["и", "е", "у", "ой", "ам", "ами", "ах"]]


def name(words: str) -> list[str]:
    """All cases of a name, each with ё and with е; a final ! marks an invariable one."""
    if words.endswith("!"):
        return [words[:-1]]
    cases = list(zip(*(phrase(part) for part in words.split(" и "))))
    forms = [" и ".join(case) for case in cases]
    return [f for form in forms for f in ([form, form.replace("ё", "е")] if "ё" in form else [form])]


def phrase(words: str) -> list[str]:
    """Adjectives agree with their noun; what follows the noun stays as it is (Республика Молдова)."""
    parts = words.split(" ")
    head = 0
    while head < len(parts) - 1 and ADJECTIVE.search(parts[head]):
        head += 1
    noun_cases, gender = noun(parts[head])
    columns = [agreeing(a, gender) for a in parts[:head]] + [noun_cases]
    tail = parts[head + 1 :]
    return [" ".join([*case, *tail]) for case in zip(*columns)]


def agreeing(word: str, gender: str) -> list[str]:
    stem = word[:-1] if word.endswith("овы") else word[:-2]
    soft = word.endswith(("ний", "няя", "нее"))
    i = "и" if soft or stem[-1] in VELAR + SIBILANT else "ы"
    if gender == "f":
        endings = ["ей", "ей", "юю", "ей", "ей"] if soft else ["ой", "ой", "ую", "ой", "ой"]
    elif gender == "p":
        endings = [i + "х", i + "м", None, i + "ми", i + "х"]
    else:
        endings = ["его", "ему", None, "им", "ем"] if soft else ["ого", "ому", None, i + "м", "ом"]
    return [word] + [word if e is None else stem + e for e in endings]


def noun(word: str) -> tuple[list[str], str]:
    """Nominative, genitive, dative, accusative, instrumental, prepositional; and the gender (m f n, p for plurals)."""
    if word in ADJECTIVAL:
        return agreeing(word, ADJECTIVAL[word]), ADJECTIVAL[word]
    if "-" in word and word not in PLURALS:
        before, last = word.rsplit("-", 1)
        cases, gender = noun(last)
        return [f"{before}-{c}" for c in cases], gender
    if word in PLURALS:
        stem = word[:-1]
        vowel = "я" if word.endswith("ии") else "а"
        return [word, PLURALS[word], stem + vowel + "м", word, stem + vowel + "ми", stem + vowel + "х"], "p"
    stem = word[:-1]
    if word.isupper() or len(word) < 3:
        return [word] * 6, "m"
    if word.endswith("ия"):
        return [word, stem + "и", stem + "и", stem + "ю", stem + "ей", stem + "и"], "f"
    if word.endswith("я"):
        return [word, stem + "и", stem + "е", stem + "ю", stem + "ей", stem + "е"], "f"
    if re.search("[аеиоуыэюя]а$", word):
        return [word] * 6, "f"
    if word.endswith("а"):
        genitive = "и" if stem[-1] in VELAR + SIBILANT else "ы"
        return [word, stem + genitive, stem + "е", stem + "у", stem + ("ей" if stem[-1] in HUSHED else "ой"), stem + "е"], "f"
    if word in SOFT_FEMININE:
        return [word, stem + "и", stem + "и", word, word + "ю", stem + "и"], "f"
    if word.endswith("ий"):
        return [word, stem + "я", stem + "ю", word, stem + "ем", stem + "и"], "m"
    if word[-1] in "ьй":
        return [word, stem + "я", stem + "ю", word, stem + "ем", stem + "е"], "m"
    if word.endswith("ье"):
        return [word, stem + "я", stem + "ю", word, word + "м", word], "n"
    if word.endswith(("ово", "ево", "ёво")) or word == "Королевство":
        return [word, stem + "а", stem + "у", word, stem + "ом", stem + "е"], "n"
    if re.search("[бвгджзклмнпрстфхцчшщ]$", word):
        stem = ABLAUT.get(word, word)
        return [word, stem + "а", stem + "у", word, stem + ("ем" if stem[-1] in HUSHED else "ом"), stem + "е"], "m"
    return [word] * 6, "n"
