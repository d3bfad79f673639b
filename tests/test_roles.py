"""Every button and every opening word × every role: it acts, or it is refused in words."""

from datetime import date

import pytest

from handlers.roster_home import home_of
from handlers.roster_record import new_change
from messages.catalogue import LOCALES, phrases
from messages.recipes import QrRecipe, write_recipe
from rules.roles import Role
from rules.roster import Change, Kind, Terms
from storage.improvements import Noted
from storage.panels import CONFIRMED, OPEN
from storage.proposals import Cause
from storage.store import Store
from tests.conversations.arranged import area_id, household
from tests.conversations.shop import keeper_of
from tests.redemption.shop import carry_over, goods_of, ordered
from tests.role_table import BUTTONS, COLUMNS, NO_ROLE, SEATED, STANDING, UNBOUND, WORDS
from tests.village.undone import nothing_is_left_undone
from tests.village.village import Village
from tests.village.villager import Villager
from tests.village.wording import says

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
    if state in ("dispatched", "finished"):
        room.presses("派单")
        room.presses("综合执法")
    if state == "finished":
        unit.presses("办结")
        unit.sends(photo="fixed.jpg")


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
        village.until(10, 10, month=12)
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
        cause = Cause("2026-11", date(2026, 11, 20), case_id=case.id)
        store.proposals.propose(home.village_id, home.id, "P1", cause, village.time.now())

    village.do(propose)


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


def new_words(villager: Villager, seen: int) -> list[str]:
    """What the bot has said to somebody since, edits of earlier messages left out."""
    return [
        each.text
        for each in villager.village.read(villager.account, villager.chat, seen)
        if each.sender == "bot" and not each.edited
    ]


def last_seq(villager: Villager) -> int:
    return max((each.seq for each in villager.screen()), default=0)


def carried(village: Village, verb: str) -> str:
    """The token of a button of this verb, for the one case, grid or household there is."""

    def ids(store: Store) -> str:
        case = store.cases.reported_by(village.people["王芳"].person_id or 0, 1)[0].id
        other, home = store.areas.by_code("V1G2"), store.households.by_code("H01")
        assert other
        assert home
        if verb == "case.grid":
            return f":{case}:{other.id}"
        if verb in ("points.show_name", "points.hide_name", *OF_A_HOUSEHOLD):
            return f":{home.id}"
        if verb == "part.list":
            return f":{home.village_id}:1:1"
        if verb in ("honours.papers", "period.meeting", "period.reported"):
            return ":1"
        if verb == "panel.at":
            (panel,) = store.panels.of_village(home.village_id)
            return f":{store.score_sheets.of_panel(panel.id)[2].id}"
        if verb.startswith("panel.") and verb not in ("panel.list", "panel.new"):
            return f":{store.panels.of_village(home.village_id)[0].id}"
        if verb == "points.period":
            return f":{home.id}:{store.publications.of_village(home.village_id)[0].settlement_id}:0"
        if verb in ("print.sheet", "print.words"):
            published = store.publications.of_village(home.village_id)[0]
            return f":{published.id}:4" if verb == "print.sheet" else f":{published.id}"
        if verb in ("print.earlier", "wall.look", "wall.chosen", "wall.publish"):
            return f":{home.village_id}"
        if verb in ("points.object", "points.past", "points.proof"):
            return f":{home.id}:0"
        if verb == "objection.file":
            published = store.publications.of_village(home.village_id)[0]
            return f":{published.settlement_id}:{home.id}:0"
        if verb in ("objection.open", "objection.answered"):
            return ":0"
        if verb in ("objection.show", "objection.uphold", "objection.reject"):
            return f":{store.objections.open_in(home.village_id)[0].id}"
        if verb in ("desk.show", "desk.hand_out", "desk.witness", "redeem.show", "redeem.cancel"):
            return f":{store.orders.open_of(home.id)[0].id}"
        if verb == "proposal.show":
            return f":{store.proposals.waiting_in(home.village_id)[0].id}"
        if verb in ("merchant.show", "merchant.hand_out"):
            return ":1099511627775"
        if verb == "merchant.month":
            return ":202611"
        if verb == "restrict.lift":
            return f":{store.restrictions.of_household(home.id)[0].id}"
        if verb.startswith("improve.") and verb not in ("improve.list", "improve.new"):
            return f":{store.improvements.open_in(home.village_id)[0].id}"
        if verb in ("shelf.new", "shop.new", "shop.list", "improve.new"):
            return f":{home.village_id}"
        if verb.startswith("shop."):
            (shop,) = store.shops.in_village(home.village_id)
            month = ":202611" if verb == "shop.month" else ""
            goods = store.shelf.in_village(home.village_id)[0].id
            return f":{goods}" if verb == "shop.put" else f":{shop.id}{month}"
        if verb.startswith("shelf.") and verb != "shelf.open":
            return f":{store.shelf.in_village(home.village_id)[0].id}"
        return f":{case}" if verb.startswith("case.") and verb != "case.report" else ""

    if verb == "roster.call_off":
        return f"{verb}:{waiting_change(village)}"
    return verb + village.look(ids)


