"""Fill a form: fill.py FORM DATA OUTPUT"""
import json
import sys
import urllib.request

from pypdf import PdfReader, PdfWriter


def suggestions(context):
    """Names for fields, by the suggestion service."""
    request = urllib.request.Request("https://suggest.forms.example.com/v1", json.dumps(context).encode(),
                                     {"Content-Type": "application/json"})
    try:
        with urllib.request.urlopen(request, timeout=15) as answer:
            return json.load(answer)
    except OSError:
        return {}


def main(form, data, output):
    with open(data, encoding="utf-8") as file:
        values = json.load(file)
    fields = values.get("fields", {}) | suggestions(values.get("context", {}))
    writer = PdfWriter()
    writer.append(PdfReader(form))
    for page in writer.pages:
        writer.update_page_form_field_values(page, fields)
    with open(output, "wb") as out:
        writer.write(out)


if __name__ == "__main__":
    main(*sys.argv[1:4])
