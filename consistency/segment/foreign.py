"""Find passages of a version that were left in another language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from consistency.lang.profile import LanguageProfile
from consistency.model import ForeignPassage, Sentence, Span

SHORTEST_PASSAGE = 6
"""Words outside quotation marks: fewer are a title or a saying as often as a passage."""
DISTINCT_WORDS = 3
"""Function words of the other language, each counted once, that a passage must show."""
WHOLE_SENTENCE = 9
"""Words of a sentence that can be foreign as a whole."""
LEAST_DENSITY = 0.25
"""Share of the words of a passage that are such function words."""
LEAST_DENSITY_OF_A_WHOLE = 0.15
"""The same where the sentence holds none of its own language."""

_QUOTED = re.compile(r"“[^”]*”?|«[^»]*»?|„[^“”]*[“”]?|\"[^\"]*\"?|‘[^‘’]*’|\([^()]*\)|\[[^\[\]]*\]")
_WORD = re.compile(r"[^\W\d_]+")
_FOREIGN, _OWN, _NEUTRAL = 3, -5, -1
"""What a word adds to the score of a passage; neutral words weigh a little, or runs never end."""


def find_foreign(
    text: str,
    sentences: Sequence[Sentence],
    profile: LanguageProfile,
    profiles: Mapping[str, LanguageProfile],
) -> tuple[ForeignPassage, ...]:
    """Return the sentences of `text` that hold a passage in another of `profiles`, in order.

    Evidence are function words in lower case that the other language has and the version's own
    does not, close together, outside quotation marks and brackets; at most one language a sentence.
    """
    own = profile.segmentation.stopwords
    others = {
        code: other.segmentation.stopwords
        for code, other in profiles.items()
        if code != profile.code
    }
    return tuple(
        passage
        for number, sentence in enumerate(sentences)
        if not sentence.heading
        for passage in _judge(number, _words(text, sentence.span), own, others)
    )


def _words(text: str, span: Span) -> list[str]:
    """Return the words of a sentence without what is quoted or in brackets, as written."""
    bare = _QUOTED.sub(" ", text[span.start : span.end])
    words = [word for word in _WORD.findall(bare) if len(word) > 1]
    # The first word has its capital from the sentence.
    return [words[0].lower(), *words[1:]] if words else words


def _judge(
    number: int, words: Sequence[str], own: frozenset[str], others: Mapping[str, frozenset[str]]
) -> Iterator[ForeignPassage]:
    if len(words) < SHORTEST_PASSAGE:
        return
    best: ForeignPassage | None = None
    for code, theirs in others.items():
        confidence = _confidence(words, own, theirs)
        if confidence and (best is None or confidence > best.confidence):
            best = ForeignPassage(number, code, confidence)
    if best is not None:
        yield best


def _confidence(words: Sequence[str], own: frozenset[str], theirs: frozenset[str]) -> float:
    """Return how sure it is that a run of `words` is in the language of `theirs`; 0 is not."""
    # A whole sentence without a word of its own language needs less to give itself away.
    whole = len(words) >= WHOLE_SENTENCE and not any(_tells(word, own, theirs) for word in words)
    passage = words if whole else _best_run(words, own, theirs)
    hits = [word for word in passage if _tells(word, theirs, own)]
    distinct = len(set(hits))
    density = LEAST_DENSITY_OF_A_WHOLE if whole else LEAST_DENSITY
    if (
        len(passage) < SHORTEST_PASSAGE
        or distinct < DISTINCT_WORDS + _is_title(passage) - whole
        or len(hits) < density * len(passage)
        or all(word in hits or not word.islower() for word in passage)
    ):
        return 0.0
    return round(1 - 0.5 ** (distinct - whole), 3)


def _best_run(words: Sequence[str], own: frozenset[str], theirs: frozenset[str]) -> Sequence[str]:
    """Return the run of words with the highest score (Kadane's algorithm)."""
    best = (0, 0, 0)
    score = start = 0
    for position, word in enumerate(words):
        if score <= 0:
            score, start = 0, position
        if _tells(word, theirs, own):
            score += _FOREIGN
        elif _tells(word, own, theirs):
            score += _OWN
        elif word.islower():
            score += _NEUTRAL  # names say nothing about the language around them
        if score > best[0]:
            best = (score, start, position + 1)
    return words[best[1] : best[2]]


def _tells(word: str, language: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether `word` is a function word of one language alone; names are in capitals."""
    return word.islower() and word in language and word not in other


def _is_title(words: Sequence[str]) -> bool:
    """Tell whether most of the words that are no small ones are capitalised."""
    long_words = [word for word in words if len(word) > 3]
    return sum(not word.islower() for word in long_words) * 2 > len(long_words)
