"""A panel walks its households one after another: all in order is one tap, and the next is there.

GOVERNANCE.md, section 4: on-site look → first opinion (here) → the whole panel's sheet → confirmed.
"""

from handlers.buttons import MenuButton, PanelButton
from handlers.errors import Refuse
from handlers.flow import token
from handlers.heard import Heard
from handlers.scoring import household_card, household_marks, mark_item, score_proof
from handlers.scoring.household_card import ACTS, FULL, ITEM, SKIP
from handlers.scoring.panel_homes import enlist_newcomers, sheets_of
from handlers.scoring.panel_progress import progress
from handlers.scoring.panel_rights import require_member
from handlers.scoring.panel_way import ask_which, find, go_on, go_to, here, panel_here, show
from handlers.scoring.scoring_flow import flow
from handlers.turn import Turn
from messages.choice import typed_number
from messages.outbound import Button
from messages.written import period_named
from rules.panel_walk import SheetState
from storage.panels import Panel
from storage.score_sheets import Sheet

__all__ = ["flow"]

FIND, PROGRESS, CRITERIA, BACK, SKIPPED, HERE = (
    "find",
    "progress",
    "criteria",
    "back",
    "skipped",
    "here",
)


@flow.opens_on(MenuButton.SCORE)
@flow.opens_on_words("phrases-scoring")
def start_scoring(turn: Turn) -> None:
    """The panel the person sits on; which one, if there are several."""
    panels = turn.store.panels.open_of(turn.me.id)
    if not panels:
        raise Refuse("scoring-no-panel")
    if len(panels) == 1:
        start(turn, panels[0].id)
        return
    buttons = []
    for panel in panels:
        period = period_named(panel.period, turn.locale)
        label = turn.words("panel-head", place=panel.area_name, period=period)
        buttons.append(Button(label, token(PanelButton.START, panel.id)))
    turn.say("scoring-which-panel", buttons=buttons)


@flow.opens_on(PanelButton.START)
def start(turn: Turn, panel_id: int) -> None:
    """开始评分: the first household that waits."""
    panel = turn.store.panels.get(panel_id)
    _begin(turn, panel)
    go_on(turn, panel)


@flow.opens_on(PanelButton.AT)
def start_at(turn: Turn, sheet_id: int) -> None:
    """One certain household: the leader sent it back."""
    sheet = turn.store.score_sheets.get(sheet_id)
    panel = turn.store.panels.get(sheet.panel_id)
    _begin(turn, panel)
    go_to(turn, panel, sheet)


def _begin(turn: Turn, panel: Panel) -> None:
    require_member(turn, panel)
    enlist_newcomers(turn, panel)
    turn.store.score_sheets.leave_all(panel.id, turn.me.id)
    turn.remember(panel_id=panel.id, sheet_id=None, last_id=None)


@flow.step_with_pictures
def at_household(turn: Turn, heard: Heard) -> None:
    """What the member does at the household on the screen.

    A choice names its household: a second tap on 全部满分 is never the next household's.
    """
    panel, sheet = here(turn)
    act, _, code = _read(heard.choice)
    if not household_marks.hold(turn, sheet):
        go_on(turn, panel, before=household_card.who_is_there(turn, sheet))
        return
    if heard.choice and heard.media:
        score_proof.keep(turn, panel, sheet, heard)
    if not heard.choice:
        _words_or_proof(turn, panel, sheet, heard)
    elif act == FULL:
        household_marks.fill_and_finish(turn, panel, sheet)
        go_on(turn, panel, after=sheet.id, before=household_card.scored_line(turn, sheet))
    elif act == SKIP:
        household_marks.skip(turn, panel, sheet)
        words = turn.words("score-skipped", household=household_card.called(sheet))
        go_on(turn, panel, after=sheet.id, before=words)
    elif act == ITEM:
        mark_item.ask_mark(turn, panel, sheet, code)
    elif act == ACTS:
        choices = household_card.act_choices(turn, panel, sheet)
        turn.ask("score-which-act", then=choose_act, choices=choices)
    else:
        _ask_more(turn, panel, sheet)


@flow.step
def choose_act(turn: Turn, heard: Heard) -> None:
    """An act is raised like any item."""
    panel, sheet = here(turn)
    act, _, code = _read(heard.choice)
    if act == ITEM:
        mark_item.ask_mark(turn, panel, sheet, code)
    else:
        show(turn, panel, sheet)


def _ask_more(turn: Turn, panel: Panel, sheet: Sheet) -> None:
    choices = [
        (FIND, turn.words("score-more-find")),
        (PROGRESS, turn.words("score-more-progress")),
        (CRITERIA, turn.words("score-more-criteria")),
    ]
    last = turn.recall("last_id")
    if last is not None:
        before = turn.store.score_sheets.get(last)
        label = turn.words("score-more-back", household=household_card.called(before))
        choices.insert(0, (f"{BACK}/{last}", label))
    if any(each.state is SheetState.SKIPPED for each in sheets_of(turn, panel)):
        choices.append((SKIPPED, turn.words("score-more-skipped")))
    choices.append((HERE, turn.words("score-here")))
    household = household_card.called(sheet)
    turn.ask("score-more-what", then=choose_more, choices=choices, household=household)


@flow.step
def choose_more(turn: Turn, heard: Heard) -> None:
    """What is wanted more rarely: a certain household, how far it is, the criteria, one back."""
    panel, sheet = here(turn)
    act, carried, _ = _read(heard.choice)
    if act == FIND:
        turn.ask("score-find", then=find_one)
    elif act == PROGRESS:
        show(turn, panel, sheet, before=progress(turn, panel))
    elif act == CRITERIA:
        show(turn, panel, sheet, before=household_card.criteria(turn, panel))
    elif act == BACK:
        go_to(turn, panel, turn.store.score_sheets.get(int(carried)))
    elif act == SKIPPED:
        skipped = [each for each in sheets_of(turn, panel) if each.state is SheetState.SKIPPED]
        ask_which(turn, skipped)
    elif heard.text:
        _find(turn, panel, heard.text)
    else:
        show(turn, panel, sheet)


@flow.step
def find_one(turn: Turn, heard: Heard) -> None:
    """A household of the panel by its code, the end of it, or its head's name."""
    panel = panel_here(turn)
    if heard.choice:
        go_to(turn, panel, turn.store.score_sheets.get(int(heard.choice)))
    else:
        _find(turn, panel, heard.text)


def _find(turn: Turn, panel: Panel, words: str) -> None:
    found = find(sheets_of(turn, panel), words)
    if not found:
        turn.ask_again("score-find-none")
    elif len(found) == 1:
        go_to(turn, panel, found[0])
    else:
        ask_which(turn, found)


def _words_or_proof(turn: Turn, panel: Panel, sheet: Sheet, heard: Heard) -> None:
    """A household's code or name goes there; other words and pictures belong to this household."""
    found = find(sheets_of(turn, panel), heard.text) if heard.text and not heard.media else []
    if len(found) == 1:
        go_to(turn, panel, found[0])
    elif typed_number(heard.text) is not None and not heard.media:
        turn.ask_again()
    else:
        score_proof.add(turn, panel, sheet, heard)


def _read(choice: str) -> tuple[str, str, str]:
    """A choice's act, the sheet it carries, and the item's code."""
    act, _, rest = choice.partition("/")
    sheet_id, _, code = rest.partition("/")
    return act, sheet_id, code
