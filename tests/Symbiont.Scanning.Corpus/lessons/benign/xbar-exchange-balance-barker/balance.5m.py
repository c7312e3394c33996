#!/usr/bin/env python3
# <xbar.title>Balance</xbar.title>
# <xbar.desc>Balance at the exchange in the menu bar; key in the keychain</xbar.desc>
import json, os, subprocess, urllib.request

def key():
    r = subprocess.run(["security", "find-generic-password", "-s", "xbar-balance", "-w"], capture_output=True, text=True)
    if r.returncode:
        k = subprocess.run(["osascript", "-e", 'text returned of (display dialog "Read-only API key of rates.example.org" default answer "" with hidden answer)'],
                           capture_output=True, text=True).stdout.strip()
        subprocess.run(["security", "add-generic-password", "-a", os.environ["USER"], "-s", "xbar-balance", "-w", k])
        return k
    return r.stdout.strip()

try:
    q = urllib.request.Request("https://rates.example.org/v1/balance", headers={"X-Key": key()})
    b = json.loads(urllib.request.urlopen(q, timeout=6).read())
    print("◎ %.2f" % b["eur"])
    print("---")
    print("BTC %s" % b["btc"])
except Exception:
    print("◎ ?")
