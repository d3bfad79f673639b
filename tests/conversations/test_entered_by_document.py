"""K7 by 记分: behind its gate, about one member, by a document, told to that member alone."""

from dataclasses import replace
from datetime import date

from bot.office.audit.books import audit
from rules.scheme_terms import GateOpening
from tests.conversations.arranged import lives_in
from tests.conversations.test_points_entered import lines_of
from tests.village.village import Village

GATE = GateOpening(
    item="K7",
    meeting="第三次村民代表会议",
    meeting_date=date(2026, 10, 20),
    legal_review="青司审15号",
    expires=date(2027, 1, 10),
)
LABEL = "不按规定信访 −5"


def opened(village: Village) -> None:
    regulations = village.regulations
    scheme = regulations.scheme.model_copy(update={"gate_opened": (GATE,)})
    village.regulations = replace(regulations, scheme=scheme, versions=(scheme,))
    village.house = replace(village.house, regulations=village.regulations)
    village.restart()


def test_it_is_entered_by_its_document_and_only_the_member_reads_it(village: Village) -> None:
    clerk, li = village.clerk("周敏"), village.household("V1-01", "李秀英")
    son = village.newcomer("李小明")
    lives_in(village, son, "V1-01")
    clerk.sends("记分").sends("V1-01").presses("减分")
    assert LABEL not in clerk.last().labels, "its gate is shut"
    opened(village)
    clerk.sends("记分").sends("V1-01").presses("减分").presses(LABEL).sees("涉及的是哪位成员")
    clerk.presses("李小明").sees("生效文书的编号")
    clerk.sends("字" * 61).sees("60 个字以内")
    village.restart()
    clerk.sends("青公〔2026〕8号").sees("李小明 不按规定信访 −5", "依据 青公〔2026〕8号")
    village.network_repeats_everything()
    clerk.presses("记上").sees("已记：V1-01 李小明 不按规定信访 −5")
    village.network_repeats_everything()
    [line] = lines_of(village, "V1-01")
    assert (line.item, line.hundredths, line.reason) == ("K7", -500, "依据 青公〔2026〕8号")
    assert line.member_id is not None
    son.sees("因为 青公〔2026〕8号，记在您名下 −5 分", "只告诉您本人", times=1)
    son.sends("积分").sees("李小明 不按规定信访 −5（依据 青公〔2026〕8号、周敏）")
    li.sends("积分").sees("只和本人说的一项 −5")
    for words in ("信访", "青公", "小明"):
        li.sees_no(words)
    assert village.look(lambda store: list(audit(store))) == []
