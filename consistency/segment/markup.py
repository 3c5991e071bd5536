"""Blank out what a markup language adds to prose, keeping every offset."""

from __future__ import annotations

import re
from enum import StrEnum, unique
from pathlib import PurePath
from typing import assert_never


@unique
class Markup(StrEnum):
    """The grammar that a text is written in."""

    PLAIN = "plain"
    MARKDOWN = "markdown"


_MARKDOWN_SUFFIXES = frozenset({".md", ".markdown"})

_FRONT_MATTER = re.compile(r"\A(---|\+\+\+)[ \t]*\r?\n(?:.*\n)*?\1[ \t]*(?:\r?\n|\Z)")
_FENCE_MARK = re.compile(r" {0,3}(`{3,}|~{3,})")
_LEFT_OUT = re.compile(
    r"<!--.*?(?:-->|\Z)"
    r"|^ {0,3}\[[^\]\n]{1,99}\]:[ \t]*\S+[^\n]*$"  # where a reference leads
    r"|<(?:https?://|mailto:)[^>\s]{1,999}>"
    r"|</?[A-Za-z][^<>\n]{0,200}>"
    r"|!\[[^\]\n]{0,300}\]\([^)\n]{0,999}\)"  # image
    r"|\](?:\([^)\n]{0,999}\)|\[[^\]\n]{0,99}\])"  # target of a link
    r"|^ {0,3}(?:[-*_][ \t]*){3,}$|^ {0,3}=+[ \t]*$"  # rule or underline
    r"|^ {0,3}#{1,6}(?=[ \t])|^ {0,3}(?:>[ \t]?)+"  # heading, quotation
    r"|^(?=[^\n]*-{3})[ \t:|-]+$"  # line below the head of a table
    r"|\*{1,3}(?=[^\s*])|(?<=[^\s*])\*{1,3}|(?<!\w)_{1,3}(?=\w)|(?<=[\w.!?])_{1,3}(?!\w)|`",
    re.M | re.S,
)
_NOT_BREAK = re.compile(r"[^\r\n]")
_LINK_OPENING = re.compile(r"(?<!!)\[(?=[^\[\]\n]{1,300}\][(\[])")
_BLOCK = re.compile(  # what begins a block of its own instead of going on with the line before
    r"[ \t]*(?:$|#{1,6}[ \t]|>|\||=+[ \t]*$|(?:[-*_][ \t]*){3,}$|(?:[-*+•]|\d{1,3}[.)])[ \t])"
)
_CLOSED_LINE = re.compile(r"[ \t]*(?:$|#{1,6}[ \t]|\||=+[ \t]*$|(?:[-*_][ \t]*){3,}$)")
_LINE_BREAK = re.compile(r"\r?\n\Z")


def markup_of(document: str) -> Markup:
    """Return the grammar of a document by the ending of its name; pages count as extracted."""
    is_markdown = PurePath(document).suffix.lower() in _MARKDOWN_SUFFIXES
    return Markup.MARKDOWN if is_markdown else Markup.PLAIN


def blank_markup(text: str, markup: Markup) -> str:
    """Return `text`, code point for code point, with spaces where it is not prose.

    In Markdown that is front matter, fenced code, comments, tags, targets of links, images and
    the signs of headings, quotations and emphasis; a line break within a paragraph is a space.
    """
    match markup:
        case Markup.PLAIN:
            return text
        case Markup.MARKDOWN:
            return _blank_markdown(text)
        case _:
            assert_never(markup)


def _blank_markdown(text: str) -> str:
    text = _FRONT_MATTER.sub(_blank, text)
    text = _blank_fences(text)
    # Lines are joined before the signs go that tell a heading from a paragraph.
    text = _join_lines(text)
    text = _LINK_OPENING.sub(_blank, text)
    return _LEFT_OUT.sub(_blank, text)


def _blank_fences(text: str) -> str:
    lines = text.splitlines(keepends=True)
    fence = ""
    for number, line in enumerate(lines):
        mark = _FENCE_MARK.match(line)
        if fence or mark:
            lines[number] = _NOT_BREAK.sub(" ", line)
        if mark and not fence:
            fence = mark[1]
        elif mark and mark[1].startswith(fence) and not line[mark.end() :].strip():
            fence = ""
    return "".join(lines)


def _join_lines(text: str) -> str:
    lines = text.splitlines(keepends=True)
    for number in range(len(lines) - 1):
        line, following = lines[number].rstrip("\r\n"), lines[number + 1].rstrip("\r\n")
        hard_break = line.endswith(("  ", "\\"))
        if not (hard_break or _CLOSED_LINE.match(line) or _BLOCK.match(following)):
            lines[number] = _LINE_BREAK.sub(_space, lines[number])
    return "".join(lines)


def _blank(match: re.Match[str]) -> str:
    return _NOT_BREAK.sub(" ", match.group())


def _space(match: re.Match[str]) -> str:
    return " " * len(match.group())
