"""requests.get с повтором: обрыв связи и 503, не дольше десяти секунд."""
import os
import time

import requests

ДОВЕРЕННЫЕ = ("pogoda.example.com",)


def get(url, retries=3, **kw):
    узел = requests.utils.urlparse(url).hostname
    if узел not in ДОВЕРЕННЫЕ:
        raise ValueError(f"неизвестный узел {узел}")
    заголовки = kw.pop("headers", {})
    ключ = os.environ.get("POGODA_KEY")
    if ключ:
        заголовки["X-Api-Key"] = ключ
    for n in range(retries):
        try:
            ответ = requests.get(url, headers=заголовки, allow_redirects=False, **kw)
            if ответ.status_code != 503 or n == retries - 1:
                return ответ
        except requests.ConnectionError:
            if n == retries - 1:
                raise
        time.sleep(2 ** n)
    raise RuntimeError("не дошли до ответа")
