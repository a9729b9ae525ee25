"""English: only '+', which asks for the plural in -s."""


def demonym(word: str) -> list[str]:
    return [word[:-1], word[:-1] + "s"] if word.endswith("+") else [word]
