"""Russian: the cases of people's names. Rules: Rosental, Dzhandzhakova, Kabanova, 'Spravochnik po pravopisaniyu', sections 149-151."""

import re

HUSHED = "жшчщц"
SIBILANT = "жшчщ"
VELAR = "гкх"
CONSONANT = "[бвгджзклмнпрстфхцчшщ]"
RUSSIAN = re.compile("[А-ЯЁа-яё ’'-]+$")
ABLAUT = {"Павел": "Павл", "Лев": "Льв", "Пётр": "Петр"}
INVARIABLE = {"бин", "бен", "де", "ди", "да", "дель", "ла", "фон", "цу", "ван", "дер", "ден", "душ", "дос", "ибн", "Абу", "Абд", "Абдель", "Аль", "аль",
              "Эль", "эль", "Абдул", "Сан", "Вон", "Шейх", "Бай"}
# States in which only the last part of a name is declined: the family name stands first.
LAST_ONLY = {"CHN", "TWN", "HKG", "MAC", "PRK", "KOR", "VNM", "SGP", "KHM", "LAO", "MMR"}
# Given names of women in the batches; the others are marked in leaders-russian.txt.
WOMEN = set("""
    Аун Ана Ангела Анналена Беата Беназир Валентина Виктория Даля Делси Джанет Джасинда Дженнифер Джорджа Джулия Дилма Дуня Елена Зузана Илияна Ирина
    Йинглак Камала Карин Кая Клаудия Кондолиза Кристалина Кристин Кристина Ксения Кэрри Кэтрин Лиз Мадлен Майя Маргарет Мария Метте Мехрибан Надежда
    Наталья Никки Нэнси Оана Роберта Саманта Санаэ Санна Сара Светлана Сесилия Сушма Сьюзан Тарья Татьяна Тереза Тулси Урсула Федерика Флоранс Хайди
    Хизер Хиллари Хина Христя Цай Эва Эльвира Юлия
""".split())


def forms(name: str, code: str = "", woman: bool = False) -> list[str]:
    """The oblique cases of a name (genitive, dative, accusative, instrumental, prepositional), each with ё and with е, and the
    name itself with е. Empty where the name is not written in Russian letters."""
    if not RUSSIAN.match(name):
        return []
    words = name.split(" ")
    woman = woman or len(words) > 1 and words[0] in WOMEN
    first = len(words) - 1 if code in LAST_ONLY else 0
    columns = [
        cases(word, woman, surname=i == len(words) - 1 and (len(words) > 1 or word[0].isupper())) if i >= first else [word] * 6
        for i, word in enumerate(words)
    ]
    found = [" ".join(case) for case in zip(*columns)]
    last = words[-1]
    if not woman and re.search("(ов|ев|ёв|ин|ын)$", last):
        # foreign names of the same ending: Кэмерон Дарвином
        found.append(" ".join([column[4] for column in columns[:-1]] + [last + "ом"]))
    out = []
    for form in found:
        for one in (form, form.replace("ё", "е")):
            if one != name and one not in out:
                out.append(one)
    return out


def cases(word: str, woman: bool, surname: bool) -> list[str]:
    """Nominative, genitive, dative, accusative, instrumental, prepositional."""
    same = [word] * 6
    if word in INVARIABLE or word.isupper():
        return same
    if "-" in word:
        before, last = word.rsplit("-", 1)
        if last in ("старший", "младший"):
            elder = last[:-2]
            return [f"{b}-{elder}{e}" for b, e in zip(cases(before, woman, True), ["ий", "его", "ему", "его", "им", "ем"])]
        return [f"{before}-{c}" for c in cases(last, woman, surname)]
    stem = word[:-1]
    if re.search("[иуоэаеыю]а$", word):
        return same
    if woman and surname and word.endswith("ая"):
        return [word] + [word[:-2] + e for e in ["ой", "ой", "ую", "ой", "ой"]]
    if woman and surname and re.search("(ов|ев|ёв|ин|ын)а$", word):
        return [word] + [stem + e for e in ["ой", "ой", "у", "ой", "ой"]]
    if word.endswith("ия"):
        return [word] + [stem + e for e in ["и", "и", "ю", "ей", "и"]]
    if word.endswith("я"):
        return [word] + [stem + e for e in ["и", "е", "ю", "ей", "е"]]
    if word.endswith("а"):
        genitive = "и" if stem[-1] in VELAR + SIBILANT else "ы"
        return [word] + [stem + e for e in [genitive, "е", "у", "ей" if stem[-1] in HUSHED else "ой", "е"]]
    if woman or re.search("[иы]х$", word) or not re.search(f"({CONSONANT}|й|ь)$", word):
        return same
    if surname and re.search("[гкхжчшщн]ий$|ый$|ой$", word):
        i = "и" if word[-2] == "и" or word[-3] in VELAR + SIBILANT else "ы"
        return [word] + [word[:-2] + e for e in ["ого", "ому", "ого", i + "м", "ом"]]
    if word.endswith("ий"):
        return [word] + [stem + e for e in ["я", "ю", "я", "ем", "и"]]
    if word[-1] in "йь":
        return [word] + [stem + e for e in ["я", "ю", "я", "ем", "е"]]
    stem = ABLAUT.get(word, word)
    instrumental = "ом"
    if surname and re.search("(ов|ев|ёв|ин|ын)$", word):
        instrumental = "ым"
    elif stem[-1] in HUSHED:
        instrumental = "ем"
    return [word] + [stem + e for e in ["а", "у", "а", instrumental, "е"]]
