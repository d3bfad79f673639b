"""The sample town's chats look like a morning in use: boards, cases, and buttons that work."""

from collections import Counter
from datetime import timedelta

from bot.path.writer import InlineWriter
from bot.sample.census import residents
from bot.sample.stage import set_stage
from handlers.buttons import CaseButton
from handlers.flow import token
from rules.case_life import State
from storage.evidence import AFTER, BEFORE
from storage.media import READY
from storage.store import Store
from tests.sample.conftest import Filled
from tests.sample.seen import all_cases, page, tokens


def test_each_group_has_seen_one_publication_with_its_boards(town: Filled) -> None:
    with town.database.reading() as connection:
        store = Store(connection)
        for group in ("g-sh", "g-sq", "g-lw"):
            with_boards = [shown for shown in page(store, group) if shown.photos]
            assert len(with_boards) == 1
            assert "10月积分公示" in with_boards[0].text
            for media_id in with_boards[0].photos:
                board = store.media.get(media_id)
                assert board.state == READY
                assert town.files.read(board.file).startswith(b"\x89PNG")
            prompts = [shown for shown in page(store, group) if "请巡查" in shown.text]
            assert len(prompts) == 1


def test_eighteen_cases_stand_where_the_town_left_them_with_their_pictures(town: Filled) -> None:
    with town.database.reading() as connection:
        store = Store(connection)
        cases = all_cases(store)
        assert Counter(case.state for case in cases) == {
            State.REPORTED: 3,
            State.DISPATCHED: 4,
            State.FINISHED: 2,
            State.CLOSED: 9,
        }
        assert [case.number for case in cases] == [f"2026-{n:04}" for n in range(1, 19)]
        assert list(cases) == sorted(cases, key=lambda case: case.filed_at)
        for case in cases:
            stages = [evidence.stage for evidence in store.evidence.of_case(case.id)]
            handled = case.state in (State.FINISHED, State.CLOSED)
            noise = case.item == "gambling_noise"
            assert stages == ([] if noise else [BEFORE, AFTER] if handled else [BEFORE])
            for evidence in store.evidence.of_case(case.id):
                picture = store.media.get(evidence.media_id)
                assert town.files.read(picture.file).startswith(b"\xff\xd8")
                assert town.files.read(picture.thumbnail).startswith(b"\xff\xd8")


def test_every_open_case_shows_its_next_move_to_whoever_may_make_it(town: Filled) -> None:
    units = {each.unit: each.account for each in residents() if each.unit}
    with town.database.reading() as connection:
        store = Store(connection)
        room = tokens(store, "liuqiang") & tokens(store, "xujing")
        for case in all_cases(store):
            match case.state:
                case State.REPORTED:
                    assert token(CaseButton.DISPATCH, case.id) in room
                case State.DISPATCHED:
                    shown = tokens(store, units[case.unit])
                    assert token(CaseButton.FINISH, case.id) in shown
                case State.FINISHED:
                    assert token(CaseButton.PASS_CHECK, case.id) in room
                    assert token(CaseButton.REWORK, case.id) in room


async def test_the_room_dispatches_what_wang_fang_reported(town: Filled) -> None:
    now = town.now + timedelta(minutes=1)
    stage = set_stage(town.database, InlineWriter(town.database), town.files, town.regulations, now)
    with town.database.reading() as connection:
        lamp = all_cases(Store(connection))[-1]
    assert lamp.item == "street_light"

    dispatch = token(CaseButton.DISPATCH, lamp.id)
    await stage.presses("liuqiang", "dispatch", now, lambda found: found == dispatch)
    await stage.presses("liuqiang", "unit", now, lambda found: found.endswith(":enforcement"))

    with town.database.reading() as connection:
        store = Store(connection)
        assert store.cases.get(lamp.id).state is State.DISPATCHED
        assert "已派单给综合执法" in page(store, "p-wangfang")[-1].text
        assert token(CaseButton.FINISH, lamp.id) in tokens(store, "shitiejun")
