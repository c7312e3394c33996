"""Deletes personal data whose time is over, after the retention plan. Without --apply it only counts."""
import argparse
import csv
import datetime as dt
import os
import sys

import psycopg

PLAN = """
applications  | decided_at  |  183 | delete
support_mail  | closed_at   |  730 | delete
orders        | paid_at     | 3650 | anonymise
door_log      | entered_at  |   30 | delete
"""
ANONYMISE = {"orders": "name = 'removed', mail = NULL, phone = NULL, address = NULL"}


def rules():
    for line in PLAN.strip().splitlines():
        table, column, days, action = (p.strip() for p in line.split("|"))
        yield table, column, int(days), action


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--apply", action="store_true")
    parser.add_argument("--protocol", default="retention.csv")
    options = parser.parse_args()
    today = dt.date.today()
    with psycopg.connect(os.environ["DATABASE_URL"]) as connection, open(options.protocol, "a", newline="") as file:
        protocol = csv.writer(file)
        for table, column, days, action in rules():
            border = today - dt.timedelta(days=days)
            hold = f"NOT EXISTS (SELECT FROM legal_hold h WHERE h.table_name = '{table}' AND h.row_id = {table}.id)"
            where = f"{column} < %s AND {hold}"
            (count,) = connection.execute(f"SELECT count(*) FROM {table} WHERE {where}", (border,)).fetchone()
            print(f"{table}: {count} rows before {border}, {action}", file=sys.stderr)
            if options.apply and count:
                statement = f"DELETE FROM {table}" if action == "delete" else f"UPDATE {table} SET {ANONYMISE[table]}"
                connection.execute(f"{statement} WHERE {where}", (border,))
                protocol.writerow([today, table, action, count])


if __name__ == "__main__":
    main()
