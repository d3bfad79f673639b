"""公函: the room has 交办单, 督办单 and 回复函 written as Word files, and reads them back."""

import io
from typing import Any

from docx import Document
from docx.oxml.ns import qn
from docx.shared import Cm
from sqlalchemy import text

from rules.roles import Role
from storage.store import Store
from tests.conversations.conftest import only_web
from tests.conversations.test_case_asked import newest
from tests.conversations.test_case_time import lamp
from tests.conversations.test_recording import ORDER
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = only_web


def opened(villager: Villager, *words: str) -> Any:
    """The Word file of the newest message with these words."""
    seen = villager.sees(*words)
    (file,) = seen.files
    return Document(io.BytesIO(villager.village.fetch(file)))


def rows(letter: Any) -> dict[str, str]:
    return {row.cells[0].text: row.cells[1].text for row in letter.tables[0].rows}


def lines(letter: Any) -> list[str]:
    return [paragraph.text for paragraph in letter.paragraphs]


def test_an_assignment_says_what_is_to_be_done_where_and_by_when(village: Village) -> None:
    _, room, _ = lamp(village)
    room.presses("更多").presses("出公函").presses("交办单")
    letter = opened(room, "交办单好了")
    said = rows(letter)
    assert said["编号"] == newest(village).number
    assert said["事项"] == "路灯不亮"
    assert said["地点"] == "上河村一网格"
    assert "村口路灯不亮" in said["情况"]
    assert said["办结标准"]
    assert "11月" in said["办理时限"]
    assert said["联系人"] == "刘强 0571-0000-0101"
    assert "王芳" not in "".join([*said.values(), *lines(letter)])
    assert lines(letter)[2] == "综合执法："
    assert lines(letter)[-3:] == ["清溪镇综合指挥室", "（盖章）", "二〇二六年十一月二十日"]


def test_a_letter_is_a4_in_chinese_type_with_the_town_above_and_real_styles(
    village: Village,
) -> None:
    _, room, _ = lamp(village)
    room.presses("更多").presses("出公函").presses("交办单")
    letter = opened(room, "交办单好了")
    section = letter.sections[0]
    assert (round(section.page_width.cm, 1), round(section.page_height.cm, 1)) == (21.0, 29.7)
    assert section.header.paragraphs[0].text == "清溪镇综合指挥室"
    fonts = {
        name: letter.styles[name].element.rPr.rFonts.get(qn("w:eastAsia"))
        for name in ("Normal", "Title", "Letter Value", "Header")
    }
    assert fonts == {"Normal": "仿宋", "Title": "黑体", "Letter Value": "仿宋", "Header": "仿宋"}
    assert letter.paragraphs[0].style.name == "Title"
    assert letter.tables[0].style.name == "Table Grid"
    assert letter.core_properties.author == "清溪镇综合指挥室"
    assert village.look(_file_names) == [f"交办单 {newest(village).number}.docx"]


def _file_names(store: Store) -> list[str]:
    found = store.connection.execute(text("SELECT name FROM media WHERE name LIKE '%.docx'"))
    return list(found.scalars())


def test_a_press_on_paper_says_what_was_asked_and_until_when(village: Village) -> None:
    _, room, unit = lamp(village)
    room.presses("更多").presses("出公函")
    assert "督办单" not in room.last().labels
    room.presses("交办单").presses("更多").presses("督办").sends("村民催了三次，请今天修好").sends(
        "1"
    )
    room.presses("更多").presses("出公函").presses("督办单")
    said = rows(opened(room, "督办单好了"))
    assert said["督办要求"] == "村民催了三次，请今天修好"
    assert said["回复时限"] == "2026年11月23日 9:00"
    room.presses("更多").presses("出公函")
    unit.presses("回复督办").sends("修好了")
    room.presses("督办单").sees("没有等回复的督办")


def test_a_reply_says_what_was_done_with_photos_of_before_and_after(village: Village) -> None:
    _, room, unit = lamp(village)
    unit.presses("办结").sends("换了灯泡").sends(photo="fixed.jpg")
    room.presses("核查通过").presses("出公函")
    assert room.last().labels == ("回复函",)
    room.presses("回复函").presses("给报的人").presses("带照片")
    letter = opened(room, "回复函好了")
    said = rows(letter)
    assert lines(letter)[2] == "王芳同志："
    assert said["办理情况"] == "换了灯泡"
    assert said["办理时间"] == "2026年11月20日 9:00"
    assert [cell.text.strip() for cell in letter.tables[1].rows[0].cells] == ["办理前", "办理后"]
    assert len(letter.inline_shapes) == 2
    assert abs(letter.inline_shapes[0].width - Cm(6.4)) < Cm(0.1)


