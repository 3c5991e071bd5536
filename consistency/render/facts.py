"""Facts as JSON objects, one dictionary a fact (the facts contract)."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, assert_never

from consistency.model import (
    DateFact,
    Dimension,
    Fact,
    NameFact,
    PolarityFact,
    Quantity,
    QuotationFact,
)


def fact_to_json(fact: Fact) -> dict[str, Any]:
    """Return `fact` as the dictionary that `consistency facts` prints."""
    common = {"start": fact.span.start, "end": fact.span.end, "text": fact.text}
    match fact:
        case Quantity():
            return {"kind": "quantity", **common, **_quantity(fact), "rule": fact.rule}
        case DateFact():
            date: dict[str, Any] = {
                "value": fact.value,
                "until": fact.until,
                "grain": fact.grain.value,
            }
            date |= {"weekday": fact.weekday, "relative": fact.relative, "rule": fact.rule}
            return {"kind": "date", **common, **date}
        case NameFact():
            role = fact.role and {"text": fact.role.text, "organisation": fact.role.organisation}
            name = {"canonical": fact.canonical, "type": fact.type.value, "role": role}
            return {"kind": "name", **common, **name, "rule": fact.rule}
        case PolarityFact():
            scope = {"start": fact.scope.start, "end": fact.scope.end}
            turn = {"negated": fact.negated, "scope": scope, "axis": fact.axis, "side": fact.side}
            return {"kind": "polarity", **common, **turn, "rule": fact.rule}
        case QuotationFact():
            return {"kind": "quotation", **common, "speaker": fact.speaker, "rule": fact.rule}
        case _:
            assert_never(fact)


def _quantity(fact: Quantity) -> dict[str, Any]:
    clock = fact.dimension is Dimension.TIME_OF_DAY
    show = _clock if clock else plain_decimal
    return {
        "value": show(fact.value),
        "low": show(fact.low),
        "high": show(fact.high),
        "bound": fact.bound.value,
        "dimension": fact.dimension.value,
        "unit": None if clock else fact.unit,
        "per": fact.per,
        "of": fact.of,
        "class": fact.noun_class,
        "ordinal": fact.ordinal,
        "alternatives": [show(value) for value in fact.alternatives],
    }


def plain_decimal(value: Decimal | None) -> str | None:
    """Return `value` in plain digits without an exponent or trailing zeros."""
    if value is None:
        return None
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def _clock(value: Decimal | None) -> str | None:
    return None if value is None else f"{int(value) // 60:02}:{int(value) % 60:02}"
