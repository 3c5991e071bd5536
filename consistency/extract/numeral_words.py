"""Add number words up to a number, refusing what no number says."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from consistency.extract.numeral_lexicon import WordRoles

_THOUSAND = 1000


class NumberSum:
    """The number that the words so far say.

    A number is a sum of groups below 1000, each times a scale. `room` is what the next word must
    stay below: nothing may follow *seven*, and less than ten *twenty*.
    """

    __slots__ = (
        "base",
        "closed",
        "hundreds_below",
        "in_digits",
        "last",
        "ordinal",
        "room",
        "room_before",
        "rooms",
    )

    def __init__(self, rooms: Mapping[int, int], hundreds_below: int) -> None:
        self.rooms = rooms
        self.hundreds_below = hundreds_below
        self.closed: list[tuple[Decimal, int]] = []
        self.base = Decimal(0)
        self.last: Decimal | None = None
        self.room = _THOUSAND
        self.room_before = _THOUSAND
        self.ordinal = False
        self.in_digits = False

    def copy(self) -> NumberSum:
        """Return a sum that can grow by itself."""
        other = NumberSum(self.rooms, self.hundreds_below)
        other.closed = list(self.closed)
        other.base, other.last, other.ordinal = self.base, self.last, self.ordinal
        other.room, other.room_before = self.room, self.room_before
        other.in_digits = self.in_digits
        return other

    @property
    def empty(self) -> bool:
        """Whether no word was taken."""
        return self.last is None and not self.closed

    @property
    def value(self) -> Decimal:
        """The number so far."""
        return sum((value for value, _ in self.closed), self.group)

    @property
    def group(self) -> Decimal:
        """The part below the last scale word."""
        return self.base + (self.last or 0)

    @property
    def last_scale(self) -> int:
        """The scale word that ends the number, or 1."""
        return self.closed[-1][1] if self.closed and self.last is None else 1

    def take_digits(self, value: Decimal) -> bool:
        """Take a number in digits: at the start, or as a new group after a scale."""
        if self.last is not None:
            return False
        self.last, self.room_before, self.room = value, self.room, 1
        self.in_digits = True
        return True

    def take(self, roles: WordRoles) -> bool:
        """Take a number word; `False` leaves the sum as it was."""
        if roles.teen and self._teen():
            return True
        if roles.multiplier is not None and self._multiply(roles.multiplier):
            return True
        if roles.atom is not None and self._add(roles.atom):
            return True
        if roles.one_scale is not None:
            return self.last is None and self._scale(roles.one_scale, bare=True)
        return roles.scale is not None and self._scale(roles.scale, bare=roles.bare)

    def take_ordinal(self, value: int) -> bool:
        """Take an ordinal word, which nothing but ordinals may follow."""
        if value >= _THOUSAND:
            taken = self._scale(value, bare=True)
        else:
            taken = (value == 100 and self._multiply(value)) or self._add(value)
        self.ordinal = self.ordinal or taken
        if taken and value == 10:  # décimo primeiro
            self.room = 10
        return taken

    def _add(self, value: int) -> bool:
        if value >= self.room or (value == 0 and not self.empty):
            return False
        self.base = self.group
        self.last = Decimal(value)
        self.room_before, self.room = self.room, self._room_after(value)
        return True

    def _room_after(self, value: int) -> int:
        if value in self.rooms:
            return self.rooms[value]
        if value and value % 100 == 0:
            return 100
        return 10 if value >= 20 and value % 10 == 0 else 1

    def _multiply(self, factor: int) -> bool:
        if self.last is None or self.in_digits:  # 20 cents are no two thousand
            return False
        if 1 <= self.last <= 9 and self.last * factor < self.room_before:
            self.last *= factor
            self.room = 100 if factor == 100 else self._room_after(int(self.last))
            return True
        if (
            factor == 100 and 10 < self.group < self.hundreds_below and not self.closed
        ):  # nineteen hundred
            self.base, self.last, self.room = Decimal(0), self.group * factor, 100
            return True
        return False

    def _teen(self) -> bool:
        if self.last is None or not 1 <= self.last <= 9 or self.room_before < 100:
            return False
        self.last += 10
        self.room = 1
        return True

    def _scale(self, scale: int, *, bare: bool) -> bool:
        group = self.group
        if self.last is None and not (self.closed and self.closed[-1][1] < scale):
            if not bare:
                return False
            group = Decimal(1)
        if any(other == scale for _, other in self.closed) or (self.last == 0 and not self.base):
            return False
        lower = sum((value for value, other in self.closed if other < scale), group)
        rest = [(value, other) for value, other in self.closed if other > scale]
        self.closed = [*rest, (lower * scale, scale)]
        self.base, self.last = Decimal(0), None
        self.room = self.room_before = _THOUSAND
        return True
