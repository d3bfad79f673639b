"""Whatever is posted: the answer is one the specification knows, and nothing stumbles."""

from urllib.parse import urlencode

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot.adapters.open311.form import FIELDS
from bot.adapters.open311.keys import MOST_FILED, MOST_WRONG
from rules.case_life import State
from tests.open311.program import HOTLINE, MAP, Program
from tests.village.undone import nothing_is_left_undone
from tests.village.village import Village

FORM = {"Content-Type": "application/x-www-form-urlencoded"}
GOOD = {
    "api_key": HOTLINE,
    "service_code": "litter",
    "address_string": "上河村",
    "description": "垃圾没人清",
}


def count(village: Village) -> int:
    return len(village.look(lambda store: store.cases.standing(tuple(State), "/", 500)))


@pytest.mark.parametrize(
    ("wrong", "status"),
    [
        ({"service_code": ""}, 400),
        ({"service_code": "no-such"}, 404),
        ({"service_code": "litter-other"}, 404),
        ({"address_string": ""}, 400),
        ({"address_string": "", "lat": "30"}, 400),
        ({"lat": "30", "long": ""}, 400),
        ({"lat": "91", "long": "120"}, 400),
        ({"lat": "nan", "long": "120"}, 400),
        ({"lat": "inf", "long": "inf"}, 400),
        ({"lat": "3" * 400, "long": "0"}, 400),
        ({"address_id": "no-such"}, 400),
        ({"description": "x" * 4_001}, 400),
        ({"phone": "1" * 501}, 400),
        ({"media_url": "file:///etc/passwd"}, 400),
        ({"media_url": "javascript:alert(1)"}, 400),
        ({"attribute[private]": "maybe"}, 400),
    ],
)
def test_what_cannot_be_filed_is_said_and_nothing_is_written(
    village: Village, program: Program, wrong: dict[str, str], status: int
) -> None:
    answer = program.posts({**GOOD, **wrong})
    assert answer.status == status
    assert answer.fault
    assert count(village) == 0
    assert nothing_is_left_undone(village)


@pytest.mark.parametrize(
    ("body", "headers", "status"),
    [
        (b"\xff\xfe=1", FORM, 400),
        (b"description=%FF%FE", FORM, 400),
        (b"&".join(b"a=1" for _ in range(200)), FORM, 400),
        (urlencode({**GOOD, "x": "y" * 70_000}).encode(), FORM, 413),
        (urlencode([*GOOD.items(), ("service_code", "fire")]).encode(), FORM, 400),
        (b'{"service_code": "litter"}', {"Content-Type": "application/json"}, 400),
        (b"<request/>", {"Content-Type": "text/xml"}, 400),
        (b"", FORM, 403),
    ],
)
def test_a_body_that_is_no_form_is_refused(
    village: Village, program: Program, body: bytes, headers: dict[str, str], status: int
) -> None:
    answer = program.posts(body, headers=headers)
    assert answer.status == status
    assert answer.fault
    assert count(village) == 0


fields = st.sampled_from([*sorted(FIELDS), "attribute[order_number]", "attribute[x][]", "y", ""])
values = st.sampled_from([HOTLINE, "litter", "street_light", "30", "120", "V1G1", "yes", "=1+1"])


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pairs=st.lists(st.tuples(fields, values | st.text(max_size=30)), max_size=12))
@example(pairs=[*GOOD.items(), ("description ", "\x00'; DROP TABLE cases; --")])
@example(pairs=[(name, "\x00\x1b[31m" if name == "description" else v) for name, v in GOOD.items()])
def test_no_form_at_all_makes_the_house_stumble(
    village: Village, program: Program, pairs: list[tuple[str, str]]
) -> None:
    body = urlencode(pairs, errors="replace").encode()
    answer = program.posts(body, headers=FORM)
    assert answer.status in (200, 201, 400, 403, 404, 429)
    if answer.status >= 400:
        assert answer.fault
    assert nothing_is_left_undone(village)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    query=st.dictionaries(
        st.sampled_from(
            ["service_request_id", "service_code", "start_date", "end_date", "status", "page"]
        ),
        st.sampled_from(["2026-0001", "open", "2026-11-20T00:00:00Z", "1", ","])
        | st.text(max_size=20),
        max_size=5,
    )
)
def test_no_query_at_all_makes_the_house_stumble(program: Program, query: dict[str, str]) -> None:
    query = {name: value.encode("utf-8", "replace").decode() for name, value in query.items()}
    assert program.get("requests.json", **query).status in (200, 400, 404, 429)


def test_words_that_would_do_something_elsewhere_are_words(
    village: Village, program: Program
) -> None:
    hostile = "'; DROP TABLE cases; -- <script>alert(1)</script> { $card } =HYPERLINK(1)"
    assert program.posts({**GOOD, "description": hostile, "attribute[a]": hostile}).status == 201
    assert program.get("requests/2026-0001.json").told[0]["description"].startswith(hostile)
    village.people["刘强"].sees("请派单", "DROP TABLE cases", "{ $card }")


def test_who_comes_too_often_waits_and_keeps_nobody_else(
    village: Village, program: Program
) -> None:
    for number in range(MOST_FILED):
        assert program.posts({**GOOD, "description": str(number)}).status == 201
    assert program.posts({**GOOD, "description": "one more"}).status == 429
    assert program.posts({**GOOD, "api_key": MAP}).status == 201
    village.later(minutes=1)
    assert program.posts({**GOOD, "description": "one more"}).status == 201


def test_who_guesses_keys_is_not_answered_any_more(village: Village, program: Program) -> None:
    for number in range(MOST_WRONG):
        assert program.posts({**GOOD, "api_key": f"guess-{number}"}).status == 403
    assert program.posts({**GOOD, "api_key": "guess"}).status == 429
    assert program.posts(GOOD).status == 201, "a good key is good from anywhere"
    village.later(minutes=1)
    assert program.posts({**GOOD, "api_key": "guess"}).status == 403
