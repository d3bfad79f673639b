"""The clerk gives up a panel that nobody confirms, so that the period's points wait no longer."""

from handlers.buttons import PanelButton
from handlers.flow import Flow, Where
from handlers.heard import Heard
from handlers.scoring import panel_calendar
from handlers.scoring.panel_period import last_scoring_day
from handlers.scoring.panel_rights import refuse, require_clerk
from handlers.turn import Turn
from messages.written import period_named
from rules.panels import Refusal
from rules.periods import Period
from rules.roles import Role
from storage.panels import OPEN, Panel

flow = Flow("give_up_panel", needs=Role.CLERK, where=Where.PRIVATE)

YES, NO = "yes", "no"


@flow.opens_on(PanelButton.GIVE_UP)
def ask(turn: Turn, panel_id: int) -> None:
    """Says first what it costs: nothing that the panel marked counts."""
    panel = _held(turn, panel_id)
    turn.remember(panel_id=panel.id)
    done, _ = turn.store.score_sheets.count(panel.id)
    turn.ask(
        "panel-give-up-sure",
        then=give_up,
        choices=[(YES, turn.words("panel-give-up-yes")), (NO, turn.words("panel-give-up-no"))],
        free=False,
        place=panel.area_name,
        period=period_named(panel.period, turn.locale),
        done=str(done),
    )


@flow.step
def give_up(turn: Turn, heard: Heard) -> None:
    """The period is worked out the night after."""
    panel = _held(turn, turn.recall("panel_id"))
    if heard.choice == YES:
        panel_calendar.end(turn, panel)
    else:
        turn.say("panel-give-up-not")


def _held(turn: Turn, panel_id: int) -> Panel:
    """A panel of the clerk's that is late and open. Raises Refuse for any other."""
    panel = turn.store.panels.get(panel_id)
    require_clerk(turn, panel)
    is_late = turn.today > last_scoring_day(turn, Period.parse(panel.period))
    if panel.state != OPEN or not is_late:
        refuse(Refusal.CONFIRMED)
    return panel
