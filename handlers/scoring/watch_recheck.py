"""The re-check is late: on the eve of publication the supervisors hear which households are left.

GOVERNANCE.md section 3: only the silent are reminded, and once. Nothing waits for the re-check.
"""

from handlers.buttons import PanelButton
from handlers.flow import token
from handlers.turn import Turn
from messages.written import period_named
from rules.periods import Period
from rules.roles import Role
from rules.stages import workday_before
from storage.areas import Area
from storage.panels import CONFIRMED, Panel

LATE = "recheck_late"
"""What is noted of a period when it was said."""


def remind(turn: Turn, village: Area) -> None:
    """For what ended last, from the last workday before it is published on."""
    for period in turn.regulations.ended_before(turn.today):
        published_on = turn.regulations.stages(period).published_on
        if turn.today < workday_before(published_on, turn.regulations.is_workday):
            continue
        left = _left(turn, village, period)
        if left and turn.store.period_records.note(village.id, str(period), LATE, turn.now):
            for panel, households in left:
                _tell(turn, panel, households)


def _left(turn: Turn, village: Area, period: Period) -> list[tuple[Panel, int]]:
    """Confirmed panels of the period, with how many drawn households nobody has looked at."""
    found = []
    for panel in turn.store.panels.of_village(village.id):
        if panel.period == str(period) and panel.state == CONFIRMED:
            drawn = turn.store.rechecks.of_panel(panel.id)
            if households := sum(not each.verdict for each in drawn):
                found.append((panel, households))
    return found


def _tell(turn: Turn, panel: Panel, households: int) -> None:
    """Not who sits on the panel: they do not check themselves."""
    members = turn.store.panels.members(panel.id)
    for person in turn.store.people.holding(Role.SUPERVISOR, panel.area_path, turn.today):
        if person.id in members:
            continue
        turn.letters.to_person(
            person,
            "recheck-late",
            buttons=(("button-recheck", token(PanelButton.RECHECK, panel.id)),),
            place=panel.area_name,
            period=period_named(panel.period, turn.letters.locale_of(person)),
            left=str(households),
        )
