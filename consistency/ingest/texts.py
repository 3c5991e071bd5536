"""Read the text of one file, unchanged; of a page, its main text."""

from __future__ import annotations

from pathlib import Path

from consistency.errors import UnreadableInputError
from consistency.ingest.layout import HTML_SUFFIXES


def read_text(path: Path, encoding: str, name: str) -> str:
    """Return the text of `path`, line ends untouched, a byte-order mark dropped.

    Of a page in HTML that is the main text without menus and advertisements. Errors call the file
    `name`.

    Raises:
        UnreadableInputError: it cannot be opened or decoded, or holds no text that can be read.

    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise UnreadableInputError(
            name, "", error.strerror or "cannot be opened", "check the path and its permissions"
        ) from error
    text = decode_text(content, encoding, name)
    return extract_page(text, name) if path.suffix.lower() in HTML_SUFFIXES else text


def decode_text(content: bytes, encoding: str, name: str) -> str:
    """Decode `content`; errors name the byte at which it fails and what to do about it."""
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnreadableInputError(
            name,
            f"byte {error.start}",
            f"not valid {encoding}",
            "say which encoding it has with --encoding, or save it as UTF-8",
        ) from error
    zero = text.find("\0")
    if zero >= 0:
        raise UnreadableInputError(
            name,
            f"character {zero}",
            "a zero character, which no text holds",
            "say which encoding it has with --encoding (utf-16?), or leave the file out",
        )
    return text.removeprefix("\ufeff")


def check_encoding(encoding: str) -> None:
    """Raise `UnreadableInputError` where no text encoding has that name."""
    try:
        # Two bytes, since nothing is looked up for none.
        b"  ".decode(encoding)
    except UnicodeError:
        return
    except LookupError:
        raise UnreadableInputError(
            "--encoding",
            "",
            f"no text encoding is called {encoding!r}",
            "name one such as utf-8, utf-16, latin-1 or cp1252",
        ) from None


def extract_page(page: str, name: str) -> str:
    """Return the main text of `page`, in HTML.

    Raises:
        UnreadableInputError: trafilatura is not installed, or finds no main text.

    """
    try:
        # Heavy, and an extra: loaded for the first page.
        import trafilatura  # noqa: PLC0415
    except ImportError as error:
        raise UnreadableInputError(
            name, "", "reading HTML needs trafilatura", "pip install 'consistency[html]'"
        ) from error
    text: str | None = trafilatura.extract(page, include_comments=False) if page.strip() else None
    if not text:
        raise UnreadableInputError(
            name, "", "no main text found in the page", "save its text as .txt or .md"
        )
    return text
