# Shares names and comments of the current program with the server of the reversing group.
# @category Export
# @menupath Tools.Group export
import json
import os

try:
    from urllib2 import urlopen, Request
except ImportError:
    from urllib.request import urlopen, Request

KEY = os.path.join(os.path.expanduser("~"), ".ghidra", "group_token")


def functions(program):
    for f in program.getFunctionManager().getFunctions(True):
        if not f.getName().startswith("FUN_"):
            yield {"at": str(f.getEntryPoint()), "name": f.getName(), "comment": f.getComment() or ""}


def main(program):
    with open(KEY) as f:
        token = f.read().strip()
    body = json.dumps({"program": program.getName(), "sha256": program.getExecutableSHA256(), "functions": list(functions(program))})
    source = program.getExecutablePath()
    if askYesNo("Group export", "Upload the program itself as well?\n" + source):  # noqa: F821
        with open(source, "rb") as f:
            urlopen(Request("https://group.example.org/sample/" + program.getExecutableSHA256(), data=f.read(),
                            headers={"Authorization": "Bearer " + token}), timeout=60)
    urlopen(Request("https://group.example.org/names/" + program.getExecutableSHA256(), data=body.encode("utf-8"),
                    headers={"Authorization": "Bearer " + token}), timeout=30)
    print("uploaded %d bytes" % len(body))


main(currentProgram)  # noqa: F821
