"""The whole panel's sheet: every member sees it; the leader sends a household back, or confirms."""

from handlers.buttons import PanelButton
from handlers.errors import Refuse
from handlers.flow import Flow, Where, token
from handlers.heard import Heard
from handlers.letters import Labels
from handlers.scoring import confirm_panel, household_card
from handlers.scoring.panel_homes import enlist_newcomers, sheets_of
from handlers.scoring.panel_progress import names
from handlers.scoring.panel_rights import refuse, require_may_look, require_member
from handlers.scoring.panel_sheet import half_filled, missing_of, whole_sheet
from handlers.scoring.panel_way import find
from handlers.turn import Turn
from rules.panel_walk import SheetState
from rules.panels import Refusal
from storage.panels import OPEN, Panel
from storage.score_sheets import Sheet

flow = Flow("review_panel", where=Where.PRIVATE)

CONFIRM, SEND_BACK, STOP = "confirm", "back", "stop"
YES, NO = "yes", "no"


@flow.opens_on(PanelButton.REVIEW)
def show(turn: Turn, panel_id: int) -> None:
    """The panel's sheet; with it the leader's two acts."""
    panel = turn.store.panels.get(panel_id)
    require_may_look(turn, panel)
    if panel.state == OPEN:
        enlist_newcomers(turn, panel)
    text = whole_sheet(turn, panel)
    if panel.leader_id != turn.me.id or panel.state != OPEN:
        turn.say_text(text)
        return
    require_member(turn, panel)
    turn.remember(panel_id=panel.id)
    _ask(turn, text)


def _ask(turn: Turn, text: str) -> None:
    turn.ask_text(
        text,
        then=decide,
        choices=[
            (CONFIRM, turn.words("review-confirm")),
            (SEND_BACK, turn.words("review-send-back")),
            (STOP, turn.words("review-stop")),
        ],
        free=False,
    )


@flow.step
def decide(turn: Turn, heard: Heard) -> None:
    """Confirmed at once where all is scored; where something is missing it is said first."""
    panel = _led(turn)
    if heard.choice == SEND_BACK:
        turn.ask("review-which", then=choose_household)
        return
    if heard.choice == STOP:
        turn.say("review-stopped")
        return
    sheets, marks = sheets_of(turn, panel), turn.store.score_marks.of_panel(panel.id)
    missing = missing_of(sheets, marks)
    if half := half_filled(sheets, marks):
        turn.say("review-half-first", households=names(turn, half))
        _ask(turn, whole_sheet(turn, panel))
    elif len(missing) == len(sheets):
        turn.say("review-nothing-yet")
    elif missing:
        turn.ask(
            "review-missing-sure",
            then=decide_missing,
            choices=[(YES, turn.words("review-confirm")), (NO, turn.words("review-stop"))],
            free=False,
            households=names(turn, missing),
        )
    else:
        confirm_panel.confirm(turn, panel)


@flow.step
def decide_missing(turn: Turn, heard: Heard) -> None:
    """Households nobody scored count as the scheme counts what is unmarked."""
    panel = _led(turn)
    if heard.choice == YES:
        confirm_panel.confirm(turn, panel)
    else:
        turn.say("review-stopped")


@flow.step
def choose_household(turn: Turn, heard: Heard) -> None:
    """Which household is to be looked at again."""
    panel = _led(turn)
    sheets = sheets_of(turn, panel)
    if heard.choice:
        found = [sheet for sheet in sheets if str(sheet.id) == heard.choice]
    else:
        found = find(sheets, heard.text)
    if len(found) > 1:
        choices = [(str(sheet.id), household_card.called(sheet)) for sheet in found]
        turn.ask("score-which", then=choose_household, choices=choices)
    elif not found:
        turn.ask_again("score-find-none")
    elif found[0].state is not SheetState.SCORED:
        turn.ask_again("review-not-scored")
    else:
        turn.remember(sheet_id=found[0].id)
        household = household_card.called(found[0])
        turn.ask("review-why", then=send_back, household=household)


@flow.formal_step
def send_back(turn: Turn, heard: Heard) -> None:
    """With a word; whoever scored it hears it and is there with a tap."""
    if not heard.text:
        turn.ask_again("review-needs-words")
        return
    panel = _led(turn)
    sheet = turn.store.score_sheets.get(turn.recall("sheet_id"))
    if not turn.store.panels.draft(panel.id):
        refuse(Refusal.CONFIRMED)
    if not turn.store.score_sheets.send_back(sheet.id, heard.text):
        turn.say("review-not-scored")
    else:
        turn.say("review-sent-back", household=household_card.called(sheet))
        _tell_sent_back(turn, panel, sheet, heard.text)
    _ask(turn, whole_sheet(turn, panel))


def _tell_sent_back(turn: Turn, panel: Panel, sheet: Sheet, words: str) -> None:
    if sheet.scored_by is None or sheet.scored_by not in turn.store.panels.members(panel.id):
        return
    buttons: Labels = (("button-look-again", token(PanelButton.AT, sheet.id)),)
    turn.letters.to_person(
        turn.store.people.get(sheet.scored_by),
        "panel-look-again",
        buttons=buttons,
        household=household_card.called(sheet),
        words=words,
    )


def _led(turn: Turn) -> Panel:
    """The panel, which only its leader decides about, as long as it is open and scored."""
    panel = turn.store.panels.get(turn.recall("panel_id"))
    require_member(turn, panel)
    if panel.leader_id != turn.me.id:
        raise Refuse("refused-panel-not-leader")
    return panel
