"""The verbs of the buttons that open a flow: what a token begins with."""

from enum import StrEnum


class MenuButton(StrEnum):
    POINTS = "menu.points"
    REPORT = "menu.report"
    WORKER = "menu.worker"
    TODO = "menu.todo"
    TODO_PAGE = "menu.todo_page"
    MINE = "menu.mine"
    SCORE = "menu.score"


class CaseButton(StrEnum):
    SHOW = "case.show"
    DISPATCH = "case.dispatch"
    FINISH = "case.finish"
    FINISH_PART = "case.part"
    PASS_CHECK = "case.pass"  # noqa: S105 (a verb, no password)
    REWORK = "case.rework"
    ON_SPOT = "case.on_spot"
    TAKE = "case.take"
    TAKE_BACK = "case.take_back"
    ACCEPT = "case.accept"
    MORE = "case.more"
    WITHDRAW = "case.withdraw"
    ASK_RETURN = "case.ask_return"
    ASK_EXTENSION = "case.ask_time"
    ASK_SUSPENSION = "case.ask_hold"
    ASK_VOID = "case.ask_void"
    ASK_ESCALATION = "case.ask_up"
    GRANT = "case.grant"
    REFUSE = "case.refuse"
    RESUME = "case.resume"
    COUNTY_SOLVED = "case.county_done"
    COUNTY_RETURNED = "case.county_back"
    TRACK = "case.track"
    PRESS = "case.press"
    ANSWER_PRESS = "case.answer"
    MARK_HARD = "case.hard"
    UNMARK_HARD = "case.not_hard"
    DECIDE = "case.decide"
    MERGE = "case.merge"
    BRING_IN = "case.bring_in"
    OBJECT = "case.object"
    RATE = "case.rate"
    KEEP_PRIVATE = "case.private"
    CALLED_BACK = "case.called"
    SET_GRID = "case.set_grid"
    RATE_WORDS = "case.rate_say"
    STORY = "case.story"
    ADD = "case.add"
    ADD_SAID = "case.add_said"
    OTHER_GRID = "case.grid"
    REPORT = "case.report"
    REPORT_SAID = "case.said"
    LETTERS = "case.letters"
    ASSIGN_LETTER = "case.paper_give"
    PRESS_LETTER = "case.paper_press"
    REPLY_LETTER = "case.paper_reply"
    LEAVE = "case.leave"
    SET_ITEM = "case.item"
    JUDGE = "case.judge"


class TaskButton(StrEnum):
    LIST = "task.list"
    NEW = "task.new"
    SHOW = "task.show"
    ANSWER = "task.answer"
    NOTHING = "task.nothing"
    FILE = "task.file"
    REMIND = "task.remind"
    SHEET = "task.sheet"
    CLOSE = "task.close"


class RecordButton(StrEnum):
    NEW = "record.new"
    TAKE_WORKBOOK = "record.take"
    LEAVE_WORKBOOK = "record.leave"


class RoomButton(StrEnum):
    OPEN = "room.open"
    QUEUE = "room.queue"
    PAGE = "room.page"
    FIND = "room.find"
    FOUND = "room.found"
    DUTY = "room.duty"
    DUTY_PUT = "room.duty_put"
    DUTY_OFF = "room.duty_off"
    DUTY_SHEET = "room.duty_sheet"
    DUTY_KEEP = "room.duty_keep"
    DUTY_DROP = "room.duty_drop"
    HAND_OVER = "room.hand_over"
    TAKE_OVER = "room.take_over"
    CONSULT = "room.consult"
    CONSULT_LIST = "room.list"
    CONSULT_WALK = "room.walk"
    CONSULT_SHEET = "room.sheet"


class PatrolButton(StrEnum):
    ALL_WELL = "patrol.well"
    FOUND = "patrol.found"


class PointsButton(StrEnum):
    SHOW_NAME = "points.show_name"
    HIDE_NAME = "points.hide_name"
    ENTER = "points.enter"
    REVOKE = "points.revoke"
    OBJECT = "points.object"
    PAST = "points.past"
    PERIOD = "points.period"
    PROOF = "points.proof"
    ENDED = "points.ended"
    ENDED_PROOF = "points.ended_proof"
    RAISE = "points.raise"


