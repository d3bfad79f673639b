"""What the suggestion is worth: measured on reports that nothing was tuned on (docs/cases.md)."""

import dataclasses
import time

from rules.cries import numbers_to_ring
from rules.plain_words import bigrams
from rules.suggestion import NO_WORD, names_a_matter, suggest
from tests.suggestion.measured import (
    CRIES_HELD_OUT,
    CRIES_TUNING,
    HELD_OUT,
    MIXED_HELD_OUT,
    MIXED_TUNING,
    TUNING,
    agree,
    confirmed,
    cries,
    cries_in_reports,
    hear,
    measure,
    mixed,
    preset,
    reports,
)


def test_the_two_sets_share_no_report_and_leave_no_item_out() -> None:
    held_out, tuning = list(reports(HELD_OUT)), list(reports(TUNING))
    items = {item.code for item in preset().items}
    assert {item for _, item in held_out} == {item for _, item in tuning} == items
    assert not {words for words, _ in held_out} & {words for words, _ in tuning}
    assert len(held_out) >= 120


def test_the_two_sets_of_cries_share_no_sentence() -> None:
    held_out, tuning = list(cries(CRIES_HELD_OUT)), list(cries(CRIES_TUNING))
    assert not {words for words, _ in held_out} & {words for words, _ in tuning}
    assert sum(bool(number) for _, number in held_out) >= 60
    assert sum(not number for _, number in held_out) >= 60


def test_how_often_the_list_alone_is_right() -> None:
    found = measure(HELD_OUT)
    assert found.first >= 0.70 * found.reports
    assert found.shown >= 0.76 * found.reports
    assert found.sure_and_right >= 0.9 * found.sure


def test_how_often_a_cry_has_its_number_and_a_harmless_word_none() -> None:
    for said, rung, in_vain in (
        (cries(CRIES_HELD_OUT), 0.9, 0.14),
        # A wire that is down is of an item without a number of its own: here it rings in vain.
        (cries_in_reports(HELD_OUT), 0.85, 0.03),
        (cries(CRIES_TUNING), 0.97, 0.02),
    ):
        found = hear(said)
        assert found.rung >= rung * found.cries
        assert found.rung_in_vain <= in_vain * found.harmless


def test_the_two_mixed_sets_share_no_report_and_half_of_each_is_harmless() -> None:
    held_out, tuning = list(mixed(MIXED_HELD_OUT)), list(mixed(MIXED_TUNING))
    assert not {words for words, *_ in held_out} & {words for words, *_ in tuning}
    assert sum(bool(number) for *_, number in held_out) >= 30
    assert sum(not number for *_, number in held_out) >= 30


def test_the_number_that_is_said_and_the_item_offered_first_agree() -> None:
    held_out, tuned = agree(MIXED_HELD_OUT), agree(MIXED_TUNING)
    assert held_out.both >= held_out.rung - 1
    assert held_out.both >= 0.68 * held_out.with_number
    assert held_out.others_first >= 0.65 * held_out.others
    assert held_out.unasked <= 0.1 * held_out.others
    assert tuned.both >= 0.97 * tuned.with_number
    assert tuned.others_first >= 0.92 * tuned.others
    assert tuned.unasked <= 0.04 * tuned.others


def test_whom_a_matter_bothers_is_not_missing_and_what_is_dumped_has_not_fallen() -> None:
    for words in (
        "声音太大,影响老人小孩休息",
        "桥栏杆断了一截，小孩上学路过危险",
        "有人倒建筑垃圾",
        "河里漂着死猪",
    ):
        assert not any(item.emergency for item in suggest(preset(), words).items), words


def test_what_people_confirmed_makes_it_better() -> None:
    found, alone = measure(HELD_OUT, confirmed(TUNING)), measure(HELD_OUT)
    assert found.first >= 0.74 * found.reports and found.first > alone.first
    assert found.shown >= 0.82 * found.reports and found.shown > alone.shown
    assert found.sure_and_right >= 0.9 * found.sure


