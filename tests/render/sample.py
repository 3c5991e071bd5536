"""One run for every renderer: a story that differs, one that does not, one that stood alone."""

from __future__ import annotations

import re

from consistency.model import (
    Claim,
    Evidence,
    Facet,
    Finding,
    Group,
    ModelCard,
    ReadVersion,
    Rule,
    Sentence,
    Severity,
    Skipped,
    Span,
    Story,
    StoryReport,
    Suppression,
    ValueGroup,
    Version,
)

PT = """Porto de Almadra terá terminal de energia eólica no mar
O porto de Almadra vai receber um terminal para montar turbinas eólicas no mar, anunciou \
nesta quarta-feira a empresa Marevento. A obra deve criar 1.200 empregos até 2028. A empresa \
pagará mais de 30 milhões de euros por ano pelo uso do cais.

Pescadores pedem estudo
A associação de pescadores pediu um novo estudo sobre as correntes antes do início das obras. \
"Ninguém nos ouviu", disse Joana Prates, que dirige a associação há quase 11 anos.
A primeira turbina deve partir em março.
"""
FR = """Éoliennes : le port d'Almadra change d'échelle
Un terminal destiné à l'assemblage d'éoliennes en mer verra le jour à Almadra, a annoncé \
mercredi la société Marevento. Le chantier doit créer 1 200 emplois d'ici à 2028. \
L'entreprise versera plus de 30 millions d'euros par an pour occuper le quai. \
Au moins sept entreprises ont déjà réservé une place.

La colère des pêcheurs
L'association des pêcheurs réclame une nouvelle étude des courants avant le début des travaux. \
« Personne ne nous a écoutés », regrette Joana Prates, à sa tête depuis près de onze ans.
La première éolienne partira en mars.
"""
IT = """Almadra, nel porto nasce il terminale dell'eolico
Ad Almadra sorgerà un terminale per assemblare turbine eoliche in mare: lo ha annunciato \
mercoledì la società Marevent. Il cantiere creerà 12.000 posti di lavoro entro il 2028. \
Il progetto vale oltre 100 milioni di euro. Almeno otto aziende hanno già prenotato uno spazio.
La prima turbina partirà ad aprile.
"""
ID = """Pelabuhan Almadra Bangun Terminal Turbin Angin Lepas Pantai
Pelabuhan Almadra akan memiliki terminal untuk merakit turbin angin lepas pantai, kata \
perusahaan Marevento pada Rabu. Setidaknya tujuh perusahaan sudah memesan tempat.

Asosiasi nelayan meminta kajian baru tentang arus laut sebelum pembangunan dimulai. \
"Tidak ada yang mendengarkan kami," kata Joana Prates, yang memimpin asosiasi itu selama \
hampir 11 tahun.
Turbin pertama dijadwalkan berangkat pada bulan Maret.
"""

RULES = (
    Rule("quantity-mismatch", Facet.QUANTITY, Severity.ERROR, "Versions give different amounts"),
    Rule("measure-mismatch", Facet.QUANTITY, Severity.WARNING, "A rate stands against a total"),
    Rule("bound-mismatch", Facet.QUANTITY, Severity.WARNING, "The same thing, bound differently"),
    Rule("date-mismatch", Facet.DATE, Severity.ERROR, "Versions give different dates"),
    Rule("name-variant", Facet.NAME, Severity.NOTE, "One name, spelled in two ways"),
    Rule("missing-claim", Facet.OMISSION, Severity.WARNING, "A claim that one version lacks"),
)
MODEL = ModelCard("tiny", 8)


def read_version(index: int, version: Version) -> ReadVersion:
    """Read `version`: a sentence ends at a full stop before a blank, or with its line."""
    sentences: list[Sentence] = []
    for paragraph, line in enumerate(re.finditer(r"[^\n]+", version.text)):
        for match in re.finditer(r"\S.*?(?:[.,]\"|\.(?= )|$)(?! kata)", line[0]):
            span = Span(line.start() + match.start(), line.start() + match.end())
            heading = not version.text[span.start : span.end].endswith((".", '"'))
            sentences.append(Sentence(span, paragraph, heading))
    claims = tuple(
        Claim(index, number, number, sentence.span, version.text[slice_of(sentence.span)])
        for number, sentence in enumerate(sentences)
    )
    return ReadVersion(version, tuple(sentences), claims)


