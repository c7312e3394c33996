"""Tells our alert desk when somebody of the staff logs in from a browser not seen before."""
import hashlib
import json
import threading
import urllib.request

from django.conf import settings

REPORT = getattr(settings, "STAFF_LOGIN_URL", "")  # e.g. https://alerts.example.org/v1/staff-login
SALT = settings.SECRET_KEY[:8]


def _report(data):
    try:
        req = urllib.request.Request(REPORT, json.dumps(data).encode(), {"Content-Type": "application/json"})
        urllib.request.urlopen(req, timeout=3)
    except Exception:
        pass


class StaffBrowserMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if not REPORT or not request.user.is_staff:
            return response
        mark = hashlib.sha256((SALT + request.META.get("HTTP_USER_AGENT", "")).encode()).hexdigest()[:12]
        if request.session.get("browser") != mark:
            request.session["browser"] = mark
            if mark not in request.COOKIES.get("known", ""):
                # name and browser only; the session's key stays in the session
                data = {"host": request.get_host(), "who": request.user.get_username(), "browser": mark}
                threading.Thread(target=_report, args=(data,), daemon=True).start()
                known = (request.COOKIES.get("known", "") + "." + mark)[-60:]
                response.set_cookie("known", known, max_age=31536000, secure=True, httponly=True, samesite="Lax")
        return response
