"""Fixtures of the example project."""
import os
import pathlib
import subprocess
import sys

import pytest


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A home folder of its own, so that tests never touch the real ~/.ssh or ~/.aws."""
    folder = tmp_path / "home"
    (folder / ".ssh").mkdir(parents=True, mode=0o700)
    (folder / ".ssh" / "id_ed25519").write_text("not a key\n")
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.delenv("AWS_PROFILE", raising=False)
    return folder


@pytest.fixture
def repository(tmp_path):
    folder = tmp_path / "repo"
    folder.mkdir()
    environment = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull}
    for command in (["git", "init", "-q", "-b", "main"], ["git", "config", "user.email", "test@example.com"],
                    ["git", "config", "user.name", "Test"], ["git", "commit", "-q", "--allow-empty", "-m", "first"]):
        subprocess.run(command, cwd=folder, check=True, env=environment)
    return folder


@pytest.fixture
def cli():
    def run(*arguments, stdin=""):
        command = [sys.executable, "-m", "example", *arguments]
        return subprocess.run(command, input=stdin, capture_output=True, text=True, cwd=pathlib.Path(__file__).parent)
    return run
