"""Keep model costs under a limit that you set.

    from guard import Guard
    reply = Guard(limit_eur=2.50).ask("Summarise this", text)

One key, from the environment. Requests go to the endpoint you configure and
nowhere else. Spending is counted in ~/.local/state/llm-budget/spent.json.
"""
import json
import os
import time
from pathlib import Path
from urllib import request

STATE = Path(os.environ.get("XDG_STATE_HOME", Path.home() / ".local/state")) / "llm-budget" / "spent.json"


class OverBudget(RuntimeError):
    pass


class Guard:
    def __init__(self, limit_eur: float, endpoint: str | None = None, eur_per_1k: float = 0.004):
        self.limit, self.rate = limit_eur, eur_per_1k
        self.endpoint = endpoint or os.environ["MODEL_ENDPOINT"]
        self.key = os.environ["MODEL_API_KEY"]

    def spent_today(self) -> float:
        try:
            return json.loads(STATE.read_text()).get(time.strftime("%F"), 0.0)
        except (OSError, ValueError):
            return 0.0

    def _book(self, tokens: int) -> None:
        STATE.parent.mkdir(parents=True, exist_ok=True)
        total = self.spent_today() + tokens / 1000 * self.rate
        STATE.write_text(json.dumps({time.strftime("%F"): round(total, 5)}))

    def ask(self, instruction: str, text: str) -> dict:
        if self.spent_today() >= self.limit:
            raise OverBudget(f"today's limit of {self.limit:.2f} EUR is reached")
        body = json.dumps({"messages": [{"role": "user", "content": f"{instruction}\n\n{text}"}]}).encode()
        req = request.Request(self.endpoint, body, {
            "Authorization": f"Bearer {self.key}",
            "Content-Type": "application/json",
        })
        with request.urlopen(req, timeout=60) as res:
            answer = json.load(res)
        self._book(answer.get("usage", {}).get("total_tokens", 0))
        return answer
