"""git-Filter: liest ein Heft von der Standardeingabe, gibt es ohne Ausgaben zurück."""
import json
import sys

heft = json.load(sys.stdin)
for zelle in heft.get("cells", []):
    if zelle.get("cell_type") == "code":
        zelle["outputs"] = []
        zelle["execution_count"] = None
    # Bilder in Textzellen (base64) bleiben, sie gehören zur Aufgabe
    zelle.get("metadata", {}).pop("execution", None)
json.dump(heft, sys.stdout, ensure_ascii=False, indent=1, sort_keys=True)
sys.stdout.write("\n")
