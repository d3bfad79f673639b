"""Underneath every conversation: a round of an honour is given once, and within its places."""

from dataclasses import replace

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from storage.honour_records import Decision, Named
from storage.store import Store
from tests.conversations.arranged import area_id
from tests.conversations.honoured import CONFIRM, final_november, given
from tests.village.village import Village

pytestmark = pytest.mark.usefixtures("papers_are_blank")


def decision(village: Village) -> Decision:
    """Both households are named, and two places are free."""

    def look(store: Store) -> Decision:
        village_id = area_id(store, "V1")
        settlement = store.settlements.of_period(village_id, "2026-11")
        clerk = store.people.by_code("Pa1")
        assert settlement
        assert clerk
        return Decision(
            village_id=village_id,
            settlement_id=settlement.id,
            honour="model",
            name="示范户",
            name_en="Model",
            yuan=0,
            period="2026-11",
            round=1,
            places=2,
            given=tuple(
                Named(each.id, "proposed") for each in store.households.in_village(village_id)
            ),
            passed_over=(),
            lot=None,
            confirmed_by=clerk.id,
        )

    return village.look(look)


def test_a_round_is_confirmed_once_whoever_asks(village: Village) -> None:
    final_november(village)
    wanted, now = decision(village), village.time.now()
    assert village.do(lambda store: store.honour_decisions.confirm(wanted, now)) is not None
    assert village.do(lambda store: store.honour_decisions.confirm(wanted, now)) is None
    assert given(village) == [("V1-01", "model"), ("V1-02", "model")]


def test_the_database_itself_refuses_more_than_the_places(village: Village) -> None:
    final_november(village)
    wanted, now = replace(decision(village), places=1), village.time.now()
    with pytest.raises(IntegrityError, match="ck_honour_selection_places"):
        village.do(lambda store: store.honour_decisions.confirm(wanted, now))
    assert given(village) == []


def test_a_result_that_was_corrected_meanwhile_gives_nothing(village: Village) -> None:
    """What a revision of the points does to a selection that lies open."""
    clerk, li, _, _ = final_november(village)
    clerk.sends("评荣誉").sees("选定 2 户")
    later = text(
        "INSERT INTO settlement "
        "(village_id, scheme, scheme_digest, period, revision, state, asked_at) "
        "SELECT village_id, scheme, '', period, 2, 'asked', asked_at FROM settlement "
        "WHERE period = '2026-11'"
    )
    village.do(lambda store: store.connection.execute(later))
    clerk.presses(CONFIRM).sees("有了更正，先不能评")
    assert given(village) == []
    li.sees_no("恭喜")
