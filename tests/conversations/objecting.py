"""A village whose November is published, in which somebody objects."""

from dataclasses import dataclass

from storage.ledger_lines import LedgerLine
from storage.objections import Objection
from storage.settlements import Settlement
from storage.store import Store
from tests.conversations.arranged import area_id
from tests.conversations.test_points_asked import scored
from tests.village.village import Village
from tests.village.villager import Villager

YARD = "11月12日 庭院三不见 3.5/6"
STRAW = "11月12日 破坏环境、焚烧秸秆 −2"
BUTTON = "对分数有异议"


@dataclass
class Published:
    """周敏 recorded 李秀英's yard and 孙福来's straw; 郑洁 is the other clerk."""

    village: Village
    zhou: Villager
    zheng: Villager
    li: Villager
    sun: Villager
    group: str

    def sees_in_group(self, *words: str, times: int | None = None) -> str:
        return self.li.in_group(self.group).sees(*words, times=times).text

    def group_sees_no(self, *words: str) -> None:
        self.li.in_group(self.group).sees_no(*words)


def published(village: Village, *, second_clerk: bool = True) -> Published:
    """10 December: two households see their November, 68 points less 2.5 and less 2."""
    zhou = village.clerk("周敏")
    zheng = village.clerk("郑洁") if second_clerk else zhou
    li = village.household("V1-01", "李秀英", publish=True)
    sun = village.household("V1-02", "孙福来")
    scored(village, "V1-01", "J2.1", 350, by=zhou, where="后院", why="院里有塑料袋")
    scored(village, "V1-02", "K8", -200, by=zhou, why="焚烧秸秆")
    group = village.group(zhou, li, sun)
    village.quickly_until(10, 10)
    return Published(village, zhou, zheng, li, sun, group)


def objections(village: Village, period: str = "2026-11") -> tuple[Objection, ...]:
    """Every objection to a period, oldest first."""

    def look(store: Store) -> tuple[Objection, ...]:
        first = revisions(store, period)[0]
        return store.objections.of_settlement(first.id)

    return village.look(look)


def revisions(store: Store, period: str = "2026-11") -> tuple[Settlement, ...]:
    found = store.settlements.of_period(area_id(store, "V1"), period)
    assert found is not None
    return store.revisions.of_period(found)


def states(village: Village, period: str = "2026-11") -> list[str]:
    """The states of a period's revisions, the first first."""
    return [each.state for each in village.look(lambda store: revisions(store, period))]


def chain(village: Village) -> list[LedgerLine]:
    return village.look(lambda store: list(store.ledger.chain(area_id(store, "V1"))))


def credits(village: Village) -> dict[str, list[int]]:
    """What each household was credited, line by line."""

    def look(store: Store) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for line in store.ledger.chain(area_id(store, "V1")):
            if line.kind == "credit":
                code = store.households.get(line.household_id).code
                found.setdefault(code, []).append(line.credited)
        return found

    return village.look(look)


def objects_to_yard(there: Published) -> None:
    there.li.sends("积分")
    there.li.presses(BUTTON)
    there.li.presses(YARD)


def upholds(reviewer: Villager, value: str | None) -> None:
    """The value that is right; None takes the line back."""
    reviewer.presses("成立")
    if value is None:
        reviewer.presses("撤销这一笔")
    else:
        reviewer.presses("改成对的数")
        reviewer.sends(value)
    reviewer.presses("成立，照这样改")


def rejects(reviewer: Villager, reason: str = "照片里院子确实不干净") -> None:
    reviewer.presses("不成立")
    reviewer.sends(reason)
