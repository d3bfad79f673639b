"""What a button sends back fits into the narrowest platform, whatever codes a town has chosen."""

import pytest

from handlers.dialogue import Dialogue, Question, choice_token
from handlers.flow import LONGEST_ID
from handlers.flows import FLOWS
from messages.outbound import LONGEST_TOKEN, Button

LONGEST_CODE = "a" * 32
A_MILLION = 1_000_000
STEPS = [(flow.name, step) for flow in FLOWS for step in flow.steps]


@pytest.mark.parametrize(("flow", "step"), STEPS)
def test_a_choice_of_the_longest_code_fits(flow: str, step: str) -> None:
    asked = Dialogue(A_MILLION - 1, flow, step, {}, Question(""))
    assert Button("照明", choice_token(asked, step, f"category.{LONGEST_CODE}"))


@pytest.mark.parametrize("verb", sorted(verb for flow in FLOWS for verb in flow.presses))
def test_a_button_that_opens_a_flow_fits_with_the_longest_id(verb: str) -> None:
    assert len(f"{verb}:{'9' * LONGEST_ID}") <= LONGEST_TOKEN


def test_a_token_no_platform_gives_back_is_refused_at_once() -> None:
    with pytest.raises(ValueError, match="64 bytes"):
        Button("照明", "灯" * 22)
    with pytest.raises(ValueError, match="64 bytes"):
        Button("照明", "")
