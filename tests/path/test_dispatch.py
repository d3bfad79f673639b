"""Dispatch: each lane in its order, a failing head blocks its lane alone, nothing is lost."""

from collections.abc import Iterator, MutableMapping
from datetime import timedelta
from itertools import pairwise
from typing import Any

import pytest
from sqlalchemy import text

from bot.path.dispatch import TRIES
from handlers.turn import Turn
from storage.errors import OutOfStep
from storage.turns import LOOKED_AT
from tests.path.trap import Trap, arrives, trapped
from tests.village.village import Village


@pytest.fixture
def trap(village: Village) -> Iterator[Trap]:
    with trapped(village) as trap:
        yield trap


def _always(_turn: Turn, _number: int) -> None:
    raise ZeroDivisionError("王芳 13800000000")


def _at_one(_turn: Turn, number: int) -> None:
    if number == 1:
        raise ZeroDivisionError


def test_lanes_take_turns_and_each_keeps_its_order(village: Village, trap: Trap) -> None:
    wang, li = village.grid_worker("王芳"), village.grid_worker("李强")
    for villager, number in ((wang, 1), (wang, 2), (li, 3), (wang, 4), (li, 5)):
        arrives(villager, number)
    assert not village.program.dispatch.do_one(village.time.now()), "each was taken as it came"
    assert trap.numbers("王芳") == [1, 2, 4]
    assert trap.numbers("李强") == [3, 5]


def test_a_failing_head_blocks_its_lane_alone(village: Village, trap: Trap) -> None:
    wang, li = village.grid_worker("王芳"), village.grid_worker("李强")
    trap.harm = _at_one
    for villager, number in ((wang, 1), (wang, 2), (li, 3), (li, 4)):
        arrives(villager, number)
    village.works()
    assert trap.steps == [("李强", 3), ("李强", 4)]
    trap.harm = None
    village.later(seconds=2)
    assert trap.numbers("王芳") == [1, 2]
    wang.sees("记下 1", times=1)


def test_a_failed_step_leaves_nothing_behind(village: Village, trap: Trap) -> None:
    wang = village.grid_worker("王芳")
    trap.harm = _always
    arrives(wang, 1)
    village.works()
    wang.sees_no("记下")
    assert village.look(lambda store: store.inbox.backlog()) == 1


def test_it_is_tried_five_times_further_and_further_apart(village: Village, trap: Trap) -> None:
    wang = village.grid_worker("王芳")
    trap.harm = _always
    arrives(wang, 1)
    village.later(minutes=10)
    rests = [(later - earlier).seconds for earlier, later in pairwise(trap.tried)]
    assert len(trap.tried) == TRIES == 5
    assert rests == [1, 4, 16, 64]


def test_then_it_is_put_aside_the_person_is_told_and_the_lane_goes_on(
    village: Village, trap: Trap, logged: list[MutableMapping[str, Any]]
) -> None:
    wang = village.grid_worker("王芳")
    trap.harm = _at_one
    arrives(wang, 1)
    arrives(wang, 2)
    village.later(minutes=2)
    (number, lane, error) = village.look(lambda store: store.inbox.quarantined())[0]
    wang.sees("没办成", str(number), times=1)
    wang.sees("记下 2", times=1)
    assert (lane, error) == (f"p{wang.person_id}", "ZeroDivisionError")
    assert "13800000000" not in repr(logged), "a log names nobody"


def test_once_mended_it_is_replayed_and_takes_effect_once(village: Village, trap: Trap) -> None:
    wang = village.grid_worker("王芳")
    trap.harm = _at_one
    arrives(wang, 1)
    village.later(minutes=2)
    ((number, _, _),) = village.look(lambda store: store.inbox.quarantined())
    assert village.do(lambda store: store.inbox.replay(number))
    village.later(minutes=2)
    wang.sees("没办成", times=2)
    trap.harm = None
    assert village.do(lambda store: store.inbox.replay(number))
    village.works()
    assert not village.do(lambda store: store.inbox.replay(number)), "it is done"
    village.network_repeats_everything()
    assert trap.steps == [("王芳", 1)]
    wang.sees("记下 1", times=1)


def test_whoever_was_overtaken_steps_again(village: Village, trap: Trap) -> None:
    wang = village.grid_worker("王芳")

    def overtake(turn: Turn, _number: int) -> None:
        trap.harm = None
        raise OutOfStep("somebody else moved first")

    trap.harm = overtake
    arrives(wang, 1)
    village.later(seconds=5)
    assert trap.steps == [("王芳", 1)]
    wang.sees("记下 1", times=1)


def test_a_lane_that_went_on_meanwhile_undoes_the_late_step(village: Village, trap: Trap) -> None:
    wang = village.grid_worker("王芳")

    def meanwhile(turn: Turn, _number: int) -> None:
        trap.harm = None
        turn.store.connection.execute(text("UPDATE lane SET fence = fence + 1"))

    trap.harm = meanwhile
    arrives(wang, 1)
    village.works()
    wang.sees_no("记下")
    village.later(seconds=5)
    assert len(trap.tried) == 2
    wang.sees("记下 1", times=1)


def test_more_than_sixty_a_minute_wait_and_the_others_do_not(village: Village, trap: Trap) -> None:
    wang, li = village.grid_worker("王芳"), village.grid_worker("李强")
    for number in range(100):
        arrives(wang, number)
    arrives(li, 100)
    village.works()
    assert trap.numbers("王芳") == list(range(60))
    assert trap.numbers("李强") == [100]
    village.restart()
    assert trap.numbers("王芳") == list(range(60)), "a restart forgets no pace"
    village.later(seconds=61)
    assert trap.numbers("王芳") == list(range(100))
    assert set(trap.tried[:61]) == {village.started}
    assert trap.tried[61] - village.started == timedelta(minutes=1)


def test_behind_a_long_flood_the_others_go_on_at_once(village: Village, trap: Trap) -> None:
    wang, li, liu = (village.grid_worker(name) for name in ("王芳", "李强", "刘敏"))
    most = 60 + 2 * LOOKED_AT
    for number in range(most):
        arrives(wang, number)
    village.works()
    trap.harm = lambda turn, _: _at_one(turn, 1) if turn.me.name == "刘敏" else None
    for villager, number in ((liu, 500), (li, 501), (liu, 502), (li, 503)):
        arrives(villager, number)
    village.works()
    assert trap.steps[60:] == [("李强", 501), ("李强", 503)], "刘敏's head is tried again later"
    trap.harm = None
    village.later(minutes=3)
    assert trap.numbers("刘敏") == [500, 502]
    assert trap.numbers("王芳") == list(range(most)), "nothing of it is lost"
