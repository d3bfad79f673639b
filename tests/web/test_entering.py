"""Outside a demo: in by a one-time link, and only as the account the cookie stands for."""

from datetime import timedelta
from http.cookies import SimpleCookie

import pytest

from storage.binding import new_code
from tests.village import pictures
from tests.village.browser import Answer, Browser
from tests.village.village import Village


def code_for(village: Village, name: str, hours: float = 24) -> str:
    """A fresh code for a household's head, as the grid worker's QR code carries it."""
    zhang = village.household(f"H-{name}", name, bound=False)
    code, good_for, now = new_code(), timedelta(hours=hours), village.time.now()
    assert zhang.person_id is not None
    person_id = zhang.person_id
    village.do(lambda store: store.binding.issue(code, person_id, None, now, good_for))
    return code


def enter(browser: Browser, code: object) -> Answer:
    return browser.post("/api/enter", {"code": code})


def _cookie_of(answer: Answer) -> dict[str, str]:
    """The cookie as a browser would send it back; it is for https alone."""
    jar: SimpleCookie = SimpleCookie(answer.headers["Set-Cookie"])
    ((name, morsel),) = jar.items()
    return {"Cookie": f"{name}={morsel.value}"}


@pytest.mark.parametrize("path", ["/api/people", "/api/clock"])
def test_the_demo_s_own_pages_are_not_there(visitor: Browser, path: str) -> None:
    assert visitor.get(path).status == 404
    assert visitor.post(path, {"advance": "P1D"}).status == 404


def test_the_page_is_told_that_it_is_no_demo(visitor: Browser) -> None:
    """So that it asks for nothing that is not there."""
    assert 'data-demo="no"' in visitor.get("/").body.decode()


def test_without_a_session_nothing_is_told_or_taken(village: Village, visitor: Browser) -> None:
    wang = village.grid_worker("王芳")
    query = {"account": wang.account, "chat": wang.chat}
    for answer in (
        visitor.get("/api/me"),
        visitor.get("/api/messages", params=query),
        visitor.get("/api/media/1", params=query),
        visitor.post("/api/messages", {**query, "text": "菜单"}),
        visitor.post("/api/messages", data=b"{"),
    ):
        assert answer.status == 401
        assert answer.error
    village.works()
    assert wang.screen() == []


def test_nothing_is_kept_on_disk_for_who_has_not_come_in(
    village: Village, visitor: Browser
) -> None:
    before = sorted(village.settings.media_dir.rglob("*"))
    fields = {"account": "a1", "chat": "p-a1"}
    assert visitor.sends(fields, ("photo", "a.jpg", pictures.photo("a"))).status == 401
    assert sorted(village.settings.media_dir.rglob("*")) == before


def test_a_forged_cookie_opens_nothing(village: Village, visitor: Browser) -> None:
    village.grid_worker("王芳")
    for cookie in ("xiangyue=a1", "xiangyue=", "xiangyue=" + "x" * 5000, "xiangyue=%00"):
        assert visitor.get("/api/me", headers={"Cookie": cookie}).status == 401


def test_a_good_code_opens_a_session_and_consent_in_the_chat_binds(
    village: Village, visitor: Browser
) -> None:
    code = code_for(village, "张建国")
    answer = enter(visitor, f"{code[:4]} {code[4:].lower()}")
    assert answer.status == 200
    account = answer.json["account"]
    (morsel,) = SimpleCookie(answer.headers["Set-Cookie"]).values()
    assert (morsel["httponly"], morsel["secure"]) == (True, True)
    assert morsel["samesite"] == "Strict"
    assert 0 < int(morsel["max-age"]) <= 60 * 60 * 24 * 30
    assert morsel.value not in answer.body.decode()
    village.works()

    cookie = _cookie_of(answer)
    chat = {"account": account, "chat": f"p-{account}"}
    notice = visitor.get("/api/messages", params=chat, headers=cookie).json["messages"][-1]
    assert "告知书" in notice["text"]
    (agree, _) = notice["buttons"]
    assert visitor.get("/api/me", headers=cookie).json["role"] == "", "not bound by the link alone"
    press = {**chat, "press": agree["token"]}
    assert visitor.post("/api/messages", press, headers=cookie).status == 202
    village.works()
    assert visitor.get("/api/me", headers=cookie).json == {
        "account": account,
        "name": "张建国",
        "role": "household",
        "chats": [{"chat": f"p-{account}", "title": "小约", "kind": "private"}],
    }


