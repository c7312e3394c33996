"""Loopback sign-in: brings a web sign-in back to a command line program.

Opens the browser at https://login.example.org, waits for one answer on a free
port of this machine, checks state and verifier, and returns the token.
"""
import base64
import hashlib
import hmac
import json
import secrets
import urllib.parse
import urllib.request
import webbrowser
from http.server import BaseHTTPRequestHandler, HTTPServer

ISSUER = "https://login.example.org"
CLIENT = "notes-cli"
PAGES = {"/done": f"{ISSUER}/done"}


class Answer(BaseHTTPRequestHandler):
    def do_GET(self):
        url = urllib.parse.urlparse(self.path)
        query = dict(urllib.parse.parse_qsl(url.query))
        good = url.path == "/back" and hmac.compare_digest(query.get("state", ""), self.server.state)
        if not good:
            self.send_error(400, "this answer does not belong to a question of ours")
            return
        self.server.code = query.get("code")
        # only pages we know, whatever the address says
        self.send_response(302)
        self.send_header("Location", PAGES["/done"])
        self.end_headers()

    def log_message(self, *args):
        pass


def b64(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def sign_in(timeout: float = 180) -> dict:
    server = HTTPServer(("127.0.0.1", 0), Answer)
    server.timeout, server.state, server.code = timeout, secrets.token_urlsafe(24), None
    verifier = secrets.token_urlsafe(48)
    back = f"http://127.0.0.1:{server.server_port}/back"
    webbrowser.open(f"{ISSUER}/authorize?" + urllib.parse.urlencode({
        "client_id": CLIENT, "response_type": "code", "redirect_uri": back, "state": server.state,
        "code_challenge": b64(hashlib.sha256(verifier.encode()).digest()), "code_challenge_method": "S256",
    }))
    server.handle_request()
    server.server_close()
    if not server.code:
        raise TimeoutError("no answer from the browser")
    form = {"client_id": CLIENT, "grant_type": "authorization_code", "code": server.code,
            "redirect_uri": back, "code_verifier": verifier}
    with urllib.request.urlopen(f"{ISSUER}/token", urllib.parse.urlencode(form).encode(), timeout=20) as r:
        return json.load(r)


if __name__ == "__main__":
    print("signed in until", sign_in().get("expires_at"))
