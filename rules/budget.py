"""What a month could cost: points that could be spent, in yuan, against the month's budget."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cost:
    """Points in hundredths, money in hundredths of a yuan.

    `coming` is what the results that are not final yet would add, `unspent` what could be spent
    already; `over` is by how much both together pass the budget, None where there is no budget.
    """

    coming: int
    unspent: int
    coming_yuan: int
    unspent_yuan: int
    budget_yuan: int | None

    @property
    def yuan(self) -> int:
        """What could be spent in the month at most."""
        return self.coming_yuan + self.unspent_yuan

    @property
    def over(self) -> int | None:
        return None if self.budget_yuan is None else max(0, self.yuan - self.budget_yuan)


def cost_of(
    results: Iterable[tuple[int, int, bool]],
    balances: Iterable[tuple[int, bool]],
    yuan_per_point: int,
    budget_yuan: int | None,
) -> Cost:
    """What a month could cost (GOVERNANCE.md section 4, scheme A).

    `results` are a household's balance, its points to come, and whether it may redeem them;
    `balances` the balance of every household and whether it may be spent. Our reading: what comes
    to a household below 0 first makes up what it lacks, and a month below 0 takes from what is
    there; who may not redeem now costs nothing now.
    """
    unspent = sum(max(balance, 0) for balance, may_spend in balances if may_spend)
    coming = sum(
        max(balance + points, 0) - max(balance, 0)
        for balance, points, redeemable in results
        if redeemable
    )
    return Cost(
        coming=coming,
        unspent=unspent,
        coming_yuan=coming * yuan_per_point // 100,
        unspent_yuan=unspent * yuan_per_point // 100,
        budget_yuan=budget_yuan,
    )
