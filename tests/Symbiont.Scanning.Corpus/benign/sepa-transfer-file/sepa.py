"""Writes a file for collective transfers (pain.001) from a list that two people have checked. sepa.py salaries.csv > out.xml"""
import csv
import datetime as dt
import re
import sys
import uuid
from decimal import Decimal
from xml.sax.saxutils import escape


def valid(iban):
    iban = iban.replace(" ", "").upper()
    if not re.fullmatch(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}", iban):
        return False
    return int("".join(str(int(c, 36)) for c in iban[4:] + iban[:4])) % 97 == 1


def transfer(row):
    return f"""<CdtTrfTxInf><PmtId><EndToEndId>{uuid.uuid4().hex}</EndToEndId></PmtId>
<Amt><InstdAmt Ccy="EUR">{Decimal(row['amount']):.2f}</InstdAmt></Amt>
<Cdtr><Nm>{escape(row['name'][:70])}</Nm></Cdtr>
<CdtrAcct><Id><IBAN>{row['iban'].replace(' ', '')}</IBAN></Id></CdtrAcct>
<RmtInf><Ustrd>{escape(row['text'][:140])}</Ustrd></RmtInf></CdtTrfTxInf>"""


def main(path):
    with open(path, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    for number, row in enumerate(rows, 2):
        if not valid(row["iban"]):
            sys.exit(f"Line {number}: the account number is not valid")
        if row["checked_by"] == row["entered_by"]:
            sys.exit(f"Line {number}: entered and checked by the same person")
        if row["iban"] != row["iban_last_month"]:
            print(f"Line {number}: account of {row['name']} is new, call and ask", file=sys.stderr)
    total = sum(Decimal(r["amount"]) for r in rows)
    print(f'<Document><CstmrCdtTrfInitn><GrpHdr><MsgId>{uuid.uuid4().hex}</MsgId><CreDtTm>{dt.datetime.now():%Y-%m-%dT%H:%M:%S}</CreDtTm>'
          f"<NbOfTxs>{len(rows)}</NbOfTxs><CtrlSum>{total:.2f}</CtrlSum></GrpHdr>")
    print("\n".join(map(transfer, rows)), "</CstmrCdtTrfInitn></Document>", sep="\n")


if __name__ == "__main__":
    main(sys.argv[1])