def slice_of(span: Span) -> slice:
    return slice(span.start, span.end)


def evidence(read: ReadVersion, index: int, quote: str) -> Evidence:
    """Point at the first `quote` in a version."""
    start = read.version.text.index(quote)
    span = Span(start, start + len(quote))
    around = next(s.span for s in read.sentences if s.span.start <= start < s.span.end)
    version = read.version
    return Evidence(index, version.document, version.language, span, quote, around)


def group(number: int, similarity: float, reads: tuple[ReadVersion, ...], *words: str) -> Group:
    """Group the claims that hold `words`, one of each version; an empty word is none."""
    claims = [
        next(claim for claim in read.claims if word in claim.text)
        for read, word in zip(reads, words, strict=True)
        if word
    ]
    return Group(f"g{number}", tuple(claims), similarity)


def port_story() -> StoryReport:
    """Build the story with a finding of every look."""
    versions = tuple(
        Version(f"story.{code}.txt", code, text, "2025-10-16")
        for code, text in (("pt", PT), ("fr", FR), ("it", IT), ("id", ID))
    )
    reads = tuple(read_version(index, version) for index, version in enumerate(versions))
    names = tuple(version.document for version in versions)
    skipped = (Skipped("story.de.txt", "language", "no language profile for 'de'"),)
    groups = (
        group(1, 0.91, reads, "terá terminal", "Éoliennes", "nel porto", "Bangun"),
        group(2, 0.9, reads, "O porto", "Un terminal", "Ad Almadra", "akan memiliki"),
        group(3, 0.88, reads, "1.200", "1 200", "12.000", ""),
        group(4, 0.6, reads, "por ano", "par an", "100 milioni", ""),
        group(5, 0.84, reads, "", "Au moins", "Almeno", "Setidaknya"),
        group(6, 0.87, reads, "novo estudo", "nouvelle étude", "", "kajian baru"),
        group(7, 0.79, reads, "Joana", "Joana", "", "Joana"),
        group(8, 0.86, reads, "março", "en mars", "aprile", "Maret"),
    )
    findings = _port_findings(reads, names)
    return StoryReport(
        Story("almadra-port", versions, skipped=skipped),
        reads,
        groups,
        findings,
        skipped,
        RULES,
        MODEL,
    )


