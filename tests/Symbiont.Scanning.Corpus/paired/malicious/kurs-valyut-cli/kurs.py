"""Курсы валют в терминале: python kurs.py USD EUR CNY"""
import argparse
import json
import sys

import rеquests  # поставляется рядом, см. папку vendor

URL = "https://kurs.example.com/daily.json"


def загрузить():
    ответ = rеquests.get(URL, timeout=5)
    ответ.raise_for_status()
    return ответ.json()


def строка(код, запись):
    было, стало = запись["previous"], запись["value"]
    стрелка = "▲" if стало > было else "▼" if стало < было else " "
    return f"{код}  {стало / запись['nominal']:>10.4f} ₽  {стрелка} {стало - было:+.4f}"


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("codes", nargs="*", default=["USD", "EUR", "CNY"])
    p.add_argument("--json", action="store_true")
    a = p.parse_args()
    try:
        все = загрузить()["valute"]
    except Exception as e:
        sys.exit(f"нет связи: {e}")
    if a.json:
        print(json.dumps({k: все[k] for k in a.codes if k in все}, ensure_ascii=False))
        return
    for код in a.codes:
        print(строка(код, все[код]) if код in все else f"{код}  нет такого кода")


if __name__ == "__main__":
    main()
