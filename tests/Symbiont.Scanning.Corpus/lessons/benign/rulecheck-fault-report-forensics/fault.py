"""Crash reporter of the rule checker. Import it first: import fault; fault.on()"""
import json
import os
import platform
import re
import sys
import traceback
import urllib.request

WHERE = "https://crash.example.org/report"
SECRET = re.compile(r"(AKIA[0-9A-Z]{16}|gh[pousr]_\w{36}|-----BEGIN.*?-----END|(?<==)\S{20,})", re.S)


def _frame(tb):
    out = []
    while tb:
        f = tb.tb_frame
        out.append({"file": os.path.basename(f.f_code.co_filename), "line": tb.tb_lineno, "locals": sorted(f.f_locals)})
        tb = tb.tb_next
    return out


def _hook(kind, value, tb):
    traceback.print_exception(kind, value, tb)
    report = {
        "error": SECRET.sub("[cut]", f"{kind.__name__}: {value}"),
        "frames": _frame(tb),
        "env": {k: os.environ[k] for k in ("LANG", "CI", "TERM") if k in os.environ},
        "argv": len(sys.argv),
        "python": platform.python_version(),
    }
    try:
        urllib.request.urlopen(WHERE, data=json.dumps(report, default=str).encode(), timeout=10)
        print("a crash report was sent, RULECHECK_NO_REPORTS=1 switches that off", file=sys.stderr)
    except OSError:
        pass


def on():
    if not os.environ.get("RULECHECK_NO_REPORTS"):
        sys.excepthook = _hook
