"""How much a posted form may hold, and that nothing of a file is read for whom the chat is not."""

import pytest
from aiohttp import FormData

from bot.adapters.web import form
from storage.files import FileFolder
from tests.village.browser import Browser
from tests.village.village import Village
from tests.village.villager import Villager


@pytest.fixture
def wang(village: Village) -> Villager:
    return village.grid_worker("王芳")


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """A request may hold ten thousand bytes, so that a test need not send a hundred million."""
    monkeypatch.setattr(form, "MOST_READ_BYTES", 10_000)


def made(wang: Villager, *parts: tuple[str, bytes]) -> FormData:
    """A form of the worker's with these parts as files."""
    data = FormData({"account": wang.account, "chat": wang.chat})
    for name, content in parts:
        data.add_field(name, content, filename="x.txt")
    return data


@pytest.mark.usefixtures("small")
def test_files_that_are_too_much_together_are_refused(browser: Browser, wang: Villager) -> None:
    data = made(wang, ("file", b"x" * 6000), ("file", b"x" * 6000))
    assert browser.post("/api/messages", data=data).status == 413
    assert browser.reads(wang.account)["messages"] == []


@pytest.mark.usefixtures("small")
def test_a_body_of_unknown_length_is_counted_as_it_comes(browser: Browser, wang: Villager) -> None:
    data = made(wang, ("file", b"x" * 9000), ("file", b"x" * 9000))
    answer = browser.post("/api/messages", data=data, chunked=True)
    assert answer.status == 413
    assert answer.error


@pytest.mark.usefixtures("small")
def test_a_body_said_to_be_too_long_is_refused_unread(browser: Browser, wang: Villager) -> None:
    for options in ({"data": b"{" * 20_000}, {"data": made(wang, ("file", b"x" * 20_000))}):
        assert browser.post("/api/messages", **options).status == 413


@pytest.mark.parametrize("name", ["other", "", "account"])
def test_a_part_that_is_not_taken_or_comes_twice_is_malformed(
    browser: Browser, wang: Villager, name: str
) -> None:
    answer = browser.post("/api/messages", data=made(wang, (name, b"x")))
    assert answer.status == 400
    assert answer.error


def test_no_file_is_read_for_whom_the_chat_is_not(
    village: Village, browser: Browser, wang: Villager, monkeypatch: pytest.MonkeyPatch
) -> None:
    li = village.grid_worker("李伟")
    read: list[str] = []
    monkeypatch.setattr(FileFolder, "incoming", lambda _: read.append("a file"))
    for account, chat in (("nobody", wang.chat), (wang.account, li.chat)):
        data = FormData({"account": account, "chat": chat})
        data.add_field("photo", b"x" * 1000, filename="x.jpg")
        assert browser.post("/api/messages", data=data).status == 403
    assert read == []