def test_a_private_matter_is_answered_without_the_reporters_name(village: Village) -> None:
    _, room, _ = lamp(village)
    village.do(lambda store: store.connection.execute(text("UPDATE cases SET is_private = TRUE")))
    room.presses("更多").presses("出公函").presses("回复函").presses("给报的人").presses("不带照片")
    letter = opened(room, "回复函好了")
    assert lines(letter)[2] == "反映人："
    assert "王芳" not in "".join([*lines(letter), *rows(letter).values()])
    assert "还在办理" in "".join(lines(letter))
    room.presses("更多").presses("出公函").presses("回复函")
    assert room.last().labels == ("给报的人",), "no hotline asked"
    room.sends("县城管局").presses("不带照片")
    assert lines(opened(room, "回复函好了"))[2] == "县城管局："


def test_the_hotline_is_answered_where_it_asked_once_there_is_something_to_say(
    village: Village,
) -> None:
    room = village.command_room("刘强")
    village.unit("综合执法")
    room.sends(ORDER).presses("立案")
    room.presses_token("case.letters:1").sees("还没派出去")
    room.presses_token("case.paper_reply:1").sees("还没派出去")
    room.presses("派单").presses("综合执法")
    room.presses_token("case.letters:1").presses("回复函").presses("给 12345")
    assert lines(opened(room, "回复函好了"))[2] == "12345 政务服务便民热线："


def test_after_one_letter_the_others_are_still_written(village: Village) -> None:
    _, room, _ = lamp(village)
    room.presses_token("case.press:1").sends("请尽快").sends("1")
    room.presses_token("case.letters:1").presses("交办单").sees("交办单好了")
    room.presses("督办单").sees("督办单好了")
    room.presses("交办单").sees("交办单好了", times=2)
    room.presses("回复函").sees("回复给谁")


def test_no_letter_of_a_private_matter_says_in_its_words_who_reported(village: Village) -> None:
    li, room = village.household("V1-01", "李秀英"), village.command_room("刘强")
    unit = village.unit("综合执法")
    li.sends("我是李秀英，电话 139 0000 0000，村口路灯不亮").presses("路灯不亮")
    li.presses("不让别人知道是我报的")
    room.presses("派单").presses("综合执法")
    room.presses("更多").presses("督办").sends("李秀英又打来电话，快办").sends("1")
    room.presses("更多").presses("出公函").presses("交办单")
    written = [rows(opened(room, "交办单好了"))]
    assert "一位群众" in written[0]["情况"]
    room.presses("更多").presses("出公函").presses("督办单")
    written.append(rows(opened(room, "督办单好了")))
    unit.presses("办结").sends("在李秀英家门口装了灯", photo="fixed.jpg")
    room.presses("更多").presses("出公函").presses("回复函").sends("县信访局").presses("不带照片")
    written.append(rows(opened(room, "回复函好了")))
    said = str([list(each.values()) for each in written])
    assert "门口装了灯" in said
    assert not [each for each in ("李秀英", "139 0000") if each in said], said


def test_a_letter_is_the_rooms_alone_and_an_old_button_says_why_not(village: Village) -> None:
    wang, room, unit = lamp(village)
    case = newest(village).id
    for other in (wang, unit):
        other.presses_token(f"case.letters:{case}").sees("由别的同志来办")
    room.presses("更多").presses("出公函")
    unit.presses("办结").sends(photo="fixed.jpg")
    room.presses("交办单").sees("眼下没有派给单位")
    room.presses("更多").presses("出公函")
    village.withdraw(room, Role.COMMAND_ROOM)
    room.presses("回复函").sees("由别的同志来办")


def test_what_was_pasted_with_unseen_characters_becomes_a_letter_all_the_same(
    village: Village,
) -> None:
    """A line end of Word is one; the letter was never made, and nobody was told why."""
    _, room, _ = lamp(village)
    room.presses_token("case.press:1").sends("请尽快\x0b办好\x1f").sends("1")
    room.presses_token("case.letters:1").presses("督办单")
    assert rows(opened(room, "督办单好了"))["督办要求"] == "请尽快办好"
