"""Every field name of the published GeoReport v2 specification, call by call, and no other.

The names are the specification's own: its tables of responses and arguments
(wiki.open311.org/GeoReport_v2).
"""

import re

from tests.open311.program import HOTLINE, Program
from tests.village.village import Village

SERVICE = {
    *("service_code", "service_name", "description", "metadata", "type", "keywords", "group"),
}
DEFINITION = {"service_code", "attributes"}
ATTRIBUTE = {
    *("variable", "code", "datatype", "required", "datatype_description", "order"),
    *("description", "values"),
}
VALUE = {"key", "name"}
POSTED = {"service_request_id", "service_notice", "account_id"}
TOKEN = {"service_request_id", "token"}
REQUEST = {
    *("service_request_id", "status", "status_notes", "service_name", "service_code"),
    *("description", "agency_responsible", "service_notice", "requested_datetime"),
    *("updated_datetime", "expected_datetime", "address", "address_id", "zipcode"),
    *("lat", "long", "media_url"),
}
ARGUMENTS = {
    "jurisdiction_id": "town.example",
    "service_code": "street_light",
    "lat": "30.12345",
    "long": "120.54321",
    "address_string": "上河村一网格老槐树下",
    "address_id": "V1G1",
    "email": "li@example.com",
    "device_id": "d-1",
    "account_id": "a-1",
    "first_name": "四",
    "last_name": "李",
    "phone": "13900000000",
    "description": "路灯不亮，\n晚上看不见。",
    "media_url": "https://example.com/lamp.jpg",
    "attribute[order_number]": "GD-1",
    "attribute[private]": "no",
}
ERROR = {"code", "description"}
DISCOVERY = {"changeset", "contact", "key_service", "endpoints"}
ENDPOINT = {"specification", "url", "changeset", "type", "formats"}
W3_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d")


def test_services_are_the_towns_items_and_need_no_key(program: Program) -> None:
    told = program.get("services.json", key=None).told
    assert all(set(each) == SERVICE for each in told)
    lamp = next(each for each in told if each["service_code"] == "street_light")
    assert (lamp["service_name"], lamp["group"], lamp["type"]) == (
        "路灯不亮",
        "便民服务",
        "realtime",
    )
    assert lamp["metadata"] is True
    assert "路灯" in lamp["keywords"].split(", ")
    codes = [each["service_code"] for each in told]
    assert len(codes) == len(set(codes))
    assert sum(code.endswith("-other") for code in codes) == 6


def test_a_services_definition(program: Program) -> None:
    told = program.get("services/street_light.json", key=None).told
    assert set(told) == DEFINITION
    assert all(set(each) == ATTRIBUTE for each in told["attributes"])
    number, private = told["attributes"]
    assert (number["code"], number["datatype"], number["required"]) == (
        "order_number",
        "string",
        False,
    )
    assert (private["code"], private["datatype"]) == ("private", "singlevaluelist")
    assert [set(each) for each in private["values"]] == [VALUE, VALUE]
    assert [each["order"] for each in told["attributes"]] == [1, 2]
    assert "no-such" in program.get("services/no-such.json", key=None).fault


def test_every_argument_of_a_request_is_taken_and_answered_with_its_number(
    village: Village, program: Program
) -> None:
    answer = program.posts({**ARGUMENTS, "api_key": HOTLINE})
    assert answer.status == 201
    (told,) = answer.told
    assert set(told) == POSTED
    assert told["service_request_id"] == "2026-0001"
    assert told["account_id"] is None
    card = village.people["刘强"].sees("请派单", "2026-0001")
    for shown in ("县12345转来", "路灯不亮", "老槐树下", "李四 13900000000", "工单：GD-1"):
        assert shown in card.text
    assert "https://example.com/lamp.jpg" in card.text
    assert "上河村一网格" in card.text
    assert "li@example.com" not in card.text, "no more is kept than the room needs"


def test_a_request_as_it_is_followed(village: Village, program: Program) -> None:
    program.posts({**ARGUMENTS, "api_key": HOTLINE})
    for path in ("requests.json", "requests/2026-0001.json"):
        (told,) = program.get(path).told
        assert set(told) == REQUEST
        assert (told["status"], told["status_notes"]) == ("open", "待受理")
        assert (told["service_code"], told["service_name"]) == ("street_light", "路灯不亮")
        assert "路灯不亮，\n晚上看不见。" in told["description"]
        assert told["requested_datetime"] == told["updated_datetime"] == "2026-11-20T09:00:00+08:00"
        assert W3_TIME.fullmatch(told["expected_datetime"])
        assert told["expected_datetime"] > told["requested_datetime"]
        assert told["address"] == "上河村一网格老槐树下、上河村一网格、上河村、清溪镇"
        assert (told["address_id"], told["lat"], told["long"]) == ("V1G1", 30.12345, 120.54321)
        assert (told["zipcode"], told["media_url"], told["agency_responsible"]) == (None,) * 3
        assert told["service_notice"]


def test_the_number_behind_a_token(village: Village, program: Program) -> None:
    program.posts({**ARGUMENTS, "api_key": HOTLINE})
    key = village.look(
        lambda store: store.connection.exec_driver_sql("SELECT key FROM case_caller").scalar_one()
    )
    token = key.rpartition(":")[2]
    (told,) = program.get(f"tokens/{token}.json").told
    assert told == {"service_request_id": "2026-0001", "token": token}
    assert set(told) == TOKEN
    assert program.get("tokens/" + "0" * 32 + ".json").status == 404


def test_discovery(program: Program) -> None:
    told = program.get("discovery.json", key=None).told
    assert set(told) == DISCOVERY
    (endpoint,) = told["endpoints"]
    assert set(endpoint) == ENDPOINT
    assert endpoint["url"] == "https://town.example/open311/v2"
    assert endpoint["formats"] == ["application/json"]


def test_errors_are_a_list_of_code_and_description(program: Program) -> None:
    for answer in (
        program.get("requests.json", key=None),
        program.get("requests/2026-9999.json"),
        program.get("services.xml"),
        program.files(service_code="no-such"),
        program.asks("DELETE", "requests.json"),
    ):
        assert [set(each) for each in answer.told] == [ERROR]
        assert answer.fault
