"""Writes the roster workbook (名册表) in the form that `xiangyue import` reads, empty or filled."""

from pathlib import Path

from bot.office.roster.sheets import SHEETS
from bot.office.sheets.forms import Rows, write_form

_ADVICE = (
    "填好后运行：xiangyue import 文件名.xlsx",
    "有一处不对就什么都不导入，并逐条告诉您哪张表、哪一行、哪一列、怎么改。",
    "用不着的表可以空着。列名不要改；自己看的列叫“备注”，不会导入。",
    "同一个文件可以再导入：已有的跳过，新加的行才导入。已有的编码不能用导入改成别的内容。",
    "“积分”表里导入过的行请留着不动，新的写在下面；改了内容会当作另一笔。记错了由积分管理员冲正。",
    "不要填身份证号、银行卡号、病情、债务、贫困情况。",
)


def write_roster(file: Path, rows: Rows, *, private: bool = False) -> None:
    """Writes the roster's sheets with these rows, as `write_form` does."""
    write_form(file, SHEETS, _ADVICE, rows, private=private)
