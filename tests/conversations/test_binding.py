"""An account becomes a person's: by a code, after the notice, once, and not by guessing."""

from sqlalchemy import text

from rules.roles import Role
from storage.binding import new_code
from storage.store import Store
from tests.conversations.arranged import also_holds, bound_to, code_for, second_phone
from tests.village.village import Village

WRONG = "这个码不对，或者已经过期"


def test_a_stranger_is_told_how(village: Village) -> None:
    stranger = village.stranger()
    for said in ("你好", "积分", "我要报事"):
        stranger.sends(said).sees("您还没绑定", "绑定码", "网格员")
    stranger.sends(photo="litter.jpg").sees("您还没绑定", times=4)
    stranger.sends("OOOO 1111").sees("这个码不对", times=1)


def test_the_code_leads_to_the_notice_and_agreeing_binds(village: Village) -> None:
    li = village.household("V1-01", "李秀英", bound=False)
    code = code_for(village, li)
    li.sends(code)
    assert li.sees("李秀英", "告知书", "只用来办村里的事").labels == ("同意", "不同意")
    village.restart()
    assert bound_to(village, li.account) is None, "nothing before the consent"
    li.presses("同意").sees("绑定好了，李秀英")
    village.restart()
    village.network_repeats_everything()
    li.sees("绑定好了", times=1)
    assert bound_to(village, li.account) == li.person_id
    assert _consents(village, li.person_id) == 1
    li.sends("积分").sees("V1-01 李秀英户")


def test_the_welcome_follows_the_roles_held(village: Village) -> None:
    wang = village.grid_worker("王芳")
    wang.sends("东头巷子里有人乱扔东西").presses("环境保护")
    lu = village.newcomer("陆平", bound=False)
    also_holds(village, lu, Role.COMMAND_ROOM, "T")
    lu.sends(code_for(village, lu)).presses("同意")
    welcome = lu.sees("绑定好了，陆平", "派单、核查", "发「待办」")
    assert "发「积分」查分" not in welcome.text
    assert {"查积分", "报事", "找网格员", "待办"} <= set(welcome.labels)
    lu.sees("待办 1 件", "待受理", times=1)
    lu.sends("你好").sees("按 1 查积分，2 报事，3 找网格员，4 待办，5 指挥台。")

    zhou = village.newcomer("周敏", bound=False)
    also_holds(village, zhou, Role.CLERK, "V1")
    zhou.sends(code_for(village, zhou)).presses("同意")
    assert "记分" in zhou.sees("绑定好了，周敏", "发「菜单」").labels
    zhou.sees_no("待办")
    zhou.sends("公示打印、照片墙").sees_no("没听明白")

    li = village.household("V1-01", "李秀英", bound=False)
    li.sends(code_for(village, li)).presses("同意")
    assert "查积分" in li.sees("绑定好了，李秀英", "发「积分」查分").labels


def test_a_code_as_people_type_it(village: Village) -> None:
    li = village.household("V1-01", "李秀英", bound=False)
    code = code_for(village, li)
    wide = "".join(chr(ord(each) + 0xFEE0) for each in code)
    for typed in (
        f"{code[:4]} {code[4:]}",
        code.lower(),
        f"绑定 {code}",
        f"{code[:4]}-{code[4:]}",
        wide,
    ):
        li.sends(typed).sees("告知书")
        li.presses("不同意").sees("没有绑定，什么都没保存")
    assert bound_to(village, li.account) is None
    li.sends(code)
    li.sends("1").sees("绑定好了")


def test_only_a_choice_answers_the_notice(village: Village) -> None:
    li = village.household("V1-01", "李秀英", bound=False)
    li.sends(code_for(village, li))
    li.sends("这是啥").sees("请点一个按钮", "告知书")
    li.sends("同意").sees("绑定好了")


def test_wrong_used_and_expired_get_the_same_answer(village: Village) -> None:
    li = village.household("V1-01", "李秀英", bound=False)
    used = code_for(village, li)
    li.sends(used).presses("同意")
    sun = village.household("V1-02", "孙福来", bound=False)
    expired = code_for(village, sun, hours=1)
    village.later(hours=2)
    stranger = village.stranger()
    answers = {stranger.sends(code).last().text for code in (new_code(), used, expired)}
    assert len(answers) == 1 and WRONG in answers.pop()


def test_a_code_that_runs_out_while_the_notice_is_read(village: Village) -> None:
    li = village.household("V1-01", "李秀英", bound=False)
    li.sends(code_for(village, li, hours=1))
    village.later(hours=2)
    li.presses("同意").sees(WRONG)
    assert bound_to(village, li.account) is None


def test_a_new_code_ends_the_one_before(village: Village) -> None:
    li = village.household("V1-01", "李秀英", bound=False)
    first, second = code_for(village, li), code_for(village, li)
    li.sends(first).sees(WRONG)
    li.sends(second).sees("告知书")


def test_an_account_is_locked_after_five_wrong_tries_for_an_hour(village: Village) -> None:
    li = village.household("V1-01", "李秀英", bound=False)
    code = code_for(village, li)
    for _ in range(5):
        li.sends(new_code()).sees(WRONG)
    village.restart()
    li.sends(code).sees("试的次数太多了", "一小时后再试")
    village.later(minutes=61)
    li.sends(code).sees("告知书")


def test_a_code_is_locked_after_five_wrong_tries_by_anybody(village: Village) -> None:
    li = village.household("V1-01", "李秀英", bound=False)
    stale = code_for(village, li)
    code_for(village, li)
    for number in range(5):
        village.stranger(f"guesser{number}").sends(stale).sees(WRONG)
    village.stranger("sixth").sends(stale).sees("试的次数太多了")


def test_a_second_phone_binds_without_the_notice_and_the_first_is_told(village: Village) -> None:
    li = village.household("V1-01", "李秀英", bound=False)
    li.sends(code_for(village, li)).presses("同意")
    other = village.stranger("new-phone")
    other.sends(code_for(village, li)).sees("绑定好了，李秀英")
    other.sees_no("告知书")
    li.sees("另一个账号", "马上告诉网格员", times=1)
    assert _consents(village, li.person_id) == 1


def test_who_is_bound_and_sends_a_code_is_told_so(village: Village) -> None:
    li = village.household("V1-01", "李秀英")
    li.sends(code_for(village, li)).sees("您已经绑定好了：李秀英")


def test_a_conversation_goes_on_from_the_other_phone(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    other = second_phone(village, wang)
    wang.sends(photo="litter.jpg").sees("是哪一类")
    village.restart()
    other.sends("就在桥头").sees("收到照片 1 张、说明")
    other.presses("环境保护").sees("已登记")
    assert room.sees("请派单", "就在桥头", times=1).photos
    wang.sees_no("已登记")


def test_what_the_account_sent_before_it_was_bound_stays_in_order(village: Village) -> None:
    li = village.household("V1-01", "李秀英", bound=False)
    for number, said in enumerate((code_for(village, li), "同意", "积分")):
        message = {"text": said, "id": f"quick-{number}"}
        status, _ = village.runner.run(village.driver.send(li.account, li.chat, message, []))
        assert status == 202
    village.works()
    notice, bound, points = (each.text for each in li.screen() if each.sender == "bot")
    assert "告知书" in notice
    assert "绑定好了" in bound
    assert "V1-01 李秀英户" in points


def _consents(village: Village, person_id: int | None) -> int:
    def look(store: Store) -> int:
        count = text("SELECT count(*) FROM consent WHERE person_id = :person_id")
        rows = store.connection.execute(count, {"person_id": person_id})
        return int(rows.scalar_one())

    return village.look(look)
