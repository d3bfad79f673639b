"""A proof that cannot be opened is asked for again, also where the case is closed already."""

from tests.village.village import Village


def test_a_broken_proof_of_a_case_handled_on_the_spot_is_made_good(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    wang.sends("河边有垃圾", photo="litter.jpg")
    wang.presses("垃圾积存")
    case = wang.sees("已登记").case
    wang.presses("我已处理好", on=case)
    wang.sends(photo=b"no picture at all")
    wang.sees(case, "重新发")
    wang.sends(photo="fixed.jpg")
    wang.sees("已补充", case)
    assert len(room.sees(case).photos) == 2
