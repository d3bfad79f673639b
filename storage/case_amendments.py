"""What is put right in a case, or added to it, beside its moves; each leaves a line in its life."""

from datetime import datetime

from sqlalchemy import Connection, update

from storage import case_words
from storage.case_history import CaseHistory
from storage.cases import Case, Cases
from storage.columns import table
from storage.tables.cases import CaseRow

SUPPLEMENT = "supplement"
"""A line of a case's life: words were added (补充)."""

OTHER_GRID = "other_grid"
"""A line of a case's life: the grid was put right; its words name the earlier one."""

OTHER_ITEM = "other_item"
"""A line of a case's life: the room put the item right; its words name the earlier one."""

RATING_WORDS = "rating_words"
"""A line of a case's life: words to the rating that was given."""

VERDICT = "verdict"
"""A line of a case's life: somebody decided what figures propose; its words say what and why."""

_case = table(CaseRow)


class CaseAmendments:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._cases = Cases(connection)
        self._history = CaseHistory(connection)

    def add_words(self, case: Case, words: str, person_id: int, now: datetime) -> None:
        """Adds to what was reported; the first words stay as they were."""
        self._set(case.id, words="\n".join(part for part in (case.words, words) if part))
        self._history.stays(case.id, SUPPLEMENT, case.state, person_id, words, now)
        case_words.put_down(self._connection, case.id, (words,), hides=True)

    def lies_at(self, case_id: int, latitude: float, longitude: float) -> None:
        """Where it is, as somebody said later."""
        self._set(case_id, latitude=latitude, longitude=longitude)

    def belongs_to(self, case: Case, area_id: int, person_id: int, now: datetime) -> Case:
        """The case is another area's; keeps which it was thought to be of."""
        self._set(case.id, area_id=area_id)
        self._history.stays(case.id, OTHER_GRID, case.state, person_id, case.area_name, now)
        return self._cases.get(case.id)

    def is_of(
        self, case: Case, category: str, item: str, before: str, person_id: int, now: datetime
    ) -> Case:
        """The case is of another item; keeps which it was thought to be `before`."""
        self._set(case.id, category=category, item=item)
        self._history.stays(case.id, OTHER_ITEM, case.state, person_id, before, now)
        return self._cases.get(case.id)

    def rate(self, case_id: int, rating: int | None) -> None:
        """How a report that was merged was rated (1 to 5), or, reopened, not any more; its words
        go with it. The line of it stands in the life of the case that went on."""
        self._set(case_id, rating=rating, rating_words="")

    def say_of_rating(self, case: Case, words: str, person_id: int, now: datetime) -> bool:
        """Words to a rating, once; False if it has some, or was taken back by a reopening."""
        added = self._connection.execute(
            update(_case).where(
                _case.c.id == case.id, _case.c.rating.is_not(None), _case.c.rating_words == ""
            ),
            {"rating_words": words},
        )
        if added.rowcount != 1:
            return False
        self._history.stays(case.id, RATING_WORDS, case.state, person_id, words, now)
        return True

    def _set(self, case_id: int, **values: object) -> None:
        self._connection.execute(update(_case).where(_case.c.id == case_id), values)
