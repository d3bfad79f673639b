"""抽查: the supervisor looks again at the households that were drawn, and says if it is as marked.

Reads and changes no mark (GOVERNANCE.md section 1); not for a panel they sit on.
"""

from handlers.buttons import PanelButton
from handlers.errors import Refuse
from handlers.flow import Flow, Where, token
from handlers.heard import Heard
from handlers.people import find_household
from handlers.reporting.report_content import within_measure
from handlers.scoring import household_card
from handlers.scoring.panel_rights import is_member
from handlers.turn import Turn
from messages.outbound import Button
from messages.written import period_named
from rules.roles import Role
from storage.panels import CONFIRMED, Panel
from storage.rechecks import DIFFERS, SAME, Recheck

flow = Flow("recheck_panel", needs=Role.SUPERVISOR, where=Where.PRIVATE)

MOST_PANELS = 8
STOP = "stop"


@flow.opens_on_words("phrases-recheck")
def show_panels(turn: Turn) -> None:
    """The newest confirmed panels of the supervisor's villages."""
    found = [
        panel
        for village in find_household.villages(turn, Role.SUPERVISOR)
        for panel in turn.store.panels.of_village(village.id)
        if panel.state == CONFIRMED
    ]
    if not found:
        raise Refuse("recheck-nothing")
    buttons = []
    for panel in found[-MOST_PANELS:]:
        period = period_named(panel.period, turn.locale)
        label = turn.words("panel-head", place=panel.area_name, period=period)
        buttons.append(Button(label, token(PanelButton.RECHECK, panel.id)))
    turn.say("recheck-which-panel", buttons=buttons)


@flow.opens_on(PanelButton.RECHECK)
def show(turn: Turn, panel_id: int) -> None:
    """The list that was drawn."""
    panel = _panel(turn, panel_id)
    turn.remember(panel_id=panel.id)
    _ask(turn, panel)


def _ask(turn: Turn, panel: Panel) -> None:
    drawn = turn.store.rechecks.of_panel(panel.id)
    lines = [
        turn.words(
            "recheck-head",
            place=panel.area_name,
            period=period_named(panel.period, turn.locale),
        )
    ]
    lines += [
        turn.words("recheck-line", household=_called(each), verdict=_verdict(turn, each))
        for each in drawn
    ]
    choices = [(str(each.sheet_id), _called(each)) for each in drawn]
    choices.append((STOP, turn.words("recheck-stop")))
    turn.ask_text("\n".join(lines), then=choose, choices=choices, free=False)


@flow.step
def choose(turn: Turn, heard: Heard) -> None:
    """What the panel marked there, to be compared with what is seen."""
    panel = _panel(turn, turn.recall("panel_id"))
    if heard.choice == STOP:
        turn.say("recheck-stopped")
        return
    each = _drawn(turn, panel, int(heard.choice))
    own = turn.store.households.of_person(turn.me.id, turn.today)
    if each.household_id in {home.id for home in own}:
        turn.ask_again("recheck-own-household")
        return
    turn.remember(sheet_id=each.sheet_id)
    sheet = turn.store.score_sheets.get(each.sheet_id)
    marks = turn.store.score_marks.of_sheet(each.sheet_id)
    turn.ask(
        "recheck-household",
        then=note,
        choices=[
            (SAME, turn.words("recheck-same")),
            (DIFFERS, turn.words("recheck-differs")),
            (STOP, turn.words("recheck-back")),
        ],
        free=False,
        household=_called(each),
        marks=household_card.all_marked(turn, sheet, marks),
        proofs=str(len(turn.store.score_proofs.of_sheet(each.sheet_id))),
    )


@flow.step
def note(turn: Turn, heard: Heard) -> None:
    """一致 is one tap; 不一致 needs a word, so that it can be looked into."""
    panel = _panel(turn, turn.recall("panel_id"))
    if heard.choice == DIFFERS:
        turn.ask("recheck-what-differs", then=explain)
        return
    if heard.choice == SAME:
        _note(turn, panel, SAME, "")
    _ask(turn, panel)


@flow.step
def explain(turn: Turn, heard: Heard) -> None:
    """What is otherwise than marked."""
    panel = _panel(turn, turn.recall("panel_id"))
    if not heard.text:
        turn.ask_again("review-needs-words")
        return
    _note(turn, panel, DIFFERS, within_measure(turn, heard.text))
    _ask(turn, panel)


def _note(turn: Turn, panel: Panel, verdict: str, words: str) -> None:
    """Kept, and told to the leader and the clerk; the same noted again is told once."""
    each = _drawn(turn, panel, turn.recall("sheet_id"))
    if not turn.store.rechecks.note(each.sheet_id, verdict, words, turn.me.id, turn.now):
        return
    clerks = turn.store.people.holding(Role.CLERK, panel.area_path, turn.today)
    leader = turn.store.people.get(panel.leader_id)
    key = "recheck-told-same" if verdict == SAME else "recheck-told-differs"
    for person in dict.fromkeys((leader, *clerks)):
        turn.letters.to_person(
            person, key, name=turn.me.name, household=_called(each), words=words or "—"
        )


def _drawn(turn: Turn, panel: Panel, sheet_id: int) -> Recheck:
    for each in turn.store.rechecks.of_panel(panel.id):
        if each.sheet_id == sheet_id:
            return each
    raise Refuse("recheck-nothing")


def _panel(turn: Turn, panel_id: int) -> Panel:
    panel = turn.store.panels.get(panel_id)
    if not turn.reaches(Role.SUPERVISOR, panel.area_id):
        raise Refuse("refused-role")
    if is_member(turn, panel):
        raise Refuse("recheck-own-panel")
    if panel.state != CONFIRMED:
        raise Refuse("recheck-nothing")
    return panel


def _called(each: Recheck) -> str:
    return f"{each.code} {each.head}"


def _verdict(turn: Turn, each: Recheck) -> str:
    if not each.verdict:
        return turn.words("recheck-not-yet")
    return turn.words("recheck-same" if each.verdict == SAME else "recheck-differs")
