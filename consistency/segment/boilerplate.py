"""Tell the furniture of a page (links, credits, calls to subscribe) from its story."""

from __future__ import annotations

import re

from consistency.lang.profile import SegmentationData
from consistency.model import Sentence

LONGEST = 30
"""Words: what is longer tells something, whatever it begins with."""

_LEAD = re.compile(r"^[\W_]+")
_SPACE = re.compile(r"\s+")


def is_boilerplate(text: str, sentence: Sentence, words: SegmentationData) -> bool:
    """Tell whether a sentence of `text` belongs to the page rather than to the story.

    It opens as such sentences do (*Read also*, *Follow us*), or speaks of the page itself (*our
    newsletter*).
    """
    span = sentence.span
    plain = _SPACE.sub(" ", _LEAD.sub("", text[span.start : span.end])).casefold()
    if plain.count(" ") >= LONGEST:
        return False
    return _opens(plain, words.boilerplate_openers) or any(
        mention in plain for mention in words.boilerplate_mentions
    )


def _opens(plain: str, openers: tuple[str, ...]) -> bool:
    """Tell whether one of `openers` stands first; a word alone (*comments*) must be all."""
    alone = plain.rstrip(" .:!…")
    return any(
        plain.startswith(opener) if re.search(r"[ :/]", opener) else alone == opener
        for opener in openers
    )
