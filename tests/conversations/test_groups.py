"""A group comes to belong to a village: by its clerk's word alone."""

from rules.roles import Role
from storage.store import Store
from tests.conversations.arranged import also_holds, area_id, second_village
from tests.village.village import Village


def groups_of(village: Village, area: str) -> list[str]:
    """The titles of the groups bound to a village."""

    def look(store: Store) -> list[str]:
        return [group.external_id for group in store.chats.groups_of(area_id(store, area))]

    return village.look(look)


def test_the_clerk_binds_the_group_with_one_word(village: Village) -> None:
    clerk, li = village.clerk("周敏"), village.household("V1-01", "李秀英")
    group = village.group(clerk, li, bound=False)
    clerk.in_group(group).sends("绑定本群")
    village.restart()
    village.network_repeats_everything()
    li.in_group(group).sees("本群已绑定上河村", "积分公示", times=1)
    assert groups_of(village, "V1") == [group]
    village.until(23, 8)
    li.in_group(group).sees("上河村的网格员早上好")


def test_anybody_else_is_refused_in_private_and_the_group_hears_nothing(village: Village) -> None:
    clerk, li = village.clerk("周敏"), village.household("V1-01", "李秀英")
    group = village.group(clerk, li, bound=False)
    li.in_group(group).sends("绑定本群")
    li.sees("由别的同志来办")
    assert [each.sender for each in li.in_group(group).screen()] == ["me"]
    assert groups_of(village, "V1") == []


def test_said_in_private_the_clerk_is_sent_to_the_group(village: Village) -> None:
    village.clerk("周敏").sends("绑定本群").sees("要在村群里发")


def test_a_clerk_of_several_villages_is_asked_in_private(village: Village) -> None:
    second_village(village)
    clerk, li = village.clerk("周敏"), village.household("V1-01", "李秀英")
    also_holds(village, clerk, Role.CLERK, "V2")
    group = village.group(clerk, li, bound=False)
    clerk.in_group(group).sends("绑定本群")
    assert clerk.sees("「上河村村民群」是哪个村的群").labels == ("上河村", "下河村")
    li.in_group(group).sees("已经私下回您了")
    village.restart()
    clerk.presses("下河村").sees("群已绑定下河村")
    li.in_group(group).sees("本群已绑定下河村", times=1)
    assert groups_of(village, "V2") == [group]


def test_a_clerk_of_the_whole_town_is_asked_too(village: Village) -> None:
    second_village(village)
    clerk = village.command_room("刘强")
    also_holds(village, clerk, Role.CLERK, "T")
    group = village.group(clerk, bound=False)
    clerk.in_group(group).sends("绑定本群")
    assert clerk.sees("是哪个村的群").labels == ("上河村", "下河村")


def test_a_group_can_be_bound_to_another_village_later(village: Village) -> None:
    second_village(village)
    clerk = village.clerk("周敏")
    group = village.group(clerk)
    village.withdraw(clerk, Role.CLERK)
    also_holds(village, clerk, Role.CLERK, "V2")
    clerk.in_group(group).sends("绑定本群")
    assert groups_of(village, "V1") == []
    assert groups_of(village, "V2") == [group]


def test_a_report_in_the_group_is_not_taken_for_one(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    group = village.group(wang)
    wang.in_group(group).sends("村口路灯不亮", photo="lamp.jpg")
    assert [each.sender for each in wang.in_group(group).screen()] == ["me"]
    assert not wang.screen() and not room.screen()


def test_the_menu_asked_for_in_the_group_comes_in_private(village: Village) -> None:
    li = village.household("V1-01", "李秀英")
    group = village.group(li)
    li.in_group(group).sends("菜单")
    li.in_group(group).sees("已经私下回您了", times=1)
    li.sees("李秀英，您好")


def test_a_stranger_in_the_group_gets_nothing_said_before_all(village: Village) -> None:
    wang, stranger = village.grid_worker("王芳"), village.stranger()
    group = village.group(wang, stranger)
    stranger.in_group(group).sends("积分")
    assert len(wang.in_group(group).screen()) == 1
