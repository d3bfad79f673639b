"""What a town entered of a year's holidays stays; a later entry of a day goes before it."""

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from rules.holidays import Holiday, SpecialDay
from storage.database import Database
from storage.store import Store
from tests.conftest import BOTH

NOW = datetime(2026, 12, 1, 2, tzinfo=UTC)
OFF = SpecialDay(date(2027, 10, 9), False, (Holiday.MID_AUTUMN, Holiday.NATIONAL))
WORKED = SpecialDay(date(2027, 10, 9), True, (Holiday.NATIONAL,))


@pytest.mark.parametrize("database_kind", BOTH, indirect=True)
def test_the_newest_entry_counts_and_none_is_changed(database: Database) -> None:
    with database.writing() as connection:
        days = Store(connection).special_days
        assert (days.enter([OFF], None, NOW), days.enter([OFF], None, NOW)) == (1, 0)
        assert days.by_day() == {OFF.day: OFF}
        assert days.enter([WORKED], None, NOW) == 1
        assert days.by_day() == {OFF.day: WORKED}
        connection.commit()
    for act in ("UPDATE special_day SET is_workday = NOT is_workday", "DELETE FROM special_day"):
        with pytest.raises(DBAPIError, match="special_day_is_never"), database.writing() as other:
            other.execute(text(act))