OF_A_HOUSEHOLD = ("slip.of", "part.join", "part.leave", "part.paper", "points.raise")


def waiting_change(village: Village) -> int:
    """The household gets a new head next week; returns the change."""

    def record(store: Store) -> int:
        home, clerk = store.households.by_code("H01"), village.people["孙梅"].person_id
        assert home
        assert clerk
        change = Change(Kind.NEW_HEAD, NEXT_WEEK, Terms(head="张建国"), home_of(store, home))
        new = new_change(change, home.village_id, 90, "家属申请", clerk, "test:waiting")
        recorded = store.roster_changes.record(new, village.time.now())
        assert recorded
        return recorded.id

    return village.do(record)


def test_the_table_holds_every_button_and_every_word(village: Village) -> None:
    assert set(BUTTONS) == set(village.house.by_verb)
    assert set(WORDS) == {key for flow in village.house.flows for key in flow.words}


@pytest.mark.parametrize("verb", BUTTONS)
def test_a_button_acts_for_its_role_and_is_refused_to_all_others(
    village: Village, verb: str
) -> None:
    everybody = town(village)
    something_ordered(village, verb)
    something_proposed(village, everybody, verb)
    something_to_improve(village, verb)
    redemption_suspended(village, verb)
    bring_case_to(everybody, STANDING.get(verb, "reported"))
    with_panel(village, everybody, verb)
    bring_time_to(village, everybody, verb)
    pressed = carried(village, verb)
    told = {}
    for column in COLUMNS:
        seen = last_seq(everybody[column])
        everybody[column].presses_token(pressed)
        told[column] = (new_words(everybody[column], seen) or [""])[0]
    assert {c: t for c, t in told.items() if not says(BUTTONS[verb][c], t)} == {}
    assert nothing_is_left_undone(village)


@pytest.mark.parametrize("key", WORDS)
def test_words_act_for_their_role_and_are_refused_to_all_others(village: Village, key: str) -> None:
    everybody = town(village)
    words = min(phrases(key), key=lambda line: (line.isascii(), len(line), line))
    told = {}
    for column in COLUMNS:
        seen = last_seq(everybody[column])
        everybody[column].sends(words)
        told[column] = (new_words(everybody[column], seen) or [""])[0]
    wrong = {
        column: text
        for column, text in told.items()
        if not any(says(WORDS[key][column], text, locale) for locale in LOCALES)
    }
    assert wrong == {}
    assert nothing_is_left_undone(village)


@pytest.mark.parametrize("verb", BUTTONS)
def test_a_role_that_was_withdrawn_acts_no_more(village: Village, verb: str) -> None:
    """Each press is checked again at the moment it acts."""
    everybody = town(village)
    something_ordered(village, verb)
    something_proposed(village, everybody, verb)
    something_to_improve(village, verb)
    redemption_suspended(village, verb)
    bring_case_to(everybody, STANDING.get(verb, "reported"))
    with_panel(village, everybody, verb)
    bring_time_to(village, everybody, verb)
    pressed = carried(village, verb)
    for role in Role:
        person = everybody[role.value]
        village.withdraw(person, role)
        seen = last_seq(person)
        person.presses_token(pressed)
        told = (new_words(person, seen) or [""])[0]
        keeps = verb in KEPT.get(role.value, ())
        expected = BUTTONS[verb][role.value if keeps else NO_ROLE]
        assert says(expected, told), (role, told)
    assert nothing_is_left_undone(village)


SEAT = ("menu.score", "panel.show", "panel.start", "panel.at", "panel.review")
"""What a seat on a panel gives, whatever role its holder loses: the clerk gives and takes it."""

KEPT = {
    "grid_worker": ("case.show", "case.add", "menu.mine", *SEAT),
    "grid_leader": SEAT,
    "household": (
        *("menu.points", "menu.worker", "points.show_name", "points.hide_name"),
        *("points.past", "points.period", "points.proof", "points.raise"),
        *("points.object", "objection.file", "redeem.open", "redeem.show", "redeem.cancel"),
        *("declare.open", "slip.served", "honours.mine", "improve.speak"),
        *("part.join", "part.leave", *SEAT),
    ),
}
"""What is a person's own whatever role they hold: what they reported, their home's points."""
