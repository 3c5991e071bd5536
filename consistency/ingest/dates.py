"""Check publication dates."""

from __future__ import annotations

import re
from datetime import date

_DAY = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[T ].*)?", re.S)


def iso_date(value: object) -> str | None:
    """Return the day of an ISO 8601 date or time stamp, or `None` where it is neither."""
    match = _DAY.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        return None
    try:
        return date.fromisoformat(match[1]).isoformat()
    except ValueError:
        return None
