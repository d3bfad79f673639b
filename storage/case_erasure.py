"""Somebody is taken out of what people said of cases: whoever called, or reported and was erased.

The case's own words are left without the name. What was said with a step, a request or a press, or
left to the next shift, is emptied whole where it tells who it was: triggers let such words be
emptied, and never be written anew. Who did what, and when, stays.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, RowMapping, delete, select, update

from rules.case_life import Move
from rules.case_privacy import tells, without_person, without_traces
from rules.case_sources import CALLED
from storage import case_words
from storage.case_amendments import SUPPLEMENT
from storage.columns import table
from storage.confirmed_words import ConfirmedWords
from storage.tables.cases import CaseMoveRow, CasePressRow, CaseRequestRow, CaseRow
from storage.tables.people import AreaRow
from storage.tables.room import CaseSearchRow, HandoverRow

_AT_ONCE = 500

_case = table(CaseRow)
_move = table(CaseMoveRow)
_request = table(CaseRequestRow)
_press = table(CasePressRow)
_handover = table(HandoverRow)
_area = table(AreaRow)
_search = table(CaseSearchRow)

OWN_WORDS = ("words", "place", "source_words", "rating_words")
SAID = (_move.c.words, _request.c.words, _request.c.decision, _press.c.words, _press.c.answer)


@dataclass(frozen=True)
class Gone:
    """Who is taken out; `instead` stands where a name stood."""

    name: str
    telephone: str
    instead: str

    def tells(self, words: str) -> bool:
        """Whether the words say who it was."""
        return tells(words, (self.name,), (self.telephone,))


class CaseErasure:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def take_out(self, case_ids: Iterable[int], gone: Gone, until: datetime) -> None:
        """Out of these cases, out of what shifts noted from their filing until a moment, and out of
        what was looked for last.
        """
        if gone.name == gone.instead:
            return
        wanted = sorted(case_ids)
        for begin in range(0, len(wanted), _AT_ONCE):
            part = wanted[begin : begin + _AT_ONCE]
            rows = self._connection.execute(select(_case).where(_case.c.id.in_(part))).mappings()
            for row in rows.all():
                self._from_own_words(row, gone)
            self._from_what_was_said(part, gone)
            self._from_notes_of_shifts(part, gone, until)
        self._from_searches(gone)

    def unlearn(self, gone: Gone) -> None:
        """Out of what was learnt of words, whoever of that name it was learnt of."""
        if gone.name != gone.instead:
            ConfirmedWords(self._connection).forget(gone.name)

    def _from_searches(self, gone: Gone) -> None:
        """What somebody looked for last: a row for each who ever did."""
        rows = self._connection.execute(select(_search.c.person_id, _search.c.words))
        telling = [row.person_id for row in rows if gone.tells(row.words)]
        self._connection.execute(delete(_search).where(_search.c.person_id.in_(telling)))

    def _from_own_words(self, row: RowMapping, gone: Gone) -> None:
        """Of a private matter, or a call, every mobile number goes as well: it may be theirs."""
        all_numbers = row["is_private"] or row["source"] in CALLED
        less = without_traces if all_numbers else without_person
        left = {
            column: less(row[column], (gone.name,), (gone.telephone,), gone.instead)
            for column in OWN_WORDS
        }
        if all(left[column] == row[column] for column in OWN_WORDS):
            return
        found_by = (row["words"], row["place"]), (left["words"], left["place"])
        case_words.leave(self._connection, row["id"], *found_by)
        self._connection.execute(update(_case).where(_case.c.id == row["id"]), left)
        if left["words"] != row["words"]:
            # A name may be cut in two by the line where something was added.
            reported = _move.c.move.in_((Move.REPORT.value, SUPPLEMENT))
            lines = update(_move).where(_move.c.case_id == row["id"], reported)
            self._connection.execute(lines, {"words": ""})

    def _from_what_was_said(self, case_ids: list[int], gone: Gone) -> None:
        for column in SAID:
            rows = self._connection.execute(
                select(column.table.c.id, column.label("said")).where(
                    column.table.c.case_id.in_(case_ids), column != ""
                )
            )
            telling = [row.id for row in rows if gone.tells(row.said)]
            if telling:
                emptied = update(column.table).where(column.table.c.id.in_(telling))
                self._connection.execute(emptied, {column.name: ""})

    def _from_notes_of_shifts(self, case_ids: list[int], gone: Gone, until: datetime) -> None:
        of_cases = (
            select(_case.c.filed_at, _area.c.path)
            .join(_area, _area.c.id == _case.c.area_id)
            .where(_case.c.id.in_(case_ids))
        )
        cases = self._connection.execute(of_cases).all()
        above = {int(each) for row in cases for each in row.path.strip("/").split("/")}
        notes = self._connection.execute(
            select(_handover.c.id, _handover.c.words).where(
                _handover.c.area_id.in_(above),
                _handover.c.given_at >= min(row.filed_at for row in cases),
                _handover.c.given_at <= until,
                _handover.c.words != "",
            )
        )
        telling = [row.id for row in notes if gone.tells(row.words)]
        if telling:
            emptied = update(_handover).where(_handover.c.id.in_(telling))
            self._connection.execute(emptied, {"words": ""})
