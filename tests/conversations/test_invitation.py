"""At the door: the grid worker shows a household's member a QR code and a code to bind with."""

import io
import re

import pytest
from PIL import Image

from rules.roles import Role
from storage.store import Store
from tests.conversations.arranged import also_holds, bound_to, household, lives_in
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns


def invites(worker: Villager, code: str, member: str) -> str:
    """The code on the worker's screen."""
    worker.sends("给住户绑定码").sees("给哪一户")
    worker.sends(code).sees("给哪位成员")
    worker.presses(member)
    found = re.search(r"的绑定码：(\w{4} \w{4})", worker.sees(f"{member}的绑定码").text)
    assert found
    return found[1]


def test_the_code_from_the_door_works(village: Village) -> None:
    wang = village.grid_worker("王芳")
    li = village.household("V1-01", "李秀英", bound=False)
    wang.sends("邀请")
    village.restart()
    wang.sends("01")
    village.restart()
    wang.presses("李秀英")
    village.restart()
    village.network_repeats_everything()
    seen = wang.sees("李秀英的绑定码", "24小时内有效", times=1)
    with Image.open(io.BytesIO(village.fetch(seen.photos[0]))) as picture:
        assert picture.format == "PNG" and picture.width > 300
    found = re.search(r"\w{4} \w{4}", seen.text)
    assert found
    li.sends(found[0]).presses("同意").sees("绑定好了，李秀英")
    assert bound_to(village, li.account) == li.person_id


def test_a_new_code_at_the_door_ends_the_old_one(village: Village) -> None:
    wang = village.grid_worker("王芳")
    li = village.household("V1-01", "李秀英", bound=False)
    old, new = invites(wang, "V1-01", "李秀英"), invites(wang, "V1-01", "李秀英")
    li.sends(old).sees("这个码不对")
    li.sends(new).sees("告知书")


def test_after_a_day_the_code_has_run_out(village: Village) -> None:
    wang = village.grid_worker("王芳")
    li = village.household("V1-01", "李秀英", bound=False)
    code = invites(wang, "V1-01", "李秀英")
    village.later(hours=25)
    li.sends(code).sees("这个码不对")


def test_only_households_of_the_workers_own_grids(village: Village) -> None:
    wang, sun = village.grid_worker("王芳"), village.grid_worker("孙平", "V1G2")
    village.household("V1-01", "李秀英", bound=False)
    sun.sends("邀请")
    sun.sends("V1-01").sees("没找到这一户")
    sun.sends("李秀英").sees("没找到这一户", times=2)
    wang.sends("邀请")
    wang.sends("李秀英").sees("给哪位成员")


def test_a_forged_choice_of_anothers_household_finds_nothing(village: Village) -> None:
    sun = village.grid_worker("孙平", "V1G2")
    village.household("V1-01", "李秀英", bound=False)
    household(village, "V1-201", "赵甲", "V1G2")
    household(village, "V1-202", "赵乙", "V1G2")
    sun.sends("邀请")
    token = sun.sends("赵").sees("好几户").token("V1-201 赵甲")
    own = village.look(lambda store: store.households.by_code("V1-201"))
    other = village.look(lambda store: store.households.by_code("V1-01"))
    assert own and other
    sun.presses_token(token.replace(f":{own.id}", f":{other.id}")).sees("这个按钮过时了")
    sun.sees_no("李秀英")


def test_a_child_gets_no_code_and_a_household_without_people_says_so(village: Village) -> None:
    wang = village.grid_worker("王芳")
    village.household("V1-01", "李秀英", bound=False)
    child = village.household("V1-05", "李小宝", bound=False)
    lives_in(village, child, "V1-01", minor=True)
    household(village, "V1-09", "钱老三", "V1G1")
    wang.sends("邀请")
    assert wang.sends("V1-01").sees("给哪位成员").labels == ("李秀英",)
    wang.sends("取消").sends("邀请")
    wang.sends("V1-09").sees("还没登记能绑定的成员", "积分管理员")


def test_who_is_no_grid_worker_cannot_invite(village: Village) -> None:
    li = village.household("V1-01", "李秀英")
    li.sends("邀请").sees("由别的同志来办")


def test_in_a_group_no_code_is_shown(village: Village) -> None:
    wang, li = village.grid_worker("王芳"), village.household("V1-01", "李秀英")
    group = village.group(wang, li)
    wang.in_group(group).sends("邀请")
    wang.sees("请私聊小约")
    li.in_group(group).sees_no("绑定码")


def test_once_drawn_the_recipe_of_the_code_is_erased(village: Village) -> None:
    wang = village.grid_worker("王芳")
    village.household("V1-01", "李秀英", bound=False)
    code = invites(wang, "V1-01", "李秀英").replace(" ", "")

    def recipes(store: Store) -> list[str]:
        return [str(row[0]) for row in store.connection.exec_driver_sql("SELECT recipe FROM media")]

    kept = village.look(recipes)
    assert kept and all(code not in each and not each for each in kept)


def test_whoever_holds_an_office_gets_no_code_at_the_door(village: Village) -> None:
    wang = village.grid_worker("王芳")
    liu = village.command_room("刘强")
    village.household("V1-01", "李秀英", bound=False)
    lives_in(village, liu, "V1-01")
    wang.sends("邀请").sends("V1-01")
    wang.sees("刘强", "由镇里发", times=1)
    assert wang.last().labels == ("李秀英",)


def test_a_household_of_officers_alone_is_sent_to_the_town(village: Village) -> None:
    wang = village.grid_worker("王芳")
    household(village, "V1-02", "刘强", "V1G1")
    lives_in(village, village.command_room("刘强"), "V1-02")
    wang.sends("邀请").sends("V1-02")
    assert "由镇里发" in wang.last().text
    wang.sees_no("给哪位成员")


def test_an_office_given_in_between_counts_when_the_code_is_asked_for(village: Village) -> None:
    wang = village.grid_worker("王芳")
    li = village.household("V1-01", "李秀英", bound=False)
    wang.sends("邀请").sends("V1-01").sees("给哪位成员")
    also_holds(village, li, Role.CLERK, "V1")
    wang.presses("李秀英").sees("李秀英", "由镇里发")
    wang.sees_no("李秀英的绑定码")
