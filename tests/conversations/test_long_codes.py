"""A town whose item codes are as long as they may be: each button works, and none is forgotten."""

from dataclasses import replace

from sqlalchemy import text

from messages.outbound import LONGEST_TOKEN
from tests.village.village import Village

LONG = "street_light_out_on_the_road_to_the_mill"


def with_long_codes(village: Village) -> None:
    """The town calls its street lights and one of its categories by forty characters."""
    old = village.regulations.items
    renamed = {"services": LONG, "street_light": LONG}
    items = replace(
        old,
        categories=tuple(
            each.model_copy(update={"code": renamed.get(each.code, each.code)})
            for each in old.categories
        ),
        items=tuple(
            each.model_copy(
                update={
                    "code": renamed.get(each.code, each.code),
                    "category": renamed.get(each.category, each.category),
                }
            )
            for each in old.items
        ),
    )
    village.house = replace(village.house, regulations=replace(village.regulations, items=items))
    village.restart()


def after_a_million(village: Village) -> None:
    """Everybody's next conversation is their millionth."""
    village.do(
        lambda store: store.connection.execute(
            text("""UPDATE lane SET memory = '{"count": 999998}'""")
        )
    )


def test_the_press_the_number_and_the_label_file_the_case(village: Village) -> None:
    wang = village.grid_worker("王芳")
    with_long_codes(village)
    wang.sends("菜单")
    for answer in ("路灯不亮", "1", ""):
        after_a_million(village)
        shown = wang.sends("村口路灯不亮").last()
        assert all(len(token.encode()) <= LONGEST_TOKEN for _, token in shown.buttons)
        village.restart()
        if answer:
            wang.sends(answer)
        else:
            wang.presses("路灯不亮")
        assert "已登记" in wang.last().text
    wang.sees("已登记", times=3)


def test_a_question_stored_with_its_whole_token_is_answered(village: Village) -> None:
    wang = village.grid_worker("王芳")
    with_long_codes(village)
    wang.sends("菜单")
    after_a_million(village)
    shown = wang.sends(photo="lamp.jpg").last()
    memory = village.look(
        lambda store: store.connection.execute(text("SELECT memory FROM lane")).scalar_one()
    )
    whole = f"~999999.take_more:category.{LONG}"
    assert len(whole) > LONGEST_TOKEN
    assert f'["便民服务", "{whole}"]' in memory, "as every release has stored it"
    assert whole not in [token for _, token in shown.buttons]
    wang.presses("便民服务")
    wang.sees("已登记", "便民服务")
