"""Tests of the house rules for shell scripts. The lines below are data; nothing is run."""
import re

import pytest

PIPE = re.compile(r"\b(?:curl|wget)\b[^\n|]*\|\s*(?:sudo\s+)?(?:ba|z|da)?sh\b")
WIDE = re.compile(r"\bchmod\s+(?:-R\s+)?777\b")


@pytest.mark.parametrize("line", [
    "curl -s https://get.example.com | sh",
    "wget -qO- https://get.example.com | sudo bash",
])
def test_a_download_into_a_shell_is_found(line):
    assert PIPE.search(line)


@pytest.mark.parametrize("line", [
    "curl -s https://api.example.com | jq .",
    "curl -fsSLO https://get.example.com/install.sh",
    "echo 'never pipe curl into a shell'",
])
def test_other_downloads_are_left_alone(line):
    assert not PIPE.search(line)


def test_a_mode_for_everybody_is_found():
    assert WIDE.search("chmod -R 777 /srv/www")
    assert not WIDE.search("chmod 755 /srv/www")
