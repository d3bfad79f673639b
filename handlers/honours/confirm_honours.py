"""The clerk confirms a selection: it is frozen, and everybody it concerns hears of it."""

from handlers.errors import Refuse
from handlers.honours.honour_change import refusal_key
from handlers.honours.honour_draft import Draft
from handlers.honours.honour_letters import tell_clerk, tell_groups, tell_household
from handlers.honours.honour_review import CONFIRM, at_hand, on_choice, require_others
from handlers.honours.honour_sitting import Sitting
from handlers.honours.prize_sums import prize_lines
from handlers.turn import Turn
from rules.honour_choice import Pick, may_be_named
from storage.honour_records import Decision, Named


@on_choice(CONFIRM)
def confirm(turn: Turn) -> None:
    """Freezes the selection once, however often and by however many it is confirmed.

    1. What was decided is checked again as things stand now.
    2. The round of the honour is taken by one row; whoever comes later is told so.
    3. Households, groups and the clerk are told in the same transaction.
    """
    sitting, draft = at_hand(turn)
    require_others(turn, sitting, draft.codes)
    _require(sitting, draft)
    made = turn.store.honour_decisions.confirm(_decision(turn, sitting, draft), turn.now)
    if made is None:
        raise Refuse("refused-honour-given")
    _tell(turn, sitting, draft, made)


def _require(sitting: Sitting, draft: Draft) -> None:
    for pick in draft.picks:
        refusal = may_be_named(
            sitting.offer,
            pick.code,
            sitting.table.candidates,
            placed=sitting.placed,
            least_points=sitting.least_points,
        )
        if refusal is not None:
            raise Refuse(refusal_key(refusal.value))
    refusal = draft.refusal(sitting)
    if refusal is not None:
        raise Refuse(refusal_key(refusal.value))


def _decision(turn: Turn, sitting: Sitting, draft: Draft) -> Decision:
    offer, households = sitting.offer, sitting.table.households

    def named(pick: Pick) -> Named:
        return Named(households[pick.code].id, pick.how.value, pick.why)

    return Decision(
        village_id=sitting.table.village.id,
        settlement_id=sitting.table.settlement.id,
        honour=offer.honour,
        name=offer.name,
        name_en=offer.name_en,
        yuan=offer.yuan,
        period=offer.period,
        round=sitting.round,
        places=sitting.free,
        given=tuple(named(pick) for pick in draft.picks),
        passed_over=tuple(
            Named(households[code].id, why=why) for code, why in draft.passed.items()
        ),
        lot=draft.lot,
        confirmed_by=turn.me.id,
    )


def _tell(turn: Turn, sitting: Sitting, draft: Draft, made: int) -> None:
    honours = turn.store.honours.of_selection(made)
    households = {each.id: each for each in sitting.table.households.values()}
    not_reached = [
        households[honour.household_id].code
        for honour in honours
        if not tell_household(turn, honour, households[honour.household_id])
    ]
    # The roll shows everybody who stands, also from an earlier round.
    standing = [
        households[honour.household_id]
        for honour in turn.store.honours.of_period(sitting.table.village.id, sitting.offer.period)
        if honour.honour == sitting.offer.honour and honour.household_id in households
    ]
    seal = turn.store.honours.seal(made)
    sent = tell_groups(turn, honours[0], standing, seal, draft.lot)
    said = [turn.words("honour-roll-sent" if sent else "honour-roll-no-group")]
    if not_reached:
        said.append(turn.words("honour-not-reached", codes=tuple(not_reached)))
    if sitting.offer.table == "prizes":
        said += prize_lines(turn, sitting.table)
    tell_clerk(turn, honours, said)
