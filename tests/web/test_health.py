"""/health and /metrics: whether the house lives, and what waits in it."""

from pathlib import Path

from tests.conftest import only_sqlite
from tests.village.browser import Browser
from tests.village.village import Village

PARTS = {"inbox", "quarantine", "outbox", "dead_letters", "media"}


def test_a_house_at_rest_is_live_ready_and_has_nothing_waiting(browser: Browser) -> None:
    answer = browser.get("/health")
    assert answer.status == 200
    assert answer.json == {
        "live": True,
        "ready": True,
        "backlog": dict.fromkeys(PARTS, 0),
        "doors": {},
    }


def test_what_waits_is_counted_until_it_is_done(village: Village, browser: Browser) -> None:
    wang = village.grid_worker("王芳")
    for _ in range(3):
        browser.says(wang.account, "菜单")
    assert browser.get("/health").json["backlog"]["outbox"] == 3, "answered, and not yet sent"
    metrics = browser.get("/metrics")
    assert metrics.headers["Content-Type"].startswith("text/plain")
    assert 'xiangyue_backlog{part="outbox"} 3.0' in metrics.body.decode().splitlines()
    village.works()
    assert set(browser.get("/health").json["backlog"].values()) == {0}


def test_neither_tells_a_word_or_a_name(village: Village, browser: Browser) -> None:
    wang = village.grid_worker("王芳")
    browser.says(wang.account, "李婆婆家的路灯不亮")
    for path in ("/health", "/metrics"):
        told = browser.get(path).body.decode()
        assert not any(word in told for word in ("王芳", "李婆婆", wang.account))


@only_sqlite  # the file is exchanged for another
def test_a_database_that_does_not_answer_is_live_but_not_ready(
    village: Village, browser: Browser, tmp_path: Path
) -> None:
    kept = tmp_path / "village.sqlite3"
    village.database.close()
    kept.rename(tmp_path / "elsewhere.sqlite3")
    kept.write_bytes(b"no database" * 100)
    answer = browser.get("/health")
    assert (answer.status, answer.json["live"], answer.json["ready"]) == (503, True, False)
    kept.unlink()
    (tmp_path / "elsewhere.sqlite3").rename(kept)


def test_outside_a_demo_they_are_there_too(visitor: Browser) -> None:
    assert visitor.get("/health").json["ready"] is True
    assert visitor.get("/metrics").status == 200
