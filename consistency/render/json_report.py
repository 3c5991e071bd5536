"""The JSON report, version 1: what other programs read (`report.schema.json` describes it)."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from consistency import __version__
from consistency.model import Evidence, Finding, Group, ReadVersion, Skipped, Span, StoryReport
from consistency.render.options import RenderOptions
from consistency.render.summary import all_findings, all_skipped, tally

SCHEMA_VERSION = 1
TOOL_NAME = "consistency"

# Lone surrogates cannot be encoded, and some readers of JSON Lines break lines at the others.
_MUST_ESCAPE = re.compile("[\x85\u2028\u2029\ud800-\udfff]")


def render_json(reports: Sequence[StoryReport], options: RenderOptions) -> str:
    """Render one document for all `reports`, indented; `options` change nothing."""
    del options
    return _dump(report_document(reports), indent=2)


def render_jsonl(report: StoryReport) -> str:
    """Render `report` alone on one line, with the story's `id` in front."""
    return _dump({"id": report.story.id, **report_document([report])}, indent=None)


def report_document(reports: Sequence[StoryReport]) -> dict[str, Any]:
    """Return the report as plain values: findings of all stories are in one list.

    `model` is `None` where there is no story.
    """
    model = reports[0].model if reports else None
    findings = all_findings(reports)
    return {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": TOOL_NAME, "version": __version__},
        "model": model and {"name": model.name, "dimensions": model.dimensions},
        "stories": [_story(report) for report in reports],
        "findings": [_finding(finding) for finding in findings],
        "summary": asdict(tally(findings)),
    }


def _dump(document: dict[str, Any], indent: int | None) -> str:
    text = json.dumps(document, ensure_ascii=False, indent=indent)
    return _MUST_ESCAPE.sub(lambda mark: f"\\u{ord(mark[0]):04x}", text) + "\n"


def _story(report: StoryReport) -> dict[str, Any]:
    documents = [version.document for version in report.story.versions]
    return {
        "id": report.story.id,
        "documents": [_document(read) for read in report.read],
        "groups": [_group(group, documents) for group in report.groups],
        "skipped": [_skipped(skipped) for skipped in all_skipped(report)],
    }


def _document(read: ReadVersion) -> dict[str, Any]:
    version = read.version
    return {
        "document": version.document,
        "language": version.language,
        "published": version.published,
        "characters": len(version.text),
        "sentences": len(read.sentences),
    }


def _group(group: Group, documents: Sequence[str]) -> dict[str, Any]:
    claims = [{"document": documents[claim.version], **_span(claim.span)} for claim in group.claims]
    return {"id": group.id, "claims": claims, "similarity": _rounded(group.similarity)}


def _skipped(skipped: Skipped) -> dict[str, Any]:
    return {"document": skipped.document, "stage": skipped.stage, "reason": skipped.reason}


def _finding(finding: Finding) -> dict[str, Any]:
    suppressed = finding.suppressed
    return {
        "fingerprint": finding.fingerprint,
        "story": finding.story,
        "code": finding.code,
        "facet": finding.facet.value,
        "severity": finding.severity.value,
        "confidence": _rounded(finding.confidence),
        "message": finding.message,
        "values": [
            {"value": group.value, "documents": list(group.documents)} for group in finding.values
        ],
        "not_stated": list(finding.not_stated),
        "evidence": [_evidence(evidence) for evidence in finding.evidence],
        "suppressed": suppressed and {"by": suppressed.by, "reason": suppressed.reason},
    }


def _evidence(evidence: Evidence) -> dict[str, Any]:
    return {
        "document": evidence.document,
        "language": evidence.language,
        **_span(evidence.span),
        "quote": evidence.quote,
        "sentence": _span(evidence.sentence),
    }


def _span(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}


def _rounded(share: float) -> float:
    # Four digits: below that, sums of floats differ between machines.
    return round(float(share), 4)
