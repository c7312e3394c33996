"""manage.py cleanup_sessions: removes expired sessions in batches."""
import time

from django.contrib.sessions.models import Session
from django.core.management.base import BaseCommand
from django.db import connection, transaction
from django.utils import timezone


class Command(BaseCommand):
    help = "Removes expired sessions."

    def add_arguments(self, parser):
        parser.add_argument("--batch", type=int, default=5000)
        parser.add_argument("--pause", type=float, default=0.2)
        parser.add_argument("--vacuum", action="store_true")

    def handle(self, *args, batch, pause, vacuum, **options):
        total = 0
        while True:
            with transaction.atomic():
                keys = list(Session.objects.filter(expire_date__lt=timezone.now()).values_list("pk", flat=True)[:batch])
                deleted, _ = Session.objects.filter(pk__in=keys).delete()
            total += deleted
            if deleted < batch:
                break
            time.sleep(pause)
        if vacuum and connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("vacuum analyze django_session")
        self.stdout.write(self.style.SUCCESS(f"{total} sessions removed"))
