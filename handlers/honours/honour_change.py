"""The panel departs from what ranks propose: one household out, another in, each with a why."""

from handlers.errors import Refuse
from handlers.heard import Heard
from handlers.honours.honour_draft import Draft
from handlers.honours.honour_review import PUT_IN, TAKE_OUT, at_hand, flow, on_choice, show
from handlers.honours.honour_sitting import Sitting
from handlers.people import find_household
from handlers.points import another_decides
from handlers.reporting import not_a_household
from handlers.turn import Turn
from rules.honour_choice import How, may_be_named
from rules.honour_proposal import by_rank
from rules.roles import Role
from storage.households import Household

MOST_LISTED = 30
"""Households that are listed to choose from; of more the code is asked for."""

MOST_NEXT = 3


@on_choice(TAKE_OUT)
def ask_who_comes_out(turn: Turn) -> None:
    """Asks which of those on the list."""
    listed = _listed(turn)
    if len(listed) > MOST_LISTED:
        turn.ask("honour-out-which-code", then=take_out)
        return
    choices = [(each.code, f"{each.code} {each.head}") for each in listed]
    turn.ask("honour-out-which", then=take_out, choices=choices, free=False)


@flow.step
def take_out(turn: Turn, heard: Heard) -> None:
    """One the panel itself has just named comes out without a word; of the others why is asked."""
    wanted = heard.choice or heard.text
    found = [each for each in _listed(turn) if _is_meant(each, wanted)]
    if len(found) != 1:
        turn.ask_again("honour-not-found")
        return
    another_decides.require(turn, found[0].id)
    sitting, draft = at_hand(turn)
    if any(pick.code == found[0].code and pick.how is How.CHOSEN for pick in draft.picks):
        draft.drop(found[0].code, "")
        show(turn, sitting, draft)
        return
    turn.remember(code=found[0].code)
    turn.ask("honour-out-why", then=leave_out, code=found[0].code, head=found[0].head)


@flow.step
def leave_out(turn: Turn, heard: Heard) -> None:
    """The household is left out, with the panel's reason."""
    if not heard.text:
        turn.ask_again("honour-needs-words")
        return
    sitting, draft = at_hand(turn)
    draft.drop(turn.recall("code"), heard.text)
    show(turn, sitting, draft)


@on_choice(PUT_IN)
def ask_who_comes_in(turn: Turn) -> None:
    """Asks which household of the village; says who comes next by rank."""
    sitting, draft = at_hand(turn)
    asked = turn.words("honour-in-which")
    if following := _next_by_rank(sitting, draft):
        named = tuple(f"{each.code} {each.head}" for each in following)
        asked += "\n" + turn.words("honour-in-next", households=named)
    turn.ask_text(asked, then=put_in)


@flow.step_with_pictures
def put_in(turn: Turn, heard: Heard) -> None:
    """Finds the household; whoever may not have the honour is refused with the reason."""
    sitting, draft = at_hand(turn)
    village = sitting.table.village.id
    found = find_household.meant(turn, heard, Role.CLERK)
    found = [each for each in found if each.village_id == village]
    if len(found) > 1:
        turn.ask("honour-in-several", then=put_in, choices=find_household.choices(found))
        return
    if not found:
        not_a_household.ask_again(turn, heard, "honour-not-found")
        return
    another_decides.require(turn, found[0].id)
    refusal = may_be_named(
        sitting.offer,
        found[0].code,
        sitting.table.candidates,
        placed=sitting.placed,
        least_points=sitting.least_points,
    )
    if refusal is not None:
        turn.ask_again(refusal_key(refusal.value))
        return
    if found[0].code in draft.codes:
        turn.ask_again("refused-honour-twice")
        return
    turn.remember(code=found[0].code)
    turn.ask("honour-in-why", then=name, code=found[0].code, head=found[0].head)


@flow.step_with_pictures
def name(turn: Turn, heard: Heard) -> None:
    """The household is named, with the panel's reason."""
    if not heard.text:
        turn.ask_again("honour-needs-words")
        return
    sitting, draft = at_hand(turn)
    if draft.left(sitting) <= 0:
        raise Refuse("refused-honour-too-many")
    draft.name(turn.recall("code"), heard.text)
    show(turn, sitting, draft)


def refusal_key(refusal: str) -> str:
    """The wording of a refusal of the rules."""
    return f"refused-honour-{refusal.replace('_', '-')}"


def _next_by_rank(sitting: Sitting, draft: Draft) -> list[Household]:
    """The first few who could have the honour and are neither named, left out nor drawing."""
    aside = {*draft.codes, *draft.passed, *draft.waiting(sitting)}
    found = []
    for each in by_rank(sitting.offer, list(sitting.table.candidates.values())):
        may = may_be_named(
            sitting.offer,
            each.code,
            sitting.table.candidates,
            placed=sitting.placed,
            least_points=sitting.least_points,
        )
        if may is None and each.code not in aside:
            found.append(sitting.table.households[each.code])
    return found[:MOST_NEXT] if sitting.offer.by_rank else []


def _listed(turn: Turn) -> list[Household]:
    sitting, draft = at_hand(turn)
    return [sitting.table.households[code] for code in (*draft.codes, *draft.waiting(sitting))]


def _is_meant(household: Household, wanted: str) -> bool:
    asked = wanted.strip().casefold()
    return bool(asked) and asked in (household.code.casefold(), household.head.casefold())
