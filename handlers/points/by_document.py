"""What rests on a legal document (K7): about one member, who alone reads what it is.

GOVERNANCE.md section 4: behind the dignity gate, a document for each entry, never published; and
section 7: nobody's petitions stand on a screen but the officer's whose work it is.
"""

from datetime import date

from handlers.errors import Refuse
from handlers.publication.result_board import objection_telephone
from handlers.turn import Turn
from messages.written import signed
from rules.scheme_items import Deduction
from rules.schemes import Item
from storage.households import Household
from storage.members import HouseholdMember

LONGEST = 60
"""Characters of a document's number."""


def needs_document(item: Item | None) -> bool:
    """Whether each entry of the item rests on an effective legal document."""
    return isinstance(item, Deduction) and item.needs_document


def has_own_place(item: Item) -> bool:
    """What keeps a household from redeeming (K9) is recorded in handlers/shop/restrict.py."""
    return isinstance(item, Deduction) and item.freezes


def grown(turn: Turn, household: Household, on: date) -> list[HouseholdMember]:
    """Whom a document may be about on a day: nothing is ever noted of a child.

    Raises Refuse, which says what to do, where the household has no grown member then.
    """
    members = turn.store.members.on(household.id, on)
    found = [each for each in members if not each.is_minor]
    if not found:
        raise Refuse("refused-nobody-grown", household=household.code)
    return found


def number(text: str) -> str | None:
    """The document's number as it is kept; None for none, or one that is too long."""
    written = " ".join(text.split())
    return written if 0 < len(written) <= LONGEST else None


def is_for(turn: Turn, household_id: int, member_id: int | None) -> bool:
    """Whether the person is the member it is about."""
    members = turn.store.members.ever(household_id)
    return any(each.id == member_id and each.person_id == turn.me.id for each in members)


def tell(
    turn: Turn, household: Household, member_id: int | None, document: str, hundredths: int
) -> bool:
    """The member alone hears by which document; False if they cannot be written to."""
    for each in turn.store.members.ever(household.id):
        if each.id == member_id and each.person_id is not None:
            return turn.letters.to_person(
                turn.store.people.get(each.person_id),
                "member-noted-by-document",
                document=document,
                points=signed(hundredths),
                telephone=objection_telephone(turn, turn.store.areas.get(household.village_id)),
            )
    return False
