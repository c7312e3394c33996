"""A requests.Session for machines of the dairy: our proxy, our root certificate, three tries."""
import os

import requests
from requests.adapters import HTTPAdapter
from urllib3.util.retry import Retry

CA = "/etc/ssl/dairy-root.pem"


def session(tries: int = 3) -> requests.Session:
    s = requests.Session()
    s.mount("https://", HTTPAdapter(max_retries=Retry(total=tries, backoff_factor=0.5, status_forcelist=[502, 503])))
    s.headers["User-Agent"] = "dairy-tools/1.2"
    # the proxy opens TLS, which the works council has agreed to; hence the root of our own
    if "HTTPS_PROXY" not in os.environ:
        s.proxies["https"] = "http://proxy.dairy.example.net:3128"
        s.verify = CA
    return s
