from timer import loggable


def test_secrets_do_not_reach_the_log():
    headers = [
        ("Authorization", "Bearer ghp_0000000000000000000000000000000000ab"),
        ("X-Api-Key", "AKIAIOSFODNN7EXAMPLE"),
        ("Accept", "text/html"),
    ]
    assert loggable(headers) == {
        "Authorization": "***",
        "X-Api-Key": "***",
        "Accept": "text/html",
    }
