"""Somebody has died: nothing that was on its way reaches them, and nobody is sent to them."""

from datetime import date

import pytest

from handlers.people.person_gone import person_gone
from messages.outbound import Outgoing
from storage.store import Store
from tests.conversations.test_publication import published
from tests.village.village import Village

pytestmark = pytest.mark.takes_turns


def test_what_was_queued_is_not_sent_and_their_office_is_empty(village: Village) -> None:
    wang, li = village.grid_worker("王芳"), village.household("V1-01", "李秀英")
    li.sends("网格员").sees("您的网格员：王芳")
    before = len(wang.screen())
    now = village.time.now()

    def dies(store: Store) -> None:
        assert wang.person_id is not None
        chat = store.people.private_chat(wang.person_id)
        assert chat is not None
        store.outbox.add(chat, Outgoing("今天的巡查还没回"), now, cause=None, ordinal=0)
        person_gone(store, wang.person_id, village.regulations.today(now), now)

    village.do(dies)
    village.works()
    village.restart()
    assert len(wang.screen()) == before
    li.sends("网格员").sees("暂时没有网格员")


def test_the_board_calls_a_household_as_it_is_called_that_day(village: Village) -> None:
    village.clerk("周敏")
    village.household("V1-01", "李秀英", publish=True)

    def heads(store: Store) -> None:
        home = store.households.by_code("V1-01")
        assert home is not None
        store.members.put_head(home.id, "孙大福", date(2026, 12, 1))
        store.members.put_head(home.id, "赵小宝", date(2026, 12, 25))

    village.do(heads)
    village.until(10, 10, month=12)
    assert published(village)["households"][0][3] == "孙*福"
