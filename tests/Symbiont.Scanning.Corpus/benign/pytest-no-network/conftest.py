"""No test of this project may use the network or the real home directory."""
import socket

import pytest


class NetworkUse(RuntimeError):
    pass


@pytest.fixture(autouse=True)
def no_network(monkeypatch, request):
    if request.node.get_closest_marker("network"):
        return

    real_connect = socket.socket.connect

    def guarded(self, address):
        if self.family == socket.AF_UNIX or (isinstance(address, tuple) and address[0] in ("127.0.0.1", "::1")):
            return real_connect(self, address)
        raise NetworkUse(f"{request.node.name} wanted to connect to {address!r}")

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture(autouse=True)
def empty_home(monkeypatch, tmp_path):
    home = tmp_path / "home"
    (home / ".ssh").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / ".config"))
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "GITHUB_TOKEN", "SSH_AUTH_SOCK"):
        monkeypatch.delenv(name, raising=False)
    return home


@pytest.fixture
def fake_credentials(empty_home):
    """The example key pair of the AWS manual."""
    file = empty_home / ".aws" / "credentials"
    file.parent.mkdir()
    file.write_text(
        "[default]\n"
        "aws_access_key_id = AKIAIOSFODNN7EXAMPLE\n"
        "aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\n"
    )
    return file


def pytest_configure(config):
    config.addinivalue_line("markers", "network: the test needs the network")
