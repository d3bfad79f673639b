"""The clerk has what was published printed, or copies it as words: what a board shows, no more."""

import pytest

from rules.roles import Role
from tests.conversations.arranged import area_id, household, second_village
from tests.conversations.objecting import objects_to_yard, published, upholds
from tests.conversations.test_publication import people
from tests.conversations.test_publication import published as frozen
from tests.village.undone import nothing_is_left_undone
from tests.village.village import Village
from tests.village.villager import Villager
from tests.village.wording import says

pytestmark = pytest.mark.takes_turns


def pdf_of(villager: Villager, *words: str) -> bytes:
    (address,) = villager.sees(*words, times=1).files
    return villager.village.fetch(address)


def test_printed_and_copied_from_the_publication_to_its_end(village: Village) -> None:
    clerk = village.clerk("周敏")
    clerk.sends("打印公示").sees("还没有公示过积分")
    second_village(village)
    elsewhere = village.with_role("钱勇", Role.CLERK, "V2")
    there = published(village)
    village.restart()
    clerk.presses("打印（A4）", on="已公示到群里")
    village.network_repeats_everything()
    assert pdf_of(clerk, "2026年11月积分公示，A4 纸")[:5] == b"%PDF-"
    clerk.sends("打印公示").sees("上河村2026年11月积分公示，共 2 户")
    assert b"841.78" in pdf_of(clerk.presses("打印（A3 大字）"), "A3 纸")

    clerk.presses("文字版").sees("12月15日以前（含当天）", "0571-0000-0100", "第 1 版")
    told = clerk.sees("1、V1-02：70 分（全年 70）", "2、V1-01 李*英：69.5 分", times=1).text
    for secret in ("李秀英", "孙福来", "焚烧秸秆", "减分", "−2", "塑料袋"):
        assert secret not in told
    one = village.look(lambda store: store.publications.of_village(area_id(store, "V1"))[0].id)
    for press in (f"print.sheet:{one}:4", f"print.words:{one}", "print.sheet:99:4"):
        refused = elsewhere.presses_token(press).last().text
        assert says("button-unknown" if "99" in press else "refused-role", refused)

    there.li.sends("积分")
    there.li.presses("公示不登我家姓名")
    assert "2、V1-01：69.5 分" in clerk.sends("公示文字").last().text, "the consent is taken back"
    assert frozen(village)["households"][1][3] == "李*英", "and what was published is as it was"

    objects_to_yard(there)
    upholds(there.zheng, "6")
    village.quickly_until(16, 9)
    clerk.sends("公示文字").sees("更正公示", "第 2 版", "更正 1 户", "V1-01：69.5 → 72")
    clerk.sends("打印公示").presses("以前的").presses("2026年11月第 1 版")
    assert pdf_of(clerk, "2026年11月积分公示（已更正），A4 纸")
    village.until(17, 9, month=12)
    clerk.sends("公示文字").sees("2026年11月积分公布", "异议期到12月15日为止", times=1)
    assert nothing_is_left_undone(village)


def test_a_large_village_is_many_pieces_none_too_long_for_a_phone(village: Village) -> None:
    clerk, *_ = people(village)
    for number in range(3, 63):
        household(village, f"V1-{number:02}", f"田{number}", "V1G1")
    village.quickly_until(10, 9, 1)
    clerk.sends("公示文字").sees("第 1 段，共 3 段", "共 62 户")
    pieces = [each.text for each in clerk.screen() if "段，共 3 段" in each.text]
    assert len(pieces) == 3
    assert max(len(piece.encode()) for piece in pieces) <= 2048
    codes = [
        code
        for piece in pieces
        for code in piece.split()
        if code.partition("、")[2].startswith("V1-")
    ]
    assert len({code.partition("：")[0] for code in codes}) == len(codes) == 62
    assert "公示码" in pieces[-1] and "12月15日" in pieces[0]
