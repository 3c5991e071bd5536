"""Engines that read facts out of a text."""

from __future__ import annotations

from datetime import date

from consistency.extract.dates import find_dates
from consistency.extract.names import find_names
from consistency.extract.polarity import find_polarity
from consistency.extract.quantities import find_quantities
from consistency.extract.quotations import find_quotations
from consistency.lang.profile import LanguageProfile
from consistency.model import Fact


def extract_facts(
    text: str, profile: LanguageProfile, published: date | None = None
) -> tuple[Fact, ...]:
    """Return every fact of `text`, by start of span.

    Relative dates are resolved against `published`. Spans count code points of `text`.
    """
    dates = find_dates(text, profile, published)
    # Dates first: "15 October 2025" holds no quantity.
    quantities = find_quantities(text, profile, [fact.span for fact in dates])
    names = find_names(text, profile)
    polarity = find_polarity(text, profile)
    quotations = find_quotations(text, profile, names)
    facts: list[Fact] = [*dates, *quantities, *names, *polarity, *quotations]
    return tuple(sorted(facts, key=lambda fact: (fact.span, fact.rule)))
