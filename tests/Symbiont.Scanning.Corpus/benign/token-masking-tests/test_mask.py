"""Tests of the log filter. All keys are invented: right shape, wrong content."""
import pytest

from mask import mask

FAKE = {
    "cloud": "AKIAIOSFODNN7EXAMPLE",
    "hub": "ghp_000000000000000000000000000000000000",
    "chat": "xoxb-000000000000-EXAMPLE-NOT-REAL",
    "pay": "sk_test_0000000000000000EXAMPLE",
    "jwt": "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ0ZXN0In0.",
}

PEM = """-----BEGIN PRIVATE KEY-----
MC4CAQAwBQYDK2VwBCIEIEXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLE0
-----END PRIVATE KEY-----"""


@pytest.mark.parametrize("kind", FAKE)
def test_a_key_in_a_line_is_masked(kind):
    line = f"calling with token={FAKE[kind]} took 12 ms"
    assert FAKE[kind] not in mask(line)
    assert "took 12 ms" in mask(line)


def test_a_private_key_loses_its_body_and_keeps_its_frame():
    masked = mask(PEM)
    assert "EXAMPLE" not in masked
    assert masked.startswith("-----BEGIN PRIVATE KEY-----")


def test_a_commit_hash_is_not_a_key():
    assert mask("at 4b825dc642cb6eb9a060e54bf8d69288fbee4904") == "at 4b825dc642cb6eb9a060e54bf8d69288fbee4904"
