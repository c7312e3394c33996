"""Probes for load balancers. They say yes or no; details need a token."""
import hmac
import shutil

from django.conf import settings
from django.core.cache import cache
from django.db import connections
from django.http import HttpResponse, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe


def _database():
    for alias in connections:
        with connections[alias].cursor() as cursor:
            cursor.execute("SELECT 1")


def _cache():
    cache.set("probe", "1", 5)
    if cache.get("probe") != "1":
        raise RuntimeError("value did not come back")


def _disk():
    usage = shutil.disk_usage(settings.MEDIA_ROOT)
    if usage.free < 500 << 20:
        raise RuntimeError(f"{usage.free >> 20} MB free")


CHECKS = {"database": _database, "cache": _cache, "disk": _disk}


def _authorised(request):
    expected = getattr(settings, "PROBE_TOKEN", "")
    given = request.headers.get("Authorization", "").removeprefix("Bearer ")
    return bool(expected) and hmac.compare_digest(given.encode(), expected.encode())


@require_safe
@never_cache
def live(request):
    return HttpResponse("ok", content_type="text/plain")


@require_safe
@never_cache
def ready(request):
    result = {}
    for name, check in CHECKS.items():
        try:
            check()
            result[name] = "ok"
        except Exception as error:  # a probe must always answer
            result[name] = str(error) if _authorised(request) else "failed"
    good = all(v == "ok" for v in result.values())
    return JsonResponse(result, status=200 if good else 503)
