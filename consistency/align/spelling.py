"""Compare two spellings of a name: the same, transliterated, damaged, or another name."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum, unique
from functools import lru_cache

from consistency.lang import PROFILES
from consistency.lang.exonyms import ENGLISH_NAMES, OVERLAPPING, PLACE_NAMES
from consistency.lang.given_names import GIVEN_NAMES
from consistency.lang.institutions import INSTITUTION_WORDS, MINOR_WORDS
from consistency.lang.name_variants import NAME_VARIANTS

_LETTERS = str.maketrans({"ø": "o", "ł": "l", "ß": "ss", "æ": "ae", "ı": "i", "đ": "d", "œ": "oe"})


def _plain(text: str) -> str:
    if text.isascii():
        return text
    bare = unicodedata.normalize("NFKD", text.translate(_LETTERS))
    return "".join(c for c in bare if not unicodedata.combining(c))


COMMON_NOUNS = frozenset(
    word
    for profile in PROFILES.values()
    for word in (*profile.names.institutions, *profile.names.landmarks)
)
"""Words for institutions and landmarks: alone, none of them is anybody's name."""
_PLAIN_PLACES = {
    _plain(form): _plain(english)
    for form, english in PLACE_NAMES.items()
    if " " not in form and " " not in english
}
_CONCEPTS = {_plain(word): english for word, english in INSTITUTION_WORDS.items()}
# Letter habits of languages that write the same foreign sound; applied in this order.
_HABITS = (
    ("tch", "ch"), ("sch", "sh"), ("gue", "ge"), ("gui", "gi"), ("ou", "u"), ("oo", "u"),
    ("ck", "k"), ("qu", "k"), ("q", "k"), ("ph", "f"), ("kh", "k"), ("gh", "g"), ("dh", "d"),
    ("th", "t"), ("ue", "u"), ("oe", "o"), ("ae", "a"), ("ks", "x"), ("w", "v"),
    ("y", "i"), ("j", "i"), ("ch", "sh"), ("c", "k"), ("eia", "ea"),
)  # fmt: skip
_DOUBLED = re.compile(r"(.)\1+")
_TREBLED = re.compile(r"(.)\1\1")


@unique
class Spelling(StrEnum):
    """How two written names relate."""

    SAME = "same"
    """Equal but for case, accents, marks, exonym, acronym, title, or a left-out first name."""
    TRANSLITERATION = "transliteration"
    """One name in the letter habits of two languages."""
    DAMAGED = "damaged"
    """One letter dropped, added, changed or swapped in a name that is equal otherwise."""
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Form:
    """A name taken apart for comparison."""

    english: str
    """The name in English where the tables know it, else the name itself."""
    known: bool
    """Whether the tables know it."""
    words: tuple[str, ...]
    """Without accents, marks, particles and legal forms."""
    sounds: tuple[str, ...]
    """The words after the letter habits of languages are evened out."""


@lru_cache(maxsize=8192)
def take_apart(name: str) -> Form:
    """Return the parts of `name` that comparison needs."""
    folded = " ".join(name.casefold().replace("’", "'").split())
    english = ENGLISH_NAMES.get(folded.rstrip("."), folded)
    known = english != folded or folded in ENGLISH_NAMES
    english = OVERLAPPING.get(english, english)
    bare = _plain(english.removesuffix("'s"))
    bare = re.sub(r"\b[ld]'", "", bare).replace("-", " ").replace("'", "").replace(".", " ")
    every = tuple(_word(word) for word in bare.split())
    # Single letters are initials, which versions drop at will.
    words = tuple(w for w in every if w not in MINOR_WORDS and len(w) > 1) or every
    sounds = tuple(_sound(word) for word in words)
    return Form(english, known, words, sounds)


def _word(word: str) -> str:
    """Return the English word where the tables have `word` as an institution or a place."""
    return _CONCEPTS.get(word) or (_PLAIN_PLACES.get(word, word) if len(word) > 3 else word)


def name_relation(a: str, b: str) -> Spelling:
    """Return how the canonical names `a` and `b` relate; the order does not matter."""
    left, right = take_apart(a), take_apart(b)
    if left.english == right.english or _equal(left, right):
        return Spelling.SAME
    if left.known and right.known:
        return Spelling.DIFFERENT
    if _part_of(left, right) or _part_of(right, left):
        return Spelling.SAME
    if len(left.words) != len(right.words):
        return _part_slip(left, right)
    if not _swapped(left, right) and (left.sounds == right.sounds or _same_stem(left, right)):
        return Spelling.TRANSLITERATION
    slipped = _slipped(left.words, right.words) and not _inhabits(left, right)
    return Spelling.DAMAGED if slipped else Spelling.DIFFERENT


