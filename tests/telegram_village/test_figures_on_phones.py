"""统计 on phones: the words below their pictures, the public table in the group, the workbook."""

import io

from PIL import Image

from bot.office.exports.cases import export_cases
from bot.office.exports.ledger import Days
from tests.conversations.test_case_figures import asks, town
from tests.office.workbook_cells import rows_of
from tests.telegram_village.platform import phone
from tests.village.undone import nothing_is_left_undone
from tests.village.village import Village


def test_a_months_figures_are_read_shown_to_the_group_and_taken_home(village: Village) -> None:
    wang, room, unit = town(village)
    colleague, group = village.command_room("徐静"), village.group(wang)
    before = len(phone(room).sees())
    asks(room, "上河村")
    village.network_repeats_everything()
    answer = room.sees("上河村 2026年11月（", "上报 2 件，办结 1 件，办结率 50%。", times=1)
    assert "按时办结 1 件，按时率 100%。" in answer.text and "返过工 1 件。" in answer.text
    assert "评分平均 4，共 1 个评价。" in answer.text and "漏报 1 件" in answer.text
    pictures = [each for each in phone(room).sees()[before:] if each.photo]
    assert len(pictures) == 3 and len({each.album for each in pictures}) == 1 and pictures[0].album
    for each in pictures:
        with Image.open(io.BytesIO(each.photo or b"")) as picture:
            assert picture.width == 1080
    asks(wang).sees("我自己报的 2026年11月", "上报 1 件，办结 1 件", times=1)
    asks(unit).sees("综合执法 2026年11月", "派来 1 件，办结 1 件，办结率 100%", times=1)
    for other in (wang, unit):
        assert "发公开表到群里" not in other.last().labels
        other.sees_no("漏报")

    shown = room.presses("发公开表到群里").sees("要发到 1 个群吗")
    assert len(shown.photos) == 1
    wang.in_group(group).sees_no("办结情况")
    village.restart()
    room.presses("发到群里").sees("发好了，1 个群都有", times=1)
    village.network_repeats_everything()
    table = wang.in_group(group).sees("上河村 2026年11月办结情况", "核对码", times=1)
    assert village.fetch(table.photos[0]) == village.fetch(shown.photos[0])
    assert "王芳" not in table.text and "李秀英" not in table.text
    asks(colleague, "上河村").presses("发公开表到群里").presses("发到群里")
    colleague.sees("今天刘强已经发过这张表了")

    file = village.folder / "案件.xlsx"
    now = village.time.now().astimezone(village.regulations.zone)
    export_cases(village.database, village.regulations, file, "V1", Days(), now, "zh_CN")
    lines = rows_of(file, "事件", 3)
    assert [(each[8], each[9]) for each in lines] == [("王芳", "已办结"), ("李秀英", "待受理")]
    assert nothing_is_left_undone(village)
