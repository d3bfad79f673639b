"""The page that a certificate's QR code opens: what it says, to whom, and what it never says."""

import pytest
from sqlalchemy import text

from bot.adapters.web.guard import POLICY
from storage.store import Store
from tests.conversations.honoured import CONFIRM, MODEL, honour_of
from tests.conversations.test_points_asked import scored
from tests.village.browser import Answer, Browser
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.usefixtures("papers_are_blank")

HOSTILE = "<script>alert(1)</script>&\"'<img src=x onerror=alert(2)>"


def honoured(village: Village, head: str = "李秀英", *, publish: bool = True) -> Villager:
    clerk = village.clerk("周敏")
    village.household("V1-01", head, publish=publish)
    scored(village, "V1-01", "P1", 50, by=clerk)
    village.quickly_until(16, 8, 5)
    clerk.sends("评荣誉").presses(CONFIRM)
    return clerk


def opened(village: Village, visitor: Browser) -> Answer:
    return visitor.get(f"/honours/{honour_of(village, 'V1-01').token}")


def test_it_says_in_both_languages_what_stands(village: Village, visitor: Browser) -> None:
    honoured(village)
    answer = opened(village, visitor)
    told = answer.body.decode()
    assert answer.status == 200
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    for words in (
        "这项荣誉有效",
        MODEL,
        "2026年11月",
        "上河村",
        "V1-01 李*英",
        "2026年12月16日",
        "This honour stands.",
        "Model household",
        "November 2026",
        "16 December 2026",
    ):
        assert words in told
    assert "李秀英" not in told


def test_it_is_guarded_like_the_other_pages_and_needs_no_script(
    village: Village, visitor: Browser
) -> None:
    honoured(village)
    answer = opened(village, visitor)
    assert answer.headers["Content-Security-Policy"] == POLICY
    assert answer.headers["Cache-Control"] == "no-store"
    assert "noindex" in answer.headers["X-Robots-Tag"]
    told = answer.body.decode()
    assert "<script" not in told
    assert "style=" not in told
    assert visitor.get("/honour.css").status == 200


def test_without_consent_it_says_the_code_alone(village: Village, visitor: Browser) -> None:
    honoured(village, publish=False)
    told = opened(village, visitor).body.decode()
    assert "<dd>V1-01</dd>" in told
    assert "李" not in told


def test_consent_taken_back_counts_at_once(village: Village, visitor: Browser) -> None:
    honoured(village)
    li = village.people["李秀英"]
    li.sends("积分").presses("公示不登我家姓名")
    assert "李" not in opened(village, visitor).body.decode()


def test_what_was_withdrawn_says_so(village: Village, visitor: Browser) -> None:
    clerk = honoured(village)
    clerk.sends("撤回荣誉").sends("V1-01").presses(f"2026年11月 {MODEL}").sends("看错了户")
    clerk.presses("撤回")
    told = opened(village, visitor).body.decode()
    assert "这项荣誉已于2026年12月16日撤回" in told
    assert "withdrawn on 16 December 2026" in told
    assert "这项荣誉有效" not in told
    assert "看错了户" not in told


@pytest.mark.parametrize(
    "token", ["AbCdEfGhIjKlMnOpQrSt", "short", "x" * 65, "x" * 5000, "%00aaaaaaaaaaaa", "名字名字"]
)
def test_what_nobody_was_given_is_not_found(visitor: Browser, token: str) -> None:
    answer = visitor.get(f"/honours/{token}")
    assert answer.status == 404
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    assert "查不到" in answer.body.decode()
    assert "Not found" in answer.body.decode()


def test_names_are_text_and_never_markup(village: Village, visitor: Browser) -> None:
    honoured(village)

    def rename(store: Store) -> None:
        for statement in ("UPDATE area SET name = :x", "UPDATE household SET code = :x, head = :x"):
            store.connection.execute(text(statement), {"x": HOSTILE})

    token = honour_of(village, "V1-01").token
    village.do(rename)
    told = visitor.get(f"/honours/{token}").body.decode()
    assert "<script" not in told
    assert "<img" not in told
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in told


def test_a_foreign_host_is_refused(village: Village, visitor: Browser) -> None:
    honoured(village)
    token = honour_of(village, "V1-01").token
    assert visitor.get(f"/honours/{token}", headers={"Host": "evil.example"}).status == 403


def test_a_demo_has_it_too(village: Village, browser: Browser) -> None:
    honoured(village)
    assert browser.get(f"/honours/{honour_of(village, 'V1-01').token}").status == 200


def test_the_token_cannot_be_guessed(village: Village) -> None:
    honoured(village)
    assert len(honour_of(village, "V1-01").token) == 20
