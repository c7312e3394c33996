"""Monthly royalties of a small label: streams in, statements and payouts out.

Reads the distributors' files, joins the contracts, writes the payouts and the
statements from the same numbers. Idempotent: a month can be run again.
"""
from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal, ROUND_HALF_EVEN

from airflow.decorators import dag, task
from airflow.providers.postgres.hooks.postgres import PostgresHook

CENT = Decimal("0.01")
MINIMUM = Decimal("10")


@dag(
    schedule="0 5 4 * *",
    start_date=datetime(2026, 1, 1),
    catchup=False,
    default_args={"retries": 2, "retry_delay": timedelta(minutes=10)},
    tags=["royalty"],
)
def royalty():
    @task
    def streams(ds: str | None = None) -> list[dict]:
        hook = PostgresHook("label")
        rows = hook.get_records(
            "SELECT artist, sum(revenue), sum(plays) FROM stream WHERE month = %s GROUP BY artist", (ds[:7],)
        )
        return [{"artist": a, "revenue": str(r), "plays": p} for a, r, p in rows]

    @task
    def shares(rows: list[dict], ds: str | None = None) -> list[dict]:
        hook = PostgresHook("label")
        terms = {a: (s, adv) for a, s, adv in hook.get_records(
            "SELECT artist, share, advance_open FROM contract WHERE %s BETWEEN since AND until", (ds,))}
        out = []
        for r in rows:
            share, advance = terms[r["artist"]]
            earned = (Decimal(r["revenue"]) * share).quantize(CENT, ROUND_HALF_EVEN)
            # half of the earnings pay back the advance, see clause 6
            back = min(advance, (earned / 2).quantize(CENT))
            out.append({"artist": r["artist"], "earned": str(earned), "back": str(back), "net": str(earned - back)})
        return out

    @task
    def book(rows: list[dict], ds: str | None = None) -> None:
        hook = PostgresHook("label")
        for r in rows:
            hook.run("INSERT INTO statement (month, artist, earned, back, net) VALUES (%s, %s, %s, %s, %s) ON CONFLICT DO NOTHING",
                     parameters=(ds[:7], r["artist"], r["earned"], r["back"], r["net"]))
            # below the minimum the amount is carried over, the statement says so
            if Decimal(r["net"]) >= MINIMUM:
                hook.run("INSERT INTO payout (month, artist, amount) VALUES (%s, %s, %s) ON CONFLICT DO NOTHING",
                         parameters=(ds[:7], r["artist"], r["net"]))
            else:
                hook.run("UPDATE balance SET carried = carried + %s WHERE artist = %s", parameters=(r["net"], r["artist"]))

    book(shares(streams()))


royalty()
