"""Somebody looks through a period's inspection photos one by one, and says which may hang.

GOVERNANCE.md section 5: no room, face or child in a group. Each photo is one tap; every look is
kept with who looked and when; until the wall is published a confirmation can be taken back.
"""

from handlers.buttons import WallButton
from handlers.errors import Refuse
from handlers.flow import Flow, Where
from handlers.heard import Heard
from handlers.publication import wall_publishing
from handlers.publication.wall_photos import Collection, collection_for, villages
from handlers.turn import Turn
from messages.written import day, period_named
from rules.roles import Role
from storage.walls import FIT, SKIPPED, UNFIT, WallPhoto

flow = Flow("picture_wall", where=Where.PRIVATE)

STOP = "stop"
MOST_LISTED = 20


@flow.opens_on(WallButton.OPEN)
@flow.opens_on_words("phrases-wall")
def show(turn: Turn) -> None:
    """How far each village's wall is, and what can be done."""
    for village in villages(turn):
        _overview(turn, village.id)


@flow.opens_on(WallButton.LOOK)
def look_through(turn: Turn, village_id: int) -> None:
    """The next photo nobody has looked at; it goes on where anybody left off."""
    _ask_next(turn, village_id)


@flow.step
def take_look(turn: Turn, heard: Heard) -> None:
    """One tap, and the next photo is there."""
    verdict, _, rest = heard.choice.partition("/")
    if verdict == STOP:
        _overview(turn, int(rest))
        return
    village_id, photo = _named(turn, rest)
    if photo is None:
        turn.say("wall-photo-gone")
    elif photo.wall_id is not None:
        turn.say("wall-photo-hangs")
    else:
        turn.store.walls.look(photo, verdict, turn.me.id, turn.now)
    _ask_next(turn, village_id)


@flow.opens_on(WallButton.CHOSEN)
def show_chosen(turn: Turn, village_id: int) -> None:
    """What is confirmed and hangs nowhere yet; one of them can be looked at again."""
    found = _collection(turn, village_id)
    if found is None or not found.fit:
        turn.say("wall-none-chosen")
        return
    choices = [
        (f"again/{_key(village_id, each)}", wall_publishing.caption(turn, each, turn.locale))
        for each in found.fit[:MOST_LISTED]
    ]
    choices.append((f"{STOP}/{village_id}", turn.words("wall-stop")))
    turn.ask("wall-chosen", then=look_again, choices=choices, free=False, count=len(found.fit))


@flow.step
def look_again(turn: Turn, heard: Heard) -> None:
    """The photo once more: it stays, or is taken back."""
    what, _, rest = heard.choice.partition("/")
    if what == STOP:
        _overview(turn, int(rest))
        return
    village_id, photo = _named(turn, rest)
    if photo is None or photo.wall_id is not None:
        turn.say("wall-photo-gone" if photo is None else "wall-photo-hangs")
        _overview(turn, village_id)
        return
    key = _key(village_id, photo)
    turn.ask_text(
        turn.words("wall-again", photo=wall_publishing.caption(turn, photo, turn.locale)),
        then=take_back,
        choices=[
            (f"{UNFIT}/{key}", turn.words("wall-take-back")),
            (f"{STOP}/{key}", turn.words("wall-keep")),
        ],
        free=False,
        photos=(photo.media_id,),
    )


@flow.step
def take_back(turn: Turn, heard: Heard) -> None:
    """Taken back, or left as it was; what hangs already is out."""
    verdict, _, rest = heard.choice.partition("/")
    village_id, photo = _named(turn, rest)
    if photo is not None and photo.wall_id is not None:
        turn.say("wall-photo-hangs")
    elif photo is not None and verdict == UNFIT:
        turn.store.walls.look(photo, UNFIT, turn.me.id, turn.now)
        turn.say("wall-taken-back", photo=wall_publishing.caption(turn, photo, turn.locale))
    _overview(turn, village_id)


@flow.opens_on(WallButton.PUBLISH)
def publish(turn: Turn, village_id: int) -> None:
    """The clerk sends what is confirmed to the groups, once the result is out; twice is once."""
    village = turn.store.areas.get(village_id)
    if not turn.reaches(Role.CLERK, village.id):
        raise Refuse("refused-role")
    period = turn.store.walls.newest_period(village.id)
    if period is None or not wall_publishing.is_published(turn, village, period):
        turn.say("wall-waits")
        return
    count = wall_publishing.publish(turn, village, period, turn.me.id)
    turn.say("wall-sent" if count else "wall-none-chosen", count=count)


def _overview(turn: Turn, village_id: int) -> None:
    village = turn.store.areas.get(village_id)
    found = collection_for(turn, village)
    if found is None or not found.photos:
        _say_why_none(turn, found, village.name)
        return
    buttons = []
    if found.left:
        buttons.append(turn.button("button-wall-look", WallButton.LOOK, village.id))
    if found.fit:
        buttons.append(turn.button("button-wall-chosen", WallButton.CHOSEN, village.id))
        out = wall_publishing.is_published(turn, village, found.period)
        if out and turn.reaches(Role.CLERK, village.id):
            buttons.append(turn.button("button-wall-publish", WallButton.PUBLISH, village.id))
    turn.say(
        "wall-overview",
        village=village.name,
        month=period_named(found.period, turn.locale),
        all=len(found.photos),
        left=len(found.left),
        fit=len(found.fit),
        unfit=len(found.unfit),
        hanging=len(found.hanging),
        buttons=buttons,
    )


def _say_why_none(turn: Turn, found: Collection | None, village: str) -> None:
    if found is not None:
        gone = turn.store.photo_terms.last_gone(found.village.id, found.period)
        if gone is not None:
            turn.say(
                "wall-all-gone",
                month=period_named(found.period, turn.locale),
                day=day(turn.regulations.today(gone), turn.locale),
            )
            return
    turn.say("wall-no-photos", village=village)


def _ask_next(turn: Turn, village_id: int) -> None:
    found = _collection(turn, village_id)
    if found is None or not found.left:
        _overview(turn, village_id)
        return
    photo, key = found.left[0], _key(village_id, found.left[0])
    turn.ask_text(
        turn.words(
            "wall-look",
            photo=wall_publishing.caption(turn, photo, turn.locale),
            left=len(found.left),
        ),
        then=take_look,
        choices=[
            (f"{FIT}/{key}", turn.words("wall-fit")),
            (f"{UNFIT}/{key}", turn.words("wall-unfit")),
            (f"{SKIPPED}/{key}", turn.words("wall-skip")),
            (f"{STOP}/{village_id}", turn.words("wall-stop")),
        ],
        free=False,
        photos=(photo.media_id,),
    )


def _collection(turn: Turn, village_id: int) -> Collection | None:
    """Looked up anew at every step: a right withdrawn meanwhile counts. Raises Refuse."""
    return collection_for(turn, turn.store.areas.get(village_id))


def _key(village_id: int, photo: WallPhoto) -> str:
    return f"{village_id}/{photo.sheet_id}/{photo.media_id}"


def _named(turn: Turn, key: str) -> tuple[int, WallPhoto | None]:
    """The village and the photo of a choice; no photo where it is none of the person's any more."""
    village_id, sheet_id, media_id = map(int, key.split("/"))
    found = _collection(turn, village_id)
    wanted = [
        each
        for each in (found.photos if found else ())
        if (each.sheet_id, each.media_id) == (sheet_id, media_id)
    ]
    return village_id, (wanted[0] if wanted else None)
