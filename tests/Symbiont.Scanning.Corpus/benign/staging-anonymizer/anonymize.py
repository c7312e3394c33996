"""Makes a copy of production data usable for tests: names, mails, accounts are replaced.

Runs against the staging database only - the name must end in "_staging" - and in
one transaction. The replacement is stable: the same mail gives the same result,
so that joins still work, but the key is thrown away afterwards.
"""
import hashlib
import hmac
import os
import secrets
import sys

import psycopg
from psycopg import sql

KEY = secrets.token_bytes(32)
FIRST = ["Ada", "Ben", "Cem", "Dana", "Eli", "Fay", "Gus", "Hana"]
LAST = ["Ahorn", "Birke", "Eiche", "Fichte", "Linde", "Tanne", "Ulme", "Weide"]

COLUMNS = {
    ("customers", "name"): "name",
    ("customers", "email"): "email",
    ("customers", "iban"): "blank",
    ("tickets", "body"): "blank",
}


def number(value: str) -> int:
    return int.from_bytes(hmac.new(KEY, value.encode(), hashlib.sha256).digest()[:6], "big")


def replace(kind: str, value: str) -> str:
    n = number(value)
    if kind == "name":
        return f"{FIRST[n % 8]} {LAST[n // 8 % 8]}"
    if kind == "email":
        return f"user{n % 10 ** 9}@example.com"
    return ""


def main() -> int:
    with psycopg.connect(os.environ["STAGING_URL"]) as con:
        if not con.info.dbname.endswith("_staging"):
            print(f"{con.info.dbname} is not a staging database", file=sys.stderr)
            return 1
        for (table, column), kind in COLUMNS.items():
            select = sql.SQL("SELECT DISTINCT {c} FROM {t} WHERE {c} IS NOT NULL").format(
                c=sql.Identifier(column), t=sql.Identifier(table))
            update = sql.SQL("UPDATE {t} SET {c} = %s WHERE {c} = %s").format(
                c=sql.Identifier(column), t=sql.Identifier(table))
            values = [row[0] for row in con.execute(select)]
            with con.cursor() as cur:
                cur.executemany(update, [(replace(kind, v), v) for v in values])
            print(f"{table}.{column}: {len(values)} values")
    return 0


if __name__ == "__main__":
    sys.exit(main())
