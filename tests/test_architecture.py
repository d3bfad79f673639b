"""The rooms of the house: what may import what, who may name a platform, who may write SQL."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.catalogue_use import ROOT, code

ROOMS = ("rules", "messages", "storage", "handlers", "bot")
PLATFORMS = re.compile(r"telegram|wecom|wechat|weixin|微信|企微", re.IGNORECASE)
NAMING_PLACES = ("bot/adapters/", "bot/settings.py", "bot/command_line.py", "bot/logs.py")

MIGRATIONS = ROOT / "storage" / "migrations"

_SQL = re.compile(r"\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|ALTER|PRAGMA)\s", re.IGNORECASE)
_TAKES_SQL = {"text", "execute", "exec_driver_sql", "executescript"}


def test_imports_go_one_way_only() -> None:
    linter = Path(sys.executable).parent / "lint-imports"
    ran = subprocess.run([linter, "--no-cache"], cwd=ROOT, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "3 kept, 0 broken" in ran.stdout


@pytest.mark.parametrize("room", ROOMS)
def test_a_platform_is_named_only_at_its_door(room: str) -> None:
    texts = [
        file
        for file in (ROOT / room).rglob("*")
        if file.suffix in {".py", ".ftl", ".toml", ".js", ".html"}
        and not str(file.relative_to(ROOT)).startswith(NAMING_PLACES)
    ]
    assert texts
    assert [str(file) for file in texts if PLATFORMS.search(file.read_text("utf-8"))] == []


def test_sql_is_never_put_together_of_strings() -> None:
    """SECURITY.md: values go in as parameters; what a value could change is no SQL."""
    built = [
        f"{file.relative_to(ROOT)}:{node.lineno}"
        for file, tree in code(*ROOMS)
        if MIGRATIONS not in file.parents  # a migration's names stand beside it; it takes no values
        for node in _sql_written(tree)
        if not isinstance(node, ast.Constant)
    ]
    assert built == []


def test_handlers_rules_and_messages_write_no_sql_and_touch_no_file() -> None:
    forbidden = {"sqlalchemy", "sqlmodel", "sqlite3", "aiohttp", "requests", "subprocess", "socket"}
    for room in ("rules", "messages", "handlers"):
        for file, tree in code(room):
            assert not (set(_imported(tree)) & forbidden), file
    for file, tree in code("rules", "handlers"):
        calls = {getattr(_.func, "id", "") for _ in ast.walk(tree) if isinstance(_, ast.Call)}
        assert "open" not in calls, file


def test_the_time_and_chance_come_from_outside_a_step() -> None:
    """A step may be run again: it reads no clock of the machine and rolls no dice of its own."""
    for file, tree in code("rules", "handlers"):
        dotted = [node for node in ast.walk(tree) if isinstance(node, ast.Attribute)]
        named = {f"{getattr(each.value, 'id', '')}.{each.attr}" for each in dotted}
        assert not named & {"datetime.now", "datetime.utcnow", "date.today", "time.time"}, file
        assert "random" not in set(_imported(tree)), file


def test_the_check_for_built_sql_finds_what_it_looks_for() -> None:
    for written in (
        'text(f"SELECT {x}")',
        'c.execute("DELETE FROM a WHERE b=%s" % x)',
        'f"UPDATE {t}"',
    ):
        found = list(_sql_written(ast.parse(written)))
        assert [node for node in found if not isinstance(node, ast.Constant)], written


def _sql_written(tree: ast.AST) -> Iterator[ast.expr]:
    """What is given to a call that takes SQL as text, and every f-string that begins as SQL."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args and _called(node) in _TAKES_SQL:
            given = node.args[0]
            if isinstance(given, ast.Constant | ast.JoinedStr | ast.BinOp) or _formats(given):
                yield given
        elif isinstance(node, ast.JoinedStr) and node.values:
            first = node.values[0]
            if isinstance(first, ast.Constant) and _SQL.match(str(first.value)):
                yield node


def _formats(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and _called(node) in {"format", "join"}


def _called(node: ast.Call) -> str:
    function = node.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _imported(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (each.name.partition(".")[0] for each in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module.partition(".")[0]
