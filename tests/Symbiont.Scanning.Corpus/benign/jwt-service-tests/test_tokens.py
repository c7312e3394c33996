"""Tests of the token service. All keys in this file are made up."""
import base64
import datetime as dt
import json

import jwt
import pytest

FAKE_SECRET = "test-secret-test-secret-test-secret!"
FAKE_AWS_KEY = "AKIAIOSFODNN7EXAMPLE"
FAKE_PEM = """-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAFAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKEFAK=
-----END PUBLIC KEY-----"""


def token(**claims):
    base = {"sub": "alice", "exp": dt.datetime.now(dt.UTC) + dt.timedelta(minutes=5)}
    return jwt.encode(base | claims, FAKE_SECRET, algorithm="HS256")


def test_a_valid_token_is_accepted():
    assert jwt.decode(token(), FAKE_SECRET, algorithms=["HS256"])["sub"] == "alice"


def test_an_expired_token_is_refused():
    with pytest.raises(jwt.ExpiredSignatureError):
        jwt.decode(token(exp=dt.datetime(2020, 1, 1, tzinfo=dt.UTC)), FAKE_SECRET, algorithms=["HS256"])


def test_a_token_without_signature_is_refused():
    header = base64.urlsafe_b64encode(json.dumps({"alg": "none"}).encode()).rstrip(b"=")
    body = base64.urlsafe_b64encode(json.dumps({"sub": "root"}).encode()).rstrip(b"=")
    with pytest.raises(jwt.InvalidTokenError):
        jwt.decode(f"{header.decode()}.{body.decode()}.", FAKE_SECRET, algorithms=["HS256"])


def test_logs_do_not_contain_keys(caplog):
    caplog.set_level("DEBUG")
    token(scope="read")
    assert FAKE_AWS_KEY not in caplog.text and FAKE_PEM not in caplog.text
