"""Cut sentences into claims where they state several things."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from consistency.lang.profile import LanguageProfile, SegmentationData
from consistency.model import Claim, Sentence, Span
from consistency.segment.boilerplate import is_boilerplate

SHORTEST_CLAUSE = 8
"""Words on either side of a conjunction or dash: shorter parts rarely state anything alone."""
SHORTEST_ITEM = 3
"""Words on either side of a semicolon, which separates statements as a rule."""

_DASH = re.compile(r"(?<=\s)[–—](?=\s)")
_CUE = re.compile(rf";(?=\s)|{_DASH.pattern}|,(?=\s)|[(\[{{)\]}}]")
_WORDS_AFTER = re.compile(r"\s*([\w’'-]+)(?:\s+([\w’'-]+))?(?:\s+([\w’'-]+))?")


def split_claims(
    text: str, sentences: Sequence[Sentence], version: int, profile: LanguageProfile
) -> tuple[Claim, ...]:
    """Return the claims of `text` in order; those of a sentence cover all of its words.

    What belongs to the page and not to the story claims nothing.

    A sentence is one claim unless semicolons, a dash or a conjunction part clauses of some length.
    Nothing is cut within brackets. `version` is the index of the version in its story.
    """
    pieces = [
        (number, span)
        for number, sentence in enumerate(sentences)
        if not is_boilerplate(text, sentence, profile.segmentation)
        for span in _cut_sentence(text, sentence.span, profile.segmentation)
    ]
    return tuple(
        Claim(version, index, number, span, text[span.start : span.end])
        for index, (number, span) in enumerate(pieces)
    )


def _cut_sentence(text: str, sentence: Span, words: SegmentationData) -> Iterator[Span]:
    cuts = [sentence.start]
    candidates = [*_candidates(text, sentence, words)]
    for number, (cut, shortest) in enumerate(candidates):
        # The part after a cut reaches to the next one that could be made.
        following = candidates[number + 1][0] if number + 1 < len(candidates) else sentence.end
        if min(_length(text, cuts[-1], cut), _length(text, cut, following)) >= shortest:
            cuts.append(cut)
    for start, end in pairwise([*cuts, sentence.end]):
        piece = text[start:end]
        yield Span(end - len(piece.lstrip()), start + len(piece.rstrip()))


def _candidates(text: str, sentence: Span, words: SegmentationData) -> Iterator[tuple[int, int]]:
    """Yield where clauses may part, and how many words both sides need for it."""
    # Two dashes enclose a remark: cutting would tear the clause around it.
    lone_dash = len(_DASH.findall(text, sentence.start, sentence.end)) == 1
    for cue in _outside_brackets(text, sentence):
        mark = cue.group()
        if mark == ";":
            yield cue.end(), SHORTEST_ITEM
        elif mark == ",":
            if _opens_clause(text, cue.end(), sentence.end, words):
                yield cue.end(), SHORTEST_CLAUSE
        elif lone_dash and _states(text, cue.end(), sentence.end, words):
            yield cue.start(), SHORTEST_CLAUSE


def _outside_brackets(text: str, sentence: Span) -> Iterator[re.Match[str]]:
    depth = 0
    for cue in _CUE.finditer(text, sentence.start, sentence.end):
        if cue.group() in "([{":
            depth += 1
        elif cue.group() in ")]}":
            depth = max(0, depth - 1)
        elif not depth:
            yield cue


def _opens_clause(text: str, position: int, end: int, words: SegmentationData) -> bool:
    """Tell whether a conjunction and, with *and*, a subject of its own come next."""
    following = _WORDS_AFTER.match(text, position, end)
    if following is None:
        return False
    found = [word.casefold() for word in following.groups() if word]
    for count in range(len(found), 0, -1):
        if " ".join(found[:count]) in words.contrastives:
            return not words.correlatives.intersection(found[count : count + 1])
    return found[0] in words.additives and bool(words.subjects.intersection(found[1:2]))


def _states(text: str, position: int, end: int, words: SegmentationData) -> bool:
    """Tell whether a clause with a subject of its own comes next."""
    following = _WORDS_AFTER.match(text, position, end)
    return following is not None and (
        following[1].casefold() in words.subjects or _opens_clause(text, position, end, words)
    )


def _length(text: str, start: int, end: int) -> int:
    return len(text[start:end].split())
