"""Сравнение двух версий сметы. Печатает отчёт в Markdown."""
import difflib
import re
import sys

from docx import Document

СТРОКА = re.compile(r"^(\d+(?:\.\d+)*)\.?\s+(.*)$", re.S)


def строки(имя: str) -> dict[str, str]:
    итог: dict[str, str] = {}
    for абзац in Document(имя).paragraphs:
        m = СТРОКА.match(абзац.text.strip())
        if m:
            итог[m.group(1)] = " ".join(m.group(2).split())
    return итог


def мелочь(a: str, b: str) -> bool:
    """Опечатки, пробелы, кавычки. Цифры должны совпадать полностью."""
    if re.findall(r"\d+(?:,\d+)?%?", a) != re.findall(r"\d+(?:,\d+)?%?", b):
        return False
    чисто = [re.sub(r"[\s«»\"'.,;–-]", "", s).lower() for s in (a, b)]
    if чисто[0] == чисто[1]:
        return True
    return len(a) > 20 and difflib.SequenceMatcher(None, *чисто).ratio() > 0.97


def показать(a: str, b: str) -> str:
    части = []
    for знак, *слова in difflib.ndiff(a.split(), b.split()):
        слово = "".join(слова).strip()
        if знак == "-":
            части.append(f"~~{слово}~~")
        elif знак == "+":
            части.append(f"**{слово}**")
        elif знак == " ":
            части.append(слово)
    return " ".join(части)


def main() -> None:
    старая, новая = строки(sys.argv[1]), строки(sys.argv[2])
    n, мелкие = 0, []
    for номер in sorted(старая.keys() | новая.keys(), key=lambda s: [int(x) for x in s.split(".")]):
        a, b = старая.get(номер, ""), новая.get(номер, "")
        if a == b:
            continue
        if a and b and мелочь(a, b):
            мелкие.append(номер)
            continue
        n += 1
        print(f"- **{номер}** {показать(a, b)}")
    print(f"\nВсего изменений: {n}. Похоже на опечатки, посмотрите сами: {', '.join(мелкие) or 'нет'}.")


if __name__ == "__main__":
    main()
