"""Which keys of the catalogue the code asks for, read from the code itself."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TypeGuard

ROOT = Path(__file__).parent.parent
SPEAKING = ("messages", "handlers", "bot")
"""The packages that say something; rules and storage say nothing."""

SAMPLE = ROOT / "bot" / "sample"
"""The made-up town: what its people say is theirs, and not the catalogue's."""

_KEY = re.compile(r"[a-z]+(-[a-z0-9]+)*")
_SAYS = {
    "say",
    "words",
    "ask",
    "ask_again",
    "repeat",
    "offer",
    "say_here",
    "to_person",
    "to_private_chat",
    "to_group",
    "button",
    "opens_on_words",
    "Refuse",
    "_list",
}
"""What is called with a key."""


def code(*packages: str) -> Iterator[tuple[Path, ast.Module]]:
    """Every module of these packages, parsed, with its docstrings taken out."""
    for package in packages:
        for file in sorted((ROOT / package).rglob("*.py")):
            tree = ast.parse(file.read_text("utf-8"))
            for node in ast.walk(tree):
                body = getattr(node, "body", None)
                if isinstance(body, list):
                    node.body = [each for each in body if not _is_docstring(each)]  # type: ignore[attr-defined]
            yield file, tree


def keys_asked_for() -> dict[str, Path]:
    """Every key given to a call that says something, or put in a variable `key`; and where."""
    found: dict[str, Path] = {}
    for file, tree in _speaking():
        for node in ast.walk(tree):
            for key in _key_positions(node):
                found.setdefault(key, file)
    return found


def words_with_hyphens() -> dict[str, Path]:
    """Every constant that looks like a key of several words, wherever it stands; and where."""
    found: dict[str, Path] = {}
    for file, tree in _speaking():
        for node in ast.walk(tree):
            word = node.value if isinstance(node, ast.Constant) else None
            if _looks_like_key(word) and "-" in word:
                found.setdefault(word, file)
    return found


def families() -> dict[str, Path]:
    """Every key that is put together: its fixed parts, with * for what is filled in."""
    found: dict[str, Path] = {}
    for file, tree in _speaking():
        for node in ast.walk(tree):
            if isinstance(node, ast.JoinedStr):
                skeleton = "".join(
                    str(part.value) if isinstance(part, ast.Constant) else "*"
                    for part in node.values
                )
                if re.fullmatch(r"[a-z]+-[a-z*-]*", skeleton):
                    found.setdefault(skeleton, file)
    return found


def _speaking() -> Iterator[tuple[Path, ast.Module]]:
    return ((file, tree) for file, tree in code(*SPEAKING) if SAMPLE not in file.parents)


def _key_positions(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Call) and _name(node.func) in _SAYS:
        places: list[ast.expr] = [*node.args]
    elif isinstance(node, ast.Assign) and [_name(each) for each in node.targets] == ["key"]:
        places = [node.value]
    else:
        return
    for place in places:
        branches = (place.body, place.orelse) if isinstance(place, ast.IfExp) else (place,)
        for branch in branches:
            word = branch.value if isinstance(branch, ast.Constant) else None
            if _looks_like_key(word):
                yield word


def _looks_like_key(value: object) -> TypeGuard[str]:
    return isinstance(value, str) and _KEY.fullmatch(value) is not None


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def _is_docstring(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
