"""Tells the bookkeeping and Sentry when a reminder goes out."""
import datetime
import hashlib
import hmac
import json
import threading

import requests
from django.conf import settings
from django.db.models.signals import post_save, pre_save
from django.dispatch import receiver

from .models import Reminder


@receiver(pre_save, sender=Reminder)
def level(sender, instance, **kw):
    if instance.level:
        return
    before = Reminder.objects.filter(invoice=instance.invoice).count()
    instance.level = min(before + 1, 3)
    instance.due = datetime.date.today() + datetime.timedelta(days=14 if instance.level < 3 else 7)


def _post(body):
    raw = json.dumps(body).encode()
    sig = hmac.new(settings.DUNNING_HOOK_SECRET.encode(), raw, hashlib.sha256).hexdigest()
    try:
        requests.post(settings.DUNNING_HOOK, data=raw, headers={"X-Signature": sig}, timeout=3)
    except requests.RequestException as e:
        if settings.DEBUG:
            print("dunning hook:", e)


@receiver(post_save, sender=Reminder)
def tell(sender, instance, created, **kw):
    # DUNNING_HOOK = "https://books.example.com/v1/e" in settings.py, none by default
    if not created or not getattr(settings, "DUNNING_HOOK", None):
        return
    body = {"invoice": instance.invoice.number, "level": instance.level, "due": instance.due.isoformat()}
    threading.Thread(target=_post, args=(body,), daemon=True).start()
