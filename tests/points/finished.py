"""A village through whose books everything has gone once: to prove them, not to talk in."""

from datetime import date
from pathlib import Path

import pytest

from rules.figures import table_digest
from storage.figures_requests import UnitTable
from storage.order_rows import Order
from storage.period_records import MEETING
from storage.store import Store
from tests.conversations import panel as panels
from tests.conversations.arranged import household
from tests.conversations.honoured import CONFIRM, MODEL
from tests.conversations.objecting import objects_to_yard, published, rejects, upholds
from tests.conversations.roster_changing import family
from tests.conversations.shop import home, keeper_of
from tests.redemption.shop import goods_of
from tests.village.ground import Ground
from tests.village.village import Village


def finished(folder: Path, ground: Ground, blank: bytes) -> Village:
    """17 December: a panel scored one household; the month was disputed, corrected and credited;
    honours were given and one withdrawn; goods ordered, handed out and given back; a household
    split, points went along; of two claimed places one earned points; a shop outside has an order,
    a restriction was lifted, a meeting recorded, a table of units published; a household withdrew.
    Pictures are `blank`."""
    village = Village(folder, ground=ground)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("bot.path.developing.draw", lambda recipe: blank)
        _panel(village)
        _claims(village)
        there = published(village)
        objects_to_yard(there)
        there.li.sends("袋子当天就清了")
        upholds(there.zheng, "6")
        there.sun.sends("异议")
        there.sun.presses("别的").presses("不说了")
        there.zheng.sends("异议清单").presses("2026-11-002")
        rejects(there.zheng)
        village.until(17, 9, month=12)
        _honours(village)
        _orders(village)
        _split(village)
        _proposals(village)
        _beside_the_points(village)
    return village


def _panel(village: Village) -> None:
    clerk, sun = village.clerk("周敏"), village.household("V1-02", "孙福来")
    village.household("V1-01", "李秀英", publish=True)
    family(village, "V1-03")
    household(village, "V1-04", "钱老三", "V1G2")
    names = ("李秀英", "孙福来", "李大山")
    panels.calls(clerk, *names, area="上河村二网格", leader="李大山")
    sun.presses("开始评分").presses(panels.FULL)
    village.people["李大山"].presses("看全组评分").presses("确认全组评分")


def _claims(village: Village) -> None:
    """Two places are claimed, by one household each; both propose at the month's end."""
    clerk = village.people["周敏"]
    for code, place in (("V1-01", "村口花坛"), ("V1-02", "水渠边")):
        clerk.sends("认领登记").presses("登记一处").sends(code).sends(place).sends("11月1日")


def _proposals(village: Village) -> None:
    """One is approved after a look, one declined, and its claim ends."""
    clerk = village.people["周敏"]
    clerk.sends("待批加分").presses("V1-01 李秀英 村口花坛").sends("花坛干净").presses("批准")
    clerk.sends("待批加分").presses("V1-02 孙福来 水渠边").presses("不记分").sends("没人管")
    clerk.sends("认领登记").presses("V1-02 水渠边 结束").presses("到今天为止")


def _honours(village: Village) -> None:
    clerk = village.people["周敏"]
    clerk.sends("评荣誉").presses("拿下一户").presses("V1-02 孙福来")
    clerk.sends("先放一放").presses(CONFIRM)
    clerk.sends("撤回荣誉").sends("李秀英").presses(f"2026年11月 {MODEL}")
    clerk.sends("看错了").presses("撤回")


def _orders(village: Village) -> None:
    clerk, li = village.people["周敏"], village.people["李秀英"]
    village.do(lambda store: goods_of(store, "毛巾", 550, 9))
    for _ in range(2):
        li.sends("兑换").sends("毛巾").sends("1").sends("1")
    first, _ = village.look(_waiting)
    clerk.sends(first.code).presses("已领取")
    li.presses("取消这单")


def _waiting(store: Store) -> tuple[Order, ...]:
    return store.orders.open_of(home(store, "V1-01").id)


def _split(village: Village) -> None:
    clerk = village.people["周敏"]
    clerk.sends("分户").sends("V1-03")
    clerk.presses("李大山之子").presses("就这些（1 人）")
    clerk.presses("V1-03-1").sends("10").sends("11月1日分家协议").sends("12月17日")
    clerk.sends("分家协议").presses("确认办理")


def _beside_the_points(village: Village) -> None:
    village.do(lambda store: goods_of(store, "肥皂", 300, 9))
    keeper_of(village, "镇上小店", "马强", "肥皂")
    li = village.people["李秀英"]
    li.sends("兑换").sends("肥皂").sends("1").sends("1")
    clerk = village.people["周敏"].person_id or 0
    now, today = village.time.now(), date(2026, 12, 17)

    def keep(store: Store) -> None:
        there = home(store, "V1-02")
        member = store.members.on(there.id, today)[0]
        store.restrictions.record(
            village_id=there.village_id,
            household_id=there.id,
            member_id=member.id,
            item="K9",
            document="青罚3号",
            since=today,
            until=date(2027, 1, 16),
            by=clerk,
            now=now,
            source="finished:1",
        )
        (restriction,) = store.restrictions.of_household(there.id)
        store.restrictions.lift(restriction.id, today, clerk)
        store.period_records.record(
            MEETING,
            there.village_id,
            "2026",
            held_on=today,
            by=clerk,
            source="finished:2",
            now=now,
            due=9,
            present=8,
            led_by="周敏",
        )
        lines, where = '[{"unit":"城管","total":3}]', store.areas.get(there.village_id)
        digest = table_digest(where.code, "2026-11", today, lines)
        assert store.figures_requests.publish(
            UnitTable(where.id, "2026-11", today, lines, digest, clerk, now)
        )

    village.do(keep)
    village.people["孙福来"].sends("不再参加").presses("不再参加")
