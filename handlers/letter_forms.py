"""What stands in a letter about a case (交办单, 督办单, 回复函), in the town's language.

GOVERNANCE.md, section 2; of a private matter nobody outside the room learns who reported it.
"""

from dataclasses import dataclass
from datetime import datetime

from handlers import case_card
from handlers.turn import Turn
from messages.catalogue import Value, say
from messages.formal_date import formal_day
from messages.inbound import MediaKind
from messages.recipes import LetterRecipe, WallPicture
from messages.written import clock
from rules.case_life import Move, State
from rules.roles import Role
from storage import case_history
from storage.areas import TOWN, Area
from storage.case_presses import Press
from storage.cases import Case
from storage.evidence import BEFORE

MOST_PICTURES = 2
"""Of each kind, before and after: a letter is one page or two."""

DONE = (Move.FINISH, Move.HANDLE_ON_SPOT, Move.COUNTY_SOLVED)
OF_CHAT = "chat"
"""The source of what its reporter filed, and so stands under their name."""


@dataclass(frozen=True)
class Reply:
    """To whom a reply goes (empty: whoever reported), and whether photos go with it."""

    to: str
    with_photos: bool


def assignment(turn: Turn, case: Case) -> LetterRecipe:
    """交办单: to the unit that has the case, what is to be done and by when."""
    item = turn.regulations.items.get(case.item)
    rows = _matter(turn, case)
    if item is not None:
        rows.append((_say(turn, "letter-row-closing"), item.closing))
    if case.due_at is not None:
        rows.append((_say(turn, "letter-row-due"), _clock(turn, case.due_at)))
    rows.append(_contact(turn))
    return _letter(
        turn,
        case,
        title=_say(turn, "letter-assign-title"),
        to=case_card.unit_name(turn, case.unit, turn.house.locale),
        opening=_say(turn, "letter-assign-opening"),
        rows=rows,
        closing=(_say(turn, "letter-assign-closing"),),
    )


def pressing(turn: Turn, case: Case, press: Press) -> LetterRecipe:
    """督办单: what was asked of the unit, and by when it answers."""
    until = _clock(turn, press.answer_by)
    rows = _matter(turn, case)
    if case.due_at is not None:
        rows.append((_say(turn, "letter-row-due"), _clock(turn, case.due_at)))
    rows += [
        (_say(turn, "letter-row-pressed"), press.words),
        (_say(turn, "letter-row-answer-by"), until),
        _contact(turn),
    ]
    return _letter(
        turn,
        case,
        title=_say(turn, "letter-press-title"),
        to=case_card.unit_name(turn, case.unit, turn.house.locale),
        opening=_say(turn, "letter-press-opening"),
        rows=rows,
        closing=(_say(turn, "letter-press-closing", until=until),),
    )


def replying(turn: Turn, case: Case, reply: Reply) -> LetterRecipe:
    """回复函: what was done and when, or that it is still in hand."""
    done = case_history.last_of(turn.store.connection, case.id, DONE)
    rows = _matter(turn, case)
    rows.append((_say(turn, "letter-row-standing"), _standing(turn, case)))
    if case.state in (State.CLOSED, State.FINISHED) and done is not None:
        if done.words:
            rows.append((_say(turn, "letter-row-done"), done.words))
        rows.append((_say(turn, "letter-row-done-at"), _clock(turn, done.at)))
    rows.append(_contact(turn))
    closed = case.state is State.CLOSED
    return _letter(
        turn,
        case,
        title=_say(turn, "letter-reply-title"),
        to=reply.to or _reporter(turn, case),
        opening=_say(turn, "letter-reply-opening"),
        rows=rows,
        closing=(_say(turn, "letter-reply-closed" if closed else "letter-reply-open"),),
        shown=pictures(turn, case) if reply.with_photos else (),
    )


def newest_press(turn: Turn, case: Case) -> Press | None:
    """The press that waits for its answer, the newest if there are several."""
    waiting = turn.store.case_presses.unanswered(case.id)
    return waiting[-1] if waiting and case.unit else None


