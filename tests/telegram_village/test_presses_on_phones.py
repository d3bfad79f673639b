"""Buttons on a phone: pressed twice, pressed late, pressed on what was changed meanwhile."""

from sqlalchemy import text

from storage.store import Store
from tests.telegram.fake.faults import refuses
from tests.telegram_village.platform import arrives, cases_of, phone, telegram, told
from tests.village.undone import nothing_is_left_undone
from tests.village.village import Village

TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


def test_a_press_is_answered_so_that_its_button_stops_turning(village: Village) -> None:
    wang = village.grid_worker("王芳")
    wang.sends("村口路灯不亮").presses("路灯不亮")
    (query,) = telegram(village).queries.values()
    assert (query.answered, phone(wang).toasts) == (True, [""])


def test_a_double_tap_files_one_case(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    wang.sends("村口路灯不亮")
    tap = wang.last().token("路灯不亮")
    phone(wang).presses(tap)
    phone(wang).presses(tap)
    arrives(village)
    village.network_repeats_everything()
    assert len(cases_of(village, wang)) == 1
    room.sees("请派单", times=1)
    assert all(query.answered for query in telegram(village).queries.values())
    assert nothing_is_left_undone(village)


def test_a_press_that_is_answered_too_late_still_counts(village: Village) -> None:
    wang = village.grid_worker("王芳")
    wang.sends("村口路灯不亮")
    telegram(village).faults.order(refuses(TOO_OLD), method="answerCallbackQuery")
    wang.presses("路灯不亮").sees("已登记", times=1)
    assert nothing_is_left_undone(village)


def test_a_press_brought_when_its_time_is_over_still_counts(village: Village) -> None:
    wang = village.grid_worker("王芳")
    wang.sends("村口路灯不亮")
    query = phone(wang).presses(wang.last().token("路灯不亮"))
    (update,) = telegram(village).updates.pending()
    village.later(minutes=5)
    village.runner.run(telegram(village).webhook.push_again(update))
    village.works()
    wang.sees("已登记", times=1)
    assert not query.answered


def test_two_of_the_room_press_the_same_card(village: Village) -> None:
    wang, liu = village.grid_worker("王芳"), village.command_room("刘强")
    chen = village.command_room("陈静")
    case = wang.sends("村口路灯不亮").presses("路灯不亮").sees("已登记").case
    press = chen.sees("请派单", case).token("派单")
    card = phone(chen).private.messages[-1]
    liu.presses("派单", on=case).presses("综合执法")
    assert chen.sees(case, "已派单：综合执法").labels == ()
    telegram(village).press(phone(chen).user, card, press)
    arrives(village)
    wang.sees("已派单给综合执法", times=1)
    assert "派给哪个单位" not in told(chen)[-1]
    assert nothing_is_left_undone(village)


def test_a_button_on_what_was_asked_anew_still_means_what_it_says(village: Village) -> None:
    wang = village.grid_worker("王芳")
    wang.sends(photo="litter.jpg")
    first = wang.last().token("环境保护")
    wang.sends("老槐树下堆了一大堆垃圾")
    wang.presses_token(first).sees("已登记", "环境保护", times=1)


def test_a_button_of_before_an_upgrade_is_answered_kindly(village: Village) -> None:
    wang = village.grid_worker("王芳")
    wang.sends("村口路灯不亮")
    tap = wang.last().token("路灯不亮")

    def upgrade(store: Store) -> None:
        """The step that was to be next has another name from now on."""
        store.connection.execute(
            text("""UPDATE lane SET memory = replace(memory, '"take_more"', '"an_older_step"')""")
        )

    village.do(upgrade)
    village.restart()
    wang.presses_token(tap)
    assert "请重新发" in wang.last().text
    assert cases_of(village, wang) == []
    wang.sends("村口路灯不亮").presses("路灯不亮").sees("已登记", times=1)
    assert nothing_is_left_undone(village)
