"""Settings files: which is found, what it may say, what an error tells."""

from __future__ import annotations

from pathlib import Path

import pytest

from consistency.errors import UnreadableInputError
from consistency.ingest import IngestOptions
from consistency.render import Format
from consistency.settings import (
    READERS,
    EncoderOptions,
    FailOn,
    GateOptions,
    OutputOptions,
    Settings,
    load_settings,
    override,
    read_settings,
)


def test_every_key_fills_its_field() -> None:
    table = {
        "fail-on": "warning",
        "fail-on-skipped": True,
        "language": "pt",
        "source-language": "en",
        "published": "2025-10-16",
        "encoding": "cp1252",
        "model": "some/model",
        "allow-download": True,
        "cache": False,
        "format": "html",
        "width": 100,
        "color": True,
    }
    assert set(table) == set(READERS)
    assert read_settings(table, "here") == Settings(
        gate=GateOptions(fail_on=FailOn.WARNING, fail_on_skipped=True),
        ingest=IngestOptions("cp1252", "pt", "en", "2025-10-16"),
        encoder=EncoderOptions(model="some/model", allow_download=True, cache=False),
        output=OutputOptions(format=Format.HTML, width=100, color=True),
    )


@pytest.mark.parametrize(
    ("toml", "message"),
    [
        ('fail-onn = "error"', "consistency.toml: unknown key 'fail-onn'; did you mean 'fail-on'?"),
        ("zebra = 1", "known keys: fail-on, fail-on-skipped, language"),
        ('fail-on = "fatal"', "fail-on: cannot be 'fatal'; choose from: error, warning, note"),
        ("fail-on-skipped = 1", "fail-on-skipped: cannot be 1; choose from: true, false"),
        ('format = "pdf"', "format: cannot be 'pdf'; choose from: text, json, html"),
        ("published = 'soon'", "published: cannot be 'soon'; write a date as 2025-10-16"),
        ("width = true", "width: cannot be True; write a whole number, 40 or more"),
        ("width = 4", "width: cannot be 4; write a whole number, 40 or more"),
        ("model = ''", "model: cannot be ''; write text in quotation marks"),
        ("fail-on =", "consistency.toml: no TOML: "),
    ],
)
def test_an_error_names_file_key_and_choices(tmp_path: Path, toml: str, message: str) -> None:
    (tmp_path / "consistency.toml").write_text(toml, encoding="utf-8")
    with pytest.raises(UnreadableInputError) as caught:
        load_settings(tmp_path)
    assert message in str(caught.value)


def test_the_nearest_file_counts(tmp_path: Path) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    table = '[tool.consistency]\nfail-on = "never"\n'
    (tmp_path / "pyproject.toml").write_text(table, encoding="utf-8")
    assert load_settings(inner).gate.fail_on is FailOn.NEVER
    # A project file that does not speak of us hides nothing above it.
    (inner / "pyproject.toml").write_text('[project]\nname = "x"\n', encoding="utf-8")
    assert load_settings(inner).gate.fail_on is FailOn.NEVER
    (tmp_path / "a" / "consistency.toml").write_text('fail-on = "note"\n', encoding="utf-8")
    assert load_settings(inner).gate.fail_on is FailOn.NOTE


def test_own_file_comes_before_the_shared_one(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.consistency]\nwidth = 90\n", encoding="utf-8")
    (tmp_path / "consistency.toml").write_text("width = 70\n", encoding="utf-8")
    assert load_settings(tmp_path).output.width == 70


def test_toml_dates_are_dates(tmp_path: Path) -> None:
    (tmp_path / "consistency.toml").write_text("published = 2025-10-16\n", encoding="utf-8")
    assert load_settings(tmp_path).ingest.published == "2025-10-16"


def test_the_command_line_wins() -> None:
    settings = read_settings({"fail-on": "never", "width": 90}, "here")
    stated = {"fail_on": FailOn.NOTE, "width": None, "color": False, "paths": ("a",)}
    merged = override(settings, stated)
    assert merged.gate.fail_on is FailOn.NOTE
    assert merged.output == OutputOptions(width=90, color=False)
