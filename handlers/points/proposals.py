"""待批加分: the clerk looks at what is proposed and approves it, changed or not, or declines."""

from datetime import date

from handlers.buttons import ProposalButton
from handlers.errors import Refuse
from handlers.flow import Flow, Where, token
from handlers.heard import Heard
from handlers.people import find_household
from handlers.points import proposal_card
from handlers.points.entry_day import day_or_today
from handlers.points.idle_entries import counted_before
from handlers.points.score_entry import (
    BONUS,
    ScoreEntry,
    items_by_kind,
    refusal_key,
    typed_amount,
    worth,
)
from handlers.reporting import not_a_household
from handlers.reporting.report_content import say_refused, within_measure
from handlers.turn import Turn
from messages.outbound import Button
from messages.written import period_named
from rules.counted_once import is_once
from rules.participation import takes_part
from rules.proposals import Refusal, why_not
from rules.roles import Role
from rules.schemes import Scheme
from rules.scoring import ScoreRefused
from storage.households import Household
from storage.ledger_lines import Entry, Kind
from storage.proposals import Approved, Proposal

flow = Flow("proposals", needs=Role.CLERK, where=Where.PRIVATE)

APPROVE, ITEM, QUANTITY, HOME, DECLINE = "approve", "item", "quantity", "home", "decline"
MOST = 8


@flow.opens_on(ProposalButton.LIST)
@flow.opens_on_words("phrases-proposals")
def list_waiting(turn: Turn) -> None:
    """What waits in the clerk's villages, oldest first; and the register of claims."""
    claims = turn.button("button-claims", ProposalButton.CLAIMS)
    waiting = [
        proposal
        for village in find_household.villages(turn, Role.CLERK)
        for proposal in turn.store.proposals.waiting_in(village.id)
    ]
    if not waiting:
        turn.say("proposals-none", buttons=[claims])
        return
    buttons = [
        Button(f"{each.household} {each.head} {_about(turn, each)}", _at(each))
        for each in waiting[:MOST]
    ]
    turn.say("proposals-waiting", buttons=[*buttons, claims], number=str(len(waiting)))


def _about(turn: Turn, proposal: Proposal) -> str:
    """What tells it from the household's others: the case's number, or the place."""
    if proposal.case_id is not None:
        case = turn.store.cases.get(proposal.case_id)
        return turn.words("proposal-about-private") if case.is_private else case.number
    return turn.store.claims.get(proposal.claim_id).place if proposal.claim_id else ""


def _at(proposal: Proposal) -> str:
    return token(ProposalButton.SHOW, proposal.id)


@flow.opens_on(ProposalButton.SHOW)
def show(turn: Turn, proposal_id: int) -> None:
    """The proposal with what it rests on, and what can be done with it."""
    proposal = turn.store.proposals.get(proposal_id)
    turn.remember(proposal_id=proposal.id, item=proposal.item, quantity=proposal.quantity)
    turn.remember(household_id=proposal.household_id)
    _require(turn, proposal, approving=False)
    photos, files = proposal_card.proof(turn, proposal)
    if photos or files:
        # Before the question, so that its buttons stay at the end.
        subject = proposal_card.subject(proposal.id)
        turn.say_text(turn.words("proposal-proof"), photos=photos, files=files, subject=subject)
    _ask(turn, proposal)


def _ask(turn: Turn, proposal: Proposal) -> None:
    household, entry = _household(turn), _entry(turn, proposal)
    text = proposal_card.card(turn, proposal, household, entry)
    scheme, scored_on = _scheme_and_day(turn, proposal)
    if before := counted_before(turn, household.id, scheme, entry.item.code, scored_on):
        text = f"{text}\n{turn.words('enter-idle', period=period_named(str(before), turn.locale))}"
    looked_for = proposal_card.needs_look(turn, proposal)
    acts = [] if looked_for else [(APPROVE, "proposal-approve")]
    acts.append((ITEM, "proposal-other-item"))
    if not is_once(entry.item):
        acts.append((QUANTITY, "proposal-other-quantity"))
    if proposal.case_id is not None:
        acts.append((HOME, "proposal-other-household"))
    acts.append((DECLINE, "proposal-decline"))
    if looked_for:
        text = f"{text}\n{turn.words('proposal-look')}"
    choices = [(value, turn.words(label)) for value, label in acts]
    subject = proposal_card.subject(proposal.id)
    turn.ask_text(text, then=decide, choices=choices, subject=subject)


