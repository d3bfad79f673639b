"""What a household says in its own words: its points, an objection, goods, and what is a report."""

import pytest

from tests.conversations.conftest import only_web
from tests.conversations.redeeming import li_of
from tests.village.village import Village

pytestmark = only_web


def test_the_points_and_the_shop_are_asked_for_in_many_words(village: Village) -> None:
    li = li_of(village)
    asked = ("这分怎么来的", "为什么扣我分", "积分怎么少了")
    for times, said in enumerate(asked, start=1):
        li.sends(said).sees("可用积分", times=times)
    li.sends("兑换日是哪天").sees("兑换日 ", times=4)
    li.sends("我想换洗衣液").sees("能换的在下面", times=1)
    li.sees_no("没听明白")


@pytest.mark.parametrize("said", ["我想提意见", "这个分不对"])
def test_an_objection_is_raised_in_plain_words(village: Village, said: str) -> None:
    li = li_of(village)
    assert li.sends("异议").last().text == li.sends(said).last().text


@pytest.mark.parametrize(
    "said",
    [
        "我家水管裂了，满屋子水",
        "我家老头子的低保卡丢了",
        "我要举报有人偷砍树，别让人知道是我",
    ],
)
def test_a_harm_told_without_a_name_of_the_list_begins_a_report(
    village: Village, said: str
) -> None:
    village.household("V1-01", "李秀英").sends(said).sees("收到说明", "点一下就立案", times=1)


@pytest.mark.parametrize(
    "said", ["今天把我累倒了", "晚上吃什么好", "偷偷告诉你个事", "明天赶集去不去"]
)
def test_chatter_is_no_report(village: Village, said: str) -> None:
    village.household("V1-01", "李秀英").sends(said).sees("没听明白", times=1)


def test_whoever_works_in_a_village_reads_its_grid_workers(village: Village) -> None:
    wang = village.grid_worker("王芳")
    village.grid_worker("孙平", "V1G2")
    told = wang.sends("网格员电话").sees("您村里的网格员", times=1).text
    assert "上河村一网格：王芳" in told and "上河村二网格：孙平" in told
