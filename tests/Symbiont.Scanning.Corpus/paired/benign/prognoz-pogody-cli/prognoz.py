"""Прогноз погоды в терминале: python prognoz.py Тверь --дней 3"""
import argparse
import json
import sys

import requests

from povtor import get  # повтор при обрыве связи, лежит рядом

URL = "https://pogoda.example.com/v2/forecast"
ЗНАЧКИ = {"ясно": "☀", "облачно": "☁", "дождь": "🌧", "снег": "❄"}


def загрузить(город, дней):
    ответ = get(URL, params={"city": город, "days": дней}, timeout=5)
    ответ.raise_for_status()
    return ответ.json()["days"]


def строка(день):
    значок = ЗНАЧКИ.get(день["sky"], "?")
    return f"{день['date']}  {значок}  {день['min']:+d}…{день['max']:+d} °C  ветер {день['wind']} м/с"


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("city")
    p.add_argument("--дней", dest="days", type=int, default=3, choices=range(1, 11))
    p.add_argument("--json", action="store_true")
    a = p.parse_args()
    try:
        дни = загрузить(a.city, a.days)
    except requests.RequestException as e:
        sys.exit(f"нет связи: {e}")
    if a.json:
        print(json.dumps(дни, ensure_ascii=False))
        return
    for день in дни:
        print(строка(день))


if __name__ == "__main__":
    main()