@flow.step_with_pictures
def decide(turn: Turn, heard: Heard) -> None:
    """One tap approves; a photo or words are what was seen on site."""
    proposal = _proposal(turn)
    match heard.choice:
        case "approve":
            _approve(turn, proposal)
        case "item":
            scheme, scored_on = _scheme_and_day(turn, proposal)
            items = [
                each for each in items_by_kind(scheme)[BONUS] if not scheme.is_shut(each, scored_on)
            ]
            choices = [(each.code, f"{turn.name_of(each)} {worth(each)}") for each in items]
            turn.ask("enter-which-item", then=choose_item, choices=choices, free=False)
        case "quantity":
            item = _entry(turn, proposal).item
            turn.ask(
                "enter-quantity", then=take_quantity, item=turn.name_of(item), value=worth(item)
            )
        case "home":
            turn.ask("enter-which-household", then=find_one)
        case "decline":
            turn.ask("proposal-why-not", then=take_reason)
        case _:
            _keep_look(turn, proposal, heard)


def _keep_look(turn: Turn, proposal: Proposal, heard: Heard) -> None:
    say_refused(turn, heard)
    if heard.text or heard.usable:
        words = within_measure(turn, heard.text, before=proposal.words)
        media = [medium.id for medium in heard.usable]
        turn.store.proposals.looked_at(proposal, words, media)
    _ask(turn, _proposal(turn))


@flow.step
def choose_item(turn: Turn, heard: Heard) -> None:
    """Another item of the scheme."""
    turn.remember(item=heard.choice)
    proposal = _proposal(turn)
    if is_once(_entry(turn, proposal).item):
        turn.remember(quantity="1")
    _ask(turn, proposal)


@flow.step
def take_quantity(turn: Turn, heard: Heard) -> None:
    """How many times it counts; what the rules refuse is asked again with the reason."""
    proposal, amount = _proposal(turn), typed_amount(heard.text)
    if amount is None:
        turn.ask_again("enter-not-a-number")
        return
    before = turn.recall("quantity")
    turn.remember(quantity=amount)
    scheme, scored_on = _scheme_and_day(turn, proposal)
    entry = _entry(turn, proposal)
    try:
        entry.require(scheme, _household(turn), scored_on)
    except ScoreRefused as refused:
        turn.remember(quantity=before)
        turn.ask_again(refusal_key(refused))
        return
    if entry.is_nothing:
        turn.remember(quantity=before)
        turn.ask_again("enter-not-zero")
        return
    _ask(turn, proposal)


@flow.step_with_pictures
def find_one(turn: Turn, heard: Heard) -> None:
    """Another household, where the one that reported did not do it."""
    found = find_household.meant(turn, heard, Role.CLERK)
    if len(found) > 1:
        turn.ask("enter-several", then=find_one, choices=find_household.choices(found))
        return
    proposal = _proposal(turn)
    if not found or found[0].village_id != proposal.village_id:
        not_a_household.ask_again(turn, heard)
        return
    turn.remember(household_id=found[0].id)
    _ask(turn, proposal)


@flow.formal_step
def take_reason(turn: Turn, heard: Heard) -> None:
    """Declined with a reason that is kept; the household is told nothing, for nothing was said."""
    proposal = _proposal(turn)
    _require(turn, proposal, approving=False)
    if not heard.text:
        turn.ask_again("enter-needs-words")
        return
    words = within_measure(turn, heard.text)
    if not turn.store.proposals.decline(proposal, words, turn.me.id, turn.now):
        _refuse(Refusal.DECIDED)
    turn.say("proposal-declined", buttons=_next(turn), household=proposal.household)


