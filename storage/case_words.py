"""The words by which cases are found: put down with the case, in the same unit of work.

What tells who reported a private matter, or who called the room (rules/case_privacy.py), finds
nothing here: not everybody who finds the case may read it. The room finds a caller beside the words
(storage/case_search.py).
"""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from sqlalchemy import Connection, and_, delete, or_, select

from rules.case_grams import grams
from rules.case_privacy import without_traces
from rules.case_sources import CALLED, Source
from storage.columns import table
from storage.tables.cases import CaseCallerRow, CaseRow
from storage.tables.people import PersonRow
from storage.tables.room import CaseGramRow
from storage.upsert import insert_all_or_skip

_gram = table(CaseGramRow)
_case = table(CaseRow)
_person = table(PersonRow)
_caller = table(CaseCallerRow)

_GONE = "…"
"""What stands for a trace; no pair of characters has it."""


@dataclass(frozen=True)
class _Traces:
    names: tuple[str, ...]
    telephones: tuple[str, ...]

    def grams(self, texts: Iterable[str]) -> set[str]:
        left = (without_traces(each, self.names, self.telephones, _GONE) for each in texts)
        return {gram for each in left for gram in grams(each, self.names)}


def put_down(connection: Connection, case_id: int, texts: Iterable[str], *, hides: bool) -> None:
    """The case is found by these words from now on, besides those it was found by before.

    `hides`: what tells who it was is left out, if there is somebody to hide.
    """
    traces = _traces(connection, case_id) if hides else None
    if traces is not None and traces.names:
        found = traces.grams(texts)
    else:
        found = {each for text in texts for each in grams(text)}
    insert_all_or_skip(
        connection, _gram, [{"gram": each, "case_id": case_id} for each in sorted(found)]
    )


def hides_somebody(is_private: bool, source: str) -> bool:
    """Whether a case's words are not shown alike to all who see its card."""
    return is_private or source in CALLED


def hide(connection: Connection, case_id: int) -> None:
    """A private case, or a caller's, is found no more by what tells who it was; nor is the case it
    was merged into."""
    said = select(_case.c.words, _case.c.place).where(_case.c.id == case_id)
    texts = tuple(connection.execute(said).one())
    traces = _traces(connection, case_id)
    if traces.names:
        _take_back(connection, case_id, texts, traces.grams(texts))


def leave(
    connection: Connection, case_id: int, before: Iterable[str], after: Iterable[str]
) -> None:
    """Somebody was erased from a case's words: by what is no more in them nobody finds it."""
    _take_back(connection, case_id, before, {each for text in after for each in grams(text)})


def _take_back(
    connection: Connection, case_id: int, texts: Iterable[str], kept: AbstractSet[str]
) -> None:
    gone = {each for text in texts for each in grams(text)} - kept
    # By both columns of the key, for there is no index of cases alone.
    connection.execute(
        delete(_gram).where(_gram.c.case_id == case_id, _gram.c.gram.in_(sorted(gone)))
    )


def _traces(connection: Connection, case_id: int) -> _Traces:
    """Of the case, and of the private matters that were merged into it."""
    rows = connection.execute(
        select(
            _case.c.is_private,
            _case.c.source,
            _person.c.name,
            _person.c.telephone,
            _caller.c.name.label("caller"),
            _caller.c.telephone.label("number"),
        )
        .join(_person, _person.c.id == _case.c.reporter_id)
        .join(_caller, _caller.c.case_id == _case.c.id, isouter=True)
        .where(or_(_case.c.id == case_id, and_(_case.c.merged_into == case_id, _case.c.is_private)))
    ).all()
    hidden = [
        (row.name, row.telephone)
        if row.source == Source.CHAT
        else (row.caller or "", row.number or "")
        for row in rows
        if hides_somebody(row.is_private, row.source)
    ]
    return _Traces(tuple(name for name, _ in hidden), tuple(number for _, number in hidden))
