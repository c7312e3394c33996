"""su for superusers. Old code, works, do not expose outside of the VPN."""
import logging

from django.contrib.auth import get_user_model, login
from django.contrib.auth.decorators import user_passes_test
from django.http import HttpResponse
from django.shortcuts import redirect

log = logging.getLogger(__name__)
root = user_passes_test(lambda u: u.is_superuser, login_url="/admin/login/")


@root
def su(request, pk):
    me = request.user
    user = get_user_model().objects.get(pk=pk)
    log.warning("su %s -> %s", me, user)
    login(request, user, "django.contrib.auth.backends.ModelBackend")
    request.session["su_from"] = me.pk
    return redirect(request.GET.get("next", "/"))


def back(request):
    pk = request.session.get("su_from")
    if pk:
        login(request, get_user_model().objects.get(pk=pk), "django.contrib.auth.backends.ModelBackend")
    return redirect("/admin/")


@root
def sessions(request):
    """who is logged in, for the telephone"""
    from django.contrib.sessions.models import Session
    out = []
    for s in Session.objects.order_by("-expire_date")[:500]:
        d = s.get_decoded()
        out.append(f"{s.session_key[:4]}... {d.get('_auth_user_id')} {s.expire_date:%d.%m. %H:%M}")
    return HttpResponse("\n".join(out), content_type="text/plain")
