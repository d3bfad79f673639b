"""Which calls open without a key: what there is to report may be read, and nothing else.

GeoReport v2 asks a key of POST alone, and wants 403 where it is missing or invalid, said in the
description; that whoever reads needs one too is our reading (docs/open311.md).
"""

from sqlalchemy import text

from tests.open311.program import HOTLINE, Answer, Program
from tests.village.village import Village

OPEN = ("discovery.json", "services.json", "services/street_light.json")
KEPT = ("requests.json", "requests/2026-0001.json", f"tokens/{'0' * 32}.json")
LAMP = {"service_code": "street_light", "address_string": "上河村二网格", "description": "灯不亮"}
WRONG = (None, "", HOTLINE.upper(), f"{HOTLINE}x", "密钥")


def rows(village: Village) -> int:
    """Everything that was received, by whatever door."""

    counted = text("SELECT count(*) FROM inbox")
    return village.look(lambda store: int(store.connection.execute(counted).scalar_one()))


def in_the_header(program: Program, method: str, path: str, key: str, **sent: object) -> Answer:
    return program.asks(method, path, headers={"X-Api-Key": key}, **sent)


def test_what_there_is_to_report_is_read_without_a_key_and_with_any(program: Program) -> None:
    for path in OPEN:
        for key in WRONG:
            assert program.get(path, key).status == 200, (path, key)


def test_whatever_is_of_a_case_is_answered_403_without_a_good_key(program: Program) -> None:
    assert program.files(**LAMP).status == 201
    for path in KEPT:
        for key in (None, "", HOTLINE.upper()):
            answer = program.get(path, key)
            assert answer.status == 403, (path, key)
            assert "密钥" in answer.fault
        assert in_the_header(program, "GET", path, "x").status == 403
        assert in_the_header(program, "GET", path, HOTLINE).status in (200, 404)


def test_a_post_without_a_good_key_is_answered_403_and_leaves_no_row(
    village: Village, program: Program
) -> None:
    before = rows(village)
    for key in WRONG:
        answer = program.files(key, **LAMP)
        assert answer.status == 403, key
        assert "密钥" in answer.fault
        assert HOTLINE not in answer.fault
    assert in_the_header(program, "POST", "requests.json", "x", data=LAMP).status == 403
    assert rows(village) == before
    assert program.get("requests.json").told == []
    assert in_the_header(program, "POST", "requests.json", HOTLINE, data=LAMP).status == 201
    assert rows(village) == before + 1


def test_without_a_key_the_fields_are_not_looked_at(village: Village, program: Program) -> None:
    """Nobody learns from the answers which items and places there are to file."""
    before = rows(village)
    for fields in ({}, {"service_code": "no-such"}, {**LAMP, "lat": "nan", "long": "x"}):
        assert program.files(None, **fields).status == 403
    assert rows(village) == before
