"""A change of the roster has its day: it waits for it, and never falls into a final month."""

from datetime import date

import pytest

from tests.conversations.roster_changing import family, head, members, splits, waiting
from tests.conversations.test_publication import published
from tests.village.village import Village

pytestmark = pytest.mark.takes_turns


def test_a_new_head_is_on_the_board_from_the_day_on(village: Village) -> None:
    clerk, li = village.clerk("周敏"), family(village)
    village.do(lambda store: store.households.publish_name(1, True))
    village.group(clerk, li)
    clerk.sends("换户主")
    clerk.sends("V1-01")
    seen = clerk.sees("以后谁当户主")
    assert seen.labels == ("李大山之子", "李大山儿媳")
    clerk.presses("李大山儿媳")
    clerk.sends("12月9日")
    clerk.sends("家属申请").sees("从12月9日起，到那天凌晨自动生效")
    clerk.presses("确认办理").sees("12月9日凌晨自动生效")
    assert head(village, "V1-01") == "李大山"
    village.restart()
    village.until(8, 23, 59, month=12)
    assert head(village, "V1-01") == "李大山"
    village.until(9, 0, 10, month=12)
    assert head(village, "V1-01") == "李大山儿媳"
    clerk.sees("今天生效：V1-01 李大山户换户主", times=1)
    village.until(10, 10, month=12)
    assert published(village)["households"][0][3] == "李*媳"


def test_what_the_clock_missed_is_caught_up_once_in_order(village: Village) -> None:
    clerk = village.clerk("周敏")
    family(village)
    clerk.sends("换户主")
    clerk.sends("V1-01")
    clerk.presses("李大山之子")
    clerk.sends("11月22日")
    clerk.sends("家属申请")
    clerk.presses("确认办理")
    clerk.sends("换户主")
    clerk.sends("V1-01").sees("有一件变动还没到日子")
    village.time.jump(village.time.now().replace(day=29))
    village.restart()
    village.restart()
    assert head(village, "V1-01") == "李大山之子"
    clerk.sees("今天生效", times=1)
    assert waiting(village) == ()


def test_a_change_that_waits_is_called_off(village: Village) -> None:
    clerk = village.clerk("周敏")
    family(village)
    splits(clerk, day="12月1日")
    token = clerk.presses("确认办理").sees("记下了").token("撤回 V1-01 李大山户分户")
    clerk.sends("名册").sees("等着生效的", "12月1日 V1-01 李大山户分户", "办哪一种")
    village.restart()
    clerk.sends("撤回 V1-01 李大山户分户").sees("撤回了")
    clerk.presses_token(token).sees("撤不了")
    village.until(2, 9, month=12)
    assert len(members(village, "V1-01")) == 4
    assert waiting(village) == ()


def test_what_is_not_possible_any_more_on_its_day_is_told(village: Village) -> None:
    clerk = village.clerk("周敏")
    family(village)
    splits(clerk, day="12月1日")
    clerk.presses("确认办理")
    clerk.sends("登记去世")
    clerk.sends("V1-01")
    clerk.presses("李大山儿媳")
    clerk.sends("今天（11月20日）")
    clerk.presses("家属告知")
    clerk.presses("确认办理").sees("逝者安息")
    village.until(1, 9, month=12)
    clerk.sees("没能生效：V1-01 李大山户分户", "有人那天不在这一户", times=1)
    assert members(village, "V1-01", date(2026, 12, 1)) == ["李大山", "李大山之子", "小宝"]


def test_nothing_is_dated_into_a_final_month_nor_before_the_last_change(village: Village) -> None:
    clerk = village.clerk("周敏")
    family(village)
    village.until(16, 9, month=12)
    clerk.sends("换户主")
    clerk.sends("V1-01")
    clerk.presses("李大山之子")
    clerk.sends("11月30日").sees("落在已经公布的那一期里")
    clerk.sends("12月20日2030").sees("没看懂日期")
    clerk.sends("2028-01-01").sees("日期太远了")
    clerk.sends("12月5日")
    clerk.sends("家属申请")
    clerk.presses("确认办理").sees("办好了")
    clerk.sends("换户主")
    clerk.sends("V1-01")
    clerk.presses("李大山儿媳")
    clerk.sends("12月4日").sees("在那天以后已经变动过")
    clerk.sends("12月5日")
    clerk.sends("家属申请")
    clerk.presses("确认办理").sees("办好了")
    assert head(village, "V1-01") == "李大山儿媳"
