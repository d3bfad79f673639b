"""A press on a button: answered at once, heard once, and only under a message of ours."""

from typing import Any

import pytest

from messages.inbound import Said
from messages.outbound import Button, Outgoing
from tests.telegram.fake.faults import server_error
from tests.telegram.fake.people import Person
from tests.telegram.telegram_house import TelegramHouse


@pytest.fixture
async def wang(house: TelegramHouse) -> Person:
    """A grid worker who has a menu before her."""
    person = house.fake.person("王芳")
    house.settles(person)
    person.says("菜单")
    await house.talks()
    return person


def button(person: Person, label: str) -> str:
    return next(each.data or "" for each in person.sees()[-1].buttons if each.label == label)


async def test_a_press_is_answered_and_goes_on(house: TelegramHouse, wang: Person) -> None:
    wang.presses(button(wang, "报事"))
    await house.talks()
    assert all(query.answered for query in house.fake.queries.values())
    assert house.said()[-1] == Said(press=house.said()[-1].press)
    assert "哪里" in wang.sees()[-1].text


async def test_a_press_the_platform_forgot_counts_all_the_same(
    house: TelegramHouse, wang: Person
) -> None:
    wang.presses(button(wang, "报事"))
    for query in house.fake.queries.values():
        query.answered = True  # as if 150 seconds were over: "query is too old"
    await house.talks()
    assert "哪里" in wang.sees()[-1].text


async def test_an_answer_that_fails_spoils_nothing(house: TelegramHouse, wang: Person) -> None:
    house.fake.faults.order(server_error(), method="answerCallbackQuery")
    wang.presses(button(wang, "报事"))
    await house.talks()
    assert "哪里" in wang.sees()[-1].text


async def test_a_press_that_comes_twice_is_one(house: TelegramHouse, wang: Person) -> None:
    wang.presses(button(wang, "报事"))
    await house.talks()
    before = len(wang.sees())
    await house.listening.ear.hear(house.fake.updates.ever[-1].as_json())
    await house.talks()
    assert len(wang.sees()) == before


async def test_a_press_under_another_bot_s_message_is_answered_and_dropped(
    house: TelegramHouse, wang: Person
) -> None:
    update = pressed(house, wang)
    update["callback_query"]["message"]["from"] = {"id": 99, "is_bot": True, "first_name": "天气"}
    before = len(house.said())
    await house.listening.ear.hear(update)
    await house.talks()
    assert len(house.said()) == before
    assert all(query.answered for query in house.fake.queries.values())


async def test_a_press_under_a_message_that_is_gone_is_taken_by_its_chat(
    house: TelegramHouse, wang: Person
) -> None:
    update = pressed(house, wang)
    shown = update["callback_query"]["message"]
    gone = {"chat": shown["chat"], "message_id": shown["message_id"], "date": 0}
    update["callback_query"]["message"] = gone
    await house.listening.ear.hear(update)
    await house.later(5)
    assert "哪里" in wang.sees()[-1].text


async def test_a_forged_press_is_told_so_and_does_nothing(
    house: TelegramHouse, wang: Person
) -> None:
    wang.presses("case.dispatch:1", house_message(wang), forged=True)
    await house.talks()
    assert wang.sees()[-1].sender == "bot"
    assert house.rows("inbox", "state")[-1] == ("done",)


async def test_many_buttons_stand_in_rows_a_phone_can_show(
    house: TelegramHouse, wang: Person
) -> None:
    labels = ["派单", "退回", "请综合执法队今天下午到村口查看", "作废", "4", "5"]
    buttons = tuple(Button(label, f"t{number}") for number, label in enumerate(labels))
    await house.later(2)
    await house.writes(house.chat(wang.id), Outgoing("怎么办？", buttons))
    rows = [[each.label for each in row] for row in wang.sees()[-1].rows]
    assert rows == [labels[:2], [labels[2]], labels[3:5], labels[5:]]


def pressed(house: TelegramHouse, person: Person) -> dict[str, Any]:
    """The update of a press, that has not come in yet."""
    person.presses(button(person, "报事"))
    made = house.fake.updates.ever[-1]
    house.fake.updates.done(made)
    return made.as_json()


def house_message(person: Person) -> Any:
    return person.private.messages[-1]
