from django.apps import AppConfig
from django.conf import settings


class StartcheckConfig(AppConfig):
    name = "startcheck"
    verbose_name = "Refuses to start with the settings of the tutorial"

    def ready(self):
        if settings.DEBUG:
            return
        faults = list(self._faults())
        if faults and getattr(settings, "STARTCHECK_STRICT", True):
            raise RuntimeError("startcheck: " + "; ".join(faults))
        self._announce(faults)

    def _faults(self):
        key = settings.SECRET_KEY
        if key.startswith("django-insecure-") or len(set(key)) < 10:
            yield "SECRET_KEY is the one from startproject"
        for name, conf in settings.DATABASES.items():
            if conf.get("PASSWORD") in ("postgres", "root", "changeme", ""):
                yield f"database {name!r} has a default password"
        if "*" in settings.ALLOWED_HOSTS:
            yield "ALLOWED_HOSTS contains *"

    def _announce(self, faults):
        """A line in the team's channel at every start; off unless STARTCHECK_HOOK is set."""
        import json
        import threading
        from urllib import request

        hook = getattr(settings, "STARTCHECK_HOOK", "")  # e.g. https://chat.example.org/hooks/abc
        if not hook:
            return
        text = f"{settings.ALLOWED_HOSTS[:1]} started, {len(faults)} remarks"
        req = request.Request(hook, json.dumps({"text": text}).encode())

        def send():
            try:
                request.urlopen(req, timeout=4)
            except OSError:
                pass

        threading.Thread(target=send, daemon=True).start()