def _swapped(left: Form, right: Form) -> bool:
    # No habit of writing turns two letters round, though their sounds may come out equal.
    # Nor is any letter written three times.
    a, b = "".join(left.words), "".join(right.words)
    slip = sorted(a) == sorted(b) or bool(_TREBLED.search(a)) != bool(_TREBLED.search(b))
    return slip and _slipped(left.words, right.words)


def _inhabits(left: Form, right: Form) -> bool:
    """Return whether only endings differ: rather the people of a place than a slip of its name."""
    stem = len(left.english) - 2
    return (left.known or right.known) and left.english[:stem] == right.english[:stem]


def one_slip(a: str, b: str) -> bool:
    """Return whether one letter was dropped, added or changed, or two neighbours swapped."""
    if abs(len(a) - len(b)) > 1 or a == b:
        return False
    start = 0
    while start < min(len(a), len(b)) and a[start] == b[start]:
        start += 1
    stop = 0
    while stop < min(len(a), len(b)) - start and a[-1 - stop] == b[-1 - stop]:
        stop += 1
    x, y = a[start : len(a) - stop], b[start : len(b) - stop]
    if any(c.isdigit() for c in x + y):
        return False
    return max(len(x), len(y)) == 1 or (len(x) == 2 and x == y[::-1])


def _sound(word: str) -> str:
    word = NAME_VARIANTS.get(word, word)
    for written, heard in _HABITS:
        word = word.replace(written, heard)
    word = _DOUBLED.sub(r"\1", word)
    return word[:-1] if len(word) > 4 and word.endswith("e") else word


def _equal(left: Form, right: Form) -> bool:
    a, b = "".join(left.words), "".join(right.words)
    if a == b or sorted(left.words) == sorted(right.words):
        return True
    # A plural or a genitive that lost its apostrophe.
    return a.rstrip("s") == b.rstrip("s") and min(len(a), len(b)) > 3


def _part_of(short: Form, full: Form) -> bool:
    """Return whether `short` is the surname, the outer names or the initials of `full`."""
    if not 0 < len(short.words) < len(full.words) or full.known:
        return False
    if len(short.words) == 1:
        word = short.words[0]
        if word == "".join(w[0] for w in full.words) and len(word) > 2:
            return True
        return (
            word == full.words[-1]
            and len(word) > 2
            and not short.known
            and word not in COMMON_NOUNS
        )
    rest = full.words[1:]
    if not COMMON_NOUNS.isdisjoint(rest) or short.known:
        return False
    ends = short.words[0] == full.words[0] and short.words[-1] == full.words[-1]
    tail = full.words[-len(short.words) :] == short.words
    head = full.words[: len(short.words)] == short.words and short.words[0] in GIVEN_NAMES
    return ends or tail or head


def _part_slip(left: Form, right: Form) -> Spelling:
    """Compare a short form of a name with the parts of the full one that it could stand for."""
    short, full = sorted((left, right), key=lambda form: len(form.words))
    if short.known or full.known:
        return Spelling.DIFFERENT
    size = len(short.words)
    if size > 1:
        parts = (full.words[:size], full.words[-size:], (full.words[0], *full.words[1 - size :]))
        slipped = any(_slipped(short.words, part) for part in parts)
        return Spelling.DAMAGED if slipped else Spelling.DIFFERENT
    word, surname = short.words[0], full.words[-1]
    if len(word) < 6 or not COMMON_NOUNS.isdisjoint((word, surname)):
        return Spelling.DIFFERENT
    if word.rstrip("s") == surname.rstrip("s"):
        return Spelling.SAME
    if short.sounds[0] == full.sounds[-1]:
        return Spelling.TRANSLITERATION
    return Spelling.DAMAGED if one_slip(word, surname) else Spelling.DIFFERENT


def _same_stem(left: Form, right: Form) -> bool:
    if len(left.words) != 1 or left.words[0] in GIVEN_NAMES or right.words[0] in GIVEN_NAMES:
        return False
    a, b = _stem(left.sounds[0]), _stem(right.sounds[0])
    return a == b and len(a) > 4


def _stem(sound: str) -> str:
    # Names of things take the ending and the silent letters of the language: *Omero, Homère*.
    sound = sound.removeprefix("h")
    return sound[:-1] if sound.endswith(("a", "e", "o")) else sound


def _slipped(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    pairs = [(a, b) for a, b in zip(left, right, strict=True) if a != b]
    if len(pairs) != 1:
        return False
    a, b = pairs[0]
    shortest = 5 if len(left) == 1 else 3
    if min(len(a), len(b)) < shortest or {a, b} <= GIVEN_NAMES:
        return False
    return one_slip(a, b)
