"""The clock looks at the panels every morning: who is reminded, and what ends with its period.

A panel in which nobody scored anything by the last scoring day ends. One that scored and is not
confirmed holds its period's points up: leader and clerk hear of it every morning, until the leader
confirms or the clerk gives it up. What a household declared and nobody looked at ends with the
scoring days.
"""

from datetime import datetime, timedelta

from handlers.buttons import PanelButton
from handlers.flow import Flow, token
from handlers.letters import Labels
from handlers.scoring.confirm_panel import enter_soon
from handlers.scoring.panel_homes import sheets_of
from handlers.scoring.panel_period import last_scoring_day, takes_marks
from handlers.scoring.panel_progress import names
from handlers.turn import Turn
from messages.written import day, period_named
from rules.panel_walk import SheetState
from rules.periods import Period
from rules.roles import Role
from storage.areas import Area
from storage.declarations import LAPSED as DECLARATION_LAPSED
from storage.panels import CONFIRMING, LAPSED, OPEN, Panel
from storage.people import Person

flow = Flow("panel_calendar")

LAST_DAYS = timedelta(days=1)
"""Reminded of on the last scoring day and on the one before."""

LATE = timedelta(hours=1)
"""A confirmation that has not got into the ledger by then is put in once more."""


@flow.opens_on_due("panels_looked_at")
def look(turn: Turn, village: Area, due_at: datetime) -> None:
    """Reminds, ends, and puts in again what got stuck."""
    del due_at
    for panel in turn.store.panels.standing_in(OPEN, village.id):
        period = Period.parse(panel.period)
        if not takes_marks(turn, village.id, period):
            end(turn, panel)
        elif turn.today > last_scoring_day(turn, period):
            _hurry(turn, panel)
        elif turn.today >= last_scoring_day(turn, period) - LAST_DAYS:
            _remind(turn, panel, period)
    for panel in turn.store.panels.standing_in(CONFIRMING, village.id):
        if panel.confirmed_at is not None and turn.now - panel.confirmed_at > LATE:
            left = sum(sheet.entered_at is None for sheet in sheets_of(turn, panel))
            enter_soon(turn, panel, left, again=f"{turn.today.isoformat()}:")
    _end_declarations(turn, village)


def _hurry(turn: Turn, panel: Panel) -> None:
    """Everybody's points wait for this panel; on days off nobody is hurried."""
    if not turn.regulations.is_workday(turn.today):
        return
    if not turn.store.panels.remind(panel.id, turn.today):
        return
    done, total = turn.store.score_sheets.count(panel.id)
    leader = turn.store.people.get(panel.leader_id)
    look = ("button-panel-review", token(PanelButton.REVIEW, panel.id))
    told: dict[Person, Labels] = {
        clerk: (look, ("button-panel-give-up", token(PanelButton.GIVE_UP, panel.id)))
        for clerk in turn.store.people.holding(Role.CLERK, panel.area_path, turn.today)
    }
    told.setdefault(leader, (look,))
    for person, buttons in told.items():
        turn.letters.to_person(
            person,
            "panel-holds-up" if person == leader else "panel-holds-up-clerk",
            buttons=buttons,
            place=panel.area_name,
            period=period_named(panel.period, turn.letters.locale_of(person)),
            leader=leader.name,
            done=str(done),
            total=str(total),
        )


def _remind(turn: Turn, panel: Panel, period: Period) -> None:
    if not turn.store.panels.remind(panel.id, turn.today):
        return
    done, total = turn.store.score_sheets.count(panel.id)
    clerks = turn.store.people.holding(Role.CLERK, panel.area_path, turn.today)
    leader = turn.store.people.get(panel.leader_id)
    for person in dict.fromkeys((leader, *clerks)):
        leads = person == leader
        verb = PanelButton.REVIEW if leads else PanelButton.SHOW
        label = "button-panel-review" if leads else "button-panel-show"
        buttons: Labels = ((label, token(verb, panel.id)),)
        locale = turn.letters.locale_of(person)
        turn.letters.to_person(
            person,
            "panel-reminder",
            buttons=buttons,
            place=panel.area_name,
            period=period_named(panel.period, locale),
            done=str(done),
            total=str(total),
            until=day(last_scoring_day(turn, period), locale),
        )


def end(turn: Turn, panel: Panel) -> None:
    """Ends an open panel; what it scored stays a draft for ever, and its leader and clerk hear."""
    if not turn.store.panels.advance(panel.id, OPEN, LAPSED):
        return
    sheets = sheets_of(turn, panel)
    done, total = turn.store.score_sheets.count(panel.id)
    missing = [sheet for sheet in sheets if sheet.state is not SheetState.SCORED]
    clerks = turn.store.people.holding(Role.CLERK, panel.area_path, turn.today)
    leader = turn.store.people.get(panel.leader_id)
    for person in dict.fromkeys((leader, *clerks)):
        turn.letters.to_person(
            person,
            "panel-lapsed",
            place=panel.area_name,
            period=period_named(panel.period, turn.letters.locale_of(person)),
            done=str(done),
            total=str(total),
            missing=names(turn, missing) or "—",
        )


def _end_declarations(turn: Turn, village: Area) -> None:
    """What nobody looked at while its period was scored; the household and the clerk hear it."""
    ended = 0
    for declared in turn.store.declarations.waiting_in(village.id):
        period = Period.parse(declared.period)
        if turn.today <= last_scoring_day(turn, period):
            continue
        turn.store.declarations.settle(declared.id, DECLARATION_LAPSED)
        ended += 1
        person = turn.store.people.get(declared.declared_by)
        item = turn.regulations.scheme_for(period).by_code.get(declared.item)
        name = declared.item
        if item is not None:
            is_chinese = turn.letters.locale_of(person) == "zh_CN"
            name = item.name if is_chinese else item.name_en
        turn.letters.to_person(person, "declared-lapsed", item=name)
    if ended:
        for clerk in turn.store.people.holding(Role.CLERK, village.path, turn.today):
            turn.letters.to_person(
                clerk, "declared-lapsed-clerk", village=village.name, number=str(ended)
            )
