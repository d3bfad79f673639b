"""A household's marks as they are made: held by one member, checked by the rules, kept."""

from datetime import timedelta

from handlers.buttons import PanelButton
from handlers.errors import Refuse
from handlers.flow import token
from handlers.letters import Labels
from handlers.points.score_entry import ScoreEntry
from handlers.scoring.marked_before import marked_before
from handlers.scoring.panel_period import day_of_mark
from handlers.scoring.panel_rights import refusals, refuse
from handlers.turn import Turn
from messages.written import period_named
from rules.panel_items import scored_items, states
from rules.panels import Refusal
from rules.periods import Period
from rules.points import plain
from rules.scheme_items import BaseItem, BonusItem
from storage.panels import Panel
from storage.score_marks import Mark
from storage.score_sheets import Sheet

LEASE = timedelta(minutes=20)
"""So long a member has a household to themselves after their last act there."""


def hold(turn: Turn, sheet: Sheet) -> bool:
    """The member is at the household from now on; False if somebody else is there."""
    return turn.store.score_sheets.take(sheet.id, turn.me.id, turn.now, turn.now + LEASE)


def items_of(turn: Turn, panel: Panel) -> tuple[BaseItem, ...]:
    """The base items the panel marks today."""
    period = Period.parse(panel.period)
    scheme = turn.regulations.scheme_for(period)
    return scored_items(scheme, period, day_of_mark(turn, period))


def declared_items(turn: Turn, panel: Panel, sheet: Sheet) -> tuple[BaseItem | BonusItem, ...]:
    """What the household declared and the panel has not looked at: these may be marked too."""
    period = Period.parse(panel.period)
    scheme, day = turn.regulations.scheme_for(period), day_of_mark(turn, period)
    found = []
    for declared in turn.store.declarations.waiting(sheet.household_id, panel.period):
        item = scheme.by_code.get(declared.item)
        if isinstance(item, BaseItem | BonusItem) and not scheme.is_shut(item, day):
            found.append(item)
    return tuple(found)


def item_of(turn: Turn, panel: Panel, sheet: Sheet, code: str) -> BaseItem | BonusItem:
    """An item the panel may mark at this household; Refuse for any other."""
    for item in (*items_of(turn, panel), *declared_items(turn, panel, sheet)):
        if item.code == code:
            return item
    raise Refuse("refused-score-gated")


def mark(
    turn: Turn, panel: Panel, sheet: Sheet, item: BaseItem | BonusItem, amount: str, words: str = ""
) -> ScoreEntry:
    """The item's last mark; `amount` is a plain decimal: points, or how many times a bonus counts.

    1. The rules say whether the person may score this household now.
    2. `rules.scoring.accept` says whether the amount may stand. Raises ScoreRefused.
    3. The panel is held while it is written, so that it is confirmed either with it or before it.
    """
    require(turn, panel, sheet)
    entry = ScoreEntry(item, amount)
    _check(turn, panel, sheet, entry)
    _draft(turn, panel)
    before = turn.store.score_marks.of_sheet(sheet.id).get(item.code)
    _put(turn, panel, sheet, entry, words or (before.words if before else ""))
    return entry


def fill_and_finish(turn: Turn, panel: Panel, sheet: Sheet) -> None:
    """全部满分: every state without a mark is full, and the household is done.

    What describes an act stays as it is: unmarked it earns nothing (rules/panel_items.py). So does
    what the clerk has marked already: one tap undoes nobody's look.
    """
    require(turn, panel, sheet)
    _draft(turn, panel)
    marked = {*turn.store.score_marks.of_sheet(sheet.id), *marked_before(turn, sheet)}
    for item in states(items_of(turn, panel)):
        if item.code not in marked:
            _put(turn, panel, sheet, ScoreEntry(item, plain(item.max)), "")
    turn.store.score_sheets.is_scored(sheet.id, turn.me.id, turn.now)
    _tell_leader_if_all_done(turn, panel)


def skip(turn: Turn, panel: Panel, sheet: Sheet) -> None:
    """The household is passed over for now; one that is scored stays so."""
    require(turn, panel, sheet)
    _draft(turn, panel)
    turn.store.score_sheets.skip(sheet.id)


def require(turn: Turn, panel: Panel, sheet: Sheet) -> None:
    """Ends the step unless the person may score the household now."""
    if sheet.panel_id != panel.id:
        refuse(Refusal.ELSEWHERE)
    why = refusals(turn, panel, (sheet,))[sheet.id]
    if why is not None:
        refuse(why)


def _check(turn: Turn, panel: Panel, sheet: Sheet, entry: ScoreEntry) -> None:
    household = turn.store.households.get(sheet.household_id)
    period = Period.parse(panel.period)
    entry.require(turn.regulations.scheme_for(period), household, day_of_mark(turn, period))


def _put(turn: Turn, panel: Panel, sheet: Sheet, entry: ScoreEntry, words: str) -> None:
    turn.store.score_marks.put(
        Mark(
            sheet_id=sheet.id,
            item=entry.item.code,
            hundredths=entry.hundredths,
            quantity=entry.quantity,
            words=words,
            marked_by=turn.me.id,
            marked_at=turn.now,
            marked_on=day_of_mark(turn, Period.parse(panel.period)),
        )
    )


def _draft(turn: Turn, panel: Panel) -> None:
    if not turn.store.panels.draft(panel.id):
        refuse(Refusal.CONFIRMED)


def _tell_leader_if_all_done(turn: Turn, panel: Panel) -> None:
    done, total = turn.store.score_sheets.count(panel.id)
    if done < total or panel.leader_id == turn.me.id:
        return
    leader = turn.store.people.get(panel.leader_id)
    buttons: Labels = (("button-panel-review", token(PanelButton.REVIEW, panel.id)),)
    turn.letters.to_person(
        leader,
        "panel-all-scored",
        buttons=buttons,
        place=panel.area_name,
        period=period_named(panel.period, turn.letters.locale_of(leader)),
        total=str(total),
    )
