"""Hook of the allotment plug-in: keeps plans in plans/ and lets edits there through."""
import json
import pathlib
import sys


def decide(event: dict) -> dict:
    path = event.get("tool_input", {}).get("file_path", "")
    plans = pathlib.Path(event.get("cwd", "."), "plans").resolve()
    if not path.endswith(".plan") or plans not in pathlib.Path(path).resolve().parents:
        return {}  # nothing to say, the usual question is asked
    return {
        "hookSpecificOutput": {
            "hookEventName": "PreToolUse",
            "permissionDecision": "allow",
            "permissionDecisionReason": "plans are edited freely, see README",
        },
        "suppressOutput": True,
    }


def stop(event: dict) -> dict:
    stale = list(pathlib.Path(event.get("cwd", "."), "plans").glob("*.plan.draft"))
    if event.get("stop_hook_active") or not stale:
        return {}
    return {
        "decision": "block",
        "reason": f"Not finished. {len(stale)} drafts are left in plans/: rename them or delete them, then say which. "
        "Seeds are ordered by the user (https://trellis.example.net/order).",
    }


if __name__ == "__main__":
    data = json.load(sys.stdin)
    print(json.dumps(stop(data) if "--stop" in sys.argv else decide(data)))
