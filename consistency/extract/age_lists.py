"""Make ages of all numbers of a list where the words around one of them say so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from consistency.extract.ages import OLDEST, is_of_person, set_age
from consistency.extract.context import Context, Part
from consistency.model import Bound, Dimension

_WRITTEN = frozenset({"digits", "words"})


def spread_ages(context: Context, parts: Sequence[Part]) -> None:
    """Turn bare numbers beside an age into ages (*aged 33, 34 and 39*)."""
    for run in _runs(context, parts):
        if _tells_ages(context, run):
            for part in run:
                if part.dimension is not Dimension.AGE:
                    part.unit = "year"
                    set_age(part)


def _runs(context: Context, parts: Sequence[Part]) -> Iterator[list[Part]]:
    """Yield the lists among `parts`: two or more numbers, the last after a word for *and*."""
    run: list[Part] = []
    for part in parts:
        joined = _joined(context, run, part) if run and _may_be_age(part) else None
        if joined is None:
            run = [part] if _may_be_age(part) else []
            continue
        run.append(part)
        if joined:
            yield run
            run = []


def _may_be_age(part: Part) -> bool:
    if part.value is None or part.bound is not Bound.EXACT or not 0 < part.value <= OLDEST:
        return False
    if part.rule not in _WRITTEN or part.per is not None:
        return False
    bare = part.dimension is Dimension.COUNT and part.unit is None and part.of is None
    return bare or (part.dimension in (Dimension.AGE, Dimension.DURATION) and part.unit == "year")


def _joined(context: Context, run: Sequence[Part], part: Part) -> bool | None:
    """Return whether `part` ends the list `run`; `None` where it does not belong to it."""
    gap = context.text[run[-1].end : part.start]
    if gap == ", ":
        return False
    joins = gap.strip(" ,") in context.lexicon.words.list_joiners
    # "aged 29, and 12 were hurt" is no list.
    listed = gap.startswith(" ") or len(run) > 1
    return True if joins and listed and "\n" not in gap else None


def _tells_ages(context: Context, run: Sequence[Part]) -> bool:
    first, last = run[0], run[-1]
    if first.dimension is Dimension.AGE and first.start < first.core[0]:
        return True
    if last.dimension is Dimension.AGE and last.end > last.core[1]:
        return True
    return last.dimension is Dimension.DURATION and is_of_person(context, first)