def _approve(turn: Turn, proposal: Proposal) -> None:
    """In one transaction: the one row switches, the line is added, the household is told.

    The gate may have shut, the household withdrawn, or the month closed since it was proposed.
    """
    _require(turn, proposal, approving=True)
    household, entry = _household(turn), _entry(turn, proposal)
    scheme, scored_on = _scheme_and_day(turn, proposal)
    period = turn.regulations.period_on(scored_on)
    if not takes_part(turn.store.participation.spans(household.id), period):
        turn.ask_again("proposal-takes-no-part")
        return
    before = turn.store.proposals.of_case(proposal.case_id) if proposal.case_id else ()
    if any(each.household_id == household.id and each.id != proposal.id for each in before):
        turn.ask_again("proposal-has-own")
        return
    try:
        entry.require(scheme, household, scored_on)
    except ScoreRefused as refused:
        turn.ask_again(refusal_key(refused))
        return
    approved = Approved(household.id, entry.item.code, entry.quantity, scored_on)
    if not turn.store.proposals.approve(proposal, approved, turn.me.id, turn.now):
        _refuse(Refusal.DECIDED)
    why = proposal_card.reason(turn, proposal)
    line = Entry(
        kind=Kind.SCORE,
        village_id=household.village_id,
        household_id=household.id,
        item=entry.item.code,
        hundredths=entry.hundredths,
        quantity=entry.quantity,
        happened_on=scored_on,
        recorded_by=turn.me.id,
        reason=why,
        source=proposal.source,
    )
    turn.store.ledger.add(line, turn.now)
    turn.say(
        "proposal-approved",
        buttons=_next(turn),
        household=household.code,
        item=turn.name_of(entry.item),
        points=entry.figure,
    )
    for _, person_id, _ in turn.store.households.adults(household.id, turn.today):
        turn.letters.to_person(
            turn.store.people.get(person_id),
            "household-proposal-approved",
            household=household.code,
            item=turn.name_of(entry.item),
            points=entry.figure,
            why=why,
        )


def _require(turn: Turn, proposal: Proposal, *, approving: bool) -> None:
    """Ends the step unless the person may decide it, for the household it is for now."""
    households = {proposal.household_id, turn.recall("household_id") or proposal.household_id}
    for household_id in sorted(households):
        household = turn.store.households.get(household_id)
        if not turn.reaches(Role.CLERK, household.grid_id):
            raise Refuse("refused-role")
        looked_for = proposal_card.needs_look(turn, proposal)
        refusal = why_not(
            proposal.state,
            turn.store.households.family(household_id),
            turn.me.id,
            speaks=proposal.speaks,
            needs_look=approving,
            looked_at=not looked_for,
        )
        if refusal is not None:
            _refuse(refusal)


def _refuse(why: Refusal) -> None:
    """Each reason of the rules has its words, `refused-proposal-<reason>`."""
    raise Refuse(f"refused-proposal-{why.value.replace('_', '-')}")


def _next(turn: Turn) -> list[Button]:
    return [turn.button("menu-proposals", ProposalButton.LIST)]


def _proposal(turn: Turn) -> Proposal:
    return turn.store.proposals.get(turn.recall("proposal_id"))


def _household(turn: Turn) -> Household:
    return turn.store.households.get(turn.recall("household_id"))


def _scheme_and_day(turn: Turn, proposal: Proposal) -> tuple[Scheme, date]:
    """The day it is scored on, and the version of the scheme in force then."""
    scored_on = day_or_today(turn, proposal.village_id, proposal.happened_on)
    return turn.regulations.scheme_on(scored_on), scored_on


def _entry(turn: Turn, proposal: Proposal) -> ScoreEntry:
    scheme, _ = _scheme_and_day(turn, proposal)
    return proposal_card.entry_of(scheme, turn.recall("item"), turn.recall("quantity"))
