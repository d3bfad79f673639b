"""What stands on the papers: the head in full on the certificate, the code alone on the plate."""

from dataclasses import replace

import pytest

from bot.path.drawing import draw
from bot.settings import Settings
from messages.recipes import CertificateRecipe, PlateRecipe, QrRecipe, Recipe
from tests.conversations.honoured import CONFIRM, MODEL, final_november, honour_of
from tests.village.village import Village

DOT = QrRecipe("x", ())


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[Recipe]:
    """The recipes that the media worker was given."""
    seen: list[Recipe] = []

    def look(recipe: Recipe) -> bytes:
        seen.append(recipe)
        return draw(DOT)

    monkeypatch.setattr("bot.path.developing.draw", look)
    return seen


def test_what_stands_on_the_papers(village: Village, drawn: list[Recipe]) -> None:
    clerk, _, _, _ = final_november(village)
    clerk.sends("评荣誉").presses(CONFIRM)
    honour = honour_of(village, "V1-01")
    address = f"https://town.example/honours/{honour.token}"
    certificate, *_ = [each for each in drawn if isinstance(each, CertificateRecipe)]
    assert certificate == CertificateRecipe(
        title="荣誉证书",
        holder="李秀英户：",
        before="2026年11月，经评议，您家被评为",
        honour=MODEL,
        after="感谢您家为上河村做的事。特发此证，以资鼓励。",
        issuer="上河村村民委员会",
        day="2026年12月16日",
        seal="盖章处",
        number=f"编号 {honour.number}",
        check=(address, "手机扫一扫，看真假"),
    )
    plate, *_ = [each for each in drawn if isinstance(each, PlateRecipe)]
    assert (plate.household, plate.check) == ("户编码 V1-01", certificate.check)
    assert "李" not in "".join(map(str, vars(plate).values()))


def test_without_a_web_door_the_number_stands_alone(village: Village, drawn: list[Recipe]) -> None:
    village.house = replace(village.house, link_before_honour="")
    village.restart()
    clerk, _, _, _ = final_november(village)
    clerk.sends("评荣誉").presses(CONFIRM)
    papers = [each for each in drawn if isinstance(each, CertificateRecipe | PlateRecipe)]
    assert len(papers) == 4
    assert {each.check for each in papers} == {None}
    assert all(each.number.startswith("编号 2026-11-") for each in papers)


def test_papers_are_drawn_once_and_again_only_if_they_came_to_nothing(
    village: Village, drawn: list[Recipe]
) -> None:
    clerk, li, _, _ = final_november(village)
    clerk.sends("评荣誉").presses(CONFIRM)
    clerk.presses("拿证书和门牌打印")
    li.sends("我的荣誉").sends("我的荣誉")
    certificates = [each for each in drawn if isinstance(each, CertificateRecipe)]
    assert len(certificates) == 2


@pytest.mark.parametrize(
    ("web", "address", "link"),
    [
        ("on", "https://town.example/", "https://town.example/honours/"),
        ("off", "https://town.example", ""),
        ("on", "", ""),
    ],
)
def test_a_code_is_printed_only_where_somebody_answers(web: str, address: str, link: str) -> None:
    settings = Settings(_env_file=None, web=web, public_url=address)
    assert settings.link_before_honour == link
