"""Imports an OFX file of the bank into a plain text ledger, without duplicates."""
import datetime as dt
import hashlib
import pathlib
import re
import sys

FIELD = re.compile(r"<(\w+)>([^<\r\n]*)")
RULES = [("rent", "Expenses:Home:Rent"), ("grocer", "Expenses:Food"), ("salary", "Income:Salary"), ("railway", "Expenses:Travel")]


def transactions(text):
    for block in re.findall(r"<STMTTRN>(.*?)</STMTTRN>", text, re.S):
        fields = dict(FIELD.findall(block))
        yield dt.datetime.strptime(fields["DTPOSTED"][:8], "%Y%m%d").date(), fields["TRNAMT"], fields.get("NAME", "") + " " + fields.get("MEMO", "")


def account(text):
    return next((name for word, name in RULES if word in text.lower()), "Expenses:Unknown")


def main(source, ledger):
    ledger = pathlib.Path(ledger)
    known = set(re.findall(r"; id:(\w+)", ledger.read_text())) if ledger.exists() else set()
    added = 0
    with ledger.open("a", encoding="utf-8") as out:
        for day, amount, name in transactions(pathlib.Path(source).read_text(encoding="cp1252")):
            key = hashlib.sha256(f"{day}{amount}{name}".encode()).hexdigest()[:12]
            if key in known:
                continue
            out.write(f"\n{day} {name.strip()}  ; id:{key}\n    {account(name)}  {-float(amount):.2f} EUR\n    Assets:Bank\n")
            added += 1
    print(f"{added} new")


if __name__ == "__main__":
    main(*sys.argv[1:3])
