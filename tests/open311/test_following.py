"""What other programs read: the ten states as two, ranges, pages, and never anybody's data."""

import json
from datetime import timedelta

import pytest

from bot.adapters.open311.following import STATES
from rules.case_life import Move, State
from rules.case_sources import Source
from storage.case_callers import Caller
from storage.cases import Case, Filed
from storage.store import Store
from tests.open311.program import HOTLINE, MAP, Program
from tests.village.village import Village


def stands(village: Village, state: State, **filed: object) -> Case:
    """A case of the street light that stands somewhere."""
    person = village.people["刘强"].person_id
    assert person is not None

    def put(store: Store) -> Case:
        grid = store.areas.by_code("V1G1")
        assert grid is not None
        given = {"item": "street_light", "words": "灯不亮", **filed}
        new = Filed(category="services", area_id=grid.id, reporter_id=person, **given)  # type: ignore[arg-type]
        case = store.cases.file(new, 2026, village.time.now())
        return store.cases.move(case, Move.ACCEPT, state, person, village.time.now())

    return village.do(put)


def numbers(program: Program, key: str = HOTLINE, **query: str) -> list[str]:
    answer = program.get("requests.json", key, **query)
    assert answer.status == 200, answer.told
    return [each["service_request_id"] for each in answer.told]


def test_each_of_the_ten_states_is_open_or_closed(village: Village, program: Program) -> None:
    for state in State:
        stands(village, state)
    told = {each["status_notes"]: each["status"] for each in program.get("requests.json").told}
    assert len(told) == len(State)
    closed = {notes for notes, status in told.items() if status == "closed"}
    assert closed == {"已办结", "已作废", "已并案"}
    assert STATES["open"] | STATES["closed"] == set(State)
    assert len(numbers(program, status="open")) == 7
    assert len(numbers(program, status="closed")) == 3
    assert len(numbers(program, status="open,closed")) == 10
    assert program.get("requests.json", status="pending").status == 400


def test_by_number_by_service_and_by_day(village: Village, program: Program) -> None:
    lamp = stands(village, State.ACCEPTED)
    other = stands(village, State.ACCEPTED, item="", words="别的")
    village.quietly_until(1, 3, 2027)
    new = stands(village, State.ACCEPTED, item="litter")
    assert numbers(program) == [new.number], "the last ninety days, if nothing is said"
    assert numbers(program, start_date="2026-11-01T00:00:00Z") == [other.number, lamp.number]
    by_day = {"start_date": "2026-11-20T09:00:00+08:00", "end_date": "2026-11-20T01:00:00Z"}
    assert numbers(program, **by_day) == [other.number, lamp.number]
    assert numbers(program, **by_day, service_code="street_light") == [lamp.number]
    assert numbers(program, **by_day, service_code="services-other") == [other.number]
    assert numbers(program, **by_day, service_code="services-other,street_light") == [
        other.number,
        lamp.number,
    ]
    asked = f"{lamp.number},{new.number},2026-9999,x"
    assert numbers(program, service_request_id=asked, status="closed") == [lamp.number, new.number]
    assert numbers(program, end_date="2026-11-01T00:00:00Z") == []


def test_more_than_a_page_comes_page_by_page_the_newest_first(
    village: Village, program: Program
) -> None:
    filed = [stands(village, State.ACCEPTED).number for _ in range(5)]
    pages = [numbers(program, page=str(page), page_size="2") for page in (1, 2, 3, 4)]
    assert [*pages[0], *pages[1], *pages[2]] == filed[::-1]
    assert pages[3] == []


