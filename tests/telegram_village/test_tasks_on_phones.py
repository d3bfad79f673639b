"""A temporary task on phones: set, filled in with photos, whoever is missing, its sheet."""

import io

from openpyxl import load_workbook

from tests.conversations.test_tasks import FORM
from tests.telegram_village.platform import arrives, documents, phone, photos
from tests.village.undone import nothing_is_left_undone
from tests.village.village import Village


def test_a_check_goes_out_comes_back_and_is_handed_in_as_a_sheet(village: Village) -> None:
    room = village.command_room("刘强")
    wang, qian = village.grid_worker("王芳"), village.grid_worker("钱勇", "V1G2")
    zhao = village.grid_worker("赵兰", "V1G2")
    room.sends("布置任务").sends("冬季用火排查\n每家都看看炉子、电线和烟道。").sends(FORM)
    village.restart()
    room.presses("清溪镇，3 人").sends("11月23日 18:00").presses("发出")
    room.sees("T2026-001《冬季用火排查》已发出，3 人里有 3 人收到", times=1)

    card = wang.sees("指挥室布置了一件事", "每家都看看炉子", "11月23日周一 18:00", times=1)
    assert card.labels == ("填表", "没有发现")
    wang.presses("填表").sends("12").presses("有").presses("用电").sends("东头老张家电线老化")
    phone(wang).sends_album(photos("wire.jpg", "plug.jpg"))
    arrives(village)
    village.restart()
    wang.presses("好了").sees("《冬季用火排查》收到了", "查了几户：12", "现场：照片 2 张", times=1)
    qian.presses("没有发现").sees("《冬季用火排查》收到了，谢谢您", times=1)
    zhao.presses("填表").sends("一百").sees("这里要一个数字")

    village.until(23, 17)
    zhao.sees("《冬季用火排查》您还没填", times=1)
    wang.sees_no("您还没填")
    village.until(24, 9)
    ended = room.sees("到截止时间了", "已填 2 人，共 3 人", "还没填的 1 人", times=1)
    assert "赵兰 0571-0000-0101" in ended.text and "王芳" not in ended.text
    room.presses("催没填的").sees("已催 1 人")
    zhao.sees("您还没填", times=2)

    room.presses("要表格").sees("的表格，请查收", times=1)
    [(name, content)] = documents(room)
    assert "冬季用火排查" in name and name.endswith(".xlsx")
    book = load_workbook(io.BytesIO(content))
    rows = [[cell.value for cell in row] for row in book["已填"].iter_rows()]
    assert rows[1][:4] == ["王芳", "上河村一网格", "0571-0000-0101", 12]
    assert rows[1][4:7] == ["有", "用电", "东头老张家电线老化"]
    assert rows[2][0] == "钱勇"
    assert [row[0].value for row in book["未填"].iter_rows()] == ["网格员", "赵兰"]
    assert nothing_is_left_undone(village)
