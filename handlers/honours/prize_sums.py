"""What the year-end prizes come to, by tier, against what the village has set aside for them."""

from handlers.honours.honour_sitting import Table
from handlers.turn import Turn
from rules.honour_choice import prize_sum


def prize_lines(turn: Turn, table: Table) -> list[str]:
    """Each tier with its households and yuan, the sum, and the budget; nothing without prizes.

    A tier that is not given yet counts with all its places.
    """
    tiers = [offer for offer in table.offers if offer.table == "prizes"]
    if not tiers:
        return []
    standing = [
        honour.honour for honour in turn.store.honours.of_period(table.village.id, tiers[0].period)
    ]
    counts = {tier.honour: standing.count(tier.honour) or tier.places for tier in tiers}
    lines = [
        turn.words(
            "prize-line",
            honour=turn.name_of(tier),
            count=str(counts[tier.honour]),
            yuan=str(tier.yuan),
            sum=str(counts[tier.honour] * tier.yuan),
        )
        for tier in tiers
    ]
    total = prize_sum(counts, {tier.honour: tier.yuan for tier in tiers})
    lines.append(turn.words("prize-sum", sum=str(total)))
    prizes = table.scheme.prizes
    budget = prizes.budget_yuan if prizes else None
    if budget is None:
        return lines
    if total <= budget:
        lines.append(turn.words("prize-left", budget=str(budget), left=str(budget - total)))
    else:
        lines.append(turn.words("prize-over", budget=str(budget), over=str(total - budget)))
    return lines
