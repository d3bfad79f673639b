"""What no page of ours would send: a clear 400, 403 or 409, and nothing stored."""

import pytest
from aiohttp import FormData

from tests.village import pictures
from tests.village.browser import Browser
from tests.village.village import Village
from tests.village.villager import Villager

JSON = {"Content-Type": "application/json"}


@pytest.fixture
def wang(village: Village) -> Villager:
    return village.grid_worker("王芳")


def _nothing_came_in(browser: Browser, wang: Villager) -> bool:
    return bool(browser.reads(wang.account) == {"messages": [], "next": 0})


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"null",
        b"[]",
        b'"text"',
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"account":' * 50_000,
        b'{"text": ' + b"1" * 5000 + b"}",
    ],
    ids=["empty", "broken", "null", "list", "text", "bytes", "deep", "deeper", "long-number"],
)
def test_a_body_that_is_no_object_is_malformed(browser: Browser, body: bytes) -> None:
    answer = browser.post("/api/messages", data=body, headers=JSON)
    assert answer.status == 400
    assert answer.error


@pytest.mark.parametrize("kind", ["application/json", "text/plain", "multipart/form-data"])
def test_a_character_set_nobody_knows_is_malformed(browser: Browser, kind: str) -> None:
    answer = browser.post(
        "/api/messages", data=b"{}", headers={"Content-Type": f"{kind}; charset=no-such"}
    )
    assert answer.status == 400
    assert answer.error


@pytest.mark.parametrize("missing", ["account", "chat"])
def test_an_account_and_a_chat_are_needed(browser: Browser, wang: Villager, missing: str) -> None:
    body = {"account": wang.account, "chat": wang.chat, "text": "菜单"}
    del body[missing]
    assert browser.post("/api/messages", body).status == 400
    assert _nothing_came_in(browser, wang)


WRONG: list[dict[str, object]] = [
    {},
    {"text": ""},
    {"text": " \n\t　"},
    {"text": None, "press": None},
    {"text": 1},
    {"text": ["菜单"]},
    {"text": {"a": 1}},
    {"press": 7},
    {"press": True},
    {"id": 5, "text": "菜单"},
    {"id": "", "text": ""},
    {"id": "a b", "text": "菜单"},
    {"id": "编号", "text": "菜单"},
    {"id": "x" * 81, "text": "菜单"},
    {"id": "../../etc/passwd", "text": "菜单"},
    {"id": "a\n", "text": "菜单"},
    {"text": "长" * 10_001},
    {"press": "x" * 10_001},
    {"text": "\ud800"},
    {"press": "menu\udfff"},
    {"text": "\x00"},
    {"location": "here"},
    {"location": [30, 120]},
    {"location": {}},
    {"location": {"lat": 30}},
    {"location": {"lat": "30", "lon": "120"}},
    {"location": {"lat": True, "lon": 1}},
    {"location": {"lat": 90.1, "lon": 0}},
    {"location": {"lat": 0, "lon": -180.1}},
    {"location": {"lat": 10**400, "lon": 0}},
    {"location": {"lat": float("nan"), "lon": 0}},
    {"location": {"lat": float("inf"), "lon": 0}},
    {"location": {"lat": None, "lon": None}},
]


@pytest.mark.parametrize("fields", WRONG, ids=range(len(WRONG)))
def test_a_malformed_field_is_refused_with_its_reason(
    browser: Browser, wang: Villager, fields: dict[str, object]
) -> None:
    answer = browser.post("/api/messages", {"account": wang.account, "chat": wang.chat, **fields})
    assert answer.status == 400
    assert answer.error
    assert _nothing_came_in(browser, wang)


@pytest.mark.parametrize("account", ["nobody", "a1 ", "A1", "' OR 1=1 --", "%", "\x00", "a1\x00"])
def test_an_unknown_account_is_forbidden(browser: Browser, wang: Villager, account: str) -> None:
    body = {"account": account, "chat": wang.chat, "text": "菜单"}
    answer = browser.post("/api/messages", body)
    assert answer.status in ({400, 403} if "\x00" in account else {403})
    assert answer.error
    assert _nothing_came_in(browser, wang)


def test_nobody_writes_into_another_s_chat_or_a_group_they_are_not_in(
    village: Village, browser: Browser, wang: Villager
) -> None:
    li = village.grid_worker("李伟")
    group = village.group(li)
    for chat in (li.chat, group, "nowhere"):
        body = {"account": wang.account, "chat": chat, "text": "菜单"}
        answer = browser.post("/api/messages", body)
        assert (answer.status, answer.error) == (403, "no such chat")


def test_nul_is_taken_out_of_words_and_the_words_are_kept(
    village: Village, browser: Browser, wang: Villager
) -> None:
    assert browser.says(wang.account, "菜\x00单").status == 202
    village.works()
    wang.sees("按 1 查积分")


def test_a_form_cut_off_in_the_middle_is_malformed(browser: Browser, wang: Villager) -> None:
    head = f'--x\r\nContent-Disposition: form-data; name="account"\r\n\r\n{wang.account}'
    for body in (head.encode(), b"--x\r\n", b"", b"--x--\r\n", head.encode() + b"\r\n--x\r\n\r\n"):
        answer = browser.post(
            "/api/messages", data=body, headers={"Content-Type": "multipart/form-data; boundary=x"}
        )
        assert answer.status == 400, body
        assert answer.error
    assert _nothing_came_in(browser, wang)


def test_a_form_without_a_boundary_or_with_forms_in_it_is_malformed(browser: Browser) -> None:
    for kind in ("multipart/form-data", "multipart/form-data; boundary=" + "x" * 200):
        answer = browser.post("/api/messages", data=b"--x\r\n", headers={"Content-Type": kind})
        assert answer.status == 400, kind
    inner = b"--x\r\nContent-Type: multipart/mixed; boundary=y\r\n\r\n--y\r\n\r\n--y--\r\n--x--\r\n"
    answer = browser.post(
        "/api/messages", data=inner, headers={"Content-Type": "multipart/form-data; boundary=x"}
    )
    assert answer.status == 400


def test_a_field_in_a_form_with_a_location_that_is_no_json_is_malformed(
    browser: Browser, wang: Villager
) -> None:
    for location in ("", "{", "[" * 100_000, "1" * 5000):
        form = {"account": wang.account, "chat": wang.chat, "location": location}
        answer = browser.sends(form, ("photo", "a.jpg", pictures.photo("a")))
        assert answer.status == 400, location[:10]


def test_more_files_than_a_message_holds_are_refused(browser: Browser, wang: Villager) -> None:
    form = FormData({"account": wang.account, "chat": wang.chat})
    for _ in range(31):
        form.add_field("file", b"x", filename="x.txt")
    assert browser.post("/api/messages", data=form).status == 400
    assert _nothing_came_in(browser, wang)
