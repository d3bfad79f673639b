# The budget

phrases-budget =
    budget
    this month's budget
    this quarter's budget
    this year's budget
menu-budget = This month's budget
menu-budget-quarter = This quarter's budget
menu-budget-year = This year's budget
budget-settled =
    The points are worked out. Please look before they are published:
    { $told }
button-budget-seen = I have looked
budget-seen = Noted. It is published on its day.
budget-head = { $village }: what redeeming could cost this time at most
budget-coming = Redeemable once { $month } is final: { $points } points, { $yuan } yuan
budget-not-worked-out = The points of { $month } are not worked out yet.
budget-credited = The points of { $month } are credited already, and counted among those in hand.
budget-unspent = Not spent yet: { $points } points, { $yuan } yuan
budget-none =
    { $yuan } yuan together. The scheme sets no budget to compare with.
    To compare, let the village set one; the town's office then writes it into the scheme.
budget-within = { $yuan } yuan together, within the budget of { $budget } yuan.
budget-over =
    { $yuan } yuan together, { $over } yuan over the budget of { $budget } yuan.
    Please tell the village before redemption day and see that there are goods enough.
