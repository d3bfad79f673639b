"""GET /api/people: who of the sample town can be spoken for, and in which chats."""

import pytest

from rules.roles import Role
from tests.village.browser import Browser
from tests.village.village import Village
from tests.village.villager import Villager

ROLES = [
    "grid_worker",
    "grid_leader",
    "command_room",
    "handling_unit",
    "household",
    "clerk",
    "supervisor",
    "merchant",
    "deputy_leader",
    "main_leader",
]


def test_everybody_with_a_role_is_there_with_their_chats(
    village: Village, browser: Browser
) -> None:
    wang, zhang = village.grid_worker("王芳"), village.household("H01", "张建国")
    village.stranger()
    group = village.group(wang, zhang)
    private = {"title": "小约", "kind": "private"}
    shared = {"chat": group, "title": "上河村村民群", "kind": "group"}
    answer = browser.get("/api/people")
    assert answer.status == 200
    assert answer.json == [
        {
            "account": wang.account,
            "name": "王芳",
            "role": "grid_worker",
            "chats": [{"chat": wang.chat, **private}, shared],
        },
        {
            "account": zhang.account,
            "name": "张建国",
            "role": "household",
            "chats": [{"chat": zhang.chat, **private}, shared],
        },
    ]


@pytest.mark.parametrize("role", Role)
def test_every_role_has_its_public_name(village: Village, browser: Browser, role: Role) -> None:
    assert role.value in ROLES
    made: Villager = village.with_role("周敏", role, "V1")
    ((told,),) = [browser.get("/api/people").json]
    assert (told["account"], told["role"]) == (made.account, role.value)


def test_somebody_with_two_roles_is_named_by_the_first(village: Village, browser: Browser) -> None:
    village.household("H01", "王芳")
    village.grid_worker("王芳")
    assert [each["role"] for each in browser.get("/api/people").json] == ["grid_worker"]


def test_who_lost_the_role_is_no_longer_offered(village: Village, browser: Browser) -> None:
    wang = village.grid_worker("王芳")
    village.withdraw(wang, Role.GRID_WORKER)
    assert browser.get("/api/people").json == []


def test_the_people_of_the_sample_have_seen_the_notice(village: Village, browser: Browser) -> None:
    zhang = village.household("H01", "张建国")
    browser.says(zhang.account, "积分")
    village.works()
    zhang.sees("H01", "可用积分")
    zhang.sees_no("告知书")


def test_the_page_calls_the_bot_by_its_own_name(village: Village, browser: Browser) -> None:
    page = browser.get("/").body.decode()
    assert "<title>小约</title>" in page
    assert '<meta name="application-name" content="小约">' in page
    assert "乡约" not in page
