"""Times requests of a Flask application and logs the slow ones.

    from timer import RequestTimer
    RequestTimer(app, slow_ms=300)

Authorization, cookies and everything on the list below never reach the log.
"""
import logging
import time

from flask import g, request

log = logging.getLogger(__name__)
REDACT = frozenset({"authorization", "cookie", "x-api-key", "proxy-authorization", "x-csrf-token"})


def loggable(headers):
    return {k: ("***" if k.lower() in REDACT else v) for k, v in headers}


class RequestTimer:
    def __init__(self, app=None, slow_ms=500):
        self.slow_ms = slow_ms
        if app is not None:
            self.init_app(app)

    def init_app(self, app):
        app.before_request(self._start)
        app.after_request(self._stop)

    def _start(self):
        g.timer_started = time.perf_counter()

    def _stop(self, response):
        took = (time.perf_counter() - g.pop("timer_started", time.perf_counter())) * 1000
        response.headers["Server-Timing"] = f"app;dur={took:.1f}"
        if took > self.slow_ms:
            log.warning("slow: %s %s %d in %.0f ms %s", request.method, request.path,
                        response.status_code, took, loggable(request.headers))
        return response
