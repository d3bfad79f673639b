"""The town in which every button is pressed: somebody for every column, and what buttons are of."""

from datetime import date, timedelta

from messages.recipes import QrRecipe, write_recipe
from rules.case_life import Move, State
from rules.roles import Role
from rules.task_form import FieldKind, FormField
from storage.handovers import Left
from storage.improvements import Noted
from storage.ledger_lines import Entry, Kind
from storage.panels import CONFIRMED, OPEN
from storage.proposals import Cause
from storage.special_tasks import NewTask
from storage.store import Store
from tests.conversations.arranged import area_id, household
from tests.conversations.shop import keeper_of
from tests.redemption.shop import carry_over, goods_of, ordered
from tests.role_table import NO_ROLE, SEATED, UNBOUND
from tests.village.village import Village
from tests.village.villager import Villager

NEXT_WEEK = date(2026, 11, 27)


def town(village: Village) -> dict[str, Villager]:
    """Somebody for every column of the table, and a case that the grid worker reported."""
    everybody = {
        "grid_worker": village.grid_worker("王芳"),
        "grid_leader": village.with_role("李伟", Role.GRID_LEADER, "V1"),
        "command_room": village.command_room("刘强"),
        "handling_unit": village.unit("综合执法"),
        "household": village.household("H01", "张建国"),
        "clerk": village.clerk("孙梅"),
        "supervisor": village.with_role("周敏", Role.SUPERVISOR, "V1"),
        NO_ROLE: village.with_role("赵敏", Role.SUPERVISOR, "V1"),
        "deputy_leader": village.with_role("马书记", Role.DEPUTY_LEADER, "T"),
        "main_leader": village.with_role("罗镇长", Role.MAIN_LEADER, "T"),
        "merchant": keeper_of(village, "便民超市", "孙店主"),
        UNBOUND: village.stranger(),
    }
    village.withdraw(everybody[NO_ROLE], Role.SUPERVISOR)
    village.grid_worker("王芳", "V1G2")
    village.grid_worker("钱勇")
    everybody["grid_worker"].sends("东头巷子里有人乱扔东西")
    everybody["grid_worker"].presses("环境保护")
    return everybody


def bring_case_to(everybody: dict[str, Villager], state: str) -> None:
    room, unit = everybody["command_room"], everybody["handling_unit"]
    if state in ("dispatched", "finished", "closed"):
        room.presses("派单")
        room.presses("综合执法")
    if state in ("finished", "closed"):
        unit.presses("办结")
        unit.sends(photo="fixed.jpg")
    if state == "closed":
        room.presses("核查通过")


def with_panel(village: Village, everybody: dict[str, Villager], verb: str) -> None:
    """A panel of three over the first grid; for the re-check it is confirmed."""
    if not verb.startswith(("panel.", "menu.score")):
        return
    for code in ("H02", "H03", "H04"):
        household(village, code, code, "V1G1")
    seats = [everybody[role].person_id or 0 for role in SEATED]
    now = village.time.now()

    def call(store: Store) -> None:
        area, above = area_id(store, "V1G1"), area_id(store, "V1")
        panel = store.panels.call(
            village_id=above,
            area_id=area,
            period="2026-11",
            leader_id=seats[1],
            members=seats,
            called_by=everybody["clerk"].person_id or 0,
            now=now,
        )
        homes = [home.id for home in store.households.in_village(above)]
        store.score_sheets.enlist(panel.id, panel.period, homes)
        if verb == "panel.recheck":
            sheets = store.score_sheets.of_panel(panel.id)
            store.rechecks.draw(sheet.id for sheet in sheets)
            store.panels.advance(panel.id, OPEN, CONFIRMED)

    village.do(call)


def bring_time_to(village: Village, everybody: dict[str, Villager], verb: str) -> None:
    """A patrol prompt, or a published month with an objection to it, where the button is of it."""
    if verb.startswith("patrol."):
        village.until(23, 10)
    published = ("points.object", "points.past", "points.period", "print.sheet", "print.words")
    if verb.startswith("objection.") or verb in published:
        village.quickly_until(10, 10)
    if verb.startswith("objection.") or verb == "points.object":
        home = everybody["household"]
        home.sends("异议")
        home.presses("别的").presses("不说了")


