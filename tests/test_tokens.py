"""What a button sends back fits into the narrowest platform, whatever codes a town has chosen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.dialogue import Dialogue, Question, choice_token, chosen_value
from handlers.flow import LONGEST_ID
from handlers.flows import FLOWS
from messages.outbound import LONGEST_TOKEN, Button

LONGEST_CODE = "a" * 40
A_MILLION = 1_000_000
STEPS = [(flow.name, step) for flow in FLOWS for step in flow.steps]


@pytest.mark.parametrize(("flow", "step"), STEPS)
def test_a_choice_of_the_longest_code_fits(flow: str, step: str) -> None:
    asked = Dialogue(A_MILLION - 1, flow, step, {}, Question(""))
    value = f"category.{LONGEST_CODE}"
    asked.question.buttons.append(["照明", choice_token(asked, step, value)])
    (button,) = asked.question.offered()
    assert chosen_value(asked, button.token) == value


@pytest.mark.parametrize("verb", sorted(verb for flow in FLOWS for verb in flow.presses))
def test_a_button_that_opens_a_flow_fits_with_the_longest_id(verb: str) -> None:
    assert len(f"{verb}:{'9' * LONGEST_ID}") <= LONGEST_TOKEN


def test_a_token_no_platform_gives_back_is_refused_at_once() -> None:
    with pytest.raises(ValueError, match="64 bytes"):
        Button("照明", "灯" * 22)
    with pytest.raises(ValueError, match="64 bytes"):
        Button("照明", "")


@given(st.lists(st.text(min_size=1, max_size=60), min_size=1, max_size=20, unique=True))
def test_a_choice_gives_back_its_value_however_long(values: list[str]) -> None:
    asked = Dialogue(7, "file_case", "kind", {}, Question(""))
    asked.question.buttons = [["照明", choice_token(asked, "kind", value)] for value in values]
    tokens = [button.token for button in asked.question.offered()]
    assert [chosen_value(asked, token) for token in tokens] == values


def test_what_a_short_value_sends_back_is_the_value_itself() -> None:
    asked = Dialogue(7, "file_case", "kind", {}, Question("", [["路灯", "~7.kind:street_light"]]))
    (button,) = asked.question.offered()
    assert button.token == choice_token(asked, "kind", "street_light") == "~7.kind:street_light"
    assert chosen_value(asked, "~6.kind:street_light") is None, "another question's"
