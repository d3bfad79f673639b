"""评荣誉: what ranks propose is confirmed in one tap, and everybody hears what concerns them."""

import io
import re

import pytest
from PIL import Image

from rules.roles import Role
from tests.conversations.arranged import also_holds, household, second_village
from tests.conversations.honoured import CONFIRM, MODEL, final_november, given
from tests.village.village import Village

pytestmark = pytest.mark.takes_turns


def test_from_the_final_month_to_the_certificate(village: Village) -> None:
    clerk, li, sun, group = final_november(village)
    village.quickly_until(16, 8, 51)
    village.restart()
    village.network_repeats_everything()
    clerk.sees("2026年11月的积分已经公布，可以评荣誉了", times=1)
    clerk.presses("评荣誉").sees(
        "2026年11月「", "15 个名额", "选定 2 户", "V1-01 李秀英户 72.5 分", "V1-02 孙福来户 70 分"
    )
    village.restart()
    li.sees_no("恭喜")
    clerk.presses(CONFIRM)
    village.restart()
    village.network_repeats_everything()
    village.restart()
    assert given(village) == [("V1-01", "model"), ("V1-02", "model")]
    told = li.sees("恭喜您家", "李秀英户为2026年11月", MODEL, "流动红旗在门口挂一个月", times=1)
    assert len(told.photos) == 2, "the certificate and the plate"
    sun.sees("恭喜您家", "孙福来", times=1)
    li.sees_no("孙福来")
    roll = li.in_group(group).sees("红榜", MODEL, "共 2 户", times=1)
    assert "1组 V1-01 李*英\n1组 V1-02\n" in roll.text
    assert len(roll.photos) == 1
    clerk.sees("选定 2 户", "红榜发到村群了", times=1)
    clerk.presses("拿证书和门牌打印")
    [address] = clerk.sees("2 户的证书和门牌", "前面是证书，后面是门牌").files
    bound = village.fetch(address)
    assert bound.startswith(b"%PDF")
    assert re.findall(rb"/Count (\d+)", bound)[-1] == b"4", "a certificate and a plate for each"


def test_the_group_sees_nothing_but_codes_and_consented_masked_names(village: Village) -> None:
    clerk, li, _, group = final_november(village)
    clerk.sends("评荣誉").presses(CONFIRM)
    told, code = li.in_group(group).sees("红榜").text.split("红榜码")
    assert len(code.split()[0]) == 12, "a digest, in which any figures may stand"
    for secret in ("李秀英", "孙福来", "孙", "72.5", "70", "焚烧", "减分", "−"):
        assert secret not in told


def test_the_pictures_arrive_in_their_sizes(village: Village) -> None:
    clerk, li, _, group = final_november(village)
    clerk.sends("评荣誉").presses(CONFIRM)
    sizes = []
    for address in li.sees("恭喜您家").photos:
        with Image.open(io.BytesIO(village.fetch(address))) as picture:
            sizes.append(picture.size)
    assert sizes == [(2480, 3508), (2362, 1575)]
    [roll] = li.in_group(group).sees("红榜").photos
    with Image.open(io.BytesIO(village.fetch(roll))) as picture:
        assert picture.width == 1080


def test_a_clerk_with_thumbs_only_uses_numbers(village: Village) -> None:
    clerk, _, _, _ = final_november(village)
    clerk.sends("评荣誉").sees("选定 2 户")
    clerk.sends("1").sees("已告诉各户")
    assert len(given(village)) == 2


def test_nothing_is_given_before_the_month_is_final(village: Village) -> None:
    clerk = village.clerk("周敏")
    village.household("V1-01", "李秀英")
    village.until(15, 12, month=12)
    clerk.sends("评荣誉").sees("还没有公布的积分")
    clerk.sees_no("可以评荣誉了")


def test_confirmed_twice_is_given_once(village: Village) -> None:
    clerk, li, _, _ = final_november(village)
    clerk.sends("评荣誉")
    token = clerk.sees("选定 2 户：").token(CONFIRM)
    clerk.presses_token(token)
    clerk.presses_token(token).sees("按钮过时了")
    assert len(given(village)) == 2
    li.sees("恭喜您家", times=1)
    clerk.sends("评荣誉").sees("已评 2 户，还能补 13 户")


def test_of_two_clerks_the_first_gives_and_the_second_is_told(village: Village) -> None:
    clerk, li, _, _ = final_november(village)
    other = village.clerk("钱芳")
    clerk.sends("评荣誉")
    other.sends("评荣誉")
    other.presses(CONFIRM).sees("已告诉各户")
    clerk.presses(CONFIRM).sees("刚才已经评好了")
    village.network_repeats_everything()
    assert len(given(village)) == 2
    li.sees("恭喜您家", times=1)


def test_a_role_withdrawn_in_mid_dialogue_gives_nothing(village: Village) -> None:
    clerk, li, _, _ = final_november(village)
    clerk.sends("评荣誉").sees("选定 2 户")
    village.withdraw(clerk, Role.CLERK)
    clerk.presses(CONFIRM).sees("这一步由别的同志来办")
    assert given(village) == []
    li.sees_no("恭喜")


def test_another_villages_clerk_sees_and_gives_only_their_own(village: Village) -> None:
    clerk, li, _, _ = final_november(village)
    second_village(village)
    other = village.with_role("何田", Role.CLERK, "V2")
    other.sends("评荣誉").sees("还没有公布的积分")
    # The right to the first village goes while the selection lies open; the role as such stays.
    clerk.sends("评荣誉")
    village.withdraw(clerk, Role.CLERK)
    also_holds(village, clerk, Role.CLERK, "V2")
    clerk.presses(CONFIRM).sees("这个村的荣誉由别的同志来评")
    assert given(village) == []
    li.sees_no("恭喜")


def test_whoever_has_no_phone_is_named_to_the_clerk(village: Village) -> None:
    clerk = village.clerk("周敏")
    household(village, "V1-05", "田老五", "V1G1")
    village.quickly_until(16, 8, 5)
    clerk.sends("评荣誉").presses(CONFIRM)
    clerk.sees("没有绑定手机，请上门送证书：V1-05", "还没有绑定的村群")


def test_a_household_finds_its_honours_and_the_certificate_again(village: Village) -> None:
    clerk, li, _, _ = final_november(village)
    li.sends("我的荣誉").sees("还没有荣誉")
    li.sends("积分").sees_no("荣誉：")
    clerk.sends("评荣誉").presses(CONFIRM)
    statement = li.sends("积分").sees(f"荣誉：2026年11月{MODEL}")
    assert statement.labels[:3] == ("查积分", "报事", "找网格员"), "1, 2 and 3 stay what they are"
    village.restart()
    again = li.presses("我的荣誉").sees("李秀英户的荣誉", "编号 2026-11-0000")
    assert village.fetch(again.photos[0]) == village.fetch(li.sees("恭喜您家").photos[0])
    li.sends("english")
    li.sends("my honours").sees("November 2026", "Model household", "no. 2026-11-")


def test_whoever_reads_english_is_congratulated_in_english(village: Village) -> None:
    clerk, li, _, _ = final_november(village)
    li.sends("english")
    clerk.sends("评荣誉").presses(CONFIRM)
    li.sees("Congratulations!", "November 2026", "Model household", "moving red flag hangs")
