"""`xiangyue import --template`: an empty roster workbook (名册表) with its explanations."""

from pathlib import Path

from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.workbook.workbook import Workbook
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from bot.office.roster_columns import Column, Reads, Sheet
from bot.office.roster_sheets import NOTES_TITLE, SHEETS
from bot.office.sheet_writing import put, put_headings, save
from bot.office.workbook import MOST_ROWS

_TEXT, _DAY = "@", "yyyy-mm-dd"
_FORMATS = {
    Reads.DATE: _DAY,
    Reads.NUMBER: "General",
}
_NOTE_WIDTHS = (10, 16, 8, 18, 60)
_NOTE_HEADINGS = ("表", "列", "必填", "例子", "说明")
_ADVICE = (
    "填好后运行：xiangyue import 文件名.xlsx",
    "有一处不对就什么都不导入，并逐条告诉您哪张表、哪一行、哪一列、怎么改。",
    "用不着的表可以空着。列名不要改；自己看的列叫“备注”，不会导入。",
    "同一个文件可以再导入：已有的跳过，新加的行才导入。已有的编码不能用导入改成别的内容。",
    "“积分”表里导入过的行请留着不动，新的写在下面；改了内容会当作另一笔。记错了由积分管理员冲正。",
    "不要填身份证号、银行卡号、病情、债务、贫困情况。",
)


def write_template(file: Path) -> None:
    """Writes the empty workbook: a sheet of explanations and one sheet a subject.

    Raises OfficeError if the file cannot be written.
    """
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    _write_notes(workbook.create_sheet(NOTES_TITLE))
    for sheet in SHEETS:
        _write_sheet(workbook.create_sheet(sheet.title), sheet)
    save(workbook, file)


def _write_notes(notes: Worksheet) -> None:
    put_headings(notes, _NOTE_HEADINGS, _NOTE_WIDTHS)
    row = 2
    for sheet in SHEETS:
        put(notes, row, 1, sheet.title).font = Font(bold=True)
        put(notes, row, 5, sheet.explained).font = Font(bold=True)
        row += 1
        for column in sheet.columns:
            cells = (
                sheet.title,
                column.heading,
                "是" if column.required else "",
                column.example,
                _explained(column),
            )
            for at, text in enumerate(cells, start=1):
                put(notes, row, at, text).alignment = Alignment(vertical="top", wrap_text=at == 5)
            row += 1
    for line in _ADVICE:
        row += 1
        put(notes, row, 1, line)


def _explained(column: Column) -> str:
    if column.reads is Reads.CHOICE and column.choices:
        return f"{column.explained}可填：{'、'.join(column.choices.values())}。"
    return column.explained


def _write_sheet(made: Worksheet, sheet: Sheet) -> None:
    """Codes and telephones are formatted as text, so that no nought in front is lost."""
    put_headings(
        made,
        [f"{column.heading}*" if column.required else column.heading for column in sheet.columns],
        [_width(column) for column in sheet.columns],
    )
    for at, column in enumerate(sheet.columns, start=1):
        letter = get_column_letter(at)
        made.column_dimensions[letter].number_format = _FORMATS.get(column.reads, _TEXT)
        if column.choices:
            choices = ",".join(column.choices.values())
            offered = DataValidation(
                type="list", formula1=f'"{choices}"', allow_blank=True, showErrorMessage=True
            )
            offered.errorTitle, offered.error = column.heading, column.explained
            offered.add(f"{letter}2:{letter}{MOST_ROWS}")
            made.add_data_validation(offered)


def _width(column: Column) -> int:
    longest = max(len(column.heading) * 2 + 2, len(column.example) + 4)
    return max(12, min(longest, 40))
