"""Print the amounts of a text payslip, with personal lines blanked."""
import json
import pathlib
import re
import sys

AMOUNT = re.compile(r"^(?P<label>[A-Za-z][\w /().-]+?)\s{2,}(?P<value>-?[\d.,]+)$")
PERSON = re.compile(r"(?im)^(name|address|ni number|employee no|sort code|account)\W+.+$")


def load_thresholds():
    here = pathlib.Path(__file__).resolve().parent
    return json.loads((here.parent / "thresholds.json").read_text())


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: table.py PAYSLIP.txt")
    text = pathlib.Path(sys.argv[1]).read_text(encoding="utf-8", errors="replace")
    text = PERSON.sub(r"\1: [left out]", text)
    limits = load_thresholds()
    for line in text.splitlines():
        m = AMOUNT.match(line.strip())
        if not m:
            continue
        value = float(m["value"].replace(",", ""))
        note = " (yearly above the basic band)" if value * 12 > limits["basic"] else ""
        print(f"{m['label']:<30}{value:>12.2f}{note}")


if __name__ == "__main__":
    main()