def something_ordered(village: Village, verb: str) -> None:
    """An order waits to be picked up, for the buttons of the shop."""
    of_shop = ("redeem", "desk", "shelf", "shop")
    if verb.partition(".")[0] not in of_shop or verb == "redeem.open":
        return
    li = village.people["张建国"].person_id or 0

    def order(store: Store) -> None:
        home = store.households.by_code("H01")
        assert home
        carry_over(store, home, 9000)
        ordered(store, home, goods_of(store, "洗衣液", 2000, 5), 1, li, "t:1")

    village.do(order)


def something_proposed(village: Village, everybody: dict[str, Villager], verb: str) -> None:
    """A proposal of points waits, for the buttons about it."""
    if not verb.startswith("proposal."):
        return

    def propose(store: Store) -> None:
        home = store.households.by_code("H01")
        assert home
        case = store.cases.reported_by(everybody["grid_worker"].person_id or 0, 1)[0]
        cause, now = Cause("2026-11", date(2026, 11, 20), case_id=case.id), village.time.now()
        store.proposals.propose(home.village_id, home.id, "P1", cause, now)
        room = everybody["command_room"].person_id or 0
        store.cases.move(case, Move.HANDLE_ON_SPOT, State.CLOSED, room, now)

    village.do(propose)


def something_entered(village: Village, verb: str) -> None:
    """A clerk has entered a bonus by hand, for the button that takes it back."""
    if verb != "points.revoke":
        return

    def enter(store: Store) -> None:
        home = store.households.by_code("H01")
        assert home
        entry = Entry(
            kind=Kind.SCORE,
            village_id=home.village_id,
            household_id=home.id,
            item="P1",
            hundredths=50,
            happened_on=date(2026, 11, 20),
            source="chat:1",
        )
        store.ledger.add(entry, village.time.now())

    village.do(enter)


def something_to_improve(village: Village, verb: str) -> None:
    """A place was noted, of which the household has been told."""
    if not verb.startswith("improve."):
        return
    clerk = village.people["孙梅"].person_id or 0

    def note(store: Store) -> None:
        home = store.households.by_code("H01")
        assert home
        recipe = write_recipe(QrRecipe("x", ("x",)))
        photo = store.media.to_draw(recipe, "x", village.time.now())
        noted = Noted(
            village_id=home.village_id,
            place="二组路口",
            fact="堆着树枝",
            photo_id=photo,
            concerned_id=home.id,
            resolved="会议",
            noted_by=clerk,
            hearing_until=NEXT_WEEK,
            source="t:1",
        )
        store.improvements.note(noted, 2026, village.time.now())

    village.do(note)


def something_asked_of_workers(village: Village, verb: str) -> None:
    """A temporary task waits for its answers."""
    if not verb.startswith("task."):
        return
    room = village.people["刘强"].person_id or 0
    now = village.time.now()

    def ask(store: Store) -> None:
        asked = NewTask(
            area_id=area_id(store, "T"),
            title="冬季用火排查",
            words="看看炉子",
            form=(FormField("有无隐患", FieldKind.YES_NO, ("有", "无"), "无"),),
            people=(),
            may_say_nothing=True,
            asked_by=room,
            deadline=now + timedelta(days=3),
            remind_at=None,
        )
        store.special_tasks.send(asked, 2026, None, now)

    village.do(ask)


def room_at_work(village: Village, verb: str) -> None:
    """A shift was handed over by a colleague, and this week's list has the one case on it."""
    if verb not in ("room.take_over", "room.walk", "room.sheet"):
        return
    colleague = village.command_room("徐静").person_id or 0

    def prepare(store: Store) -> None:
        town = area_id(store, "T")
        store.handovers.give(town, colleague, Left(1, 0, 0, 0, 0), "", village.time.now())
        case = store.cases.reported_by(village.people["王芳"].person_id or 0, 1)[0].id
        monday = date(2026, 11, 16)
        store.consultations.make(town, monday, {case: "hard"}, colleague, village.time.now())

    village.do(prepare)


def redemption_suspended(village: Village, verb: str) -> None:
    """A document keeps the household from redeeming."""
    if verb != "restrict.lift":
        return
    clerk = village.people["孙梅"].person_id or 0

    def record(store: Store) -> None:
        home = store.households.by_code("H01")
        assert home
        store.restrictions.record(
            village_id=home.village_id,
            household_id=home.id,
            member_id=store.members.on(home.id, NEXT_WEEK)[0].id,
            item="K9",
            document="青罚3号",
            since=NEXT_WEEK,
            until=None,
            by=clerk,
            now=village.time.now(),
            source="t:1",
        )

    village.do(record)
