"""Every button and every opening word × every role: it acts, or it is refused in words."""

import pytest

from messages.catalogue import LOCALES, phrases
from rules.roles import Role
from tests.role_table import BUTTONS, COLUMNS, NO_ROLE, STANDING, WORDS
from tests.role_tokens import carried
from tests.role_town import (
    bring_case_to,
    bring_time_to,
    redemption_suspended,
    room_at_work,
    something_asked_of_workers,
    something_entered,
    something_ordered,
    something_proposed,
    something_to_improve,
    town,
    with_panel,
)
from tests.village.undone import nothing_is_left_undone
from tests.village.village import Village
from tests.village.villager import Villager
from tests.village.wording import says


def new_words(villager: Villager, seen: int) -> list[str]:
    """What the bot has said to somebody since, edits of earlier messages left out."""
    return [
        each.text
        for each in villager.village.read(villager.account, villager.chat, seen)
        if each.sender == "bot" and not each.edited
    ]


def last_seq(villager: Villager) -> int:
    return max((each.seq for each in villager.screen()), default=0)


def test_the_table_holds_every_button_and_every_word(village: Village) -> None:
    assert set(BUTTONS) == set(village.house.by_verb)
    assert set(WORDS) == {key for flow in village.house.flows for key in flow.words}


@pytest.mark.parametrize("verb", BUTTONS)
def test_a_button_acts_for_its_role_and_is_refused_to_all_others(
    village: Village, verb: str
) -> None:
    everybody = town(village)
    something_ordered(village, verb)
    something_proposed(village, everybody, verb)
    something_entered(village, verb)
    something_to_improve(village, verb)
    something_asked_of_workers(village, verb)
    redemption_suspended(village, verb)
    room_at_work(village, verb)
    bring_case_to(everybody, STANDING.get(verb, "reported"))
    with_panel(village, everybody, verb)
    bring_time_to(village, everybody, verb)
    pressed = carried(village, verb)
    told = {}
    for column in COLUMNS:
        seen = last_seq(everybody[column])
        everybody[column].presses_token(pressed)
        told[column] = (new_words(everybody[column], seen) or [""])[0]
    assert {c: t for c, t in told.items() if not says(BUTTONS[verb][c], t)} == {}
    assert nothing_is_left_undone(village)


@pytest.mark.parametrize("key", WORDS)
def test_words_act_for_their_role_and_are_refused_to_all_others(village: Village, key: str) -> None:
    everybody = town(village)
    words = min(phrases(key), key=lambda line: (line.isascii(), len(line), line))
    told = {}
    for column in COLUMNS:
        seen = last_seq(everybody[column])
        everybody[column].sends(words)
        told[column] = (new_words(everybody[column], seen) or [""])[0]
    wrong = {
        column: text
        for column, text in told.items()
        if not any(says(WORDS[key][column], text, locale) for locale in LOCALES)
    }
    assert wrong == {}
    assert nothing_is_left_undone(village)


@pytest.mark.parametrize("verb", BUTTONS)
def test_a_role_that_was_withdrawn_acts_no_more(village: Village, verb: str) -> None:
    """Each press is checked again at the moment it acts."""
    everybody = town(village)
    something_ordered(village, verb)
    something_proposed(village, everybody, verb)
    something_entered(village, verb)
    something_to_improve(village, verb)
    something_asked_of_workers(village, verb)
    redemption_suspended(village, verb)
    room_at_work(village, verb)
    bring_case_to(everybody, STANDING.get(verb, "reported"))
    with_panel(village, everybody, verb)
    bring_time_to(village, everybody, verb)
    pressed = carried(village, verb)
    for role in Role:
        if BUTTONS[verb][role.value] == BUTTONS[verb][NO_ROLE]:
            continue  # It never was of use to them.
        person = everybody[role.value]
        village.withdraw(person, role)
        seen = last_seq(person)
        person.presses_token(pressed)
        told = (new_words(person, seen) or [""])[0]
        keeps = verb in KEPT.get(role.value, ())
        expected = LEFT.get((role.value, verb), BUTTONS[verb][role.value if keeps else NO_ROLE])
        assert says(expected, told), (role, told)
    assert nothing_is_left_undone(village)


SEAT = ("menu.score", "panel.show", "panel.start", "panel.at", "panel.review")
"""What a seat on a panel gives, whatever role its holder loses: the clerk gives and takes it."""


FINDING = ("room.find", "room.found")
"""Everybody finds what they reported themselves."""


KEPT = {
    **{role.value: FINDING for role in Role},
    "grid_worker": (
        *FINDING,
        "case.said",
        "case.add_said",
        "case.show",
        "case.more",
        "case.story",
        "case.rate_say",
        "case.add",
        "menu.mine",
        *SEAT,
    ),
    "grid_leader": (*FINDING, *SEAT),
    "household": (
        *FINDING,
        *("menu.points", "menu.worker", "points.show_name", "points.hide_name"),
        *(
            "points.past",
            "points.period",
            "points.proof",
            "points.ended",
            "points.ended_proof",
            "points.raise",
        ),
        *("points.object", "objection.file", "redeem.open", "redeem.show", "redeem.cancel"),
        *("declare.open", "slip.served", "honours.mine", "improve.speak"),
        *("part.join", "part.leave", *SEAT),
    ),
}
"""What is a person's own whatever role they hold: what they reported, their home's points."""

LEFT = {("grid_worker", "case.more"): "case-more"}
"""What they still see of their own, and can do nothing more with."""
