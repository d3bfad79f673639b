"""A household's scores as the rules read them."""

from decimal import Decimal

from rules.periods import Period
from rules.scheme_items import BaseItem
from rules.schemes import Scheme
from rules.scoring import Score
from storage.households import Household
from storage.ledger import ScoreLine
from storage.store import Store


def score_of(scheme: Scheme, line: ScoreLine, household: str) -> Score:
    """A ledger line as a score; `household` is the household's code."""
    item = scheme.by_code.get(line.item)
    return Score(
        day=line.happened_on,
        household=household,
        item=line.item,
        quantity=Decimal(line.quantity),
        mark=line.hundredths if isinstance(item, BaseItem) else None,
    )


def scores_of_year(
    store: Store, scheme: Scheme, household: Household, period: Period
) -> list[Score]:
    """A household's scores of the period's year up to its end, as they were entered."""
    year_start = period.first_day.replace(month=1, day=1)
    lines = store.ledger.scores_of(household.id, year_start, period.last_day)
    return [score_of(scheme, line, household.code) for line in lines]
