from datetime import datetime, timedelta
from zoneinfo import ZoneInfo


def fix(value: datetime, wrong_hours: float, zone: str) -> datetime:
    """Undo a wrong fixed offset and attach the right zone.

    >>> fix(datetime(2024, 7, 1, 12), 1, "Europe/Vienna").isoformat()
    '2024-07-01T13:00:00+02:00'
    """
    if value.tzinfo is not None:
        raise ValueError("value must be naive")
    utc = value - timedelta(hours=wrong_hours)
    return utc.replace(tzinfo=ZoneInfo("UTC")).astimezone(ZoneInfo(zone))
