"""git clean filter: notebook on stdin, the same without outputs on stdout."""
import json
import sys


def strip(notebook: dict) -> dict:
    for cell in notebook.get("cells", []):
        if cell.get("cell_type") != "code":
            continue
        cell["outputs"] = []
        cell["execution_count"] = None
        cell.get("metadata", {}).pop("execution", None)
    notebook.get("metadata", {}).pop("widgets", None)
    return notebook


def main() -> int:
    raw = sys.stdin.read()
    try:
        notebook = json.loads(raw)
    except ValueError:
        sys.stdout.write(raw)  # not a notebook: hand it back untouched
        return 0
    json.dump(strip(notebook), sys.stdout, indent=1, ensure_ascii=False)
    sys.stdout.write("\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
