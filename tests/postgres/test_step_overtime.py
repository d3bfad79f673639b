"""A step whose statement the server breaks off fails as a step: its lane waits, others go on."""

from sqlalchemy import text

from bot.path.dispatch import TRIES
from handlers.turn import Turn
from tests.path.trap import arrives, trapped
from tests.village.village import Village


def _takes_too_long(turn: Turn, number: int) -> None:
    if number == 1:
        turn.store.connection.execute(text("SET LOCAL statement_timeout = 1"))
        turn.store.connection.execute(text("SELECT pg_sleep(60)"))


def test_it_holds_up_its_lane_alone(village: Village) -> None:
    with trapped(village) as trap:
        wang, li = village.grid_worker("王芳"), village.grid_worker("李强")
        trap.harm = _takes_too_long
        for villager, number in ((wang, 1), (wang, 2), (li, 3)):
            arrives(villager, number)
        village.works()
        assert trap.steps == [("李强", 3)]
        village.later(minutes=5)
        assert len(trap.tried) == TRIES + 2
        assert trap.steps == [("李强", 3), ("王芳", 2)], "put aside, it holds up nobody"
        assert village.look(lambda store: store.inbox.quarantined())
