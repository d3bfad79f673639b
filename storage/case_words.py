"""The words by which cases are found: put down with the case, in the same unit of work."""

from collections.abc import Iterable

from sqlalchemy import Connection, select

from rules.case_grams import grams
from storage.columns import table
from storage.tables.people import PersonRow
from storage.tables.room import CaseGramRow
from storage.upsert import insert_all_or_skip

_gram = table(CaseGramRow)
_person = table(PersonRow)


def put_down(
    connection: Connection, case_id: int, texts: Iterable[str], private_to: int | None = None
) -> None:
    """The case is found by these words from now on, besides those it was found by before.

    The name of whoever reported a private matter (`private_to`) finds nothing.
    """
    names: tuple[str, ...] = ()
    if private_to is not None:
        named = select(_person.c.name).where(_person.c.id == private_to)
        names = tuple(connection.execute(named).scalars())
    found = {each for text in texts for each in grams(text, names)}
    insert_all_or_skip(
        connection, _gram, [{"gram": each, "case_id": case_id} for each in sorted(found)]
    )
