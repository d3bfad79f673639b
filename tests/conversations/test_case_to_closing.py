"""Job one: a case from photo to closing, with the program restarted between all its steps."""

from tests.village.village import Village


def test_a_finished_case_is_checked_before_it_closes(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    unit = village.unit("综合执法")
    wang.sends("村口路灯不亮", photo="lamp.jpg")
    wang.presses("路灯不亮")
    case = wang.sees("已登记").case
    village.restart()
    room.sees("请派单", case)
    room.presses("派单", on=case)
    village.restart()
    room.presses("综合执法")
    unit.sees("派给您单位", case)
    wang.sees("已派单给综合执法", case)
    village.restart()  # only the database may remember
    unit.presses("办结", on=case)
    village.restart()
    unit.sends("灯泡换好了", photo="fixed.jpg")
    assert len(room.sees("请核查", case, "灯泡换好了").photos) == 2
    village.network_repeats_everything()  # every platform redelivers
    room.presses("核查通过", on=case)
    wang.sees("已办结", case, times=1)
    unit.sees("核查通过", case, times=1)
    village.restart()
    village.network_repeats_everything()
    wang.sees("已办结", case, times=1)
    wang.sees("已登记", times=1)


def test_a_photo_without_a_word_takes_one_question_and_one_tap(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    wang.sends(photo="litter.jpg")
    assert "环境保护" in wang.sees("哪一类").labels
    wang.presses("环境保护")
    case = wang.sees("已登记").case
    assert room.sees("请派单", case).photos