def test_who_does_not_agree_is_not_bound(village: Village, visitor: Browser) -> None:
    answer = enter(visitor, code_for(village, "张建国"))
    cookie, account = _cookie_of(answer), answer.json["account"]
    village.works()
    refuse = {"account": account, "chat": f"p-{account}", "text": "不同意"}
    visitor.post("/api/messages", refuse, headers=cookie)
    village.works()
    assert visitor.get("/api/me", headers=cookie).json["role"] == ""


def test_the_cookie_decides_the_account_whatever_is_named(
    village: Village, visitor: Browser
) -> None:
    wang = village.grid_worker("王芳")
    cookie = _cookie_of(enter(visitor, code_for(village, "张建国")))
    query = {"account": wang.account, "chat": wang.chat}
    read = visitor.get("/api/messages", params=query, headers=cookie)
    wrote = visitor.post("/api/messages", {**query, "text": "菜单"}, headers=cookie)
    assert (read.status, wrote.status) == (403, 403)
    village.works()
    assert wang.screen() == []


def test_a_session_ends_by_itself(village: Village, visitor: Browser) -> None:
    cookie = _cookie_of(enter(visitor, code_for(village, "张建国")))
    village.later(days=29)
    assert visitor.get("/api/me", headers=cookie).status == 200
    village.later(days=1, seconds=1)
    assert visitor.get("/api/me", headers=cookie).status == 401


def test_a_link_that_was_used_to_bind_opens_nothing_more(
    village: Village, visitor: Browser
) -> None:
    code = code_for(village, "张建国")
    answer = enter(visitor, code)
    account = answer.json["account"]
    agree = {"account": account, "chat": f"p-{account}", "text": "同意"}
    village.works()
    visitor.post("/api/messages", agree, headers=_cookie_of(answer))
    village.works()
    assert enter(visitor, code).status == 403


@pytest.mark.parametrize("code", ["", "ABCD2345", "x", None, 7, ["ABCD2345"], "A" * 5000, "\ud800"])
def test_a_wrong_code_is_refused_without_a_cookie(visitor: Browser, code: object) -> None:
    answer = enter(visitor, code)
    assert answer.status == 403
    assert "Set-Cookie" not in answer.headers


def test_a_link_opens_one_session_and_its_chat_still_binds(
    village: Village, visitor: Browser
) -> None:
    code = code_for(village, "张建国")
    first = enter(visitor, code)
    again = enter(visitor, code)
    assert (first.status, again.status) == (200, 403)
    assert "Set-Cookie" not in again.headers
    assert again.body == enter(visitor, "ABCD2345").body
    village.works()
    account, cookie = first.json["account"], _cookie_of(first)
    for text in ("不同意", code, "同意"):
        said = {"account": account, "chat": f"p-{account}", "text": text}
        assert visitor.post("/api/messages", said, headers=cookie).status == 202
        village.works()
    assert visitor.get("/api/me", headers=cookie).json["name"] == "张建国"


def test_of_two_who_follow_a_link_at_once_one_comes_in(village: Village, visitor: Browser) -> None:
    body = {"code": code_for(village, "张建国")}
    answers = visitor.together(*(visitor.fetch("POST", "/api/enter", json=body) for _ in range(3)))
    assert sorted(answer.status for answer in answers) == [200, 403, 403]


def test_wrong_used_and_expired_are_one_answer(village: Village, visitor: Browser) -> None:
    late = code_for(village, "张建国", hours=1)
    village.later(hours=1, seconds=1)
    assert enter(visitor, late).body == enter(visitor, "ABCD2345").body


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b"\xff", b"[" * 100_000])
def test_what_is_no_object_is_malformed(visitor: Browser, body: bytes) -> None:
    answer = visitor.post("/api/enter", data=body)
    assert answer.status == 400
    assert answer.error
