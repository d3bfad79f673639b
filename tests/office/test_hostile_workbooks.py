"""What is no workbook, or one nobody should send, is refused in one line."""

import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.office.errors import OfficeError
from bot.office.roster.template import write_template
from bot.office.sheets import workbook as reading
from tests.office.roster_workbooks import Town, fill, rewritten, shihe


def _text(file: Path) -> None:
    file.write_text("户编码,户主\n1,张三\n", encoding="utf-8")


def _old(file: Path) -> None:
    file.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))


def _password(file: Path) -> None:
    _old(file)
    file.write_bytes(file.read_bytes() + "EncryptedPackage".encode("utf-16-le"))


def _other_zip(file: Path) -> None:
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("word/document.xml", "<w/>")


def _macros(file: Path) -> None:
    write_template(file)
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"macro")


def _cut_short(file: Path) -> None:
    write_template(file)
    rewritten(file, "xl/worksheets/sheet2.xml", lambda xml: xml[: len(xml) // 2])


def _document_type(file: Path) -> None:
    write_template(file)
    rewritten(
        file,
        "xl/worksheets/sheet2.xml",
        lambda xml: '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]>' + xml,
    )


def _bomb(file: Path) -> None:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        with archive.open("xl/sharedStrings.xml", "w", force_zip64=True) as part:
            for _ in range(301):
                part.write(bytes(2**20))


def _too_big(file: Path) -> None:
    with file.open("wb") as opened:
        opened.truncate(reading.OF_A_TOWN.packed + 1)


def _far_row(file: Path) -> None:
    write_template(file)
    rewritten(
        file,
        "xl/worksheets/sheet2.xml",
        lambda xml: xml.replace("</sheetData>", '<row r="99999999999"/></sheetData>'),
    )


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda file: None, "找不到"),
        (lambda file: file.mkdir(), "找不到"),
        (lambda file: file.write_bytes(b""), "不是 .xlsx"),
        (_text, "不是 .xlsx"),
        (_other_zip, "不是 .xlsx"),
        (_old, "旧的 .xls"),
        (_password, "设了密码"),
        (_macros, "带有宏"),
        (_cut_short, "已损坏"),
        (_document_type, "已损坏"),
        (_far_row, "已损坏"),
        (_bomb, "太大了"),
        (_too_big, "太大了"),
        (write_template, "没有可以导入的行"),
    ],
)
def test_what_is_no_roster_is_refused_in_one_line(
    town: Town, tmp_path: Path, make: Callable[[Path], object], says: str
) -> None:
    make(tmp_path / "x.xlsx")
    with pytest.raises(OfficeError, match=re.escape(says)) as refused:
        town.imports(tmp_path / "x.xlsx")
    assert "\n" not in str(refused.value)
    assert "x.xlsx" in str(refused.value)


def test_too_many_rows_are_refused(town: Town, tmp_path: Path) -> None:
    file = fill(tmp_path / "x.xlsx", shihe())
    written = sum(len(sheet.rows) for sheet in reading.read_workbook(file))
    reading.read_workbook(file, limits=reading.Limits(rows=written))
    with pytest.raises(OfficeError, match="行。请分成几个文件导入"):
        reading.read_workbook(file, limits=reading.Limits(rows=written - 1))
