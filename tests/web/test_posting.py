"""POST /api/messages: one request is one inbound, and the same id again has no second effect."""

import asyncio
import json

import pytest

from tests.village import pictures
from tests.village.browser import Browser
from tests.village.village import Village
from tests.village.villager import Villager


@pytest.fixture
def wang(village: Village) -> Villager:
    return village.grid_worker("王芳")


def test_a_message_is_accepted_under_its_own_id(browser: Browser, wang: Villager) -> None:
    answer = browser.says(wang.account, "菜单", id="m-1")
    assert (answer.status, answer.json) == (202, {"id": "m-1"})


def test_a_message_without_an_id_is_given_one(
    village: Village, browser: Browser, wang: Villager
) -> None:
    first, second = browser.says(wang.account, "菜单"), browser.says(wang.account, "菜单")
    assert first.json["id"] != second.json["id"]
    assert [each["id"] for each in browser.reads(wang.account)["messages"]] == [
        first.json["id"],
        second.json["id"],
    ]
    village.works()
    wang.sees("按 1 查积分", times=2)


def test_the_same_id_again_is_the_same_answer_and_no_second_effect(
    village: Village, browser: Browser, wang: Villager
) -> None:
    for _ in range(10):
        answer = browser.says(wang.account, "菜单", id="once")
        assert (answer.status, answer.json) == (202, {"id": "once"})
        village.works()
    wang.sees("按 1 查积分", times=1)
    assert len(browser.reads(wang.account)["messages"]) == 2


def test_the_same_id_ten_times_at_once_has_one_effect(
    village: Village, browser: Browser, wang: Villager
) -> None:
    body = {"account": wang.account, "chat": wang.chat, "text": "菜单", "id": "once"}
    answers = browser.together(
        *(browser.fetch("POST", "/api/messages", json=body) for _ in range(10))
    )
    assert [(each.status, each.json) for each in answers] == [(202, {"id": "once"})] * 10
    village.works()
    wang.sees("按 1 查积分", times=1)


def test_the_same_id_again_after_a_restart_has_no_second_effect(
    village: Village, wang: Villager
) -> None:
    wang.sends("菜单", id="once")
    village.restart()
    wang.sends("菜单", id="once")
    wang.sees("按 1 查积分", times=1)


@pytest.mark.parametrize(
    "other", [{"text": "积分"}, {"press": "menu.points"}, {"location": {"lat": 30.0, "lon": 120.0}}]
)
def test_the_same_id_with_another_body_is_refused_and_changes_nothing(
    village: Village, browser: Browser, wang: Villager, other: dict[str, object]
) -> None:
    browser.says(wang.account, "菜单", id="once")
    body = {"account": wang.account, "chat": wang.chat, "id": "once", **other}
    answer = browser.post("/api/messages", body)
    assert answer.status == 409
    assert "id" in answer.error
    assert [each["text"] for each in browser.reads(wang.account)["messages"]] == ["菜单"]


def test_the_same_id_with_another_photo_is_refused(browser: Browser, wang: Villager) -> None:
    fields = {"account": wang.account, "chat": wang.chat, "id": "once"}
    lamp, litter = pictures.photo("lamp.jpg"), pictures.photo("litter.jpg")
    assert browser.sends(fields, ("photo", "1.jpg", lamp)).status == 202
    assert browser.sends(fields, ("photo", "1.jpg", lamp)).status == 202
    assert browser.sends(fields, ("photo", "1.jpg", litter)).status == 409


def test_an_id_is_one_account_s_own(village: Village, browser: Browser, wang: Villager) -> None:
    li = village.grid_worker("李伟")
    for each in (wang, li):
        assert browser.says(each.account, "菜单", id="1").status == 202
    village.works()
    wang.sees("王芳", "按 1 查积分")
    li.sees("李伟", "按 1 查积分")


def test_a_press_is_shown_by_its_label(village: Village, browser: Browser, wang: Villager) -> None:
    browser.says(wang.account, "菜单")
    village.works()
    token = wang.sees("按 1 查积分").token("找网格员")
    browser.post(
        "/api/messages", {"account": wang.account, "chat": wang.chat, "press": token, "id": "p"}
    )
    (own,) = browser.reads(wang.account, after=2)["messages"]
    assert (own["from"], own["text"]) == ("me", "找网格员")


def test_one_form_with_words_a_place_and_files_is_one_message(
    village: Village, browser: Browser, wang: Villager
) -> None:
    fields = {"account": wang.account, "chat": wang.chat, "text": "村口路灯不亮", "id": "all"}
    fields["location"] = json.dumps({"lat": 30.27, "lon": 120.15})
    answer = browser.sends(
        fields,
        ("photo", "a.jpg", pictures.photo("a")),
        ("photo", "b.jpg", pictures.photo("b")),
        ("voice", "v.ogg", pictures.voice()),
        ("file", "借条.pdf", b"%PDF-1.7 " + "收到".encode()),
    )
    assert (answer.status, answer.json) == (202, {"id": "all"})
    village.works()
    (own,) = [each for each in browser.reads(wang.account)["messages"] if each["from"] == "me"]
    assert len(own["photos"]) == 2
    assert [each["name"] for each in own["files"]] == ["v.ogg", "借条.pdf"]
    wang.sees("照片 2 张", "语音 1 段", "文件 1 个", "说明", "位置", times=1)


def test_fifty_nine_texts_in_a_minute_are_all_answered_at_once(
    village: Village, wang: Villager
) -> None:
    for at in range(59):
        wang.sends("菜单", id=f"m{at}")
        wang.sends("菜单", id=f"m{at}")  # repeats do not count
    wang.sees("按 1 查积分", times=59)


def test_the_pictures_of_an_album_count_as_the_one_message_they_are(
    village: Village, wang: Villager
) -> None:
    wang.sends(photos=tuple(f"{at}.jpg" for at in range(30)))
    for _ in range(40):
        wang.sends("菜单")
    wang.sees("按 1 查积分", times=40)


def test_more_than_sixty_wait_their_turn_and_none_is_lost(
    village: Village, browser: Browser, wang: Villager
) -> None:
    li = village.grid_worker("李伟")
    for _ in range(70):
        assert browser.says(wang.account, "菜单").status == 202
    browser.says(li.account, "菜单")
    village.works()
    wang.sees("按 1 查积分", times=60)
    wang.sees("都收到了，一条不少", times=1)
    li.sees("按 1 查积分", times=1)  # the rest of the village is not slowed
    village.later(minutes=1)
    wang.sees("按 1 查积分", times=70)


def test_two_people_writing_at_once_are_both_answered(
    village: Village, browser: Browser, wang: Villager
) -> None:
    li = village.grid_worker("李伟")

    async def both() -> None:
        await asyncio.gather(
            *(
                browser.fetch(
                    "POST",
                    "/api/messages",
                    json={"account": each.account, "chat": each.chat, "text": "菜单"},
                )
                for each in (wang, li) * 3
            )
        )

    browser.run(both())
    village.works()
    wang.sees("王芳", times=3)
    li.sees("李伟", times=3)
