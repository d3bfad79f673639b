"""What letters about a case share: its rows, whom it is addressed to, its photos, its office."""

from datetime import datetime

from handlers.cases import case_card, case_reporter
from handlers.turn import Turn
from messages.catalogue import Value, say
from messages.inbound import MediaKind
from messages.recipes import WallPicture
from messages.written import clock, state_named
from rules.roles import Role
from storage.areas import TOWN, Area
from storage.cases import Case
from storage.evidence import BEFORE

MOST_PICTURES = 2
"""Of each kind, before and after: a letter is one page or two."""


def pictures(turn: Turn, case: Case) -> tuple[WallPicture, ...]:
    """What it looked like before and after: photos that are ready, the newest of each."""
    found: dict[str, list[str]] = {}
    for exhibit in turn.store.evidence.of_case(case.id):
        file = turn.store.media.get(exhibit.media_id).file
        if exhibit.kind == MediaKind.PHOTO.value and file:
            found.setdefault(exhibit.stage, []).append(file)
    return tuple(
        WallPicture(file, said(turn, "letter-before" if stage == BEFORE else "letter-after"))
        for stage, files in sorted(found.items(), key=lambda each: each[0] != BEFORE)
        for file in files[-MOST_PICTURES:]
    )


def matter_rows(turn: Turn, case: Case) -> list[tuple[str, str]]:
    """What it is about: number, item, place, when it came in, what was said."""
    said_place = words_of(turn, case, case.place)
    place = " ".join(dict.fromkeys(part for part in (case.area_name, said_place) if part))
    return [
        (said(turn, "letter-row-number"), case.number),
        (said(turn, "letter-row-item"), case_card.matter(turn, case, turn.house.locale)),
        (said(turn, "letter-row-place"), place),
        (said(turn, "letter-row-filed"), moment(turn, case.filed_at)),
        (said(turn, "letter-row-words"), words_of(turn, case, case.words)),
    ]


def words_of(turn: Turn, case: Case, words: str) -> str:
    """Words as anybody may read them: a letter goes from hand to hand."""
    return case_reporter.words_for(turn, case, words, turn.house.locale, None)


def standing(turn: Turn, case: Case) -> str:
    """Where the case stands, in words."""
    return state_named(case.state, turn.house.locale)


def reporter(turn: Turn, case: Case) -> str:
    """How whoever reported is addressed; not by name where the matter is private, or the room
    entered it for somebody else."""
    reporter = turn.store.people.view(case.reporter_id, turn.today)
    by_room = any(grant.role is Role.COMMAND_ROOM for grant in reporter.roles)
    if case.is_private or not case.own_words or by_room:
        return said(turn, "letter-reporter-unnamed")
    name = turn.store.people.get(case.reporter_id).name
    return said(turn, "letter-reporter", name=name)


def contact_row(turn: Turn) -> tuple[str, str]:
    """Whom to call: whoever has the letter written."""
    me = turn.me
    named = (
        said(turn, "letter-contact", name=me.name, telephone=me.telephone)
        if me.telephone
        else me.name
    )
    return said(turn, "letter-row-contact"), named


def moment(turn: Turn, at: datetime) -> str:
    """A moment with its year: a letter is read for years."""
    zone, locale = turn.regulations.zone, turn.house.locale
    year = str(at.astimezone(zone).year)
    return say(locale, "letter-moment", year=year, moment=clock(at, zone, locale))


def town_of(turn: Turn, case: Case) -> Area:
    """The town a case lies in; what stands highest, where no area is called a town."""
    here = turn.store.areas.get(case.area_id)
    while here.kind != TOWN and here.parent_id is not None:
        here = turn.store.areas.get(here.parent_id)
    return here


def said(turn: Turn, key: str, **values: Value) -> str:
    """The wording in the town's language, whoever has the letter written."""
    return say(turn.house.locale, key, **values)
