#!/usr/bin/env python3
"""Udgivelse af sognebladet ved push: modtager webhook og bygger siderne.

Webhook: https://blad.example.org/udgiv bag nginx. Nøglen står i
/etc/sogneblad/noegle og deles kun med kodelageret.
"""
import hashlib
import hmac
import json
import logging
import re
import subprocess
import time
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

MAPPE = "/srv/sogneblad"
GRENE = {"main", "proeve"}
NOEGLE = Path("/etc/sogneblad/noegle").read_bytes().strip()
STOERST = 256 * 1024
logging.basicConfig(filename="/var/log/sogneblad/push.log", level=logging.INFO)


class Modtager(BaseHTTPRequestHandler):
    sidst = 0.0

    def do_POST(self):
        laengde = int(self.headers.get("Content-Length", 0))
        if self.path != "/udgiv" or not 0 < laengde <= STOERST:
            return self.svar(404)
        krop = self.rfile.read(laengde)
        ventet = "sha256=" + hmac.new(NOEGLE, krop, hashlib.sha256).hexdigest()
        if not hmac.compare_digest(ventet, self.headers.get("X-Hub-Signature-256", "")):
            logging.warning("forkert underskrift fra %s", self.client_address[0])
            return self.svar(403)
        gren = re.sub(r"^refs/heads/", "", str(json.loads(krop).get("ref", "")))
        if gren not in GRENE:
            return self.svar(202)
        if time.monotonic() - Modtager.sidst < 30:
            return self.svar(429)
        Modtager.sidst = time.monotonic()
        self.svar(200 if self.udgiv(gren) else 500)

    def udgiv(self, gren):
        trin = [
            ["git", "fetch", "--quiet", "origin", gren],
            ["git", "verify-commit", f"origin/{gren}"],
            ["git", "checkout", "--quiet", "--detach", f"origin/{gren}"],
            ["hugo", "--minify", "--destination", f"/srv/www/{gren}"],
        ]
        for t in trin:
            r = subprocess.run(t, cwd=MAPPE, capture_output=True, text=True, timeout=300)
            logging.info("%s: %s", " ".join(t[:2]), r.returncode)
            if r.returncode:
                logging.error(r.stderr.strip())
                return False
        return True

    def svar(self, kode):
        self.send_response(kode)
        self.end_headers()


if __name__ == "__main__":
    HTTPServer(("127.0.0.1", 9144), Modtager).serve_forever()
