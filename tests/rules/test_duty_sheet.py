"""A duty roster that comes back changes what it names, and nothing else."""

from datetime import date

from rules.duty_sheet import Standing, changes
from rules.room import Shift


def test_of_what_the_sheet_does_not_name_nothing_changes() -> None:
    day, next_day = date(2026, 12, 1), date(2026, 12, 2)
    standing = [Standing(7, 1, day, Shift.DAY), Standing(8, 1, next_day, Shift.DAY)]
    found = changes({(day, Shift.DAY): (2, 3), (day, Shift.NIGHT): ()}, standing)
    assert found.put == (((day, Shift.DAY), 2), ((day, Shift.DAY), 3))
    assert [each.id for each in found.off] == [7]
    assert changes({(day, Shift.DAY): (1,)}, standing).put == ()
