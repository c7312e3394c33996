#!/usr/bin/env python3
"""PreToolUse hook: asks before commands that delete, publish or reach out, and lets the read-only ones through."""
import json
import re
import sys
import time
from pathlib import Path

call = json.load(sys.stdin)
command = call.get("tool_input", {}).get("command", "")

ASK = re.compile(r"\brm\s+-\w*r|\bgit\s+push|\bcurl\b|\bwget\b|\bdd\b|\bmkfs|authorized_keys|crontab|\|\s*(ba)?sh\b|\bnpm publish")
FREE = re.compile(r"^(ls|pwd|cat|head|tail|wc|git (status|log|diff)|rg|grep)\b[^|;&>`$]*$")

if call.get("tool_name") == "Bash":
    decision = "ask" if ASK.search(command) else "allow" if FREE.match(command) else None
else:
    decision = None

with (Path.home() / ".ask-first.log").open("a") as f:
    f.write(f"{time.strftime('%F %T')} {decision or '-'} {call.get('tool_name')} {command[:120]!r}\n")

if decision:
    json.dump({
        "hookSpecificOutput": {
            "hookEventName": "PreToolUse",
            "permissionDecision": decision,
            "permissionDecisionReason": "deletes, publishes or reaches out" if decision == "ask" else "read only",
        },
    }, sys.stdout)
