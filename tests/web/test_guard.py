"""What stands around every answer: hosts and origins that are ours, headers, errors as JSON."""

import pytest

from tests.village.browser import Browser
from tests.village.village import Village

PATHS = [
    "/",
    "/no-such-page",
    "/api/people",
    "/api/clock",
    "/api/messages",
    "/api/media/1?account=a1&chat=p-a1",
    "/health",
    "/metrics",
]
FOREIGN = [
    "town.evil.example",
    "127.0.0.1.evil.example",
    "localhost.evil.example",
    "[",
    "",
    "a:b:c",
]


def test_every_answer_carries_the_policy(browser: Browser) -> None:
    for path in PATHS:
        headers = browser.get(path).headers
        policy = headers["Content-Security-Policy"]
        assert "default-src 'self'" in policy, path
        assert "frame-ancestors 'none'" in policy
        assert "unsafe" not in policy
        assert "http" not in policy
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Referrer-Policy"] == "no-referrer"


def test_what_breaks_inside_is_told_without_a_detail_and_with_the_policy(
    village: Village, browser: Browser
) -> None:
    wang = village.grid_worker("王芳")
    village.settings.media_dir.rename(village.folder / "gone")
    answer = browser.sends(
        {"account": wang.account, "chat": wang.chat}, ("photo", "a.jpg", b"lamp")
    )
    assert answer.status == 500
    assert str(village.folder) not in answer.error
    assert "default-src 'self'" in answer.headers["Content-Security-Policy"]


@pytest.mark.parametrize("host", FOREIGN)
def test_asked_for_under_a_foreign_name_nothing_answers(
    village: Village, browser: Browser, host: str
) -> None:
    """DNS rebinding: another site's name made to point at this machine."""
    village.grid_worker("王芳")
    for path in PATHS:
        answer = browser.get(path, headers={"Host": host})
        assert answer.status in (400, 403), path
        assert "王芳".encode() not in answer.body


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:8765", "127.0.0.1", "127.0.0.1:1"])
def test_our_own_names_are_answered(browser: Browser, host: str) -> None:
    assert browser.get("/api/people", headers={"Host": host}).status == 200


@pytest.mark.parametrize(
    "origin",
    ["https://evil.example", "http://127.0.0.1.evil.example", "null", "http://[", "file://", "x"],
)
@pytest.mark.parametrize("path", ["/api/messages", "/api/clock"])
def test_what_a_foreign_page_sends_is_refused(
    village: Village, browser: Browser, path: str, origin: str
) -> None:
    wang = village.grid_worker("王芳")
    body = {"account": wang.account, "chat": wang.chat, "text": "菜单", "advance": "PT1H"}
    answer = browser.post(path, body, headers={"Origin": origin})
    assert answer.status == 403
    assert answer.error
    assert browser.reads(wang.account) == {"messages": [], "next": 0}


def test_what_our_own_page_sends_is_taken(village: Village, browser: Browser) -> None:
    wang = village.grid_worker("王芳")
    body = {"account": wang.account, "chat": wang.chat, "text": "菜单"}
    headers = {"Origin": "http://127.0.0.1:8765"}
    assert browser.post("/api/messages", body, headers=headers).status == 202


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/api/no-such-thing", 404),
        ("GET", "/../pyproject.toml", 404),
        ("GET", "/..%2fpyproject.toml", 404),
        ("GET", "/api/media/..%2f..%2fvillage.sqlite3", 404),
        ("DELETE", "/api/messages", 405),
        ("PUT", "/api/clock", 405),
        ("POST", "/api/people", 405),
    ],
)
def test_an_error_is_json_with_a_reason(
    browser: Browser, method: str, path: str, status: int
) -> None:
    answer = browser.run(browser.fetch(method, path))
    assert answer.status == status
    assert answer.error


def test_the_page_loads_nothing_from_elsewhere_and_holds_no_inline_script(
    browser: Browser,
) -> None:
    page = browser.get("/")
    assert page.headers["Content-Type"] == "text/html; charset=utf-8"
    text = page.body.decode()
    assert "http://" not in text
    assert "https://" not in text
    assert "<script>" not in text
    assert "onclick=" not in text
