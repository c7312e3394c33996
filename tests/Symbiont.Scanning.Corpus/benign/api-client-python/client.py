"""Client of the orders API with paging and time limits."""
from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass

import requests
from requests.adapters import HTTPAdapter
from urllib3.util import Retry


@dataclass(frozen=True)
class Order:
    id: str
    total: int
    currency: str


class OrdersClient:
    def __init__(self, base: str | None = None, key: str | None = None) -> None:
        self._base = (base or os.environ.get("ORDERS_URL", "https://orders.example.com/v2")).rstrip("/")
        self._session = requests.Session()
        self._session.headers["Authorization"] = f"Bearer {key or os.environ['ORDERS_KEY']}"
        self._session.mount("https://", HTTPAdapter(max_retries=Retry(3, backoff_factor=0.5, status_forcelist=[502, 503, 504])))

    def orders(self, status: str = "open") -> Iterator[Order]:
        cursor: str | None = None
        while True:
            answer = self._session.get(f"{self._base}/orders", params={"status": status, "cursor": cursor}, timeout=20)
            answer.raise_for_status()
            page = answer.json()
            for item in page["items"]:
                yield Order(item["id"], item["total"], item["currency"])
            cursor = page.get("next")
            if cursor is None:
                return

    def cancel(self, order: str, reason: str) -> None:
        answer = self._session.post(f"{self._base}/orders/{order}/cancel", json={"reason": reason}, timeout=20)
        answer.raise_for_status()
