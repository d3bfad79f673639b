"""How a case is shown: its card, brought up to date wherever it was shown before."""

from handlers.turn import Turn
from messages.catalogue import say
from messages.inbound import MediaKind
from messages.outbound import Outgoing
from messages.written import clock
from storage.cases import Case

LONGEST = 300
"""Characters of the reporter's words on a card; the case keeps all of them."""


def subject(case: Case) -> str:
    """What ties the messages about a case together."""
    return f"case:{case.id}"


def matter(turn: Turn, case: Case, locale: str) -> str:
    """What the case is about: the item's name, or the category's while no item is known."""
    items = turn.regulations.items
    found = items.get(case.item) or items.category(case.category)
    if found is None:
        return case.item or case.category
    return found.name if locale == "zh_CN" else found.name_en


def unit_name(turn: Turn, code: str, locale: str) -> str:
    """A handling unit's name."""
    unit = turn.regulations.items.unit(code)
    if unit is None:
        return code
    return unit.name if locale == "zh_CN" else unit.name_en


def card(turn: Turn, case: Case, locale: str) -> str:
    """The case in a few lines: number, matter, place, words, who reported it, where it stands."""
    lines = [
        say(
            locale,
            "card-head",
            number=case.number,
            matter=matter(turn, case, locale),
            place=case.area_name,
        )
    ]
    if case.words:
        words = case.words if len(case.words) <= LONGEST else case.words[:LONGEST] + "…"
        lines.append(say(locale, "card-words", words=words))
    if case.latitude is not None and case.longitude is not None:
        lines.append(
            say(
                locale,
                "card-place",
                latitude=f"{case.latitude:.5f}",
                longitude=f"{case.longitude:.5f}",
            )
        )
    reporter = turn.store.people.get(case.reporter_id).name
    filed = clock(case.filed_at, turn.regulations.zone, locale)
    lines.append(say(locale, "card-reporter", name=reporter, time=filed))
    unit = unit_name(turn, case.unit, locale) if case.unit else ""
    lines.append(say(locale, f"card-state-{case.state.value}", unit=unit))
    return "\n".join(lines)


def pictures(turn: Turn, case: Case) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """What shows the case: photos, and voice notes and other files."""
    evidence = turn.store.evidence.of_case(case.id)
    photos = tuple(each.media_id for each in evidence if each.kind == MediaKind.PHOTO.value)
    files = tuple(each.media_id for each in evidence if each.kind != MediaKind.PHOTO.value)
    return photos, files


def bring_up_to_date(turn: Turn, case: Case) -> None:
    """Rewrites the cards shown before: the new state, and no buttons that have had their day."""
    photos, files = pictures(turn, case)
    for outbox_id, chat_id in turn.store.outbox.cards(subject(case)):
        locale = turn.store.people.locale_in(chat_id) or turn.house.locale
        message = Outgoing(card(turn, case, locale), photos=photos, files=files)
        turn.letters.instead_of(outbox_id, chat_id, message, subject(case))