def test_a_matter_reported_every_day_does_not_draw_the_others_to_itself() -> None:
    learnt = {pair: dict(counts) for pair, counts in confirmed(TUNING).items()}
    for words in ("有人在路上乱丢垃圾", "村口路边又是一堆垃圾"):
        for pair in (NO_WORD, *bigrams(words)):
            learnt.setdefault(pair, {})
            learnt[pair]["litter"] = learnt[pair].get("litter", 0) + 5000
    found, before = measure(HELD_OUT, learnt), measure(HELD_OUT, confirmed(TUNING))
    assert found.first >= before.first - 3


def test_one_slip_of_the_pen_costs_nothing() -> None:
    assert suggest(preset(), "村口路登不亮").items[0].name == "路灯不亮"
    assert not suggest(preset(), "村口路登不亮").is_sure, "of bigrams alone nothing is sure"


def test_what_was_confirmed_of_an_item_since_dropped_says_nothing() -> None:
    learnt = {NO_WORD: {"windmill": 9}, "风车": {"windmill": 9}}
    assert (
        suggest(preset(), "风车倒在坡上", learnt).items == suggest(preset(), "风车倒在坡上").items
    )


def test_chat_is_no_matter() -> None:
    for words in ("我家多少分", "谢谢你们", "今天天气不错", "老师好", "", "？！"):
        assert suggest(preset(), words).items == ()
        assert not names_a_matter(preset(), words)


def test_every_emergency_that_is_cried_out_has_its_number() -> None:
    assert numbers_to_ring(preset(), "厨房着火了,有人烫伤") == ("119", "120")
    assert numbers_to_ring(preset(), "两个人拿刀打起来了") == ("110",)
    assert numbers_to_ring(preset(), "燃气费在哪交") == (), "gas alone is no danger"
    assert numbers_to_ring(preset(), "") == ()


def test_people_in_danger_have_their_numbers_whatever_the_item() -> None:
    for cry, numbers in (
        ("有人要跳楼", ("110", "120", "119")),
        ("老人摔倒了", ("120",)),
        ("有老人摔倒了", ("120",)),
        ("洪水冲进来了", ("119", "110")),
        ("孩子掉河里了", ("119", "120", "110")),
    ):
        assert numbers_to_ring(preset(), cry) == numbers
        assert names_a_matter(preset(), cry)


def test_what_is_denied_or_feared_is_no_emergency_and_a_comma_denies_nothing() -> None:
    burning = "没有着火，就是烧秸秆"
    assert numbers_to_ring(preset(), burning) == ()
    assert [item.code for item in suggest(preset(), burning).items] == ["open_burning"]
    assert numbers_to_ring(preset(), "路滑，怕老人摔倒") == ()
    assert numbers_to_ring(preset(), "水都没有，着火了") == ("119",)
    assert numbers_to_ring(preset(), "水都没有着火了") == ("119",)
    assert numbers_to_ring(preset(), "没反应") == ("120",)


def test_the_parts_of_a_cry_stand_in_one_breath() -> None:
    rings = {
        "人被压在墙下": ("119", "120"),
        "人,压在墙下的是一袋米": (),
        "没有人被压在墙下": (),
        "井盖没了,怕小孩掉进去": (),
        "老人的拐杖掉下来了": (),
        "鱼塘里漂着个人": ("119", "120", "110"),
        "鱼塘里漂着塑料袋": (),
    }
    assert {words: numbers_to_ring(preset(), words) for words in rings} == rings


def test_a_long_message_full_of_people_keeps_nobody_waiting() -> None:
    began = time.process_time()
    assert numbers_to_ring(preset(), "老人小孩在河边车里手" * 400) == ()
    assert time.process_time() - began < 2


def test_litter_by_the_road_is_no_injury() -> None:
    found = suggest(preset(), "路边有堆垃圾，我顺手清了").items
    assert found[0].code == "litter"
    assert not any(item.emergency for item in found)


def test_without_alarms_of_its_own_an_emergency_is_cried_out_by_its_keywords() -> None:
    items = preset()
    plain = tuple(
        each.model_copy(update={"alarms": ()}) if each.code == "gas_leak" else each
        for each in items.items
    )
    assert numbers_to_ring(dataclasses.replace(items, items=plain), "燃气费在哪交") == ("119",)


def test_a_telephone_number_is_in_no_pair() -> None:
    assert bigrams("打13800001111找王芳A座") == ("找王", "王芳")
    assert len(bigrams("".join(map(chr, range(0x4E00, 0x4E00 + 500))))) == 60
