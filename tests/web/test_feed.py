"""GET /api/messages: a chat's messages, numbered without gaps, at once or as soon as one comes."""

import asyncio
from datetime import datetime
from typing import Any

import pytest

from tests.village import pictures
from tests.village.browser import Browser
from tests.village.village import Village
from tests.village.villager import Villager

FIELDS = {"seq", "id", "from", "text", "buttons", "photos", "files", "at", "edited"}


@pytest.fixture
def wang(village: Village) -> Villager:
    return village.grid_worker("王芳")


def test_an_empty_chat_has_no_messages_and_next_is_0(browser: Browser, wang: Villager) -> None:
    assert browser.reads(wang.account) == {"messages": [], "next": 0}


def test_a_message_has_these_fields_and_no_others(
    village: Village, browser: Browser, wang: Villager
) -> None:
    browser.says(wang.account, "菜单", id="m-1")
    village.works()
    own, answer = browser.reads(wang.account)["messages"]
    assert set(own) == set(answer) == FIELDS
    assert own | {"at": ""} == {
        "seq": 1,
        "id": "m-1",
        "from": "me",
        "text": "菜单",
        "buttons": [],
        "photos": [],
        "files": [],
        "at": "",
        "edited": False,
    }
    assert datetime.fromisoformat(own["at"]).utcoffset() is not None
    assert answer["from"] == "bot"
    assert all(set(each) == {"label", "token"} for each in answer["buttons"])
    assert answer["buttons"][0] == {"label": "查积分", "token": "menu.points"}


def test_numbers_have_no_gaps_and_after_and_next_go_on_from_there(
    village: Village, browser: Browser, wang: Villager
) -> None:
    for _ in range(5):
        browser.says(wang.account, "菜单")
        village.works()
    whole = browser.reads(wang.account)
    assert [each["seq"] for each in whole["messages"]] == list(range(1, 11))
    assert whole["next"] == 10
    rest = browser.reads(wang.account, after=7)
    assert rest == {"messages": whole["messages"][7:], "next": 10}
    assert browser.reads(wang.account, after=10) == {"messages": [], "next": 10}


def test_every_chat_counts_for_itself(village: Village, browser: Browser, wang: Villager) -> None:
    li = village.grid_worker("李伟")
    group = village.group(wang, li)
    body = {"account": wang.account, "chat": group, "text": "今天真冷"}
    browser.post("/api/messages", body)
    browser.says(wang.account, "菜单")
    village.works()
    assert [each["seq"] for each in browser.reads(wang.account, group)["messages"]] == [1]
    assert [each["seq"] for each in browser.reads(wang.account)["messages"]] == [1, 2]


def test_in_a_group_everybody_reads_who_said_what(
    village: Village, browser: Browser, wang: Villager
) -> None:
    zhang = village.household("H01", "张建国")
    group = village.group(wang, zhang)
    for each in (wang, zhang):
        body = {"account": each.account, "chat": group, "id": "1", "text": f"我是{each.name}"}
        browser.post("/api/messages", body)
    village.until(23, 12)
    read = {
        each.name: [
            (message["from"], message["text"].splitlines()[0])
            for message in browser.reads(each.account, group)["messages"]
        ]
        for each in (wang, zhang)
    }
    prompt = ("bot", "上河村的网格员早上好，今天11月23日，请巡查。")
    assert read["王芳"] == [("me", "我是王芳"), ("张建国", "我是张建国"), prompt]
    assert read["张建国"] == [("王芳", "我是王芳"), ("me", "我是张建国"), prompt]
    ids = [message["id"] for message in browser.reads(wang.account, group)["messages"]]
    assert len(set(ids)) == 3, "two people may use the same id"


