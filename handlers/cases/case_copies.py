"""The stamped copies by which a case's photos are shown (水印): a photo itself is sent to nobody.

On a copy stand the case's number, its grid, who sent the photo, when it was received, and the place
somebody said. GOVERNANCE.md section 2: of a private matter nobody but the room learns the
reporter's name, so that neither it nor the exact place stands there.
"""

import json
from collections.abc import Collection

from handlers.cases import case_reporter
from handlers.turn import Turn
from messages.catalogue import say
from messages.inbound import MediaKind
from messages.recipes import StampRecipe, write_recipe
from messages.written import clock
from storage.cases import Case
from storage.evidence import AFTER, Exhibit
from storage.evidence_copies import Copy
from storage.media import GATHER, UNSHOWN


def pictures(
    turn: Turn, case: Case, reader_id: int | None
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """What shows the case to somebody: stamped photos, those from before first; voices and files.

    A voice tells who it is, and so may a paper: of a private matter, photos alone go further.
    """
    evidence = sorted(turn.store.evidence.of_case(case.id), key=lambda each: each.stage == AFTER)
    photos = [each for each in evidence if each.kind == MediaKind.PHOTO.value]
    others = [each for each in evidence if each.kind != MediaKind.PHOTO.value]
    if not case_reporter.reads(turn, case, reader_id):
        # Nor is their voice heard where they handled it themself.
        others = [
            each for each in others if each.stage == AFTER and each.sender_id != case.reporter_id
        ]
    if others and (unnamed := case_reporter.unnamed_within(turn, case, reader_id)):
        others = [each for each in others if each.sender_id not in unnamed]
    return _stamped(turn, case, photos), tuple(each.media_id for each in others)


def copies_of(turn: Turn, case: Case, photos: Collection[int]) -> tuple[int, ...]:
    """The stamped copies of some of the case's photos."""
    evidence = turn.store.evidence.of_case(case.id)
    return _stamped(turn, case, [each for each in evidence if each.media_id in photos])


def _stamped(turn: Turn, case: Case, photos: Collection[Exhibit]) -> tuple[int, ...]:
    """A copy that says what is true now; one that could not be made leaves the photo itself."""
    if not photos:
        return ()
    there = turn.store.evidence_copies.of_case(case.id)
    unnamed = case_reporter.unnamed_within(turn, case, None)
    shown = []
    for photo in photos:
        lines = _lines(turn, case, photo, unnamed)
        said, copy = _said(lines), there.get(photo.media_id)
        if copy is None or copy.said != said:
            shown.append(_stamp(turn, case, photo, lines, copy))
        else:
            shown.append(photo.media_id if copy.state in UNSHOWN else copy.id)
    return tuple(shown)


def _stamp(
    turn: Turn, case: Case, photo: Exhibit, lines: tuple[str, ...], before: Copy | None
) -> int:
    """It is drawn beside the path; of a photo still under way as soon as that is there.

    A copy that waits for its photo waits on with other words: messages wait for it already.
    """
    recipe, name = write_recipe(StampRecipe(photo.file, lines)), f"{case.number}.jpg"
    media = turn.store.media
    if before is not None and before.state == GATHER:
        copy_id = before.id
        media.gather(copy_id, recipe, whole=False)
    elif photo.file:
        copy_id = media.to_draw(recipe, name, turn.now)
    else:
        copy_id = media.to_gather(recipe, name, turn.now, MediaKind.PHOTO)
    turn.store.evidence_copies.put(case.id, photo.media_id, copy_id, _said(lines))
    return copy_id


def _said(lines: tuple[str, ...]) -> str:
    return json.dumps(lines, ensure_ascii=False)


def _lines(turn: Turn, case: Case, photo: Exhibit, unnamed: Collection[int]) -> tuple[str, ...]:
    """In the town's language, for one copy serves everybody."""
    locale = turn.house.locale
    at = clock(photo.received_at, turn.regulations.zone, locale)
    year = str(photo.received_at.astimezone(turn.regulations.zone).year)
    case_line = say(locale, f"stamp-{photo.stage}", number=case.number, grid=case.area_name)
    name = "" if photo.sender_id in unnamed else _sender(turn, case, photo)
    if name:
        sent_line = say(locale, "stamp-sent-by", name=name, year=year, time=at)
    else:
        sent_line = say(locale, "stamp-sent", year=year, time=at)
    place = _place(turn, case, locale)
    return (case_line, sent_line, place) if place else (case_line, sent_line)


def _sender(turn: Turn, case: Case, photo: Exhibit) -> str:
    if photo.sender_id is None:
        return ""
    if case.is_private and (photo.stage != AFTER or photo.sender_id == case.reporter_id):
        return ""
    return turn.store.people.get(photo.sender_id).name


def _place(turn: Turn, case: Case, locale: str) -> str:
    """As somebody said it, without who called; what the photo itself says of that leaves with no
    copy."""
    if case.is_private:
        return ""
    if case.place:
        place = case_reporter.words_for(turn, case, case.place, locale, None)
        return say(locale, "stamp-place", place=place)
    if case.latitude is None or case.longitude is None:
        return ""
    latitude, longitude = f"{case.latitude:.5f}", f"{case.longitude:.5f}"
    return say(locale, "stamp-position", latitude=latitude, longitude=longitude)
