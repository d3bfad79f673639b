"""How far a panel is: so many of so many households, by whom, what was skipped, what is left."""

from collections import Counter
from collections.abc import Iterable

from handlers.scoring.panel_homes import sheets_of
from handlers.turn import Turn
from messages.written import period_named
from rules.panel_walk import WAITING, SheetState, scored
from storage.panels import Panel
from storage.score_sheets import Sheet

MOST_NAMED = 30
"""Households named in one message; of more only the number is said."""


def count(sheets: Iterable[Sheet]) -> tuple[int, int]:
    """How many are scored, and how many there are."""
    states = [sheet.state for sheet in sheets]
    return scored(states), len(states)


def progress(turn: Turn, panel: Panel) -> str:
    """The panel's progress in a few lines, for its members and the clerk."""
    sheets, members = sheets_of(turn, panel), turn.store.panels.members(panel.id)
    done, total = count(sheets)
    by = Counter(sheet.scored_by for sheet in sheets if sheet.state is SheetState.SCORED)
    each = [
        turn.words("panel-scored-by", name=name, number=str(by[person_id]))
        for person_id, name in members.items()
    ]
    lines = [
        turn.words(
            "panel-head", place=panel.area_name, period=period_named(panel.period, turn.locale)
        ),
        turn.words(
            "panel-members",
            leader=members.get(panel.leader_id, "—"),
            names=tuple(members.values()),
        ),
        turn.words(f"panel-state-{panel.state}"),
        turn.words("panel-progress", done=str(done), total=str(total)),
        turn.words("item-mark").join(each),
    ]
    skipped = [sheet for sheet in sheets if sheet.state is SheetState.SKIPPED]
    waiting = [sheet for sheet in sheets if sheet.state in WAITING]
    if skipped:
        lines.append(turn.words("panel-skipped", households=names(turn, skipped)))
    if waiting:
        lines.append(turn.words("panel-waiting", households=names(turn, waiting)))
    there = [_who_is_where(turn, sheet, members) for sheet in sheets if _is_held(turn, sheet)]
    if there:
        lines.append(turn.words("panel-there-now", where=tuple(there)))
    return "\n".join(lines)


def names(turn: Turn, sheets: Iterable[Sheet]) -> str:
    """Households by code and head, in a row."""
    all_of_them = [f"{sheet.code} {sheet.head}" for sheet in sheets]
    shown = turn.words("list-mark").join(all_of_them[:MOST_NAMED])
    if len(all_of_them) > MOST_NAMED:
        shown += turn.words("panel-and-more", number=str(len(all_of_them) - MOST_NAMED))
    return shown


def _is_held(turn: Turn, sheet: Sheet) -> bool:
    return sheet.holder_id is not None and sheet.taken_from(0, turn.now)


def _who_is_where(turn: Turn, sheet: Sheet, members: dict[int, str]) -> str:
    name = members.get(sheet.holder_id or 0, "—")
    return turn.words("panel-is-at", name=name, household=sheet.code)
