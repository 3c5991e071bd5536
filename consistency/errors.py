"""Errors a caller may catch. Every one keeps its fields when pickled."""

from __future__ import annotations


class ConsistencyError(Exception):
    """Base class of every error this package raises on purpose."""


class UnknownLanguageError(ConsistencyError, ValueError):
    """Raised for a language code that has no profile."""

    def __init__(self, code: str, available: tuple[str, ...]) -> None:
        # Hand every field to Exception: pickling rebuilds an error as cls(*args).
        super().__init__(code, available)
        self.code = code
        self.available = available

    def __str__(self) -> str:
        return f"no language profile for {self.code!r}; available: {', '.join(self.available)}"


class UnreadableInputError(ConsistencyError, ValueError):
    """Raised for an input that cannot be read; says which, where and what to do about it."""

    def __init__(self, source: str, place: str, problem: str, remedy: str) -> None:
        super().__init__(source, place, problem, remedy)
        self.source = source
        self.place = place
        self.problem = problem
        self.remedy = remedy

    def __str__(self) -> str:
        where = f"{self.source}: {self.place}" if self.place else self.source
        return f"{where}: {self.problem}; {self.remedy}"


class ModelNotFoundError(ConsistencyError, LookupError):
    """Raised for a model that is not on disk and may not be fetched."""

    def __init__(self, name: str, remedy: str) -> None:
        super().__init__(name, remedy)
        self.name = name
        self.remedy = remedy

    def __str__(self) -> str:
        return f"no model {self.name!r} on this disk; {self.remedy}"