class ObjectionButton(StrEnum):
    FILE = "objection.file"
    FOR_HOUSEHOLD = "objection.for"
    LIST = "objection.list"
    OPEN = "objection.open"
    ANSWERED = "objection.answered"
    SHOW = "objection.show"
    UPHOLD = "objection.uphold"
    REJECT = "objection.reject"
    PROOF = "objection.proof"


class ParticipationButton(StrEnum):
    JOIN = "part.join"
    LEAVE = "part.leave"
    OVERVIEW = "part.overview"
    LIST = "part.list"
    PAPER = "part.paper"
    UNSCORED = "part.unscored"


class RosterButton(StrEnum):
    CHANGE = "roster.change"
    CALL_OFF = "roster.call_off"


class HolidayButton(StrEnum):
    ENTER = "holiday.enter"


class BudgetButton(StrEnum):
    SHOW = "budget.show"
    SEEN = "budget.seen"


class PeriodButton(StrEnum):
    CALENDAR = "period.calendar"
    MEETING = "period.meeting"
    REPORTED = "period.reported"


class DoorButton(StrEnum):
    INVITE = "door.invite"


class PanelButton(StrEnum):
    LIST = "panel.list"
    NEW = "panel.new"
    SHOW = "panel.show"
    SWAP = "panel.swap"
    DISSOLVE = "panel.dissolve"
    GIVE_UP = "panel.give_up"
    START = "panel.start"
    AT = "panel.at"
    REVIEW = "panel.review"
    RECHECK = "panel.recheck"


class DeclareButton(StrEnum):
    DECLARE = "declare.open"


class BooksButton(StrEnum):
    CHECK = "books.check"


class ProposalButton(StrEnum):
    LIST = "proposal.list"
    SHOW = "proposal.show"
    CLAIMS = "proposal.claims"


class RedeemButton(StrEnum):
    OPEN = "redeem.open"
    SHOW = "redeem.show"
    CANCEL = "redeem.cancel"


class DeskButton(StrEnum):
    OPEN = "desk.open"
    SHOW = "desk.show"
    HAND_OUT = "desk.hand_out"
    WITNESS = "desk.witness"
    DAY = "desk.day"


class ShelfButton(StrEnum):
    OPEN = "shelf.open"
    GOODS = "shelf.goods"
    NEW = "shelf.new"
    STOCK_IN = "shelf.stock_in"
    PRICE = "shelf.price"
    LIMIT = "shelf.limit"
    PICTURE = "shelf.picture"
    PUT_ON = "shelf.put_on"
    TAKE_OFF = "shelf.take_off"


class PrintButton(StrEnum):
    OPEN = "print.open"
    SHEET = "print.sheet"
    WORDS = "print.words"
    EARLIER = "print.earlier"


class WallButton(StrEnum):
    OPEN = "wall.open"
    LOOK = "wall.look"
    CHOSEN = "wall.chosen"
    PUBLISH = "wall.publish"


class SlipButton(StrEnum):
    OPEN = "slip.open"
    OF = "slip.of"
    ALL = "slip.all"
    SERVED = "slip.served"


class MerchantButton(StrEnum):
    OPEN = "merchant.open"
    SHOW = "merchant.show"
    HAND_OUT = "merchant.hand_out"
    MONTH = "merchant.month"


class ShopButton(StrEnum):
    LIST = "shop.list"
    SHOW = "shop.show"
    NEW = "shop.new"
    INVITE = "shop.invite"
    END_KEEPING = "shop.end"
    CLOSE = "shop.close"
    MONTH = "shop.month"
    PUT = "shop.put"


class ImprovementButton(StrEnum):
    LIST = "improve.list"
    SHOW = "improve.show"
    NEW = "improve.new"
    SPEAK = "improve.speak"
    KEEP = "improve.keep"
    DROP = "improve.drop"
    MEND = "improve.mend"


class RestrictButton(StrEnum):
    NEW = "restrict.new"
    LIFT = "restrict.lift"


class HonourButton(StrEnum):
    SELECT = "honours.select"
    WITHDRAW = "honours.withdraw"
    MINE = "honours.mine"
    PAPERS = "honours.papers"


class FiguresButton(StrEnum):
    ASK = "figures.ask"
    PUBLISH = "figures.publish"
