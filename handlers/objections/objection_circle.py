"""Who answers an objection, who may read it, and who hears of it."""

from collections.abc import Collection

from handlers.buttons import ObjectionButton
from handlers.errors import Refuse
from handlers.flow import token
from handlers.objections.objection_card import acts, card, disputed_line, proof, subject
from handlers.points import points_proof
from handlers.turn import Turn
from messages.catalogue import Value, say
from messages.outbound import Outgoing
from messages.written import day
from rules import objections as rules
from rules.case_life import PersonView
from rules.objections import Disputed, FiledAs
from rules.roles import Role
from storage.cards import takes_along
from storage.objections import Objection

REVIEWERS = (Role.CLERK, Role.GRID_LEADER)
"""The roles among which somebody answers an objection."""

READERS = (*REVIEWERS, Role.SUPERVISOR)
"""Who may look at objections; a supervisor changes nothing."""


def disputed(turn: Turn, objection: Objection) -> Disputed:
    """The objection as the rules see it today."""
    line = disputed_line(turn.store, objection)
    return Disputed(
        state=objection.state,
        village_path=objection.village_path,
        grid_path=objection.grid_path,
        filed_by=objection.filed_by,
        recorder_id=line.recorded_by if line else None,
        family=turn.store.households.family(objection.household_id),
        overdue=turn.today > objection.answer_by,
    )


def require_may_decide(turn: Turn, objection: Objection) -> None:
    """Ends the step with a clear answer if the person may not answer the objection now."""
    everybody = _everybody(turn, objection)
    refusal = rules.may_decide(disputed(turn, objection), turn.view, everybody)
    if refusal is not None:
        key = f"refused-objection-{refusal.value.replace('_', '-')}"
        raise Refuse(key, number=objection.number)


def may_decide(turn: Turn, objection: Objection) -> bool:
    """Whether the person may answer it now."""
    everybody = _everybody(turn, objection)
    return rules.may_decide(disputed(turn, objection), turn.view, everybody) is None


def offers(turn: Turn, objection: Objection) -> list[tuple[str, str]]:
    """The buttons of whoever may answer it: key of the label, token. 看依据 where there is any."""
    line = disputed_line(turn.store, objection)
    shows = () if line is None else points_proof.of_line(turn, line)
    proof_too = [("button-objection-proof", token(ObjectionButton.PROOF, objection.id))]
    return acts(objection) + (proof_too if any(shows) else [])


def card_of_another(turn: Turn, objection: Objection) -> str:
    """The card for somebody who may read it and not answer it: whose it is to answer instead."""
    found = rules.deciders(disputed(turn, objection), _everybody(turn, objection))
    names = [turn.store.people.get(person_id).name for person_id in found]
    key = "objection-waits-for" if names else "objection-waits-for-nobody"
    until = day(objection.answer_by, turn.locale)
    stands = turn.words(key, names=tuple(names), until=until)
    return card(turn, objection, turn.locale, decides=False, open_as=stands)


def tell_reviewers(turn: Turn, objection: Objection, key: str, but: Collection[int] = ()) -> int:
    """Shows it to whoever may answer it now, with their buttons; returns how many were reached.

    The chats `but` are left alone.
    """
    everybody = _everybody(turn, objection)
    photos, files = proof(turn, objection)
    reached = 0
    for person_id in rules.deciders(disputed(turn, objection), everybody):
        if but and turn.store.people.private_chat(person_id) in but:
            continue
        person = turn.store.people.get(person_id)
        reached += turn.letters.to_person(
            person,
            key,
            buttons=offers(turn, objection),
            photos=photos,
            files=files,
            subject=subject(objection),
            card=card(turn, objection, turn.letters.locale_of(person), decides=True),
        )
    return reached


def complete_unsent(turn: Turn, objection: Objection) -> frozenset[int]:
    """Cards that have not left yet take new pictures along; returns the chats they go to."""
    photos, files = proof(turn, objection)
    return frozenset(
        chat_id
        for outbox_id, chat_id in turn.store.outbox.cards(subject(objection))
        if _may_read(turn, objection, chat_id) and takes_along(turn.store, outbox_id, photos, files)
    )


def tell_that_nobody_can(turn: Turn, objection: Objection) -> None:
    """Says to all who hold such a role over the household that somebody must be named for it."""
    family = turn.store.households.family(objection.household_id)
    for view in _everybody(turn, objection):
        if view.id not in family:
            turn.letters.to_person(
                turn.store.people.get(view.id),
                "objection-nobody-can",
                number=objection.number,
                household=objection.household,
            )


def tell_household(turn: Turn, objection: Objection, key: str, **values: Value) -> None:
    """Tells the household's grown members; who filed it for them hears it too, to pass it on."""
    adults = turn.store.households.adults(objection.household_id, turn.today)
    ids = {person_id for _, person_id, _ in adults}
    for person_id in sorted(ids):
        turn.letters.to_person(
            turn.store.people.get(person_id),
            key,
            buttons=(),
            photos=(),
            files=(),
            subject=None,
            number=objection.number,
            **values,
        )
    if objection.filed_as is not FiledAs.HOUSEHOLD:
        filer = turn.store.people.get(objection.filed_by)
        told = say(turn.letters.locale_of(filer), key, number=objection.number, **values)
        turn.letters.to_person(
            filer,
            "objection-pass-on",
            household=objection.household,
            head=objection.head,
            told=told,
        )


def bring_up_to_date(turn: Turn, objection: Objection) -> None:
    """Rewrites the cards of what is decided: how it stands now, and no buttons that had their day.

    Whoever may no longer read it keeps what they saw.
    """
    photos, files = proof(turn, objection)
    for outbox_id, chat_id in turn.store.outbox.cards(subject(objection)):
        if not _may_read(turn, objection, chat_id):
            continue
        locale = turn.store.people.locale_in(chat_id) or turn.house.locale
        text = card(turn, objection, locale, decides=False)
        message = Outgoing(text, photos=photos, files=files)
        turn.letters.instead_of(outbox_id, chat_id, message, subject(objection))


def _may_read(turn: Turn, objection: Objection, chat_id: int) -> bool:
    account_id = turn.store.chats.get(chat_id).account_id
    person_id = turn.store.chats.account(account_id).person_id if account_id else None
    return person_id is not None and any(
        grant.role in READERS and grant.reaches(objection.grid_path)
        for grant in turn.store.people.view(person_id, turn.today).roles
    )


def _everybody(turn: Turn, objection: Objection) -> list[PersonView]:
    """All who hold a role among the reviewers' over the household's grid, by id."""
    ids = {
        person.id
        for role in REVIEWERS
        for person in turn.store.people.holding(role, objection.grid_path, turn.today)
    }
    return [turn.store.people.view(person_id, turn.today) for person_id in sorted(ids)]