def pictures(turn: Turn, case: Case) -> tuple[WallPicture, ...]:
    """What it looked like before and after: photos that are ready, the newest of each."""
    found: dict[str, list[str]] = {}
    for exhibit in turn.store.evidence.of_case(case.id):
        file = turn.store.media.get(exhibit.media_id).file
        if exhibit.kind == MediaKind.PHOTO.value and file:
            found.setdefault(exhibit.stage, []).append(file)
    return tuple(
        WallPicture(file, _say(turn, "letter-before" if stage == BEFORE else "letter-after"))
        for stage, files in sorted(found.items(), key=lambda each: each[0] != BEFORE)
        for file in files[-MOST_PICTURES:]
    )


def _letter(
    turn: Turn,
    case: Case,
    *,
    title: str,
    to: str,
    opening: str,
    rows: list[tuple[str, str]],
    closing: tuple[str, ...],
    shown: tuple[WallPicture, ...] = (),
) -> LetterRecipe:
    town = _town(turn, case).name
    return LetterRecipe(
        header=_say(turn, "letter-header", town=town),
        title=title,
        number=_say(turn, "letter-number", number=case.number),
        to=_say(turn, "letter-to", to=to),
        opening=opening,
        rows=tuple((label, value) for label, value in rows if value),
        closing=closing,
        pictures=shown,
        issuer=_say(turn, "letter-issuer", town=town),
        seal=_say(turn, "letter-seal"),
        day=formal_day(turn.today, turn.house.locale),
        foot=_say(turn, "letter-foot", number=case.number),
        fonts=(_say(turn, "letter-font-title"), _say(turn, "letter-font-body")),
    )


def _matter(turn: Turn, case: Case) -> list[tuple[str, str]]:
    place = " ".join(dict.fromkeys(part for part in (case.area_name, case.place) if part))
    return [
        (_say(turn, "letter-row-number"), case.number),
        (_say(turn, "letter-row-item"), case_card.matter(turn, case, turn.house.locale)),
        (_say(turn, "letter-row-place"), place),
        (_say(turn, "letter-row-filed"), _clock(turn, case.filed_at)),
        (_say(turn, "letter-row-words"), case.words),
    ]


def _standing(turn: Turn, case: Case) -> str:
    return _say(turn, f"state-{case.state.value.replace('_', '-')}")


def _reporter(turn: Turn, case: Case) -> str:
    """How whoever reported is addressed; not by name where the matter is private, or the room
    entered it for somebody else."""
    reporter = turn.store.people.view(case.reporter_id, turn.today)
    by_room = any(grant.role is Role.COMMAND_ROOM for grant in reporter.roles)
    if case.is_private or case.source != OF_CHAT or by_room:
        return _say(turn, "letter-reporter-unnamed")
    name = turn.store.people.get(case.reporter_id).name
    return _say(turn, "letter-reporter", name=name)


def _contact(turn: Turn) -> tuple[str, str]:
    me = turn.me
    named = (
        _say(turn, "letter-contact", name=me.name, telephone=me.telephone)
        if me.telephone
        else me.name
    )
    return _say(turn, "letter-row-contact"), named


def _clock(turn: Turn, moment: datetime) -> str:
    """A moment with its year: a letter is read for years."""
    zone, locale = turn.regulations.zone, turn.house.locale
    year = str(moment.astimezone(zone).year)
    return say(locale, "letter-moment", year=year, moment=clock(moment, zone, locale))


def _town(turn: Turn, case: Case) -> Area:
    """The town a case lies in; what stands highest, where no area is called a town."""
    here = turn.store.areas.get(case.area_id)
    while here.kind != TOWN and here.parent_id is not None:
        here = turn.store.areas.get(here.parent_id)
    return here


def _say(turn: Turn, key: str, **values: Value) -> str:
    return say(turn.house.locale, key, **values)
