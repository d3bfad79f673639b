"""The answers to presses: a courtesy that neither piles up nor holds up the end."""

import asyncio
from typing import Any

import pytest
from telegram import Bot
from telegram.error import TimedOut

from bot.adapters.telegram.answering import AT_ONCE, MOST_WAITING, Answers


class SlowBot:
    """Answers when it is let."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.let = asyncio.Event()

    async def answer_callback_query(self, query: str) -> bool:
        self.asked.append(query)
        await self.let.wait()
        if query == "0":
            raise TimedOut
        return True


@pytest.fixture
def slow() -> SlowBot:
    return SlowBot()


@pytest.fixture
def answers(slow: SlowBot) -> Answers:
    bot: Any = slow
    assert not isinstance(bot, Bot)
    return Answers(bot, farewell_s=0.01)


async def test_only_some_are_under_way_and_of_many_the_last_are_dropped(
    slow: SlowBot, answers: Answers
) -> None:
    for number in range(AT_ONCE + MOST_WAITING + 50):
        answers.answer(str(number))
    for _ in range(5):
        await asyncio.sleep(0)
    assert len(slow.asked) == AT_ONCE
    slow.let.set()
    while answers.under_way:
        await asyncio.sleep(0)
    assert slow.asked == [str(number) for number in range(AT_ONCE + MOST_WAITING)]


async def test_the_end_waits_for_no_answer_for_long(slow: SlowBot, answers: Answers) -> None:
    for number in range(AT_ONCE + 5):
        answers.answer(str(number))
    async with asyncio.timeout(10):
        await answers.finish()
    assert len(slow.asked) == AT_ONCE
    assert not answers.under_way


async def test_what_is_answered_in_time_is_waited_for(slow: SlowBot, answers: Answers) -> None:
    slow.let.set()
    answers.answer("0")
    answers.answer("1")
    await answers.finish()
    assert slow.asked == ["0", "1"]
