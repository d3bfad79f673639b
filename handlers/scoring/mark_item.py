"""One item of a household is marked: by a tap in half points from the top, or as a number."""

from handlers.heard import Heard
from handlers.points.idle_entries import warned
from handlers.points.score_entry import refusal_key, typed_amount
from handlers.reporting.report_content import within_measure
from handlers.scoring import household_card, household_marks, score_proof
from handlers.scoring.panel_period import day_of_mark
from handlers.scoring.panel_way import go_on, here, show
from handlers.scoring.scoring_flow import flow
from handlers.turn import Turn
from messages.written import points, signed
from rules.panel_items import steps_down
from rules.periods import Period
from rules.points import plain
from rules.scheme_items import BaseItem, BonusItem
from rules.scoring import ScoreRefused
from storage.panels import Panel
from storage.score_sheets import Sheet

A_FEW = 6
"""Marks offered at a time: what a thumb finds without scrolling."""

TIMES = (1, 2, 3, 0)
"""How often a declared bonus is mostly found to count."""

MARK, LOWER, KEEP = "mark", "lower", "keep"


def ask_mark(turn: Turn, panel: Panel, sheet: Sheet, code: str, start: int | None = None) -> None:
    """Which mark: from `start` (hundredths; the maximum if None) down, a few at a time.

    Each choice names its household and its item: the buttons of an item asked for before are
    never taken for this one's.
    """
    item = household_marks.item_of(turn, panel, sheet, code)
    turn.remember(item=code, item_words=(turn.recall("item_words") or "") if start else "")
    criteria, name = household_card.criteria_of(turn, item), turn.name_of(item)
    about = f"{sheet.id}/{code}"
    if isinstance(item, BonusItem):
        offered = [(f"{MARK}/{about}/{count}", str(count)) for count in TIMES]
        value = signed(item.value)
        text = turn.words("score-how-often", item=name, value=value, criteria=criteria)
        period = Period.parse(panel.period)
        scheme, on = turn.regulations.scheme_for(period), day_of_mark(turn, period)
        text = warned(turn, text, "score-idle", sheet.household_id, scheme, code, on)
    else:
        steps = steps_down(item.max if start is None else start, A_FEW)
        offered = [(f"{MARK}/{about}/{plain(step)}", points(step)) for step in steps]
        if steps[-1] > 0:
            below = steps_down(steps[-1], 2)[-1]
            offered.append((f"{LOWER}/{about}/{below}", turn.words("score-lower")))
        text = turn.words("score-which-mark", item=name, criteria=criteria)
    offered.append((f"{KEEP}/{about}/", turn.words("score-here")))
    turn.ask_text(text, then=take_mark, choices=offered, amounts=True)


@flow.step_with_pictures
def take_mark(turn: Turn, heard: Heard) -> None:
    """A tapped or typed figure is the mark; other words and pictures are the item's proof."""
    panel, sheet = here(turn)
    item = household_marks.item_of(turn, panel, sheet, turn.recall("item"))
    if not household_marks.hold(turn, sheet):
        go_on(turn, panel, before=household_card.who_is_there(turn, sheet))
        return
    if heard.media:
        score_proof.keep(turn, panel, sheet, heard, item.code)
        turn.say("score-proof-kept-more")
    act, _, rest = heard.choice.partition("/")
    figure = rest.rpartition("/")[2]
    if act == KEEP:
        _keep_words(turn, panel, sheet, item)
        show(turn, panel, sheet)
    elif act == LOWER:
        ask_mark(turn, panel, sheet, item.code, start=int(figure))
    elif act == MARK or (figure := _figure(heard.text)):
        _mark(turn, panel, sheet, item, figure)
    else:
        _take_words(turn, heard)


def _take_words(turn: Turn, heard: Heard) -> None:
    """Words that are no figure say why; the mark is still to come."""
    if heard.text:
        words = within_measure(turn, heard.text, before=turn.recall("item_words") or "")
        turn.remember(item_words=words)
        turn.say("score-words-kept-more")
    turn.stay()


def _mark(turn: Turn, panel: Panel, sheet: Sheet, item: BaseItem | BonusItem, amount: str) -> None:
    words = turn.recall("item_words") or ""
    try:
        entry = household_marks.mark(turn, panel, sheet, item, amount, words)
    except ScoreRefused as refused:
        turn.ask_again(refusal_key(refused))
        return
    kept = turn.words("score-item-kept", item=turn.name_of(item), points=entry.figure)
    show(turn, panel, sheet, before=kept)


def _keep_words(turn: Turn, panel: Panel, sheet: Sheet, item: BaseItem | BonusItem) -> None:
    """Words without a mark stay with the household, so that nothing that was said is lost."""
    if words := turn.recall("item_words"):
        about = turn.words("score-words-about", item=turn.name_of(item), words=words)
        score_proof.keep(turn, panel, sheet, Heard(about))


def _figure(text: str) -> str:
    """A typed figure as a plain decimal; empty for words."""
    return typed_amount(text) or ""
