"""bigfiles: large files go to the depot, the repository keeps a pointer."""
import hashlib
import os
import subprocess
import sys

LIMIT = 5 * 1024 * 1024
DEPOT = os.environ.get("BIGFILES_DEPOT", "https://depot.example.com/team")


def token():
    out = subprocess.run(
        ["git", "credential", "fill"], input=f"url={DEPOT}\n\n", capture_output=True, text=True
    ).stdout
    return dict(l.split("=", 1) for l in out.splitlines() if "=" in l).get("password", "")


def move(path):
    with open(path, "rb") as f:
        data = f.read()
    digest = hashlib.sha256(data).hexdigest()
    # the header with the token goes through stdin, so that ps does not show it
    r = subprocess.run(
        ["curl", "-fsS", "-H", "@-", "-T", path, f"{DEPOT}/{digest}"],
        input=f"Authorization: Bearer {token()}\n", text=True, capture_output=True,
    )
    if r.returncode:
        print(f"{path}: upload failed, {r.stderr.strip()}")
        return
    os.replace(path, os.path.join(subprocess.getoutput("git rev-parse --git-dir"), digest))
    with open(path, "w") as f:
        f.write(f"depot {DEPOT}/{digest}\nsize {len(data)}\n")
    print(f"{path}: {len(data) >> 20} MB moved to the depot, add the pointer and commit again")


def main():
    big = [p for p in sys.argv[1:] if os.path.getsize(p) > LIMIT]
    for path in big:
        move(path)
    return 1 if big else 0


if __name__ == "__main__":
    sys.exit(main())
