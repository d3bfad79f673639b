"""A household's scores as the rules read them."""

from decimal import Decimal

from rules.periods import Period
from rules.scheme_items import BaseItem
from rules.schemes import Scheme
from rules.scoring import Score
from storage.households import Household
from storage.ledger_lines import ScoreLine
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


def scores_behind(
    store: Store, scheme: Scheme, household: Household, period: Period
) -> list[Score]:
    """The scores that a household's period is worked out from, as they were entered.

    Only the year's last period looks back on the whole year.
    """
    first_day = period.first_day.replace(month=1) if period.closes_year else period.first_day
    lines = store.ledger.scores_of(household.id, first_day, period.last_day)
    return [score_of(scheme, line, household.code) for line in lines]
