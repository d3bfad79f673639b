"""The whole panel's sheet in words: what is not simply full, and what is still missing."""

from collections.abc import Iterable, Mapping

from handlers.scoring import household_card
from handlers.scoring.household_marks import items_of
from handlers.scoring.panel_homes import sheets_of
from handlers.scoring.panel_progress import names
from handlers.scoring.panel_words import LONGEST
from handlers.turn import Turn
from messages.written import period_named, shortened
from rules.panel_items import is_simply_full, states
from rules.panel_walk import SheetState
from rules.periods import Period
from storage.panels import Panel
from storage.score_marks import Mark
from storage.score_sheets import Sheet


def whole_sheet(turn: Turn, panel: Panel) -> str:
    """Household by household what is not simply full, how many are, and what is still missing."""
    sheets, marks = sheets_of(turn, panel), turn.store.score_marks.of_panel(panel.id)
    proofs = turn.store.score_proofs.counts(panel.id)
    done = [sheet for sheet in sheets if sheet.state is SheetState.SCORED]
    lines = [
        turn.words(
            "review-head",
            place=panel.area_name,
            period=period_named(panel.period, turn.locale),
            done=str(len(done)),
            total=str(len(sheets)),
        )
    ]
    special = [sheet for sheet in done if not _all_full(turn, panel, sheet, marks)]
    for sheet in special:
        lines.append(_line(turn, sheet, marks.get(sheet.id, {}), proofs.get(sheet.id, 0)))
    if len(done) > len(special):
        lines.append(turn.words("review-all-full", number=str(len(done) - len(special))))
    unfinished = half_filled(sheets, marks)
    if half := [sheet for sheet in unfinished if not _is_returned(sheet)]:
        lines.append(turn.words("review-half", households=names(turn, half)))
    if returned := [sheet for sheet in unfinished if _is_returned(sheet)]:
        lines.append(turn.words("review-returned", households=names(turn, returned)))
    if missing := missing_of(sheets, marks):
        lines.append(turn.words("review-missing", households=names(turn, missing)))
    return "\n".join(lines)


def half_filled(sheets: Iterable[Sheet], marks: dict[int, dict[str, Mark]]) -> list[Sheet]:
    """Households of which something is marked and nobody has said that they are done (again)."""
    return [each for each in sheets if each.state is not SheetState.SCORED and each.id in marks]


def _is_returned(sheet: Sheet) -> bool:
    return sheet.state is SheetState.RETURNED


def missing_of(sheets: Iterable[Sheet], marks: dict[int, dict[str, Mark]]) -> list[Sheet]:
    """Households of which nothing is marked."""
    return [each for each in sheets if each.state is not SheetState.SCORED and each.id not in marks]


def _all_full(
    turn: Turn, panel: Panel, sheet: Sheet, marks: Mapping[int, Mapping[str, Mark]]
) -> bool:
    """Whether there is nothing to read of it: its own words, the mark of an item, one before."""
    by_code = turn.regulations.scheme_for(Period.parse(sheet.period)).by_code
    own = marks.get(sheet.id, {})
    return (
        not sheet.words
        and all(item.code in own for item in states(items_of(turn, panel)))
        and all(
            is_simply_full(by_code.get(code), mark.hundredths) and not mark.words
            for code, mark in own.items()
        )
    )


def _line(turn: Turn, sheet: Sheet, marks: dict[str, Mark], proofs: int) -> str:
    by = turn.store.people.get(sheet.scored_by).name if sheet.scored_by else "—"
    line = turn.words(
        "review-line",
        household=household_card.called(sheet),
        marks=household_card.all_marked(turn, sheet, marks),
        name=by,
    )
    if proofs:
        line += turn.words("review-proofs", number=str(proofs))
    if sheet.words:
        line += "\n" + turn.words("review-words", words=shortened(sheet.words, LONGEST))
    return line
