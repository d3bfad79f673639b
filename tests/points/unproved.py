"""What the audit does not name when it is changed, each with its reason."""

NO_BOOKS = {
    # The path of messages: nothing of the books rests on it.
    "inbox": "what came in; a decision it led to is sealed or chained in a row of its own",
    "quarantine": "what could not be read; it did nothing",
    "lane": "which conversation is open; drafts alone",
    "lease": "who has a lane in hand",
    "outbox": "what was said; it repeats what rows say",
    "outbox_media": "which pictures a message waits for",
    "offer": "the buttons last shown",
    "due": "when the clock's moments come; which came is told by what they did",
    "clock_mark": "how far the clock was read",
    "page_message": "a web chat's screen",
    "page_session": "browsers that may look",
    "counter": "the next number to give; numbers given stand in their rows, each unique",
    "book_check": "that somebody asked for this very proof; the next one is worked out anew",
    "book_check_asker": "who asked for it",
    "slip_batch": "slips to print; they are read from the books",
    "period_note": "that somebody was reminded",
    # Who is who.
    "area": "the tree is set by the office; a code that was published fits its digest or is named",
    "person": "names and telephones are mended any day; rows name people by number",
    "role_grant": "rights of today: whoever acted by one is named in what they did, and that is "
    "sealed; a right slipped in by the database's owner shows as an act of that person",
    "member": "no settlement keeps a copy of how many it counted: an average is frozen, not its "
    "divisor; who is of a household changes any day, by changes of the roster that are sealed",
    "account": "which telephone is whose, bound and unbound any day",
    "chat": "where somebody is reached",
    "former_chat_id": "where somebody was reached",
    "chat_member": "who sits in a group",
    "consent": "to the keeping of personal data; no point rests on it",
    "binding_code": "codes that bind a telephone once",
    "binding_try": "codes that did not fit",
    "headship": "a name beside a code; points are a household's, whoever is head",
    "naming": "a count that tells drafts they are old",
    # Cases are no books of points; a proposal keeps what it rests on, sealed.
    "cases": "its own trail is in its moves; a point comes by a sealed proposal alone",
    "case_move": "triggers keep it; a point comes by a sealed proposal alone",
    "case_evidence": "pictures of a case; a point comes by a sealed proposal alone",
    "case_phase": "times of a case",
    "case_warning": "that somebody was warned",
    "case_unit": "who works at a case",
    "case_request": "who asked for what in a case",
    "case_gram": "an index for searching",
    "case_search": "an index for searching",
    "case_press": "who pressed for a case",
    "case_follower": "who follows a case",
    "case_caller": "who telephoned; erased on request",
    "patrol_prompt": "rounds that were asked about",
    "special_task": "a task beside points",
    "special_task_person": "whom a task went to",
    "special_answer": "what was answered to a task",
    "special_answer_photo": "pictures of an answer",
    "duty": "who is on duty",
    "handover": "shifts of the room; triggers keep it",
    "handover_taken": "shifts of the room; triggers keep it",
    "consultation": "a sitting about cases",
    "consultation_case": "which cases it was about",
    "evidence_copy": "a stamped copy, drawn again from its picture",
    "photo_print": "fingerprints, worked out again from the pictures",
    "photo_view": "prints of a turned or cut picture, worked out again from it",
    "photo_reuse": "that two pictures are alike",
    "figures_request": "counted again whenever asked",
    "order_workbook": "a hotline's workbook that waits to be taken in",
    "case_verdict": "who found a report the first, or the late forgiven; triggers keep it",
    "confirmed_word": "words that suggest an item",
    # What is only shown, or drawn again.
    "media": "files as they came; which of them prove something stands in rows of their own",
    "honour_picture": "drawn again from the honour, which is sealed",
    "objection_media": "what came with an objection; its decision is sealed with its words' digest",
    "proposal_media": "what came with a proposal; its decision is sealed",
    "wall_page": "drawn again from the wall",
    # Kept by triggers as written; no point rests on it.
    "special_day": "triggers keep it; the days that count are written into each publication",
    "wall_look": "triggers keep it; shows photos, gives no points",
    "wall_picture": "triggers keep it; shows photos, gives no points",
    "picture_wall": "triggers keep it; shows photos, gives no points",
    "photo_gone": "triggers keep it; that a file was deleted after its days",
    "photos_term": "from when a photo's days count",
    "household_service": "triggers keep it; who was handed a slip",
    "improvement": "places and facts; what of it takes points is a ledger line",
    "improvement_act": "triggers keep it; what of it takes points is a ledger line",
    "data_request": "triggers keep it; who asked for their own data",
    # Who hands goods out.
    "shop": "the clerk sets it any day; an order keeps its shop, sealed",
    "shop_goods": "the clerk sets it any day; an order keeps its goods, sealed",
    # Drafts, and notes beside the books.
    "declaration": "what came of it is a mark, and a ledger line",
    "declaration_proof": "what came with a declaration",
    "entry_proof": "what shows a clerk's entry; the entry itself is chained",
    "score_proof": "what shows a mark; the mark is proved against its line",
    "recheck": "a second look; what it changes is a ledger line",
    "earlier_mark": "a draft before the draft that was confirmed; triggers keep it",
    "panel_member": "who sits there now; who marked stands in each line",
    "settlement_held": "that the clerks were told once why a month is not final",
}
"""Tables the audit says nothing of, and why."""

ELSEWHERE = {"honour_lot": "tests/honours/test_frozen_honours.py, where equals draw"}
"""Tables that are empty here, and where they are tampered with."""

_ROW = "the row's number; what points to it is proved where it is used"
_ERASED = "a text that is away was erased on request; its digest stays"
_SHELF = "the shelf as the clerk sets it any day; orders keep name and price as they were"
_WHEN = "a moment of the program's own work, on which nothing rests"
_WORK = "how far somebody is with it"
_HOME = "the roster of today; what it was is in the changes of the roster"
_SENT = "triggers keep who sent it and when; what was shown is under its check code"

UNPROVED = {
    "ledger.id": _ROW,
    "ledger_text.ledger_id": _ERASED,
    "objection_text.objection_id": _ERASED,
    "honour_text.digest": _ERASED,
    "honour.id": _ROW,
    "publication.id": _ROW,
    **{f"settlement.{name}": _WHEN for name in ("asked_at", "settled_at", "publish_wanted_at")},
    **{
        f"goods.{name}": _SHELF
        for name in ("name", "price", "month_limit", "on_shelf", "picture_id")
    },
    "goods.added_at": _SHELF,
    "goods.added_by": _SHELF,
    **{
        f"household.{name}": _HOME
        for name in ("code", "grid_id", "group_no", "head", "name_may_be_published")
    },
    "household.resident": "no settlement keeps a copy of it: it only says who may be drawn for a "
    "year's prizes, and the draw's own candidates are frozen (honour_lot)",
    **{f"household.{name}": _HOME for name in ("since", "until", "spend_until")},
    "panel.drafts": _WORK,
    "panel.reminded_on": _WORK,
    "panel.state": _WORK,
    **{
        f"score_sheet.{name}": _WORK
        for name in ("words", "scored_by", "scored_at", "holder_id", "held_until")
    },
    "score_sheet.returned_words": _WORK,
    "score_sheet.entered_at": _WORK,
    "score_mark.words": _WORK,
    "score_mark.marked_at": _WORK,
    "objection.noticed": _WORK,
    "unit_table.id": _ROW,
    "unit_table.published_by": _SENT,
    "unit_table.at": _SENT,
}
"""Columns of the books of which the audit does not name every change, and why."""
