"""The languages the checker reads: one module of data each."""

from __future__ import annotations

from collections.abc import Mapping

from consistency.errors import UnknownLanguageError
from consistency.lang import en, es, fr, it, pt
from consistency.lang import id as id_
from consistency.lang.profile import LanguageProfile

PROFILES: Mapping[str, LanguageProfile] = {
    module.PROFILE.code: module.PROFILE for module in (en, es, fr, id_, it, pt)
}


def profile_for(code: str) -> LanguageProfile:
    """Return the profile of the language `code`, a BCP 47 code whose region is set aside.

    Raises:
        UnknownLanguageError: no profile covers that language.

    """
    primary = code.replace("_", "-").split("-")[0].lower()
    if primary not in PROFILES:
        raise UnknownLanguageError(code, tuple(PROFILES))
    return PROFILES[primary]
