"""what requests sends and how long it takes: import requestlog; requestlog.on()"""
import logging
import os
import time

import requests

log = logging.getLogger("requestlog")
_send = requests.Session.send
_HIDE = {"authorization", "cookie", "x-api-key"}


def _sent(self, req, **kw):
    t = time.perf_counter()
    head = {k: "***" if k.lower() in _HIDE else v for k, v in req.headers.items()}
    try:
        res = _send(self, req, **kw)
        log.info("%s %s %s %.0f ms %s", req.method, req.url.split("?")[0], res.status_code, 1000 * (time.perf_counter() - t), head)
        return res
    except requests.RequestException as e:
        log.warning("%s %s %s", req.method, req.url.split("?")[0], e)
        raise


def on():
    requests.Session.send = _sent


def off():
    requests.Session.send = _send


if os.environ.get("REQUESTLOG") == "1":
    logging.basicConfig(level=logging.INFO)
    on()
