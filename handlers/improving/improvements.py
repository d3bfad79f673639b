"""What the conversations about the improvement list share: the gate, the card, who may act.

An entry names a place and a fact. Which household got its notice is known to officers alone.
"""

from handlers.buttons import ImprovementButton
from handlers.errors import Refuse
from handlers.people import find_household
from handlers.points import another_decides
from handlers.turn import Turn
from messages.catalogue import say
from messages.outbound import Button, Outgoing
from messages.written import day
from rules.improvements import MOVES, Act, State, names_somebody
from rules.roles import Role
from rules.scheme_terms import ImprovementGate
from storage.improvements import Improvement

OFFICERS = (Role.CLERK, Role.GRID_LEADER, Role.GRID_WORKER)
DECIDING = (Role.CLERK, Role.GRID_LEADER)


def gate(turn: Turn) -> ImprovementGate | None:
    """The decision by which the list stands open today; None if the gate is shut."""
    opened = turn.regulations.scheme.improvement_list
    return opened if opened is not None and opened.holds_on(turn.today) else None


def require_gate(turn: Turn) -> ImprovementGate:
    """Raises Refuse, which says what it takes, while the gate is shut."""
    opened = gate(turn)
    if opened is None:
        raise Refuse("improve-shut")
    return opened


def reaches(turn: Turn, village_id: int, *roles: Role) -> bool:
    """Whether one of the person's roles is for the village, or for a grid of it."""
    return any(
        village_id in [village.id for village in find_household.villages(turn, role)]
        for role in roles
        if turn.has(role)
    )


def require(turn: Turn, entry_id: int, *roles: Role) -> Improvement:
    """An entry of a village where the person holds one of the roles; raises NotFound, Refuse."""
    entry = turn.store.improvements.get(entry_id)
    if not reaches(turn, entry.village_id, *roles):
        raise Refuse("refused-role")
    return entry


def require_move(turn: Turn, entry: Improvement, act: Act) -> None:
    """Raises Refuse, which says where the entry stands, if the act comes too late."""
    if entry.state not in MOVES[act][0]:
        raise Refuse("improve-too-late", state=state_of(turn, entry))


def concerns(turn: Turn, entry: Improvement) -> bool:
    """Whether the person is of the household that got the notice."""
    own = turn.store.households.of_person(turn.me.id, turn.today)
    return entry.concerned_id in [household.id for household in own]


def say_card(turn: Turn, entry: Improvement, key: str = "") -> None:
    """An entry with its photo, where it stands, what was said, and what this person can do."""
    lines = [turn.words(key)] if key else []
    lines.append(
        turn.words("improve-card", number=entry.number, place=entry.place, fact=entry.fact)
    )
    lines.append(state_of(turn, entry))
    for done in turn.store.improvements.done(entry.id):
        if done.act == Act.SPEAK.value:
            lines.append(turn.words("improve-said", words=done.words))
    turn.say_text("\n".join(lines), buttons=acts(turn, entry), photos=(entry.photo_id,))


def state_of(turn: Turn, entry: Improvement) -> str:
    """Where an entry stands, with the day until which one may speak."""
    until = day(entry.hearing_until, turn.locale)
    return turn.words(f"improve-state-{entry.state.value}", until=until)


def acts(turn: Turn, entry: Improvement) -> list[Button]:
    """The buttons of an officer, by their roles and where the entry stands."""
    offered = []
    own = entry.concerned_id is not None and another_decides.is_own(turn, entry.concerned_id)
    deciding = not own and reaches(turn, entry.village_id, *DECIDING)
    if not own and entry.state in MOVES[Act.MEND][0]:
        offered.append(("button-mended", ImprovementButton.MEND))
    if entry.state is State.NOTICED:
        offered.append(("button-speak-for", ImprovementButton.SPEAK))
    if deciding and entry.state is State.HEARD and entry.noted_by != turn.me.id:
        offered.append(("button-keep-entry", ImprovementButton.KEEP))
    if deciding and entry.state in MOVES[Act.DROP][0]:
        offered.append(("button-drop-entry", ImprovementButton.DROP))
    return [turn.button(label, verb, entry.id) for label, verb in offered]


def fit_words(turn: Turn, words: str, village_id: int, longest: int) -> str | None:
    """Words fit for the list, on one line; None for none, for too many, for whoever they name."""
    said = " ".join(words.split())
    names, codes = turn.store.improvements.never_named(village_id)
    if not 0 < len(said) <= longest or names_somebody(said, names, codes):
        return None
    return said


def tell_concerned(turn: Turn, entry: Improvement, key: str, *, speak: bool = False) -> int:
    """Tells whoever answers for the place; returns how many were reached.

    That is the household that got the notice, or, for a place that is nobody's, the grid workers.
    """
    if entry.concerned_id is not None:
        adults = turn.store.households.adults(entry.concerned_id, turn.today)
        people = [turn.store.people.get(person_id) for _, person_id, _ in adults]
    else:
        village = turn.store.areas.get(entry.village_id)
        people = list(turn.store.people.within(Role.GRID_WORKER, village.path, turn.today))
    token = f"{ImprovementButton.SPEAK.value}:{entry.id}"
    return sum(
        turn.letters.to_person(
            person,
            key,
            buttons=[("button-speak", token)] if speak else (),
            photos=(entry.photo_id,) if speak else (),
            place=entry.place,
            fact=entry.fact,
            until=day(max(entry.hearing_until, turn.today), turn.letters.locale_of(person)),
        )
        for person in people
    )


def take_off(turn: Turn, entry: Improvement, key: str) -> None:
    """What groups were shown says from now on that it is off the list; nothing is left to read."""
    text = say(turn.house.locale, key, number=entry.number)
    for outbox_id, chat_id in turn.store.outbox.cards(entry.subject):
        turn.letters.instead_of(outbox_id, chat_id, Outgoing(text), entry.subject)
