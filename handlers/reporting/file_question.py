"""The one question before a report is filed: what is it, where, and is it not reported already?"""

from dataclasses import dataclass, field

from handlers.cases import case_card
from handlers.reporting import emergency, report_content, said_beside, where
from handlers.reporting.likely_items import likely
from handlers.reporting.same_matter import reported_before
from handlers.reporting.where import Where
from handlers.turn import Turn
from messages.written import day
from rules.case_life import OPEN
from rules.items import Item
from rules.suggestion import Suggestion
from storage.cases import Case

NOT_A_REPORT = "no"
ITEM, CATEGORY, ADD, FOLLOW, AT, NOT_AT = "item", "category", "add", "follow", "at", "not_at"
"""What a choice begins with; behind the point stand a code or a case's id."""

NO_CASE = 0

Choices = list[tuple[str, str]]


@dataclass(frozen=True)
class Asked:
    """The question's words and choices, and the case it asks about (0 for none)."""

    text: str
    choices: Choices = field(default_factory=list)
    shown_case: int = NO_CASE


def make(turn: Turn) -> Asked:
    """The question as it stands with all that has come in so far.

    1. Whom to ring, where somebody is in danger.
    2. The sure item alone, or the first three; with a place that is only guessed, both in one tap.
    3. A case that may be the same, to follow or to add to.
    4. The six categories, and that it is no report.
    """
    suggested, place = likely(turn, turn.recall("words")), where.of_report(turn)
    same = next(filter(None, (_same(turn, item, place) for item in suggested.shown)), None)
    earlier = same or _just_filed(turn)
    choices = _kinds(turn, suggested, place) + said_beside.choices(turn)
    if earlier is not None:
        choices.append(_joining(turn, earlier))
    items = turn.regulations.items
    choices += [(f"{CATEGORY}.{each.code}", turn.name_of(each)) for each in items.categories]
    if place.place is not None:
        label = turn.words("file-not-at", place=place.place.name)
        choices.append((f"{NOT_AT}.{place.place.code}", label))
    choices.append((NOT_A_REPORT, turn.words("file-not-a-report")))
    text = _text(turn, suggested, place)
    if same is not None:
        text = f"{_told_of(turn, same)}\n{text}"
    text = emergency.call_first(turn, turn.recall("words")) + text
    return Asked(text, choices, same.id if same else NO_CASE)


def would_be_the_same(turn: Turn) -> bool:
    """Whether the question as it stands is on the same screen already, with the same choices."""
    asked = turn.talk.memory.top
    if asked is None or turn.recall("asked_in") != turn.home:
        return False
    now = make(turn)
    labels = [label for label, _ in asked.question.buttons]
    wanted = [label for _, label in now.choices]
    urgent = emergency.call_first(turn, turn.recall("words"))
    return labels == wanted and urgent in asked.question.text


def bring_up_to_date(turn: Turn) -> None:
    """The open question, with the same choices, tells all that has come in where it is repeated."""
    asked = turn.talk.memory.top
    assert asked is not None, "a report was open"
    asked.question.text = make(turn).text


def about(turn: Turn, item: Item, same: Case) -> Asked:
    """An item was chosen of which somebody may have reported the same: this one, or another?"""
    choices = [
        _joining(turn, same),
        (f"{ITEM}.{item.code}", turn.words("file-another")),
        (NOT_A_REPORT, turn.words("file-not-a-report")),
    ]
    return Asked(_told_of(turn, same), choices, same.id)


def not_yet_asked_about(turn: Turn, item: Item) -> Case | None:
    """A case of the item that may be the same, unless it was shown, or somebody is in danger."""
    if item.emergency:
        return None
    same = _same(turn, item, where.of_report(turn))
    return None if same is None or same.id == turn.recall("shown_case") else same


def _same(turn: Turn, item: Item, place: Where) -> Case | None:
    return reported_before(turn, item, where.grid_of(turn, place.place), place.place)


def _just_filed(turn: Turn) -> Case | None:
    """Pictures without words right after a report may well belong to it."""
    case_id = turn.recall("just_filed")
    if not case_id or turn.recall("words"):
        return None
    case = turn.store.cases.get(case_id)
    return case if case.state in OPEN else None


def _kinds(turn: Turn, suggested: Suggestion, place: Where) -> Choices:
    choices: Choices = []
    guess = place.guess
    if guess is not None:
        at = turn.words("file-at", place=guess.name)
        if len(suggested.shown) == 1:
            item = suggested.shown[0]
            both = turn.words("file-item-at", item=turn.name_of(item), place=guess.name)
            choices.append((f"{ITEM}.{item.code}@{guess.code}", both))
        else:
            choices.append((f"{AT}.{guess.code}", at))
    choices += [(f"{ITEM}.{item.code}", turn.name_of(item)) for item in suggested.shown]
    return choices


def _joining(turn: Turn, case: Case) -> tuple[str, str]:
    """Of one's own case more is told, and of one that is followed; another's is followed."""
    if _follows(turn, case):
        return f"{FOLLOW}.{case.id}", turn.words("file-add-to", number=case.number)
    if case.is_own(turn.me.id):
        return f"{ADD}.{case.id}", turn.words("file-add-to", number=case.number)
    return f"{FOLLOW}.{case.id}", turn.words("file-follow", number=case.number)


def _text(turn: Turn, suggested: Suggestion, place: Where) -> str:
    match len(suggested.shown):
        case 0:
            key = "file-which-category"
        case 1:
            key = "file-which-kind"
        case _:
            key = "file-which-of"
    first = turn.name_of(suggested.items[0]) if suggested.items else ""
    asked = turn.words(key, got=report_content.told(turn), likely=first)
    if place.place is not None:
        return f"{turn.words('file-place', place=place.place.name)}\n{asked}"
    return asked


def _told_of(turn: Turn, same: Case) -> str:
    """No more than that it was reported: neither by whom nor in which words."""
    known = "same-followed" if _follows(turn, same) else "same-reported"
    return turn.words(
        "same-own" if same.is_own(turn.me.id) else known,
        number=same.number,
        matter=case_card.matter(turn, same, turn.locale),
        place=case_card.where(same),
        day=day(turn.regulations.today(same.filed_at), turn.locale),
    )


def _follows(turn: Turn, case: Case) -> bool:
    return turn.store.case_followers.follows(case.id, turn.me.id)
