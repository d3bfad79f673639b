"""The link behind the QR code at the door: t.me/xiangyue_bot?start=CODE."""

from tests.conversations.arranged import bound_to, code_for
from tests.telegram_village.platform import arrives, cases_of, phone, told
from tests.village.undone import nothing_is_left_undone
from tests.village.village import Village
from tests.village.villager import Villager


def invited(village: Village) -> tuple[Villager, str]:
    """A stranger's phone, and the link's code for 李秀英."""
    li = village.household("V1-01", "李秀英", bound=False)
    return village.stranger(), code_for(village, li)


def test_the_link_leads_to_the_notice(village: Village) -> None:
    newcomer, code = invited(village)
    phone(newcomer).starts(code)
    arrives(village)
    village.network_repeats_everything()
    newcomer.sees("李秀英", "告知书", times=1)
    assert newcomer.last().labels == ("同意", "不同意")
    village.restart()
    newcomer.presses("同意").sees("绑定好了，李秀英")
    assert bound_to(village, newcomer.account) == village.people["李秀英"].person_id


def test_the_link_followed_twice_asks_twice_and_binds_once(village: Village) -> None:
    newcomer, code = invited(village)
    phone(newcomer).starts(code)
    phone(newcomer).starts(code)
    arrives(village)
    newcomer.presses("同意")
    newcomer.sees("绑定好了", times=1)
    assert nothing_is_left_undone(village)


def test_a_wrong_code_is_said_and_binds_nobody(village: Village) -> None:
    newcomer, _ = invited(village)
    phone(newcomer).starts("KQ7M2XWP")
    arrives(village)
    newcomer.sees("这个码不对", times=1)
    assert bound_to(village, newcomer.account) is None


def test_start_alone_says_how_to_bind(village: Village) -> None:
    newcomer, _ = invited(village)
    phone(newcomer).starts()
    arrives(village)
    newcomer.sees("绑定码", "8位", times=1)


def test_start_alone_shows_who_is_bound_the_menu(village: Village) -> None:
    li = village.household("V1-01", "李秀英")
    phone(li).starts()
    arrives(village)
    assert li.sees("李秀英，您好", times=1).labels[:3] == ("查积分", "报事", "找网格员")


def test_the_used_link_followed_again_is_no_report(village: Village) -> None:
    newcomer, code = invited(village)
    phone(newcomer).starts(code)
    arrives(village)
    newcomer.presses("同意")
    phone(newcomer).starts(code)
    arrives(village)
    assert told(newcomer)[-1] == "您已经绑定好了：李秀英。直接说要办的事就行。"


def test_who_is_bound_and_follows_a_good_link_stays_who_they_are(village: Village) -> None:
    sun = village.household("V1-02", "孙福来")
    _, code = invited(village)
    phone(sun).starts(code)
    arrives(village)
    sun.sees("您已经绑定好了：孙福来", times=1)
    assert bound_to(village, sun.account) == sun.person_id


def test_a_link_followed_in_the_middle_of_a_report_is_no_part_of_it(village: Village) -> None:
    wang = village.grid_worker("王芳")
    wang.sends("村口路灯不亮")
    phone(wang).starts(code_for(village, wang))
    arrives(village)
    wang.sees("您已经绑定好了：王芳")
    wang.presses("路灯不亮").sees("已登记")
    assert cases_of(village, wang)[0][0].words == "村口路灯不亮"
