"""A photo comes to show a case; if one like it did so before, the command room sees where and when.

GOVERNANCE.md section 2: a person decides. Nothing is refused, and whoever sent it is told nothing.
"""

from collections.abc import Iterable

from handlers.buttons import CaseButton
from handlers.cases import case_copies, case_scope
from handlers.flow import token
from handlers.room import on_duty
from handlers.turn import Turn
from messages.written import day
from rules.photo_use import Use, told_of

_MOST_TOLD = 5
"""Photos that came while one was still being developed and turn out to be its like."""


def attach(turn: Turn, case_id: int, media_ids: Iterable[int], stage: str) -> None:
    """These show the case from now on; what is developed already is looked at at once."""
    added = list(media_ids)
    turn.store.evidence.add(case_id, added, stage)
    for media_id in added:
        look(turn, media_id)


def look(turn: Turn, media_id: int) -> None:
    """Whether a photo was used before; nothing while it shows no case or is not developed.

    Two may be under way at once: whichever is developed last finds the other, and the later one
    is told of.
    """
    if turn.store.evidence.shown_by(media_id) is None:
        return
    bands = turn.store.photo_prints.of(media_id)
    if bands is None:
        return
    near = turn.store.photo_prints.near(media_id, bands) | {media_id: 0}
    uses = turn.store.photo_prints.uses(near)
    later = dict.fromkeys(use.media_id for use in uses if use.media_id > media_id)
    for each in (media_id, *list(later)[:_MOST_TOLD]):
        for use in uses:
            if use.media_id == each:
                _tell_of(turn, use, uses)


def _tell_of(turn: Turn, photo: Use, uses: Iterable[Use]) -> None:
    reworked_at = turn.store.photo_prints.reworked_at(photo.case_id)
    earlier = told_of(photo, uses, reworked_at)
    if earlier is None or not turn.store.photo_prints.note(photo, earlier, turn.now):
        return
    case = turn.store.cases.get(photo.case_id)
    other = turn.store.cases.get(earlier.case_id)
    for person in on_duty.room(turn, case.area_path):
        sees_other = case_scope.may_be_seen(turn, other, person.id)
        photos = case_copies.copies_of(turn, case, [photo.media_id])
        buttons = [("button-photo-this-case", token(CaseButton.SHOW, case.id))]
        if other.id == case.id:
            key = f"photo-used-{earlier.stage}-{photo.stage}"
            photos += case_copies.copies_of(turn, case, [earlier.media_id])
        elif sees_other:
            key = "photo-used-before"
            photos += case_copies.copies_of(turn, other, [earlier.media_id])
            buttons.insert(0, ("button-photo-other-case", token(CaseButton.SHOW, other.id)))
        else:
            key = "photo-used-elsewhere"
        locale = turn.letters.locale_of(person)
        turn.letters.to_person(
            person,
            key,
            buttons=buttons,
            photos=photos,
            number=case.number,
            other=other.number,
            place=other.area_name,
            day=day(turn.regulations.today(earlier.at), locale),
        )
