"""A scoring panel of three in the first grid of 上河村, called by talking, and what it kept."""

from dataclasses import dataclass

from handlers.points.scores import scores_behind
from rules.periods import Period
from rules.settlement import figures_of, item_lines
from storage.ledger_lines import Kind, LedgerLine
from storage.panels import Panel
from storage.score_marks import Mark
from storage.score_sheets import Sheet
from storage.store import Store
from tests.conversations.arranged import area_id, household
from tests.village.village import Village
from tests.village.villager import Villager

FULL, REST = "全部满分，下一户", "其余满分，下一户"
STATES = 9
"""Items of the preset that describe a state and stand under no gate."""


@dataclass
class People:
    """The clerk, the leader (household V1-01), two members (V1-02, and a grid worker)."""

    clerk: Villager
    li: Villager
    sun: Villager
    wang: Villager


def people(village: Village, *others: str) -> People:
    """The people, and further households of the grid: V1-03, V1-04 …"""
    who = People(
        village.clerk("周敏"),
        village.household("V1-01", "李秀英"),
        village.household("V1-02", "孙福来"),
        village.grid_worker("王芳"),
    )
    for number, head in enumerate(others or ("钱老三", "赵四"), start=3):
        household(village, f"V1-{number:02}", head, "V1G1")
    return who


def calls(clerk: Villager, *names: str, area: str = "上河村一网格", leader: str = "李秀英") -> None:
    """The clerk calls a panel for the month that is scored."""
    clerk.sends("成立评分小组")
    clerk.presses(area)
    clerk.sends(" ".join(names)).sees("已有")
    clerk.presses("就这些人").presses(leader)
    clerk.presses("成立")


def called(village: Village, *others: str) -> People:
    """A panel for November, just called."""
    who = people(village, *others)
    calls(who.clerk, "李秀英", "孙福来", "王芳")
    return who


def scores_all(who: People) -> None:
    """王芳, who lives in none of them, finds every household in order."""
    who.wang.presses("开始评分")
    while FULL in who.wang.last().labels:
        who.wang.presses(FULL)


def confirms(who: People) -> None:
    """The leader confirms the whole sheet."""
    who.li.presses("看全组评分").presses("确认全组评分")


def panel(village: Village) -> Panel:
    return village.look(lambda store: store.panels.of_village(area_id(store, "V1"))[-1])


def sheet(village: Village, code: str) -> Sheet:
    def look(store: Store) -> Sheet:
        found = store.panels.of_village(area_id(store, "V1"))[-1]
        (only,) = (each for each in store.score_sheets.of_panel(found.id) if each.code == code)
        return only

    return village.look(look)


def marks(village: Village, code: str) -> dict[str, Mark]:
    """The drafts of a household."""
    found = sheet(village, code)
    return village.look(lambda store: store.score_marks.of_sheet(found.id))


def lines(village: Village, code: str) -> list[LedgerLine]:
    """A household's scores in the ledger."""

    def look(store: Store) -> list[LedgerLine]:
        held = store.households.by_code(code)
        assert held is not None
        found = store.ledger.last_lines(held.id, 100)
        return [line for line in found if line.kind == Kind.SCORE.value]

    return village.look(look)


def points(village: Village, code: str, period: str = "2026-11") -> int:
    """What the household's scores come to, in hundredths."""
    scheme = village.regulations.scheme

    def look(store: Store) -> int:
        held = store.households.by_code(code)
        assert held is not None
        of = Period.parse(period)
        lines = item_lines(scheme, scores_behind(store, scheme, held, of), of)
        return figures_of(scheme, lines).points

    return village.look(look)
