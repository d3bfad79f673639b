"""A hotline's work order as somebody pastes it (12345): read into its parts, whatever its layout.

Labelled lines with full or half width colons, labels in brackets, a copied table, several on one
line, a value on the line below: `rules/hotline_labels.py` names the labels. What is not told
belongs to nobody: nothing is guessed.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field

from rules.hotline_labels import NAMES, NO, YES, Part
from rules.plain_words import folded

LONGEST = 5_000
"""Characters of an order that are read; the rest of a longer one is left out of its words."""

MOST_DIGITS = 15
"""Of a telephone number, with its country and its extension."""

_PART_OF = {name: part for part, names in NAMES.items() for name in names}
_BY_LENGTH = sorted(_PART_OF, key=len, reverse=True)
_SPACED = "|".join(r"[ \u3000]*".join(map(re.escape, name)) for name in _BY_LENGTH)
_BULLET = r"(?:[(（]?\d{1,2}[.、)）][ \u3000]*|[*·●◆\-][ \u3000]*)?"
_LABEL = re.compile(
    rf"[【\[](?P<boxed>{_SPACED})[】\]][ \u3000]*[:：]?"
    rf"|(?P<before>^|\n|\t|[;；|]|[ \u3000]{{2,}}|[,，。][ \u3000]*|[ \u3000])[ \u3000]*{_BULLET}"
    rf"(?P<plain>{_SPACED})[ \u3000]*(?:(?P<colon>[:：])|(?P<tab>\t)|(?=\n))"
)
_SOFT = re.compile(r"[,，。][ \u3000]*|[ \u3000]")
_TELEPHONE = re.compile(r"\+?[0-9][0-9*\- ]{5,18}[0-9]")
_HAN = re.compile(r"[\u4e00-\u9fff]{2,4}")


@dataclass(frozen=True, slots=True)
class Order:
    """What an order says; each is empty where it says nothing of it."""

    number: str = ""
    name: str = ""
    telephone: str = ""
    address: str = ""
    words: str = ""
    wanted_by: str = ""
    is_private: bool = False
    labels: int = field(default=0, compare=False)
    """How many lines had a name that is known."""


def read_order(text: str) -> Order | None:
    """The order a pasted text is, or None for one that is none: its words, and whose or which."""
    order = read_parts(text)
    told = bool(order.number) + bool(order.name) + bool(order.telephone) + bool(order.address)
    if not order.words or not told or order.labels < 3:
        return None
    return order


def read_parts(text: str) -> Order:
    """Whatever parts of an order stand in a text; the first of each counts."""
    found: dict[Part, str] = {}
    labels = 0
    for part, value in _labelled(_plain(text)[:LONGEST]):
        labels += 1
        if value and (part not in found or part is Part.UNUSED):
            found[part] = value
    title, words = found.get(Part.TITLE, ""), found.get(Part.WORDS, "")
    if title and title not in words:
        words = "\n".join(each for each in (title, words) if each)
    return Order(
        number=_one_line(found.get(Part.NUMBER, ""), 60),
        name=_name(found.get(Part.NAME, "")),
        telephone=telephone_in(found.get(Part.TELEPHONE, "")),
        address=_one_line(found.get(Part.ADDRESS, ""), 120),
        words=words,
        wanted_by=_one_line(found.get(Part.WANTED_BY, ""), 60),
        is_private=folded(found.get(Part.PRIVATE, "")) in YES
        or folded(found.get(Part.OPEN, "")) in NO,
        labels=labels,
    )


def telephone_in(text: str) -> str:
    """The telephone in a text, as it is dialled; one that is half hidden stays so."""
    found = _dialled(unicodedata.normalize("NFKC", text))
    return found.group().replace(" ", "") if found else ""


def caller_in(text: str) -> tuple[str, str]:
    """The name and telephone in one line somebody typed of a caller: 李四 13800000000."""
    plain = unicodedata.normalize("NFKC", text)
    telephone = telephone_in(plain)
    found = _dialled(plain)
    rest = plain[: found.start()] + " " + plain[found.end() :] if found else plain
    for part in (Part.NAME, Part.TELEPHONE):
        for label in sorted(NAMES[part], key=len, reverse=True):
            rest = re.sub(rf"{label}[:：]?", " ", rest)
    return _name(rest.strip(" ,，;；:：、\t\n")), telephone


def key_of(number: str) -> str:
    """An order's number as it is compared: width, case and spaces make no difference."""
    return folded(number)


def _labelled(text: str) -> Iterator[tuple[Part, str]]:
    """Each label that stands where a label may stand, and what follows it up to the next."""
    marks: list[tuple[int, int, Part]] = []
    for found in _LABEL.finditer(text):
        name = re.sub(r"[ \u3000]", "", found["boxed"] or found["plain"])
        part = _PART_OF[name]
        inside_words = bool(marks) and marks[-1][2] is Part.WORDS
        if inside_words and any(part is each for _, _, each in marks):
            continue  # what was said before is said again within a sentence
        if found["boxed"] is None:
            if inside_words and _SOFT.fullmatch(found["before"]):
                continue  # a comma within a sentence is no new line
            if found["colon"] is None and not _is_cell(text, found):
                continue
        marks.append((found.start(), found.end(), part))
    for at, (_, begins, part) in enumerate(marks):
        ends = marks[at + 1][0] if at + 1 < len(marks) else len(text)
        yield part, text[begins:ends].strip(" \u3000\t\n;；|,，")


def _is_cell(text: str, found: re.Match[str]) -> bool:
    """Without a colon, a label is a cell or a line of its own."""
    begins_line = found["before"] in ("", "\n", "\t") or found.start() == 0
    return begins_line and (found["tab"] is not None or text[found.end() : found.end() + 1] == "\n")


def _plain(text: str) -> str:
    """Half width digits and letters, one kind of line end; Chinese punctuation stays."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u00a0", " ")
    return "".join(
        chr(ord(each) - 0xFEE0) if "０" <= each <= "９" or "Ａ" <= each <= "ｚ" else each
        for each in text
    )


def _dialled(plain: str) -> re.Match[str] | None:
    """The first number that is short enough to be dialled: an identity number is none."""
    return next(
        (
            found
            for found in _TELEPHONE.finditer(plain)
            if sum(each.isdigit() or each == "*" for each in found.group()) <= MOST_DIGITS
        ),
        None,
    )


def _name(text: str) -> str:
    """A name on one line; a Chinese one without the space that only lines it up."""
    name = _one_line(text, 30)
    letters = "".join(name.split())
    return letters if _HAN.fullmatch(letters) else name


def _one_line(text: str, most: int) -> str:
    return " ".join(text.split())[:most].strip()
