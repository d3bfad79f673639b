"""上报: what the county has is asked after by the room, and by a leader once it takes long."""

from rules.case_life import State
from rules.roles import Role
from tests.conversations.conftest import only_web
from tests.village.village import Village
from tests.village.villager import Villager


def escalated(village: Village) -> tuple[Villager, Villager]:
    """On Friday the 20th the deputy sends a lamp up to the county."""
    room = village.command_room("刘强")
    deputy = village.with_role("马书记", Role.DEPUTY_LEADER, "T")
    village.grid_worker("王芳").sends("村口路灯不亮").presses("路灯不亮")
    room.presses_token("case.accept:1")
    room.presses_token("case.ask_up:1").sends("要换变压器，县里才能办")
    deputy.presses("同意")
    assert village.look(lambda store: store.cases.get(1)).state is State.ESCALATED
    return room, deputy


def asked(person: Villager) -> int:
    return sum("没有新进展" in each.text for each in person.screen())


@only_web
def test_the_room_asks_after_a_week_and_then_a_leader_hears_of_it(village: Village) -> None:
    room, deputy = escalated(village)
    village.quietly_until(26, 11)
    village.until(26, 18)
    assert (asked(room), asked(deputy)) == (0, 0)
    village.until(27, 12)
    room.sees("上报县里，11月20日以后没有新进展", "记县里进展", "2026-0001", times=1)
    room.presses_token("case.more:1")
    assert "记县里进展" in room.last().labels
    village.restart()
    village.quietly_until(3, 12)
    village.until(4, 12, month=12)
    assert (asked(room), asked(deputy)) == (2, 1)
    deputy.sees("上报县里的这件，11月20日以后没有新进展")
    room.sends("指挥台").presses("挂账和上报 1 件").sees("2026-0001")


@only_web
def test_what_the_county_said_puts_it_off_and_what_it_did_ends_it(village: Village) -> None:
    room, deputy = escalated(village)
    village.quietly_until(25, 11)
    room.presses_token("case.track:1").sends("县里下周来看")
    village.quietly_until(30, 11)
    village.until(1, 18, month=12)
    assert asked(room) == 0
    village.until(2, 12, month=12)
    room.sees("11月25日以后没有新进展", times=1)
    room.presses_token("case.county_done:1").sends("换好了")
    village.quietly_until(16, 12)
    village.until(17, 12, month=12)
    assert (asked(room), asked(deputy)) == (0, 0)  # the card from before stands where it stands now


@only_web
def test_where_the_room_is_nobody_a_leader_hears_it_at_once(village: Village) -> None:
    room, deputy = escalated(village)
    village.withdraw(room, Role.COMMAND_ROOM)
    village.quietly_until(26, 11)
    village.until(27, 12)
    deputy.sees("没有新进展", times=1)
