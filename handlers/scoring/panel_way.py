"""The way from household to household: who is where, what is shown there, what comes next."""

from collections.abc import Sequence

from handlers.buttons import PanelButton
from handlers.scoring import household_card, household_marks
from handlers.scoring.panel_homes import sheets_of
from handlers.scoring.panel_progress import count, names
from handlers.scoring.panel_rights import refusals, require_member
from handlers.scoring.scoring_flow import step
from handlers.turn import Turn
from messages.choice import plain
from rules.panel_walk import SheetState, Stop, next_stop
from rules.panels import Refusal
from storage.panels import Panel
from storage.score_sheets import Sheet

SHORTEST_END = 2
"""Characters of a code's end that find a household."""


def here(turn: Turn) -> tuple[Panel, Sheet]:
    """The panel and the household on the screen; Refuse once the person may do no more there."""
    panel = panel_here(turn)
    return panel, turn.store.score_sheets.get(turn.recall("sheet_id"))


def panel_here(turn: Turn) -> Panel:
    """The panel that is walked; Refuse once the person is not on it, or it takes no more marks."""
    panel = turn.store.panels.get(turn.recall("panel_id"))
    require_member(turn, panel)
    return panel


def show(turn: Turn, panel: Panel, sheet: Sheet, before: str = "") -> None:
    """The household's card with its taps."""
    sheet = turn.store.score_sheets.get(sheet.id)
    turn.ask_text(
        household_card.card(turn, panel, sheet, before),
        then=step("at_household"),
        choices=household_card.choices(turn, panel, sheet),
    )


def go_on(turn: Turn, panel: Panel, after: int | None = None, before: str = "") -> None:
    """To the next household that waits and is nobody's just now; `before` is said first."""
    sheets = sheets_of(turn, panel)
    refused = refusals(turn, panel, sheets)
    stops = {
        sheet.id: Stop(
            sheet.id,
            sheet.state,
            for_me=refused[sheet.id] is None,
            taken=sheet.taken_from(turn.me.id, turn.now),
        )
        for sheet in sheets
    }
    by_id = {sheet.id: sheet for sheet in sheets}
    while (stop := next_stop(tuple(stops.values()), after)) is not None:
        if household_marks.hold(turn, by_id[stop.sheet_id]):
            _arrive(turn, panel, by_id[stop.sheet_id], before)
            return
        # Somebody took it between looking and taking.
        stops[stop.sheet_id] = Stop(stop.sheet_id, stop.state, taken=True)
    _nothing_waits(turn, panel, sheets, refused, before)


def go_to(turn: Turn, panel: Panel, sheet: Sheet) -> None:
    """To one certain household, if the person may score it and nobody is there."""
    if sheet.panel_id == panel.id:
        why = refusals(turn, panel, sheets_of(turn, panel))[sheet.id]
    else:
        why = Refusal.ELSEWHERE
    if why is not None:
        _stay(turn, panel, turn.words(f"refused-panel-{why.value.replace('_', '-')}"))
    elif household_marks.hold(turn, sheet):
        _arrive(turn, panel, sheet, "")
    else:
        _stay(turn, panel, household_card.who_is_there(turn, sheet))


def find(sheets: Sequence[Sheet], words: str) -> list[Sheet]:
    """The panel's households that the words name; a whole code, or a whole name, fits alone."""
    wanted = plain(words)
    exact = [sheet for sheet in sheets if wanted in (plain(sheet.code), plain(sheet.head))]
    if exact or len(wanted) < SHORTEST_END:
        return exact
    return [sheet for sheet in sheets if plain(sheet.code).endswith(wanted)]


def ask_which(turn: Turn, found: Sequence[Sheet]) -> None:
    """Which of several households."""
    choices = [(str(sheet.id), household_card.called(sheet)) for sheet in found]
    turn.ask("score-which", then=step("find_one"), choices=choices)


def _stay(turn: Turn, panel: Panel, words: str) -> None:
    """Where the person was before, or on to the next that waits, with the reason said first."""
    at = turn.recall("sheet_id")
    if at is None:
        go_on(turn, panel, before=words)
    else:
        show(turn, panel, turn.store.score_sheets.get(at), before=words)


def _arrive(turn: Turn, panel: Panel, sheet: Sheet, before: str) -> None:
    last = turn.recall("sheet_id")
    if last is not None and last != sheet.id:
        turn.store.score_sheets.leave(last, turn.me.id)
        turn.remember(last_id=last)
    turn.remember(sheet_id=sheet.id)
    household_card.show_proposals(turn, sheet)
    show(turn, panel, sheet, before)


def _nothing_waits(
    turn: Turn,
    panel: Panel,
    sheets: Sequence[Sheet],
    refused: dict[int, Refusal | None],
    before: str,
) -> None:
    """All is scored, or what is left is skipped, somebody else's, or not this member's to score."""
    at = turn.recall("sheet_id")
    if at is not None:
        turn.store.score_sheets.leave(at, turn.me.id)
    done, total = count(sheets)
    skipped = [
        each for each in sheets if each.state is SheetState.SKIPPED and refused[each.id] is None
    ]
    others = [
        each for each in sheets if each.state is not SheetState.SCORED and each not in skipped
    ]
    lines = [*([before, ""] if before else [])]
    lines.append(turn.words("panel-progress", done=str(done), total=str(total)))
    if others:
        lines.append(turn.words("score-left-to-others", households=names(turn, others)))
    if skipped:
        lines.append(turn.words("score-left-skipped"))
        choices = [(str(sheet.id), household_card.called(sheet)) for sheet in skipped]
        turn.ask_text("\n".join(lines), then=step("find_one"), choices=choices)
        return
    if done == total:
        leads = panel.leader_id == turn.me.id
        lines.append(turn.words("score-all-done-leader" if leads else "score-all-done"))
    turn.say_text(
        "\n".join(lines),
        buttons=[turn.button("button-panel-review", PanelButton.REVIEW, panel.id)],
    )
