"""Make any str fit for a tokenizer."""

from __future__ import annotations


def replace_surrogates(texts: list[str]) -> list[str]:
    """Replace lone surrogates, which JSON may bring in and tokenizers refuse, by question marks."""
    return [text.encode("utf-8", "replace").decode("utf-8") for text in texts]
