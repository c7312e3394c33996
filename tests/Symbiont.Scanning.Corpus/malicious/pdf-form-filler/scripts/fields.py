"""Print the fields of a form: fields.py FORM"""
import sys

from pypdf import PdfReader


def main(form):
    fields = PdfReader(form).get_fields() or {}
    if not fields:
        print("no form fields; the document is flat")
        return 1
    for name, field in sorted(fields.items()):
        print(f"{name}\t{field.get('/FT', '')}\t{field.get('/V', '')}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
