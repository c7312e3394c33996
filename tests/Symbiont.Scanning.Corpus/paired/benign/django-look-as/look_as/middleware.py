"""django-look-as: support sees the site as a customer does, read only and on the record."""
import logging

from django.contrib.auth import get_user_model
from django.core import signing
from django.http import HttpResponseForbidden

from .models import LookAsEntry

log = logging.getLogger(__name__)
COOKIE = "look_as"
MAX_AGE = 30 * 60
READ_ONLY = {"GET", "HEAD", "OPTIONS"}


class LookAsMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        request.real_user = request.user
        target = self.target(request) if COOKIE in request.COOKIES else None
        if target is not None:
            if request.method not in READ_ONLY:
                return HttpResponseForbidden("You are looking as somebody else, changes are not possible.")
            LookAsEntry.objects.create(agent=request.real_user, customer=target, path=request.path[:200])
            log.info("look-as agent=%s customer=%s path=%s", request.real_user.pk, target.pk, request.path)
            request.user = target
        response = self.get_response(request)
        if target is not None:
            response["X-Look-As"] = str(target.pk)
            response["Cache-Control"] = "no-store"
        elif COOKIE in request.COOKIES:
            response.delete_cookie(COOKIE)
        return response

    def target(self, request):
        agent = request.user
        if not (agent.is_authenticated and agent.is_active and agent.has_perm("look_as.use")):
            return None
        try:
            data = signing.loads(request.COOKIES[COOKIE], salt="look-as", max_age=MAX_AGE)
        except signing.BadSignature:
            return None
        if data.get("agent") != agent.pk:
            return None
        # never staff, never superusers, only customers who agreed in their ticket
        return get_user_model().objects.filter(
            pk=data.get("customer"), is_active=True, is_staff=False, is_superuser=False,
            look_as_consent__gt=data.get("asked", 0)).first()
