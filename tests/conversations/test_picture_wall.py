"""The picture wall: each photo looked at by a person, and only what is fit hangs in the group."""

import io

import pytest
from PIL import Image

from rules.roles import Role
from storage.walls import WallPhoto
from tests.conversations.arranged import area_id, second_village
from tests.conversations.panel import FULL, REST, People, called, confirms
from tests.village.undone import nothing_is_left_undone
from tests.village.village import Village
from tests.village.wording import says

pytestmark = pytest.mark.takes_turns


def walked(village: Village) -> tuple[People, str]:
    """Six photos: a whole household, its yard, its kitchen, a yard marked lower, an act, another
    whole household of which the yard was marked lower."""
    who = called(village)
    group = village.group(who.clerk, who.li, who.sun)
    wang = who.wang
    wang.presses("开始评分")
    wang.sends(photo="whole.jpg")
    wang.presses("庭院三不见").sends(photo="yard.jpg")
    wang.presses("6").presses("厨房三要").sends(photo="kitchen.jpg")
    wang.presses("6").presses(REST).sees("V1-02")
    wang.presses("庭院三不见").sends(photo="litter.jpg")
    wang.presses("4.5").sends(photo="lower.jpg")
    wang.presses(REST).sees("V1-03")
    wang.presses("做了实事（加分）").presses("参与建设").sends(photo="act.jpg")
    wang.presses("3").presses(REST).presses(FULL)
    return who, group


def photos(village: Village) -> list[WallPhoto]:
    return list(village.look(lambda s: s.walls.photos(area_id(s, "V1"), "2026-11")))


def test_looked_through_one_by_one_and_hung_with_the_result(village: Village) -> None:
    who, group = walked(village)
    who.clerk.sends("照片墙").sees("还没有能上墙的照片")
    confirms(who)
    assert len(photos(village)) == 6
    who.clerk.presses("照片墙", on="已确认").sees("照片 3 张，没看 3，选上 0")
    who.clerk.presses("看照片").sees("V1-01（还有 3 张没看）", "没有孩子")
    assert len(who.clerk.last().photos) == 1
    village.restart()
    who.clerk.presses("先跳过").sees("V1-01 庭院三不见（还有 3 张没看）")
    old = who.clerk.last()
    who.clerk.presses("都没有，上墙")
    village.network_repeats_everything()
    who.clerk.presses_token(old.token("不上墙")).sees("这个按钮过时了", "V1-03 参与建设（还有 2 张")
    who.clerk.sends("4").sees("没看 2，选上 1", "不上 0")
    village.restart()

    who.li.sends("照片墙").sees("照片 3 张，没看 2，选上 1")
    who.li.presses("看照片").sees("V1-03 参与建设")
    who.li.sends("1").sees("V1-01（还有 1 张没看）")
    who.li.sends("有人脸吗").sees("请点一个按钮", "V1-01（还有 1 张没看）")
    who.li.presses("不上墙").sees("没看 0，选上 2，不上 1")
    assert "发到群里" not in who.li.last().labels
    who.li.presses("看选上的").presses("V1-03 参与建设").sees("V1-03 参与建设，还上墙吗")
    assert len(who.li.last().photos) == 1
    who.li.presses("撤下").sees("V1-03 参与建设撤下了")
    who.sun.sends("照片墙").sees("由积分管理员或评分小组组长来选")
    looks = village.look(
        lambda s: s.connection.exec_driver_sql("SELECT verdict FROM wall_look ORDER BY id").all()
    )
    assert [each[0] for each in looks] == ["skipped", "fit", "fit", "unfit", "unfit"]

    who.li.in_group(group).sees_no("照片墙")
    village.quickly_until(10, 9, 1)
    village.network_repeats_everything()
    hung = who.li.in_group(group).sees("2026年11月照片墙，1 张", times=1)
    with Image.open(io.BytesIO(village.fetch(hung.photos[0]))) as wall:
        assert (wall.format, wall.width) == ("JPEG", 1080)
    for secret in ("李秀英", "V1-01", "kitchen"):
        assert secret not in hung.text
    who.clerk.sends("照片墙").sees("选上 0，不上 2，已发 1")
    assert nothing_is_left_undone(village)


def test_after_the_result_the_clerk_sends_the_rest_once(village: Village) -> None:
    who = called(village)
    group = village.group(who.clerk, who.li)
    who.wang.presses("开始评分").sends(photo="one.jpg").presses(FULL)
    who.wang.sends(photo="two.jpg").presses(FULL)
    who.wang.sends(photo="three.jpg").presses(FULL).presses(FULL)
    confirms(who)
    second_village(village)
    elsewhere = village.with_role("钱勇", Role.CLERK, "V2")
    who.clerk.sends("照片墙").presses("看照片").presses("都没有，上墙").presses("先到这里")
    village_id = village.look(lambda s: area_id(s, "V1"))
    who.clerk.presses_token(f"wall.publish:{village_id}").sees("积分还没公示")
    village.quickly_until(10, 9, 1)
    who.li.in_group(group).sees("照片墙，1 张", times=1)
    out = photos(village)[0]
    assert out.wall_id is not None
    who.clerk.sends("照片墙").presses("看照片").presses("都没有，上墙").presses("先到这里")
    send = who.clerk.last().token("发到群里")
    who.clerk.presses_token(send).sees("1 张照片发出去了")
    who.clerk.presses_token(send).sees("没有选上、还没发的照片")
    village.network_repeats_everything()
    who.li.in_group(group).sees("照片墙，1 张", times=2)
    for verb in ("wall.publish", "wall.look", "wall.chosen"):
        told = elsewhere.presses_token(f"{verb}:{village_id}").last().text
        assert says("refused-role" if verb == "wall.publish" else "refused-wall", told)
    # A clerk no more, in the middle of looking.
    who.clerk.sends("照片墙").presses("看照片")
    village.withdraw(who.clerk, Role.CLERK)
    who.clerk.presses("都没有，上墙").sees("照片墙由积分管理员")
    assert sum(each.verdict == "fit" for each in photos(village)) == 2
