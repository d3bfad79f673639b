"""Writes a letter as a Word file: A4, the town's name above, a table, room for the seal."""

import re
from collections.abc import Callable
from dataclasses import fields, replace
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

from docx import Document
from docx.document import Document as Letter
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm
from PIL import Image

from bot.office.letters.styles import (
    ADDRESSEE,
    CLOSING,
    LABEL,
    NUMBER,
    RED_LINE,
    SIGNED,
    VALUE,
    on_a4,
    ruled,
    set_styles,
    underline_in_red,
)
from messages.recipes import LetterRecipe

Read = Callable[[str], bytes]
"""The bytes of a file of the media folder; raises FileNotFoundError."""

_LABEL_WIDTH, _VALUE_WIDTH = Cm(3.2), Cm(12.4)
_PICTURE_WIDTH = Cm(6.4)
_PICTURE_PIXELS = (1000, 1000)
_UNFIT = re.compile(r"[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no Word file can hold; words pasted from elsewhere bring such characters along unseen."""

_A_DAY = datetime(2000, 1, 1, tzinfo=UTC)
"""The same recipe is the same file: what it holds does not depend on when it was made."""


def write_letter(recipe: LetterRecipe, read: Read) -> bytes:
    """The Word file of a recipe. Raises what `read` raises for a photo that is gone."""
    recipe = _fit(recipe)
    letter = Document()
    on_a4(letter.sections[0])
    set_styles(letter, *recipe.fonts)
    _properties(letter, recipe)
    section = letter.sections[0]
    section.header.paragraphs[0].text = recipe.header
    section.footer.paragraphs[0].text = recipe.foot
    letter.add_paragraph(recipe.title, style="Title")
    underline_in_red(letter.add_paragraph(recipe.number, style=NUMBER), RED_LINE)
    letter.add_paragraph(recipe.to, style=ADDRESSEE)
    letter.add_paragraph(recipe.opening)
    _table(letter, recipe.rows)
    for line in recipe.closing:
        letter.add_paragraph(line, style=CLOSING)
    for line in (recipe.issuer, recipe.seal, recipe.day):
        signed = letter.add_paragraph(line, style=SIGNED)
        signed.paragraph_format.keep_with_next = line is not recipe.day
    _pictures(letter, recipe, read)
    out = BytesIO()
    letter.save(out)
    return out.getvalue()


def _fit(recipe: LetterRecipe) -> LetterRecipe:
    written = ((field.name, getattr(recipe, field.name)) for field in fields(recipe))
    texts: dict[str, Any] = {
        name: _UNFIT.sub("", value) for name, value in written if isinstance(value, str)
    }
    rows = tuple((label, _UNFIT.sub("", value)) for label, value in recipe.rows)
    return replace(recipe, **texts, rows=rows)


def _properties(letter: Letter, recipe: LetterRecipe) -> None:
    properties = letter.core_properties
    properties.author = properties.last_modified_by = recipe.issuer
    properties.title, properties.comments = recipe.title, ""
    properties.created = properties.modified = _A_DAY.replace(tzinfo=None)


def _table(letter: Letter, rows: tuple[tuple[str, str], ...]) -> None:
    table: Any = letter.add_table(rows=len(rows), cols=2)
    ruled(table, _LABEL_WIDTH, _VALUE_WIDTH)
    for row, (label, value) in zip(table.rows, rows, strict=True):
        for cell, text, style in ((row.cells[0], label, LABEL), (row.cells[1], value, VALUE)):
            first, *others = text.split("\n")
            cell.paragraphs[0].text, cell.paragraphs[0].style = first, style
            for line in others:
                cell.add_paragraph(line, style=style)


def _pictures(letter: Letter, recipe: LetterRecipe, read: Read) -> None:
    """Two in a row, each with its words below."""
    pictures = recipe.pictures
    if not pictures:
        return
    table: Any = letter.add_table(rows=-(-len(pictures) // 2), cols=2)
    for at, picture in enumerate(pictures):
        cell = table.rows[at // 2].cells[at % 2]
        cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
        cell.paragraphs[0].style = LABEL
        shown = cell.paragraphs[0].add_run()
        shown.add_picture(_smaller(read(picture.file)), width=_PICTURE_WIDTH)
        cell.add_paragraph(picture.caption, style=LABEL)


def _smaller(content: bytes) -> BytesIO:
    """A photo as large as paper shows it, and without anything a camera wrote into it."""
    out = BytesIO()
    with Image.open(BytesIO(content)) as opened:
        image = opened.convert("RGB")
        image.thumbnail(_PICTURE_PIXELS)
        image.save(out, "JPEG", quality=85)
    out.seek(0)
    return out
