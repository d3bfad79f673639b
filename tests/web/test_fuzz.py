"""Whatever is posted: the answer is one the API names, and what is accepted is handled."""

import json

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.village.browser import Browser
from tests.village.undone import nothing_is_left_undone
from tests.village.village import Village

JSON = {"Content-Type": "application/json"}

plain_json = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(st.characters(exclude_categories=()), max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=6,
)
bodies = st.dictionaries(
    st.sampled_from(["account", "chat", "id", "text", "press", "location", "photo", "lat"]),
    st.sampled_from(["a1", "p-a1", "1", "menu.points", "case.show:1", "~1.add:x"]) | plain_json,
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(body=bodies | plain_json)
@example(body={"account": "a1", "chat": "p-a1", "press": "case.show:" + "9" * 30})
@example(body={"account": "a1", "chat": "p-a1", "press": "case.show:" + "9" * 5000})
@example(body={"account": "a1", "chat": "p-a1", "press": ":::"})
def test_no_body_at_all_makes_the_house_stumble(
    village: Village, browser: Browser, body: object
) -> None:
    village.grid_worker("王芳")
    answer = browser.post("/api/messages", data=json.dumps(body), headers=JSON)
    assert answer.status in (202, 400, 403, 409)
    if answer.status == 202:
        village.later(minutes=2)  # long enough for a step that fails to be put aside
        assert nothing_is_left_undone(village)
    else:
        assert answer.error
