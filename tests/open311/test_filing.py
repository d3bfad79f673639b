"""What a program files goes the way of every case, and once."""

from messages.inbound import Brought
from rules.case_life import State
from rules.roles import Role
from storage.receiving import receive_brought
from tests.open311.program import HOTLINE, MAP, NOBODYS, Program
from tests.village.village import Village

LAMP = {"service_code": "street_light", "address_string": "上河村二网格", "description": "灯不亮"}


def count(village: Village) -> int:
    return len(village.look(lambda store: store.cases.standing(tuple(State), "/", 50)))


def test_without_a_key_or_with_a_wrong_one_nothing_is_filed(
    village: Village, program: Program
) -> None:
    for key in (None, "", "x", HOTLINE[:-1], HOTLINE + "0", NOBODYS, "密钥"):
        answer = program.files(key, **LAMP)
        assert answer.status == 403
        assert answer.fault
    assert count(village) == 0


def test_a_key_whose_person_left_the_room_opens_nothing(village: Village, program: Program) -> None:
    assert program.files(**LAMP).status == 201
    village.withdraw(village.people["刘强"], Role.COMMAND_ROOM)
    assert program.files(**{**LAMP, "description": "又一盏"}).status == 403
    assert program.get("requests.json").status == 403
    assert count(village) == 1


def test_the_same_request_told_again_is_one_case(village: Village, program: Program) -> None:
    first, again = program.files(**LAMP), program.files(**LAMP)
    assert (first.status, again.status) == (201, 200)
    assert first.told == again.told
    assert program.files(**{**LAMP, "description": "另一盏灯不亮"}).status == 201
    assert program.files(MAP, **LAMP).status == 201, "of another program it is another's"
    village.restart()
    village.later(days=1)
    assert count(village) == 3


def test_a_number_of_their_own_is_filed_once_whatever_is_told_with_it(
    village: Village, program: Program
) -> None:
    first = program.files(**LAMP, attribute__order_number="GD-1")
    village.later(days=3)
    again = program.files(
        service_code="litter", lat="30", long="120", attribute__order_number="ｇｄ-1"
    )
    assert first.told[0]["service_request_id"] == again.told[0]["service_request_id"]
    assert count(village) == 1


def test_an_order_that_came_here_and_is_pasted_too_is_shown_to_the_room(
    village: Village, program: Program
) -> None:
    program.files(**LAMP, attribute__order_number="GD-2026112001")
    room = village.people["刘强"]
    order = "工单编号：GD-2026112001\n事发地：上河村二网格\n诉求内容：村口路灯不亮"
    room.sends(order).sees("请核对", "2026-0001 也是这个工单号", "不录了")
    room.presses("不录了")
    assert count(village) == 1
    room.sends(order.replace("2001", "2002"))
    assert "也是这个工单号" not in room.last().text


def test_the_same_request_forty_times_at_once_is_one_case(
    village: Village, program: Program
) -> None:
    answers = program.posts_together(*[{**LAMP, "api_key": HOTLINE}] * 40)
    assert {each.status for each in answers} <= {200, 201}
    assert len({each.told[0]["service_request_id"] for each in answers}) == 1
    assert count(village) == 1
    village.people["刘强"].sees("请派单", times=1)


def test_who_is_told_of_it_and_who_is_rung(village: Village, program: Program) -> None:
    """A program follows by itself: nobody is rung, and nobody hears as its reporter."""
    liu, chen, unit = village.people["刘强"], village.command_room("陈静"), village.unit("综合执法")
    program.files(**LAMP, first_name="四", last_name="李", phone="13900000000")
    chen.sees("请派单", "县12345转来", "来电人：李四 13900000000", times=1)
    chen.presses("派单").presses("综合执法")
    unit.sees("派给您单位", "来电人：李四 13900000000")
    unit.presses("办结").sends(photo="fixed.jpg")
    chen.presses("核查通过")
    for each in (liu, chen):
        each.sees_no("回个电话")
        each.sees_no("您报的")
    (told,) = program.get("requests/2026-0001.json").told
    assert (told["status"], told["status_notes"]) == ("closed", "已办结")
    assert told["agency_responsible"] == "综合执法"
    assert told["expected_datetime"] is None


def test_the_grid_is_the_addresss_or_the_codes_or_the_whole_town(
    village: Village, program: Program
) -> None:
    def area(**where: str) -> str:
        given = {"service_code": "litter", "description": str(where), **where}
        number = program.files(**given).told[0]["service_request_id"]
        return str(program.get(f"requests/{number}.json").told[0]["address_id"])

    assert area(address_string="清溪镇上河村二网格东头") == "V1G2"
    assert area(address_string="上河村") == "V1"
    assert area(address_string="县城大道 1 号") == "T"
    assert area(lat="30.1", long="120.2") == "T"
    assert area(address_id="V1G1", address_string="上河村二网格") == "V1G1"


def test_what_waits_for_its_turn_is_answered_with_a_token(
    village: Village, program: Program
) -> None:
    """A house that is behind still has the request: its number comes later, by the token."""
    program.files(**LAMP)
    kept = village.look(lambda store: store.cases.standing(tuple(State), "/", 1))[0]
    waiting = _brought(village, kept.area_id)
    village.do(lambda store: receive_brought(store, waiting, village.time.now()))
    told = program.get("tokens/" + "0" * 32 + ".json").told
    assert told == [{"service_request_id": None, "token": "0" * 32}]
    village.works()
    assert program.get("tokens/" + "0" * 32 + ".json").told[0]["service_request_id"] == "2026-0002"
    assert program.get("tokens/" + "0" * 32 + ".json", key=MAP).status == 404


def test_what_came_while_its_person_left_is_put_aside_and_not_lost(
    village: Village, program: Program
) -> None:
    program.files(**LAMP)
    kept = village.look(lambda store: store.cases.standing(tuple(State), "/", 1))[0]
    waiting = _brought(village, kept.area_id)
    village.withdraw(village.people["刘强"], Role.COMMAND_ROOM)
    village.do(lambda store: receive_brought(store, waiting, village.time.now()))
    village.works()
    village.later(hours=1)
    (aside,) = village.look(lambda store: store.inbox.quarantined())
    assert "NotOfTheRoom" in aside
    assert count(village) == 1


def _brought(village: Village, area_id: int) -> Brought:
    person = village.people["刘强"].person_id
    assert person is not None
    return Brought(
        by=person,
        source="open311",
        source_words="县12345",
        key="open311:县12345:" + "0" * 32,
        words="井盖没了",
        area_id=area_id,
        kind_code="litter",
    )
