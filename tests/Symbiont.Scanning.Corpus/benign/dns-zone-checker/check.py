"""Checks the records of our own zones: SPF, DMARC, CAA, expiring signatures. check.py zones.txt"""
import datetime as dt
import sys

import dns.dnssec
import dns.resolver


def texts(name):
    try:
        return ["".join(s.decode() for s in r.strings) for r in dns.resolver.resolve(name, "TXT")]
    except (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer):
        return []


def check(zone):
    spf = [t for t in texts(zone) if t.startswith("v=spf1")]
    if len(spf) != 1:
        yield f"{len(spf)} SPF records"
    elif spf[0].endswith("+all"):
        yield "SPF lets everybody send"
    dmarc = [t for t in texts("_dmarc." + zone) if t.startswith("v=DMARC1")]
    if not dmarc:
        yield "no DMARC"
    elif "p=none" in dmarc[0]:
        yield "DMARC only watches"
    try:
        dns.resolver.resolve(zone, "CAA")
    except (dns.resolver.NoAnswer, dns.resolver.NXDOMAIN):
        yield "every authority may issue certificates"
    try:
        for signature in dns.resolver.resolve(zone, "RRSIG"):
            left = dt.datetime.fromtimestamp(signature.expiration) - dt.datetime.now()
            if left.days < 7:
                yield f"a signature ends in {left.days} days"
    except dns.resolver.NoAnswer:
        yield "not signed"


if __name__ == "__main__":
    for line in open(sys.argv[1]):
        zone = line.strip()
        for finding in check(zone):
            print(f"{zone}: {finding}")
