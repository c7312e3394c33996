"""Lets the support see the shop as a customer sees it. Logged, short, and never for staff accounts."""
import datetime as dt

from django.contrib import messages
from django.contrib.auth import get_user_model, login
from django.contrib.auth.decorators import permission_required
from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.decorators.http import require_POST

from .models import Impersonation

LIMIT = dt.timedelta(minutes=20)


@require_POST
@permission_required("support.impersonate", raise_exception=True)
def start(request, pk):
    customer = get_object_or_404(get_user_model(), pk=pk, is_active=True)
    if customer.is_staff or customer.is_superuser:
        raise PermissionDenied
    ticket = request.POST["ticket"].strip()
    if not ticket.isdigit():
        messages.error(request, "A ticket is needed.")
        return redirect("support:customer", pk=pk)
    record = Impersonation.objects.create(agent=request.user, customer=customer, ticket=ticket, until=timezone.now() + LIMIT)
    login(request, customer, backend="django.contrib.auth.backends.ModelBackend")
    request.session["impersonation"] = record.pk
    request.session.set_expiry(LIMIT)
    return redirect("shop:home")


@require_POST
def stop(request):
    record = get_object_or_404(Impersonation, pk=request.session.get("impersonation"))
    record.ended = timezone.now()
    record.save(update_fields=["ended"])
    login(request, record.agent, backend="django.contrib.auth.backends.ModelBackend")
    return redirect("support:customer", pk=record.customer_id)
