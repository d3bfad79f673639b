"""Whoever an honour concerns hears of it: the household, the village's groups, the clerk.

GOVERNANCE.md section 5: the household in private, with its name; a group the roll alone.
"""

from collections.abc import Sequence

from handlers.buttons import HonourButton
from handlers.flow import token
from handlers.honours.honour_pictures import SHORT_SEAL, draw_roll, masked_name, pictures_of
from handlers.honours.honour_words import award_of, brings_in, scheme_given_by
from handlers.turn import Turn
from messages.catalogue import say
from messages.named import name_in
from messages.outbound import Outgoing
from messages.written import period_named
from storage.areas import Area
from storage.honour_records import Honour, Lot
from storage.households import Household


def tell_household(turn: Turn, honour: Honour, household: Household) -> bool:
    """Tells every grown member who can be reached, with the pictures; False if nobody can."""
    pictures = pictures_of(turn, honour, household)
    village = turn.store.areas.get(honour.village_id)
    award = award_of(scheme_given_by(turn.regulations, honour), honour.honour)
    reached = False
    for _, person_id, _ in turn.store.households.adults(household.id, turn.today):
        person = turn.store.people.get(person_id)
        locale = turn.letters.locale_of(person)
        chat = turn.store.people.private_chat(person_id)
        if chat is None:
            continue
        lines = [
            say(
                locale,
                "honour-told",
                village=village.name,
                household=household.code,
                head=household.head,
                period=period_named(honour.period, locale),
                honour=name_in(honour, locale),
            )
        ]
        if brings := brings_in(award, locale):
            lines.append(say(locale, "honour-told-brings", brings=brings))
        if honour.yuan:
            lines.append(say(locale, "honour-told-prize", yuan=str(honour.yuan)))
        lines.append(say(locale, "honour-told-end"))
        turn.letters.to_chat(chat, Outgoing("\n".join(lines), photos=pictures))
        reached = True
    return reached


def tell_groups(
    turn: Turn,
    honour: Honour,
    households: Sequence[Household],
    seal: str,
    lot: Lot | None,
) -> bool:
    """红榜 to the village's groups, as picture and text; False if there is no group."""
    groups = turn.store.chats.groups_of(honour.village_id)
    if not groups:
        return False
    photos = tuple(draw_roll(turn, honour, households, seal))
    text = _roll(turn, honour, households, seal, lot)
    for group in groups:
        turn.letters.to_chat(group.id, Outgoing(text, photos=photos))
    return True


def tell_clerk(turn: Turn, honours: Sequence[Honour], said: Sequence[str]) -> None:
    """What was done, at once; the papers to print are fetched by a button."""
    first = honours[0]
    village = turn.store.areas.get(first.village_id)
    head = turn.words(
        "honour-confirmed",
        village=village.name,
        period=period_named(first.period, turn.locale),
        honour=name_in(first, turn.locale),
        count=str(len(honours)),
    )
    buttons = [
        turn.button("button-papers", HonourButton.PAPERS, first.selection_id),
        turn.button("menu-honours", HonourButton.SELECT),
    ]
    turn.say_text("\n".join([head, *said]), buttons=buttons)


def ask_clerks(turn: Turn, village: Area, clerks: Sequence[int], period: str, subject: str) -> None:
    """A result is final: honours can be given."""
    for person_id in clerks:
        person = turn.store.people.get(person_id)
        turn.letters.to_person(
            person,
            "honours-ask-clerk",
            buttons=[("menu-honours", token(HonourButton.SELECT))],
            subject=subject,
            village=village.name,
            period=period_named(period, turn.letters.locale_of(person)),
        )


def _roll(
    turn: Turn, honour: Honour, households: Sequence[Household], seal: str, lot: Lot | None
) -> str:
    locale = turn.house.locale
    village = turn.store.areas.get(honour.village_id)
    lines = [
        say(
            locale,
            "honour-roll",
            village=village.name,
            period=period_named(honour.period, locale),
            honour=name_in(honour, locale),
            count=str(len(households)),
        )
    ]
    if brings := brings_in(
        award_of(scheme_given_by(turn.regulations, honour), honour.honour), locale
    ):
        lines.append(say(locale, "honour-roll-brings", brings=brings))
    for each in households:
        values = {"code": each.code, "name": masked_name(each)}
        if each.group_no:
            line = say(locale, "honour-roll-line", group=each.group_no, **values)
        else:
            line = say(locale, "honour-roll-line-bare", **values)
        lines.append(line.rstrip())
    if lot is not None:
        if lot.seed:
            lines.append(
                say(
                    locale,
                    "honour-roll-lot-program",
                    winners=lot.winners,
                    entrants=lot.entrants,
                    seed=lot.seed,
                )
            )
        else:
            lines.append(say(locale, "honour-roll-lot-panel", winners=lot.winners))
    lines.append(say(locale, "honour-roll-seal", seal=seal[:SHORT_SEAL]))
    return "\n".join(lines)
