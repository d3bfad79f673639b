"""What a button of each verb carries in the town of the table of roles."""

from handlers.roster.roster_home import home_of
from handlers.roster.roster_record import new_change
from rules.figures import Cell, Figures
from rules.roster import Change, Kind, Terms
from storage.order_workbooks import READ, Outcome
from storage.store import Store
from tests.role_town import NEXT_WEEK
from tests.village.village import Village


def carried(village: Village, verb: str) -> str:
    """The token of a button of this verb, for the one case, grid or household there is."""

    def ids(store: Store) -> str:
        case = store.cases.reported_by(village.people["王芳"].person_id or 0, 1)[0].id
        other, home = store.areas.by_code("V1G2"), store.households.by_code("H01")
        assert other
        assert home
        if verb == "case.grid":
            return f":{case}:{other.id}"
        if verb == "case.add_said":
            return f":{case}:1"
        if verb == "menu.todo_page":
            return ":0"
        if verb in ("room.queue", "room.page", "room.found"):
            return {"room.queue": ":0", "room.page": ":20:1:0", "room.found": ":1:1"}[verb]
        if verb in ("room.duty_off", "room.take_over", "room.walk", "room.sheet"):
            return ":1"
        if verb in ("points.show_name", "points.hide_name", *OF_A_HOUSEHOLD):
            return f":{home.id}"
        if verb == "part.unscored":
            return f":{home.village_id}:{2026 * 12 + 10}:1"
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
        if verb in ("points.ended", "points.ended_proof"):
            start = ":0" if verb == "points.ended" else ""
            return f":{home.id}:0:0{start}"
        if verb in ("points.object", "points.past", "points.proof"):
            return f":{home.id}:0"
        if verb == "points.revoke":
            return f":{store.ledger.last_lines(home.id, 1)[0].id}"
        if verb == "objection.file":
            published = store.publications.of_village(home.village_id)[0]
            return f":{published.settlement_id}:{home.id}:0"
        if verb in ("objection.open", "objection.answered"):
            return ":0"
        if verb in ("objection.show", "objection.proof", "objection.uphold", "objection.reject"):
            return f":{store.objections.open_in(home.village_id)[0].id}"
        if verb in ("desk.show", "desk.hand_out", "desk.witness", "redeem.show", "redeem.cancel"):
            return f":{store.orders.open_of(home.id)[0].id}"
        if verb == "proposal.show":
            return f":{store.proposals.waiting_in(home.village_id)[0].id}"
        if verb in ("merchant.show", "merchant.hand_out"):
            return ":1099511627775"
        if verb == "merchant.month":
            return ":202611"
        if verb.startswith("task.") and verb not in ("task.list", "task.new"):
            return ":1"
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
    if verb == "figures.publish":
        return f"{verb}:{counted_figures(village)}"
    if verb in ("record.take", "record.leave"):
        return f"{verb}:{offered_workbook(village, Outcome(new=2))}"
    if verb in ("room.duty_keep", "room.duty_drop"):
        return f"{verb}:{offered_workbook(village, Outcome(shifts=((NEXT_YEAR, 'day', ()),)))}"
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


NEXT_YEAR = "2027-03-01"


def offered_workbook(village: Village, outcome: Outcome) -> int:
    """The room sent a workbook, and was asked whether it is wanted."""

    def offer(store: Store) -> int:
        town, room = store.areas.by_code("T"), village.people["刘强"].person_id
        assert town
        assert room
        now = village.time.now()
        file = store.media.to_draw("", "工单.xlsx", now)
        store.order_workbooks.ask(file, room, town.id, now)
        store.media.ready(file, file="", mime="")
        (asked,) = store.order_workbooks.to_work_on()
        assert store.order_workbooks.came_to(asked, READ, outcome)
        assert store.order_workbooks.offered(store.order_workbooks.get(asked.id))
        return asked.id

    return village.do(offer)


def counted_figures(village: Village) -> int:
    """The town's figures of the month are counted; returns the request for them."""

    def count(store: Store) -> int:
        town, room = store.areas.by_code("T"), village.people["刘强"].person_id
        assert town
        assert room
        now = village.time.now()
        store.figures_requests.ask(room, town.id, "area", "2026-11", now)
        (asked,) = store.figures_requests.asked()
        cell = Cell(town.id, None, "services", Figures(filed=2, closed=1))
        assert store.figures_requests.done(asked.id, [cell], now)
        assert store.figures_requests.told(asked.id)
        return asked.id

    return village.do(count)
