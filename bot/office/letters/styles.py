"""How an official letter looks: A4, one typeface for Chinese and one for the rest, ruled tables."""

from typing import Any

from docx.document import Document as Letter
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.section import Section
from docx.shared import Cm, Pt, RGBColor

NUMBER, LABEL, VALUE = "Letter Number", "Letter Label", "Letter Value"
ADDRESSEE, CLOSING, SIGNED = "Letter Addressee", "Letter Closing", "Letter Signed"

LATIN = "Times New Roman"
RED_LINE = "C00000"

_RED = RGBColor(0xC0, 0x00, 0x00)
_INK = RGBColor(0x00, 0x00, 0x00)
_TITLE, _BODY, _CELL, _SMALL = Pt(22), Pt(15), Pt(13), Pt(10.5)
_LINE = Pt(26)


def on_a4(section: Section) -> None:
    """The paper, and margins as offices set them."""
    section.page_width, section.page_height = Cm(21.0), Cm(29.7)
    section.top_margin, section.bottom_margin = Cm(3.0), Cm(2.5)
    section.left_margin, section.right_margin = Cm(2.7), Cm(2.7)


def set_styles(letter: Letter, title: str, body: str) -> None:
    """Every style the letter uses; `title` and `body` are the East Asian fonts."""
    normal = letter.styles["Normal"]
    _font(normal, body, _BODY)
    normal.paragraph_format.line_spacing = _LINE
    normal.paragraph_format.first_line_indent = Pt(30)
    normal.paragraph_format.space_after = Pt(6)
    heading = letter.styles["Title"]
    _font(heading, title, _TITLE, bold=True, colour=_RED)
    _without_rule(heading)
    heading.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    heading.paragraph_format.space_after = Pt(10)
    for name, size, aligned in (
        (NUMBER, _CELL, WD_ALIGN_PARAGRAPH.CENTER),
        (LABEL, _CELL, WD_ALIGN_PARAGRAPH.CENTER),
        (VALUE, _CELL, WD_ALIGN_PARAGRAPH.LEFT),
        (ADDRESSEE, _BODY, WD_ALIGN_PARAGRAPH.LEFT),
        (SIGNED, _BODY, WD_ALIGN_PARAGRAPH.RIGHT),
    ):
        made: Any = letter.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        made.base_style = normal
        _font(made, body, size)
        made.paragraph_format.alignment = aligned
        made.paragraph_format.first_line_indent = Pt(0)
        if size == _CELL:
            made.paragraph_format.line_spacing = 1.2
            made.paragraph_format.space_before = made.paragraph_format.space_after = Pt(3)
    closing: Any = letter.styles.add_style(CLOSING, WD_STYLE_TYPE.PARAGRAPH)
    closing.base_style = normal
    closing.paragraph_format.space_before = Pt(6)
    for name in ("Header", "Footer"):
        _font(letter.styles[name], body, _SMALL)
        letter.styles[name].paragraph_format.first_line_indent = Pt(0)
        letter.styles[name].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER


def ruled(table: Any, *widths: Any) -> None:
    """A table with lines and columns of these widths, whose rows stay on one page."""
    table.style = "Table Grid"
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    for row in table.rows:
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width, cell.vertical_alignment = width, WD_CELL_VERTICAL_ALIGNMENT.CENTER
        kept = OxmlElement("w:cantSplit")
        row._tr.get_or_add_trPr().append(kept)


def underline_in_red(paragraph: Any, colour: str) -> None:
    """The red line below an office's heading."""
    borders, bottom = OxmlElement("w:pBdr"), OxmlElement("w:bottom")
    for name, value in (("val", "single"), ("sz", "12"), ("space", "6"), ("color", colour)):
        bottom.set(qn(f"w:{name}"), value)
    borders.append(bottom)
    paragraph._p.get_or_add_pPr().append(borders)


def _font(style: Any, eastern: str, size: Any, *, bold: bool = False, colour: Any = _INK) -> None:
    font = style.font
    font.name, font.size, font.bold, font.color.rgb = LATIN, size, bold, colour
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    fonts.set(qn("w:eastAsia"), eastern)


def _without_rule(style: Any) -> None:
    """The default title has a blue line below it."""
    properties = style.element.get_or_add_pPr()
    for rule in properties.findall(qn("w:pBdr")):
        properties.remove(rule)