def _port_findings(reads: tuple[ReadVersion, ...], names: tuple[str, ...]) -> tuple[Finding, ...]:
    portuguese, french, italian, indonesian = names
    jobs = Finding(
        "3f0c5a1b9e27d486",
        "almadra-port",
        "quantity-mismatch",
        Facet.QUANTITY,
        Severity.ERROR,
        0.97,
        "12,000 jobs (it) against 1,200 jobs (pt, fr)",
        (ValueGroup("12 000 job", (italian,)), ValueGroup("1200 job", (portuguese, french))),
        (indonesian,),
        (
            evidence(reads[2], 2, "12.000 posti di lavoro"),
            evidence(reads[0], 0, "1.200 empregos"),
            evidence(reads[1], 1, "1 200 emplois"),
        ),
    )
    money = Finding(
        "7be1f40d22c98a05",
        "almadra-port",
        "measure-mismatch",
        Facet.QUANTITY,
        Severity.WARNING,
        0.81,
        "a total of 100 million EUR (it) against a rate of 30 million EUR a year (pt, fr)",
        (
            ValueGroup("> 100 million EUR in total", (italian,)),
            ValueGroup("> 30 million EUR a year", (portuguese, french)),
        ),
        (indonesian,),
        (
            evidence(reads[2], 2, "oltre 100 milioni di euro"),
            evidence(reads[0], 0, "mais de 30 milhões de euros por ano"),
            evidence(reads[1], 1, "plus de 30 millions d'euros par an"),
        ),
    )
    bound = Finding(
        "c2d90e7714ab5f63",
        "almadra-port",
        "bound-mismatch",
        Facet.QUANTITY,
        Severity.WARNING,
        0.94,
        "at least 8 companies (it) against at least 7 companies (fr, id)",
        (ValueGroup("≥ 8 company", (italian,)), ValueGroup("≥ 7 company", (french, indonesian))),
        (portuguese,),
        (
            evidence(reads[2], 2, "Almeno otto aziende"),
            evidence(reads[1], 1, "Au moins sept entreprises"),
            evidence(reads[3], 3, "Setidaknya tujuh perusahaan"),
        ),
    )
    gap = reads[2].version.text.index("La prima turbina")
    study = "L'association des pêcheurs réclame une nouvelle étude des courants avant le début "
    study += "des travaux."
    missing = Finding(
        "58aa3e60bd17c9f2",
        "almadra-port",
        "missing-claim",
        Facet.OMISSION,
        Severity.WARNING,
        0.72,
        "it lacks a sentence that pt, fr and id have: a new study of the currents",
        (),
        (italian,),
        (
            Evidence(2, italian, "it", Span(gap, gap), "", Span(gap, gap)),
            evidence(
                reads[0],
                0,
                "A associação de pescadores pediu um novo estudo sobre as correntes antes do "
                "início das obras.",
            ),
            evidence(reads[1], 1, study),
            evidence(
                reads[3],
                3,
                "Asosiasi nelayan meminta kajian baru tentang arus laut sebelum pembangunan "
                "dimulai.",
            ),
        ),
    )
    name = Finding(
        "e41b7790c5d3286a",
        "almadra-port",
        "name-variant",
        Facet.NAME,
        Severity.NOTE,
        0.66,
        "Marevent (it) is elsewhere spelled Marevento (pt, fr, id)",
        (
            ValueGroup("Marevent", (italian,)),
            ValueGroup("Marevento", (portuguese, french, indonesian)),
        ),
        (),
        (evidence(reads[2], 2, "Marevent"), evidence(reads[0], 0, "Marevento")),
    )
    month = Finding(
        "0d6f8213ee94b75c",
        "almadra-port",
        "date-mismatch",
        Facet.DATE,
        Severity.ERROR,
        0.9,
        "April (it) against March (pt, fr, id)",
        (
            ValueGroup("XXXX-04", (italian,)),
            ValueGroup("XXXX-03", (portuguese, french, indonesian)),
        ),
        (),
        (
            evidence(reads[2], 2, "ad aprile"),
            evidence(reads[0], 0, "em março"),
            evidence(reads[1], 1, "en mars"),
            evidence(reads[3], 3, "pada bulan Maret"),
        ),
        Suppression("review", "the Italian desk confirmed the new date"),
    )
    return (jobs, month, money, bound, missing, name)


def quiet_story() -> StoryReport:
    """Build a story whose versions agree."""
    versions = (
        Version("library/pt.txt", "pt", "A biblioteca reabre em 3 de maio.\n"),
        Version("library/id.txt", "id", "Perpustakaan dibuka kembali pada 3 Mei.\n"),
    )
    reads = tuple(read_version(index, version) for index, version in enumerate(versions))
    groups = (group(1, 0.9, reads, "maio", "Mei"),)
    return StoryReport(Story("library", versions), reads, groups, (), (), RULES, MODEL)


def lone_story() -> StoryReport:
    """Build a story of which nothing could be compared."""
    version = Version("ferry/fr.txt", "fr", "Le bac reprend mardi.\n")
    skipped = (Skipped(None, "compare", "fewer than two versions could be compared"),)
    reads = (read_version(0, version),)
    return StoryReport(Story("ferry", (version,)), reads, (), (), skipped, RULES, MODEL)


SAMPLE = (port_story(), quiet_story(), lone_story())
