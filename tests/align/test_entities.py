"""Which names of several versions are one entity."""

from __future__ import annotations

import pytest

from consistency.align.entities import link_entities
from consistency.model import NameFact, NameType, Span

P, F, L = NameType.PERSON, NameType.ORGANISATION, NameType.PLACE


def version(*names: tuple[str, NameType]) -> tuple[str, tuple[NameFact, ...]]:
    return "xx", tuple(
        NameFact(Span(i, i + 1), name, name, kind, None, "test")
        for i, (name, kind) in enumerate(names)
    )


CASES = [
    ([[("david lau", P)], [("lau", P)]], [(("david lau",), ("lau",))]),
    ([[("nato", F)], [("otan", F)], [("nato", F)]], [(("nato",), ("otan",), ("nato",))]),
    ([[("vladimir putin", P)], [("vladimir poutine", P)]],
     [(("vladimir putin",), ("vladimir poutine",))]),
    ([[("boris johnson", P)], [("boris johnosn", P)]], [(("boris johnson",), ("boris johnosn",))]),
    ([[("kim jong un", P)], [("kim", P)]], [(("kim jong un",), ("kim",))]),
    # Another person of the same first name, or of the same surname, is another person.
    ([[("john brown", P)], [("john smith", P)]], [(("john brown",), ()), ((), ("john smith",))]),
    ([[("anna smith", P)], [("john smith", P)]], [(("anna smith",), ()), ((), ("john smith",))]),
    ([[("paris", L)], [("paris hilton", P)]], [(("paris",), ()), ((), ("paris hilton",))]),
    # Both versions have both: two people, however alike their names.
    ([[("jon smithe", P), ("jan smithe", P)], [("jon smithe", P), ("jan smithe", P)]],
     [(("jon smithe",), ("jon smithe",)), (("jan smithe",), ("jan smithe",))]),
    # A surname that two people bear says nothing.
    ([[("anna smith", P), ("john smith", P)], [("smith", P)]],
     [(("anna smith",), ()), (("john smith",), ()), ((), ("smith",))]),
    ([[], [("oslo", L)]], [((), ("oslo",))]),
]  # fmt: skip


@pytest.mark.parametrize(("versions", "expected"), CASES)
def test_forms(
    versions: list[list[tuple[str, NameType]]], expected: list[tuple[tuple[str, ...], ...]]
) -> None:
    entities = link_entities([version(*names) for names in versions])
    assert [entity.forms for entity in entities] == expected


def test_type_is_the_one_most_mentions_have() -> None:
    entities = link_entities([version(("meta", NameType.OTHER)), version(("meta", F))])
    assert [entity.type for entity in entities] == [F]
