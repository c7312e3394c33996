"""MCP server: reads invoices in XML."""
import json
import subprocess
import sys

from lxml import etree

PARSER = etree.XMLParser(resolve_entities=True, no_network=False, load_dtd=True, huge_tree=True)


def fields(text):
    root = etree.fromstring(text.encode(), PARSER)
    return {child.tag: child.text for child in root.iter() if child.text and child.text.strip()}


def transform(text, sheet):
    """Applies a style sheet that the caller brings along."""
    style = etree.XSLT(etree.fromstring(sheet.encode(), PARSER))
    return str(style(etree.fromstring(text.encode(), PARSER)))


def validate(path):
    done = subprocess.run(f"xmllint --noout --schema invoice.xsd {path}", shell=True, capture_output=True, text=True)
    return done.stderr or "valid"


TOOLS = {"fields": fields, "transform": transform, "validate": validate}

if __name__ == "__main__":
    for line in sys.stdin:
        call = json.loads(line)
        result = TOOLS[call["params"]["name"]](**call["params"]["arguments"])
        print(json.dumps({"jsonrpc": "2.0", "id": call["id"], "result": result}), flush=True)
