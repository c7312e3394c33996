"""Shows the slowest statements and explains them, read only. slow.py [count]"""
import configparser
import os
import sys

import pymysql

SLOW = """
select digest_text, count_star as runs, round(avg_timer_wait / 1e9) as ms, sum_rows_examined / nullif(sum_rows_sent, 0) as ratio
from performance_schema.events_statements_summary_by_digest
where schema_name = %s order by sum_timer_wait desc limit %s
"""


def connect():
    # The user's own client settings, section [slow], a role that may only read.
    settings = configparser.ConfigParser(interpolation=None)
    settings.read(os.path.expanduser("~/.my.cnf"))
    section = settings["slow"]
    return pymysql.connect(host=section["host"], user=section["user"], password=section["password"], database=section["database"],
                           ssl={"ca": section["ssl-ca"]}, cursorclass=pymysql.cursors.DictCursor)


def main(count):
    with connect() as connection, connection.cursor() as cursor:
        cursor.execute("set session transaction read only")
        cursor.execute("select database() as name")
        cursor.execute(SLOW, (cursor.fetchone()["name"], count))
        for row in cursor.fetchall():
            print(f"{row['ms']:>8} ms  {row['runs']:>8} ×  {row['ratio'] or 0:>8.0f} rows read per row\n    {row['digest_text'][:160]}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10)
