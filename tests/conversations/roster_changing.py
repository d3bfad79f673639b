"""What the conversations about changes of the roster begin with, and what they look at."""

from datetime import date

from sqlalchemy import bindparam, select

from bot.office.audit.books import audit
from storage.columns import table
from storage.roster_changes import Outcome, RosterChange
from storage.store import Store
from storage.tables.roster import RosterChangeRow, RosterOutcomeRow
from tests.conversations.arranged import (
    area_id,
)
from tests.village.village import SINCE, Village
from tests.village.villager import Villager

_change, _outcome = table(RosterChangeRow), table(RosterOutcomeRow)
_DONE_TO = (
    select(_change.c.id)
    .join(_outcome, _outcome.c.change_id == _change.c.id)
    .where(_outcome.c.outcome == Outcome.DONE.value)
    .where(_change.c.household_id == bindparam("household"))
    .order_by(_change.c.day, _change.c.id)
)
"""The changes made of a household, in the order of their days."""


def family(village: Village, code: str = "V1-01", head: str = "李大山") -> Villager:
    """A household of four: its head, who has a phone, a son, his wife, and a child."""
    li = village.household(code, head)

    def grow(store: Store) -> None:
        home = store.households.by_code(code)
        assert home is not None
        for name, minor in ((f"{head}之子", False), (f"{head}儿媳", False), ("小宝", True)):
            store.households.add_member(home.id, name, SINCE, is_minor=minor)

    village.do(grow)
    return li


def members(village: Village, code: str, day: date = date(2026, 11, 20)) -> list[str]:
    def look(store: Store) -> list[str]:
        home = store.households.by_code(code)
        assert home is not None
        return [each.name for each in store.members.on(home.id, day)]

    return village.look(look)


def head(village: Village, code: str) -> str:
    def look(store: Store) -> str:
        home = store.households.by_code(code)
        assert home is not None
        return home.head

    return village.look(look)


def waiting(village: Village) -> tuple[RosterChange, ...]:
    return village.look(lambda store: store.roster_changes.waiting(area_id(store, "V1")))


def done_to(village: Village, code: str) -> tuple[RosterChange, ...]:
    def look(store: Store) -> tuple[RosterChange, ...]:
        home = store.households.by_code(code)
        assert home is not None
        done = store.connection.execute(_DONE_TO, {"household": home.id}).scalars().all()
        return tuple(map(store.roster_changes.get, done))

    return village.look(look)


def audited(village: Village) -> list[str]:
    return village.look(lambda store: list(audit(store)))


def splits(clerk: Villager, share: str = "不转", day: str = "今天（11月20日）") -> None:
    """The son and his wife go into a household of their own, up to the screen to confirm."""
    clerk.sends("分户")
    clerk.sends("V1-01")
    clerk.presses("李大山之子")
    clerk.presses("李大山儿媳")
    clerk.presses("就这些（2 人）")
    clerk.presses("李大山之子")
    clerk.presses("V1-01-1")
    clerk.sends(share)
    if share != "不转":
        clerk.sends("11月1日分家协议，父子签字")
    clerk.sends(day)
    clerk.sends("分家协议、户口本")


def merges(clerk: Villager, one: str = "V1-02", into: str = "V1-01") -> None:
    clerk.sends("并户")
    clerk.sends(one)
    clerk.sends(into)
    clerk.sends("今天（11月20日）")
    clerk.sends("户口本")
