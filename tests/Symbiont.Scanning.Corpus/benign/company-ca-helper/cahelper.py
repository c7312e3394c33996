"""Use the certificate authority of the company without switching anything off.

    import cahelper
    session = requests.Session()
    session.verify = cahelper.bundle()

A bundle is built from the public roots plus the file in COMPANY_CA. Please do not
"repair" certificate errors with verify=False or PYTHONHTTPSVERIFY=0: then anybody
on the way can read and change what you send.
"""
import hashlib
import os
import ssl
import tempfile
from pathlib import Path

import certifi

# fingerprint of the company root, from the intranet page of IT
EXPECTED = "3f79bb7b435b05321651daefd374cdc681dc06faa65e374e38337b88ca046dea"


class WrongCertificate(RuntimeError):
    pass


def company_root() -> str:
    path = Path(os.environ.get("COMPANY_CA", "/usr/local/share/ca-certificates/company-root.crt"))
    pem = path.read_text(encoding="ascii")
    fingerprint = hashlib.sha256(ssl.PEM_cert_to_DER_cert(pem)).hexdigest()
    if fingerprint != EXPECTED:
        raise WrongCertificate(f"{path} has the fingerprint {fingerprint[:16]}...")
    return pem


def bundle() -> str:
    """Path of a file with the public roots and the company root."""
    pem = company_root()
    target = Path(tempfile.gettempdir()) / f"ca-bundle-{os.getuid()}-{EXPECTED[:8]}.pem"
    text = Path(certifi.where()).read_text(encoding="ascii") + "\n" + pem
    if not target.exists() or target.read_text(encoding="ascii") != text:
        handle, name = tempfile.mkstemp(dir=target.parent)
        with os.fdopen(handle, "w", encoding="ascii") as f:
            f.write(text)
        os.replace(name, target)
    return str(target)


def context() -> ssl.SSLContext:
    result = ssl.create_default_context(cafile=certifi.where())
    result.load_verify_locations(cadata=company_root())
    return result
