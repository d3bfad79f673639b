"""A button of the menu is understood by its words at any time, not only while it is on top."""

import pytest

from handlers.flow import read_token
from handlers.phrases import meaning
from messages.catalogue import LOCALES, say
from rules.roles import Role
from tests.conversations.arranged import also_holds
from tests.village.village import Village
from tests.village.wording import keys


@pytest.mark.parametrize("locale", LOCALES)
def test_every_label_of_the_menu_is_a_phrase(village: Village, locale: str) -> None:
    labels = {key: say(locale, key) for key in keys() if key.startswith("menu-")}
    said = village.house.by_phrase
    assert {key: label for key, label in labels.items() if meaning(label, said) is None} == {}


@pytest.mark.parametrize("language", ["中文", "english"])
def test_a_label_typed_opens_what_its_button_opens(village: Village, language: str) -> None:
    zhou = village.clerk("周敏")
    for role in set(Role) - {Role.CLERK, Role.HOUSEHOLD}:
        also_holds(village, zhou, role, "V1")
    zhou.sends(language)
    house = village.house
    differing = []
    for label, token in zhou.last().buttons:
        means = meaning(label, house.by_phrase)
        if means is None or house.by_phrase[means] != house.by_verb[read_token(token)[0]]:
            differing.append(label)
    assert differing == []
