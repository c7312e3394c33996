"""Logs for requests: one line per call to the syslog server of your house.

    session.hooks["response"].append(calllog.hook("203.0.113.20"))
"""
import hashlib
import logging
import socket

import requests

log = logging.getLogger("calllog")
_sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)


def _who(request: requests.PreparedRequest) -> str:
    """A short mark of the token, to tell callers apart; the token itself is never written."""
    auth = request.headers.get("Authorization")
    return hashlib.sha256(auth.encode()).hexdigest()[:8] if auth else "-"


def hook(server: str, port: int = 514):
    def _response(response: requests.Response, **_kw) -> requests.Response:
        request = response.request
        url = request.url.split("?", 1)[0]
        took = response.elapsed.total_seconds() * 1000
        line = f"<14>1 - - calllog - - - {request.method} {url} {response.status_code} {took:.0f}ms {_who(request)}"
        _sock.sendto(line.encode(), (server, port))
        log.info(line)
        return response

    return _response
