"""核对账目: the supervisor presses one button and hears in plain words whether the books fit."""

from dataclasses import replace

import pytest
from sqlalchemy import text

from rules.roles import Role
from tests.conversations import panel as panels
from tests.conversations.arranged import also_holds
from tests.conversations.test_points_asked import carried_over, scored
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns


def supervisor(village: Village) -> Villager:
    """Two households with a carried-over balance and a score each; 钱进 supervises the village."""
    clerk = village.clerk("周敏")
    for code, head in (("V1-01", "李秀英"), ("V1-02", "孙福来")):
        village.household(code, head)
        carried_over(village, code, 8550)
        scored(village, code, "P1", 50, by=clerk)
    return village.with_role("钱进", Role.SUPERVISOR, "V1")


def test_all_fits_and_it_is_said_once(village: Village) -> None:
    qian = supervisor(village)
    assert "核对账目" in qian.sends("菜单").last().labels
    qian.presses("核对账目").sees("正在核对上河村的账", times=1)
    village.restart()
    village.network_repeats_everything()
    qian.sees("上河村的账核对过了", "共 4 笔", "全部对得上", times=1)
    qian.sends("核对账目").sees("上河村的账核对过了", times=2)


def test_the_first_that_does_not_fit_is_named_in_the_village_s_words(village: Village) -> None:
    qian = supervisor(village)
    tampered = "UPDATE balance SET hundredths = 9000 WHERE hundredths = 8550 AND household_id = 2"
    village.do(lambda store: store.connection.execute(text(tampered)))
    qian.sends("核对账目")
    qian.sees("头一处：V1-02 户的余额是 90 分，按账本该是 85.5 分", "先别改账", times=1)
    qian.sees_no("全部对得上")


def test_two_ask_while_it_runs_and_one_proof_answers_both(
    village: Village, monkeypatch: pytest.MonkeyPatch
) -> None:
    qian, sun = supervisor(village), village.with_role("孙梅", Role.SUPERVISOR, "V1")
    proving = village.program.proving
    monkeypatch.setattr(type(proving), "do_one", lambda *_: False)
    qian.sends("核对账目").sees("正在核对")
    sun.sends("核对账目").sees("还在核对，已看到第 0 笔")
    village.withdraw(sun, Role.SUPERVISOR)
    monkeypatch.undo()
    # It takes long: every line is a moment, and whoever waits hears of it.
    monkeypatch.setattr("bot.office.audit.books.TELL_EVERY", 3)
    assert replace(proving, tell_after_s=0).do_one(village.time.now())
    assert not proving.do_one(village.time.now())
    village.works()
    qian.sees("核对过了", times=1)
    sun.sees_no("核对过了")
    told = village.look(lambda store: store.connection.execute(text(_UNDER_WAY)).scalar_one())
    assert told == 1


_UNDER_WAY = "SELECT count(*) FROM inbox WHERE external_id LIKE 'due:books_under_way:%'"


def test_whoever_sits_on_a_panel_there_asks_another(village: Village) -> None:
    who = panels.people(village)
    also_holds(village, who.sun, Role.SUPERVISOR, "V1")
    panels.calls(who.clerk, "李秀英", "孙福来", "王芳")
    who.sun.sends("核对账目").sees("另一位监督员")
    who.sun.sees_no("正在核对")
    who.clerk.sends("核对账目").sees_no("正在核对")
