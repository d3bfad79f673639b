"""Guessing codes ends soon, for whoever guesses; nobody else is kept out with them."""

from tests.village.browser import Browser
from tests.village.village import Village
from tests.web.test_entering import code_for, enter


def test_the_eleventh_try_of_an_address_is_refused_even_with_a_good_code(
    village: Village, visitor: Browser
) -> None:
    for _ in range(10):
        assert enter(visitor, "ABCD2345").status == 403
    answer = enter(visitor, code_for(village, "张建国"))
    assert answer.status == 429
    assert "hour" in answer.error
    assert "Set-Cookie" not in answer.headers


def test_good_codes_are_not_counted(village: Village, visitor: Browser) -> None:
    """Twenty villagers come in at the village office, all by one address."""
    for number in range(20):
        assert enter(visitor, code_for(village, f"村民{number}")).status == 200


def test_behind_the_town_s_web_server_each_address_is_counted_alone(visitor: Browser) -> None:
    def tries(forwarded: str) -> int:
        headers = {"X-Forwarded-For": forwarded}
        return visitor.post("/api/enter", {"code": "ABCD2345"}, headers=headers).status

    # What stands before the last address was written by the visitor.
    assert [tries(f"10.0.0.{number}, 198.51.100.7") for number in range(10)] == [403] * 10
    assert tries("10.0.0.99, 198.51.100.7") == 429
    assert tries("198.51.100.8") == 403