@pytest.mark.parametrize(
    "query",
    [
        {"start_date": "2026-11-20"},
        {"start_date": "2026-11-20T09:00:00"},
        {"start_date": "gestern"},
        {"end_date": "9999-99-99T00:00:00Z"},
        {"start_date": "0001-01-01T00:00:00+14:00"},
        {"start_date": "2026-01-01T00:00:00Z", "end_date": "2026-11-01T00:00:00Z"},
        {"start_date": "2026-11-02T00:00:00Z", "end_date": "2026-11-01T00:00:00Z"},
        {"status": "已办结"},
        {"page": "0"},
        {"page": "-1"},
        {"page": "1e9"},
        {"page_size": "1001"},
        {"service_request_id": ",".join(map(str, range(300)))},
    ],
)
def test_what_cannot_be_asked_is_said(program: Program, query: dict[str, str]) -> None:
    answer = program.get("requests.json", **query)
    assert answer.status == 400
    assert answer.fault


def test_an_unknown_service_is_not_found(program: Program) -> None:
    assert program.get("requests.json", service_code="litter,no-such").status == 404


def test_a_private_matter_is_shown_to_nobody(village: Village, program: Program) -> None:
    answer = program.files(
        service_code="family",
        address_string="上河村一网格",
        description="李秀英家打人",
        attribute__private="yes",
    )
    number = answer.told[0]["service_request_id"]
    later = stands(village, State.ACCEPTED)
    assert numbers(program) == [later.number]
    village.people["刘强"].presses_token(f"case.private:{later.id}")
    for each in (number, later.number):
        assert program.get(f"requests/{each}.json").status == 404
        assert numbers(program, service_request_id=each) == []
    assert numbers(program) == []


def test_nobodys_data_goes_out(village: Village, program: Program) -> None:
    """Not the words of others, not who called, not where a quarrel is.

    A program reads what it said itself, less the name and the telephone.
    """
    wang = village.household("V1-01", "王芳")
    wang.sends("我是王芳，家里的路灯不亮，电话 13900000000", place=(30.5, 120.5)).presses(
        "路灯不亮"
    )
    wang.sends("我是王芳，邻居打架了", place=(30.6, 120.6)).presses("邻里纠纷")
    program.files(
        MAP,
        service_code="litter",
        lat="30.7",
        long="120.7",
        address_string="上河村一网格李四家",
        description="我叫李四，13900000000，垃圾没人清",
        last_name="李",
        first_name="四",
        phone="13900000000",
    )
    told = {each["service_request_id"]: each for each in program.get("requests.json").told}
    assert "王芳" not in json.dumps(told, ensure_ascii=False)
    assert "李四" not in json.dumps(told, ensure_ascii=False)
    assert "13900000000" not in json.dumps(told)
    assert {each["description"] for each in told.values()} == {None}
    assert (told["2026-0001"]["lat"], told["2026-0002"]["lat"]) == (30.5, None)
    own = program.get("requests/2026-0003.json", MAP).told[0]
    assert own["description"] == "我叫一位群众，…，垃圾没人清"
    village.people["刘强"].sends("李四 13900000000 又来催")
    assert own == program.get("requests/2026-0003.json", MAP).told[0]


def test_what_the_room_recorded_is_no_programs_own(village: Village, program: Program) -> None:
    case = stands(
        village, State.ACCEPTED, source=Source.CALL, source_words="县12345", place="李四家"
    )
    caller = Caller(name="李四", telephone="13900000000")
    village.do(lambda store: store.case_callers.keep(case.id, caller, None))
    (told,) = program.get("requests.json").told
    assert "李四" not in json.dumps(told, ensure_ascii=False)
    assert told["description"] is None


def test_when_it_is_to_be_done_follows_from_the_limits_that_are_left(
    village: Village, program: Program
) -> None:
    chen = village.command_room("陈静")
    program.files(service_code="street_light", address_string="上河村一网格", description="灯不亮")
    chen.presses("派单").presses("综合执法")
    expected = program.get("requests/2026-0001.json").told[0]["expected_datetime"]
    due = village.look(lambda store: store.cases.standing(tuple(State), "/", 1))[0].due_at
    assert due is not None
    zone = village.regulations.zone
    assert expected > (due + timedelta(minutes=1)).astimezone(zone).isoformat(timespec="seconds")
