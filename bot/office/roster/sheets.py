"""The sheets of the roster workbook (名册表): every column once, for reading, checking, template.

Headings, examples and explanations are Chinese because they are the office's form itself. A
heading is read by its Chinese name or by its English code.
"""

from bot.office.sheets.columns import Column, Reads, Sheet
from rules.roles import Role
from storage.areas import GRID, TOWN, VILLAGE

AREA_KINDS = {TOWN: "镇", VILLAGE: "村", GRID: "网格"}
ROLE_NAMES = {
    Role.GRID_WORKER.value: "网格员",
    Role.GRID_LEADER.value: "网格长",
    Role.COMMAND_ROOM.value: "综合指挥室",
    Role.HANDLING_UNIT.value: "处置单位",
    Role.HOUSEHOLD.value: "农户",
    Role.CLERK.value: "积分管理员",
    Role.SUPERVISOR.value: "村务监督委员会",
}
YES_NO = {"yes": "是", "no": "否"}

_C, _T, _N = Reads.CODE, Reads.TEXT, Reads.NAME

AREAS = Sheet(
    "areas",
    "区域",
    "镇、村、网格各一行。全表只有一个镇；村归镇，网格归村。",
    (
        Column("code", "区域编码", _C, True, "SH-01-02", "全镇不重复，定了就不要改。"),
        Column("name", "名称", _N, True, "石河村二网格", "群众怎么叫就怎么写。"),
        Column("kind", "类别", Reads.CHOICE, True, "网格", "选镇、村或网格。", choices=AREA_KINDS),
        Column("parent", "上级编码", _C, False, "SH-01", "村填镇的编码，网格填村的编码，镇不填。"),
        Column("telephone", "电话", Reads.TELEPHONE, False, "0710-5550123", "村部或网格的电话。"),
    ),
)
PEOPLE = Sheet(
    "people",
    "人员",
    "要用机器人的人，一人一行：网格员、指挥室、处置单位、管理员，以及绑定账号的群众。",
    (
        Column("code", "人员编码", _C, True, "R0012", "全镇不重复。不要用身份证号。"),
        Column("name", "姓名", _N, True, "王芳", "和平时叫法一致。"),
        Column(
            "telephone",
            "电话",
            Reads.TELEPHONE,
            False,
            "13800000000",
            "群众问网格员电话时会告诉他们这个号码。",
        ),
    ),
)
ROLES = Sheet(
    "roles",
    "任职",
    "谁在哪里担任什么，一项一行。管到这个区域和它下面的所有区域。",
    (
        Column("person", "人员编码", _C, True, "R0012", "“人员”表里的编码。"),
        Column("role", "角色", Reads.CHOICE, True, "网格员", "从下拉中选。", choices=ROLE_NAMES),
        Column("area", "区域编码", _C, True, "SH-01-02", "网格员填网格，指挥室填镇。"),
        Column(
            "unit",
            "单位编码",
            _C,
            False,
            "enforcement",
            "只有处置单位要填：事项清单里的单位编码或单位名称。",
        ),
        Column("since", "开始日期", Reads.DATE, False, "2026-11-01", "不填就是导入当天。"),
        Column(
            "until", "结束日期", Reads.DATE, False, "2029-10-31", "任职的最后一天。在任就不填。"
        ),
    ),
)
HOUSEHOLDS = Sheet(
    "households",
    "户",
    "一户一行。户在哪个村由网格决定。",
    (
        Column("code", "户编码", _C, True, "SH-01-0001", "公示用的编码，全镇不重复。"),
        Column("grid", "网格编码", _C, True, "SH-01-02", "“区域”表里类别为网格的编码。"),
        Column("group", "组号", _T, False, "3", "几组就写几。", most=20),
        Column("head", "户主姓名", _N, True, "张建国", "公示时只显示 张*国。"),
        Column("resident", "常住", Reads.YES_NO, False, "是", "不填按“是”。", choices=YES_NO),
        Column(
            "since",
            "参加积分日期",
            Reads.DATE,
            False,
            "2026-01-01",
            "从哪天起参加积分。不填就是没有另外约定。",
        ),
        Column(
            "publish",
            "同意公示姓名",
            Reads.YES_NO,
            False,
            "否",
            "户里自己同意了才填“是”。不填按“否”，公示只用编码。",
            choices=YES_NO,
        ),
        Column(
            "carried",
            "结转积分",
            Reads.NUMBER,
            False,
            "35.5",
            "用机器人之前还没有兑换的积分。最多两位小数，只记一次。",
        ),
    ),
)
MEMBERS = Sheet(
    "members",
    "成员",
    "户里的人，一人一行，户主也要写。同一户里不能有两个同名的人。",
    (
        Column("household", "户编码", _C, True, "SH-01-0001", "“户”表里的编码。"),
        Column("name", "姓名", _N, True, "张建国", ""),
        Column(
            "person",
            "人员编码",
            _C,
            False,
            "R0101",
            "只有要绑定账号查积分的人才填“人员”表里的编码；填了就有“农户”角色。",
        ),
        Column("minor", "未成年", Reads.YES_NO, False, "否", "不填按“否”。", choices=YES_NO),
        Column("since", "加入日期", Reads.DATE, False, "2026-01-01", "不填同户的参加积分日期。"),
        Column(
            "until", "离开日期", Reads.DATE, False, "2029-10-31", "在户里的最后一天。在就不填。"
        ),
    ),
)
POINTS = Sheet(
    "points",
    "积分",
    "评分小组的打分和记录，一笔一行。重复导入同一行只算一次；同一天同一户同一项有几笔就写几行。",
    (
        Column(
            "date", "日期", Reads.DATE, True, "2026-11-05", "事情发生或打分的那天，不能晚于今天。"
        ),
        Column("household", "户编码", _C, True, "SH-01-0001", "“户”表里的编码。"),
        Column("member", "成员姓名", _T, False, "张建国", "记在个人身上时填，要和“成员”表一致。"),
        Column("item", "项目编码", _C, True, "J2.1", "积分办法里的编码，如 J2.1、P1、K4a。"),
        Column("quantity", "数量", Reads.NUMBER, False, "1", "加分、减分用，不填按 1。"),
        Column("points", "得分", Reads.NUMBER, False, "5.5", "只有 J 开头的基础项填：实得几分。"),
        Column("place", "地点", _T, False, "村口广场", "", most=200),
        Column(
            "reason",
            "事由",
            _T,
            False,
            "庭院整洁",
            "一句话说明。不要写病情、债务、贫困。",
            most=500,
        ),
        Column("recorded_by", "记录人编码", _C, False, "R0012", "“人员”表里的编码。"),
    ),
)

SHEETS = (AREAS, PEOPLE, ROLES, HOUSEHOLDS, MEMBERS, POINTS)
