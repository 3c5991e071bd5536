"""The JSON report against its contract and its schema."""

from __future__ import annotations

import copy
import json
import subprocess
import sys
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import consistency.render
from consistency.model import Facet, Severity, Story, Version
from consistency.render import RenderOptions
from consistency.render.json_report import render_json, render_jsonl, report_document
from tests.render.sample import SAMPLE, port_story

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads(
    (Path(consistency.render.__file__).parent / "report.schema.json").read_text("utf-8")
)


def closed(schema: Any) -> Any:
    """Forbid what the schema does not name: the contract lets fields be added, not forgotten."""
    if isinstance(schema, list):
        return [closed(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    parts = {key: closed(part) for key, part in schema.items()}
    return parts | ({"additionalProperties": False} if "required" in schema else {})


def test_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("reports", [SAMPLE, SAMPLE[:1], SAMPLE[1:], ()])
def test_report_is_valid_and_all_of_it_is_described(reports: tuple[Any, ...]) -> None:
    Draft202012Validator(closed(SCHEMA)).validate(json.loads(render_json(reports, RenderOptions())))


def test_closed_schema_sees_a_strange_field() -> None:
    document = report_document(SAMPLE)
    document["stories"][0]["documents"][0]["surprise"] = 1
    assert Draft202012Validator(SCHEMA).is_valid(document)
    assert not Draft202012Validator(closed(SCHEMA)).is_valid(document)


@pytest.mark.parametrize("missing", ["facet", "evidence", "suppressed", "not_stated"])
def test_schema_asks_for_every_field(missing: str) -> None:
    document = copy.deepcopy(report_document(SAMPLE))
    del document["findings"][0][missing]
    assert not Draft202012Validator(SCHEMA).is_valid(document)


def test_schema_knows_every_facet_and_severity() -> None:
    finding = SCHEMA["$defs"]["finding"]["properties"]
    assert finding["facet"]["enum"] == [facet.value for facet in Facet]
    assert finding["severity"]["enum"] == [severity.value for severity in Severity]


def test_offsets_cut_the_quotes_out_of_the_texts() -> None:
    texts = {version.document: version.text for version in port_story().story.versions}
    pieces = [piece for f in report_document(SAMPLE)["findings"] for piece in f["evidence"]]
    assert pieces
    for piece in pieces:
        assert texts[piece["document"]][piece["start"] : piece["end"]] == piece["quote"]


def test_suppressed_findings_count_apart() -> None:
    summary = report_document(SAMPLE)["summary"]
    assert summary == {"error": 1, "warning": 3, "note": 1, "suppressed": 1}


def test_documents_are_those_of_the_story() -> None:
    document = report_document(SAMPLE)["stories"][0]["documents"][1]
    text = port_story().story.versions[1].text
    assert document == {
        "document": "story.fr.txt",
        "language": "fr",
        "published": "2025-10-16",
        "characters": len(text),
        "sentences": 9,
    }


def test_skipped_is_listed_once() -> None:
    assert [len(story["skipped"]) for story in report_document(SAMPLE)["stories"]] == [1, 0, 1]


def test_line_holds_the_report_of_one_story() -> None:
    line = render_jsonl(SAMPLE[0])
    assert line.count("\n") == 1
    document = json.loads(line)
    assert next(iter(document)) == "id"
    assert document.pop("id") == "almadra-port"
    assert document == report_document(SAMPLE[:1])


def test_keeps_accents_and_escapes_what_breaks_lines_or_encodings() -> None:
    odd = Story("São\u2028João \ud800 \x85", (Version("é.txt", "pt", "a"),))
    line = render_jsonl(replace(SAMPLE[2], story=odd))
    assert "São\\u2028João \\ud800 \\u0085" in line
    assert len(line.splitlines()) == 1
    assert line.encode()
    assert json.loads(line)["id"] == odd.id


def test_version_is_that_of_the_package() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert report_document(SAMPLE)["tool"]["version"] == project["version"]


def test_imports_neither_rich_nor_jinja2() -> None:
    code = (
        "import sys; from consistency.render import RENDERERS, Format, RenderOptions;"
        "RENDERERS[Format.JSON]([], RenderOptions());"
        "sys.exit(any(name in sys.modules for name in ('rich', 'jinja2', 'importlib.metadata')))"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
