"""The clerk notes a place that is to be improved: place, fact, photo, whom the notice goes to.

Behind the dignity gate. A name, a code or a telephone in the words is refused; that no face, child
or room is on the photo is confirmed by a person.
"""

from datetime import timedelta

from handlers.buttons import ImprovementButton
from handlers.errors import Refuse
from handlers.flow import Flow, Where
from handlers.heard import Heard
from handlers.improving import improvements
from handlers.people import find_household
from handlers.reporting import not_a_household
from handlers.turn import Turn
from messages.written import day
from rules.roles import Role
from storage.households import Household
from storage.improvements import Noted

flow = Flow("note_improvement", needs=Role.CLERK, where=Where.PRIVATE)

LONGEST_PLACE, LONGEST_FACT = 30, 60
CLEAN, OTHER_PHOTO, NOBODYS, YES, NO = "clean", "other", "nobody", "yes", "no"


@flow.opens_on(ImprovementButton.NEW)
def ask_place(turn: Turn, village_id: int) -> None:
    """Where it is; as long as the gate is shut, why nothing can be noted."""
    village = turn.store.areas.get(village_id)
    if not turn.reaches(Role.CLERK, village.id):
        raise Refuse("desk-not-your-village")
    improvements.require_gate(turn)
    turn.remember(village_id=village.id)
    turn.ask("improve-place", then=take_place)


@flow.step
def take_place(turn: Turn, heard: Heard) -> None:
    """A place, and nobody's name."""
    village_id = turn.recall("village_id")
    place = improvements.fit_words(turn, heard.text, village_id, LONGEST_PLACE)
    if place is None:
        turn.ask_again("improve-names-somebody")
        return
    turn.remember(place=place)
    turn.ask("improve-fact", then=take_fact)


@flow.step
def take_fact(turn: Turn, heard: Heard) -> None:
    """What there is to see there, and nobody's name."""
    fact = improvements.fit_words(turn, heard.text, turn.recall("village_id"), LONGEST_FACT)
    if fact is None:
        turn.ask_again("improve-names-somebody")
        return
    turn.remember(fact=fact)
    turn.ask("improve-photo", then=take_photo)


@flow.step_with_pictures
def take_photo(turn: Turn, heard: Heard) -> None:
    """The photo, which is then looked at."""
    if not heard.photos:
        turn.ask_again("improve-needs-photo")
        return
    turn.remember(photo_id=heard.photos[0].id)
    choices = [
        (CLEAN, turn.words("improve-photo-clean")),
        (OTHER_PHOTO, turn.words("improve-photo-other")),
    ]
    turn.ask("improve-look", then=confirm_photo, choices=choices, free=False)


@flow.step
def confirm_photo(turn: Turn, heard: Heard) -> None:
    """Only a person can see that no face, child or room is on it."""
    if heard.choice != CLEAN:
        turn.ask("improve-photo", then=take_photo)
        return
    none = [(NOBODYS, turn.words("improve-nobodys"))]
    turn.ask("improve-whose", then=take_concerned, choices=none)


@flow.step_with_pictures
def take_concerned(turn: Turn, heard: Heard) -> None:
    """The household that answers for the place, to be told first; or nobody's."""
    if heard.choice == NOBODYS:
        _ask_confirm(turn, None)
        return
    found = find_household.meant(turn, heard, Role.CLERK)
    found = [each for each in found if each.village_id == turn.recall("village_id")]
    if len(found) > 1:
        turn.ask("enter-several", then=take_concerned, choices=find_household.choices(found))
    elif found:
        _ask_confirm(turn, found[0])
    else:
        not_a_household.ask_again(turn, heard, "desk-no-household")


@flow.step
def confirm(turn: Turn, heard: Heard) -> None:
    """Noted, and told to whoever answers for the place; nobody else hears of it yet."""
    if heard.choice != YES:
        turn.say("improve-not-noted")
        return
    opened = improvements.require_gate(turn)
    village = turn.store.areas.get(turn.recall("village_id"))
    if not turn.reaches(Role.CLERK, village.id):
        raise Refuse("desk-not-your-village")
    noted = Noted(
        village_id=village.id,
        place=turn.recall("place"),
        fact=turn.recall("fact"),
        photo_id=turn.recall("photo_id"),
        concerned_id=turn.recall("concerned_id"),
        resolved=opened.resolved,
        noted_by=turn.me.id,
        hearing_until=turn.today + timedelta(days=opened.hearing_days),
        source=f"chat:{turn.cause}",
    )
    entry = turn.store.improvements.note(noted, turn.today.year, turn.now)
    key = "improve-notice" if entry.concerned_id is not None else "improve-notice-worker"
    reached = improvements.tell_concerned(turn, entry, key, speak=True)
    improvements.say_card(turn, entry, "improve-noted" if reached else "improve-tell-in-person")


def _ask_confirm(turn: Turn, household: Household | None) -> None:
    opened = improvements.require_gate(turn)
    turn.remember(concerned_id=household.id if household else None)
    told = household.code if household else turn.words("improve-grid-workers")
    turn.ask(
        "improve-confirm",
        then=confirm,
        choices=[(YES, turn.words("improve-yes")), (NO, turn.words("improve-no"))],
        free=False,
        place=turn.recall("place"),
        fact=turn.recall("fact"),
        told=told,
        until=day(turn.today + timedelta(days=opened.hearing_days), turn.locale),
    )
