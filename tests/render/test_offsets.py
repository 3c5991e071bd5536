"""Offsets to lines and columns."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consistency.render.offsets import Place, line_starts, place_of

CASES = [
    ("", 0, (1, 1)),
    ("abc", 0, (1, 1)),
    ("abc", 3, (1, 4)),
    ("a\nb", 1, (1, 2)),
    ("a\nb", 2, (2, 1)),
    ("a\r\nb", 2, (1, 3)),
    ("a\r\nb", 3, (2, 1)),
    ("a\rb", 2, (2, 1)),
    ("a\n\r\n\nb", 5, (4, 1)),
    ("a\n", 2, (2, 1)),
    # One code point, though two UTF-16 units.
    ("😀😀x\ny😀z", 2, (1, 3)),
    ("😀😀x\ny😀z", 6, (2, 3)),
    # A base letter and its combining mark are two.
    ("e\u0301t\u0065", 2, (1, 3)),
    # These end no line.
    ("a\u2028b\x0cc\x85d", 6, (1, 7)),
]


@pytest.mark.parametrize(("text", "offset", "place"), CASES)
def test_place(text: str, offset: int, place: tuple[int, int]) -> None:
    assert place_of(line_starts(text), offset) == Place(*place)


@given(st.text(alphabet="a😀\u0301\r\n"), st.integers(0, 50))
def test_place_leads_back_to_the_offset(text: str, offset: int) -> None:
    offset = min(offset, len(text))
    starts = line_starts(text)
    place = place_of(starts, offset)
    assert starts[place.line - 1] + place.column - 1 == offset
