"""公函 on phones: each comes as a Word document under its own name, and is read as printed."""

import io

from docx import Document

from tests.conversations.test_case_letters import lines, rows
from tests.conversations.test_case_time import lamp
from tests.telegram_village.platform import documents
from tests.village.undone import nothing_is_left_undone
from tests.village.village import Village


def test_an_assignment_a_press_and_a_reply_come_as_word_documents(village: Village) -> None:
    wang, room, unit = lamp(village)
    number = wang.sees("已登记").case
    room.presses("更多").presses("出公函").presses("交办单")
    room.sees(f"{number} 的交办单好了", "打印、盖章后送去", times=1)
    room.presses("更多").presses("督办").sends("村民催了三次，请今天修好").sends("1")
    room.presses("更多").presses("出公函")
    village.restart()
    room.presses("督办单").sees(f"{number} 的督办单好了", times=1)
    unit.presses("办结").sends("换了灯泡", photo="fixed.jpg")
    room.presses("核查通过").presses("出公函").presses("回复函").presses("给报的人")
    village.restart()
    room.presses("带照片")
    village.network_repeats_everything()
    room.sees(f"{number} 的回复函好了", times=1)

    sent = documents(room)
    assert [name for name, _ in sent] == [
        f"{kind} {number}.docx" for kind in ("交办单", "督办单", "回复函")
    ]
    assign, press, reply = (Document(io.BytesIO(content)) for _, content in sent)
    asked = rows(assign)
    assert (asked["编号"], asked["事项"], asked["地点"]) == (number, "路灯不亮", "上河村一网格")
    assert "村口路灯不亮" in asked["情况"] and asked["联系人"] == "刘强 0571-0000-0101"
    assert lines(assign)[2] == lines(press)[2] == "综合执法："
    assert lines(assign)[-3:] == ["清溪镇综合指挥室", "（盖章）", "二〇二六年十一月二十日"]
    assert rows(press)["督办要求"] == "村民催了三次，请今天修好"
    assert rows(press)["回复时限"] == "2026年11月23日 9:00"
    assert (lines(reply)[2], rows(reply)["办理情况"]) == ("王芳同志：", "换了灯泡")
    assert len(reply.inline_shapes) == 2
    for other in (wang, unit):
        assert documents(other) == []
    assert nothing_is_left_undone(village)
