"""The house rules that can be read from the source: imports, language codes, heavy packages."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from consistency.lang import PROFILES
from tests.shared import ROOT

PACKAGE = ROOT / "consistency"

GROUND = {"model", "errors"}
ROOMS = {"ingest", "segment", "extract", "embed", "align", "checks", "render"}
# A unit may import the units listed for it, and itself. Nothing else.
ALLOWED: dict[str, set[str]] = {
    "errors": set(),
    "model": set(),
    "lang": GROUND,
    **{room: {*GROUND, "lang"} for room in ROOMS},
    "pipeline": {*GROUND, "lang", *ROOMS},
    "settings": {*GROUND, "lang", *ROOMS},
    **{
        top: {*GROUND, "lang", *ROOMS, "pipeline", "settings", "api"}
        for top in ("api", "cli", "review", "corpus")
    },
    "__main__": {"cli"},
    "__init__": {*GROUND, "api"},
}
# The package itself holds nothing but lazy names; its version is everybody's.
FREE_NAMES = {"__version__"}
HEAVY = ("sentence_transformers", "torch", "sklearn")
FILES = sorted(PACKAGE.rglob("*.py"))


def relative(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def unit_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"line {node.lineno}: relative import"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def codes_in(tree: ast.AST) -> Iterator[str]:
    """Find language codes written as strings.

    `id` is a common key of mappings, so it counts only where a value is held against it.
    """
    codes = set(PROFILES)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and node.value in codes - {"id"}:
            yield f"line {node.lineno}: {node.value!r}"
        if isinstance(node, ast.Compare):
            held = [*node.comparators, *([node.left] if isinstance(node.ops[0], ast.Eq) else [])]
            listed = [item for part in held for item in getattr(part, "elts", [part])]
            values = [item.value for item in listed if isinstance(item, ast.Constant)]
            yield from (f"line {node.lineno}: 'id'" for value in values if value == "id")
        if isinstance(node, ast.MatchValue) and isinstance(node.value, ast.Constant):
            yield from (f"line {node.lineno}: 'id'" for _ in [0] if node.value.value == "id")


@pytest.mark.parametrize("path", FILES, ids=relative)
def test_imports_point_down(path: Path) -> None:
    unit = unit_of(path)
    parts = [name.split(".") for name in imports(parsed(path))]
    names = {part[1] for part in parts if part[0] == "consistency" and len(part) > 1}
    assert names - {unit} - FREE_NAMES <= ALLOWED[unit]


def test_every_unit_has_a_place() -> None:
    assert {unit_of(path) for path in FILES} <= set(ALLOWED)


@pytest.mark.parametrize("path", [path for path in FILES if unit_of(path) != "lang"], ids=relative)
def test_language_codes_stay_in_lang(path: Path) -> None:
    assert list(codes_in(parsed(path))) == []


@pytest.mark.parametrize(
    ("source", "count"),
    [
        ("lang == 'fr'", 1),
        ("lang in ('fr', 'it')", 2),
        ("TABLE = {'pt': 1}", 1),
        ("match lang:\n  case 'es':\n    pass", 1),
        ("match lang:\n  case 'id':\n    pass", 1),
        ("lang == 'id'", 1),
        ("lang in {'id'}", 1),
        ("'id' in entry", 0),
        ("{'id': story.id}", 0),
        ("entry['id']", 0),
        ("def f():\n  'Read it in fr.'", 0),
    ],
)
def test_language_codes_are_found(source: str, count: int) -> None:
    assert len(list(codes_in(ast.parse(source)))) == count


@pytest.mark.parametrize("package", HEAVY)
def test_a_heavy_package_is_imported_in_one_file(package: str) -> None:
    users = [
        relative(path)
        for path in FILES
        if any(name.split(".")[0] == package for name in imports(parsed(path)))
    ]
    assert len(users) <= 1, users


@pytest.mark.parametrize("path", [path for path in FILES if unit_of(path) != "cli"], ids=relative)
def test_only_the_command_line_prints_and_exits(path: Path) -> None:
    calls = [
        f"line {node.lineno}: {ast.unparse(node.func)}"
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Call)
        and ast.unparse(node.func) in {"print", "exit", "sys.exit", "click.echo"}
    ]
    assert calls == []


@pytest.mark.parametrize("path", [path for path in FILES if path.stem != "__init__"], ids=relative)
def test_a_module_says_what_it_is_for(path: Path) -> None:
    assert ast.get_docstring(parsed(path))
