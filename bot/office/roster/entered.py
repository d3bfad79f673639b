"""Rows of points told apart from what was imported before, so that each event counts once.

Two lines are of one kind if day, household, item, quantity and points are equal. A row whose
kind and words (member, place, reason) stand in the ledger is there already. A row that has only
its kind in common with a line that no row accounts for may be the same event written otherwise
or another event: it is a fault, so that points are neither doubled nor lost in silence. Any
other row is new. A line whose words were erased is taken for the same.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.office.roster.known import Found
from bot.office.roster.steps import NewScore
from bot.office.sheets.rows import Row
from storage.roster import EnteredScore, Roster

Kind = tuple[date, str, str, str, int]


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the ledger that an import wrote, by codes and names."""

    kind: Kind
    words: tuple[str, str, str]
    erased: bool


def lines_of(entered: Iterable[EnteredScore], roster: Roster) -> list[Line]:
    """The imported lines, as rows of a workbook would say them."""
    households = {household.id: household.code for household in roster.households}
    members = {member.id: member.name for member in roster.members}
    return [
        Line(
            (
                score.happened_on,
                households[score.household_id],
                score.item,
                score.quantity,
                score.hundredths,
            ),
            (members[score.member_id] if score.member_id else "", score.place, score.reason),
            score.erased,
        )
        for score in entered
    ]


def _kind(score: NewScore) -> Kind:
    return score.day, score.household, score.item, score.quantity, score.hundredths


def _words(score: NewScore) -> tuple[str, str, str]:
    return score.member, score.place, score.reason


def new_among(
    scores: Sequence[tuple[Row, NewScore]], lines: Sequence[Line], found: Found
) -> list[tuple[Row, NewScore]]:
    """The scores that are not among the imported lines; those that may be are told."""
    there: dict[Kind, list[Line]] = defaultdict(list)
    for line in lines:
        there[line.kind].append(line)
    written: dict[Kind, list[tuple[Row, NewScore]]] = defaultdict(list)
    for row, score in scores:
        written[_kind(score)].append((row, score))
    new = [
        each
        for kind, of_kind in written.items()
        for each in _tell_apart(of_kind, there[kind], found)
    ]
    # In the workbook's order: of two marks of one day the later row holds.
    return sorted(new, key=lambda each: each[0].number)


def _tell_apart(
    written: Sequence[tuple[Row, NewScore]], lines: Sequence[Line], found: Found
) -> Iterator[tuple[Row, NewScore]]:
    left = list(lines)
    new: list[tuple[Row, NewScore]] = []
    for row, score in written:
        same = next((line for line in left if line.words == _words(score)), None)
        if same is None:
            new.append((row, score))
        else:
            left.remove(same)
            found.there[row.sheet.code] += 1
    erased = sum(line.erased for line in left)
    left = [line for line in left if not line.erased]
    found.there["points"] += min(erased, len(new))
    for place, (row, score) in enumerate(new[erased:]):
        if place < len(left):
            words = tuple(filter(None, left[place].words))
            found.tell(row.fault("reason", "office-fault-other-words", there=words or "—"))
        else:
            yield row, replace(score, ordinal=len(lines) + 1 + place)
