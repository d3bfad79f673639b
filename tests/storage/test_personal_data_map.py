"""What is kept of a person: no column that leads to one can be forgotten by the export."""

from collections import Counter

from sqlmodel import SQLModel

from storage import tables
from storage.personal_data import (
    ABOUT,
    COVERED,
    HIDDEN,
    OF_ACCOUNT,
    OF_CHAT,
    OF_HOUSEHOLD,
    SIGNED,
)

assert tables, "importing the package declares every table"

LEADS_TO = {"person", "account", "chat", "household", "member"}
MAPS = (ABOUT, SIGNED, OF_ACCOUNT, OF_CHAT, OF_HOUSEHOLD, COVERED)


def test_every_column_that_leads_to_a_person_has_its_place() -> None:
    """A new table: is a row about the person (ABOUT), or only signed by them (SIGNED)?"""
    there = {
        (table.name, column.name)
        for table in SQLModel.metadata.sorted_tables
        for column in table.columns
        if any(key.column.table.name in LEADS_TO for key in column.foreign_keys)
    }
    mapped = Counter(
        (name, column) for each in MAPS for name, columns in each.items() for column in columns
    )
    assert set(mapped) == there
    assert max(mapped.values()) == 1


def test_no_key_is_handed_out() -> None:
    keys = {
        column.name
        for table in SQLModel.metadata.sorted_tables
        for column in table.columns
        if column.name in ("digest", "salt", "token")
    }
    assert keys <= HIDDEN