def test_an_edited_message_comes_again_with_its_old_id(village: Village, browser: Browser) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    wang.sends("村口路灯不亮")
    wang.presses("路灯不亮")
    card = room.sees("请派单")
    seen = browser.reads(room.account)["next"]
    room.presses("派单")
    room.presses("综合执法")
    later = browser.reads(room.account, after=seen)["messages"]
    (edit,) = [each for each in later if each["edited"]]
    assert edit["id"] == card.id
    assert edit["seq"] > card.seq
    assert "已派单：综合执法" in edit["text"]
    assert edit["buttons"] == []
    every = [each["seq"] for each in browser.reads(room.account)["messages"]]
    assert every == list(range(1, len(every) + 1))


def test_photos_and_files_are_addresses_that_answer(village: Village, browser: Browser) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    wang.sends("村口路灯不亮", photo="lamp.jpg", voice=True)
    wang.presses("路灯不亮")
    card = next(
        each for each in browser.reads(room.account)["messages"] if "请派单" in each["text"]
    )
    (photo,), (voice,) = card["photos"], card["files"]
    assert browser.get(photo).headers["Content-Type"] == "image/jpeg"
    assert set(voice) == {"name", "url"}
    assert browser.get(voice["url"]).body == pictures.voice()


def test_a_wait_ends_as_soon_as_a_message_comes(
    village: Village, browser: Browser, wang: Villager
) -> None:
    query = {"account": wang.account, "chat": wang.chat, "after": "0", "wait": "30"}

    async def wait_and_write() -> Any:
        reading = asyncio.create_task(browser.fetch("GET", "/api/messages", params=query))
        while not village.writer.on_commit or not reading.done():
            await asyncio.sleep(0)
            body = {"account": wang.account, "chat": wang.chat, "text": "菜单", "id": "1"}
            await browser.fetch("POST", "/api/messages", json=body)
        return await reading

    answer = browser.run(asyncio.wait_for(wait_and_write(), 4))
    assert [each["text"] for each in answer.json["messages"]] == ["菜单"]
    assert answer.json["next"] == 1


def test_a_wait_with_something_there_already_does_not_wait(
    browser: Browser, wang: Villager
) -> None:
    browser.says(wang.account, "菜单")
    query = {"account": wang.account, "chat": wang.chat, "after": "0", "wait": "30"}
    reading = browser.fetch("GET", "/api/messages", params=query)
    assert browser.run(asyncio.wait_for(reading, 4)).json["next"] == 1


@pytest.mark.parametrize("wait", ["0", ""])
def test_no_wait_is_answered_at_once(browser: Browser, wang: Villager, wait: str) -> None:
    assert browser.reads(wang.account, wait=wait) == {"messages": [], "next": 0}


@pytest.mark.parametrize("name", ["after", "wait"])
@pytest.mark.parametrize("value", ["-1", "1.5", "x", "9" * 30, "1 OR 1=1", "²", " 1"])
def test_a_number_that_is_none_is_malformed(
    browser: Browser, wang: Villager, name: str, value: str
) -> None:
    query = {"account": wang.account, "chat": wang.chat, name: value}
    answer = browser.get("/api/messages", params=query)
    assert answer.status == 400
    assert name in answer.error


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ({}, 400),
        ({"account": "a1"}, 400),
        ({"chat": "p-a1"}, 400),
        ({"account": "nobody", "chat": "p-a1"}, 403),
        ({"account": "a1", "chat": "p-a2"}, 403),
        ({"account": "a1", "chat": "g-1"}, 403),
        ({"account": "a1\x00", "chat": "p-a1"}, 403),
        ({"account": "a1", "chat": "' OR '1'='1"}, 403),
    ],
)
def test_nobody_reads_what_is_not_theirs(
    village: Village, browser: Browser, wang: Villager, query: dict[str, str], status: int
) -> None:
    li = village.grid_worker("李伟")
    village.group(li)
    assert (wang.account, li.account) == ("a1", "a2")
    answer = browser.get("/api/messages", params=query)
    assert answer.status == status
    assert answer.error
