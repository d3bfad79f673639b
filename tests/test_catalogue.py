"""The catalogue: every key the code asks for is there in every language, and none is dead."""

import ast
import re
from typing import get_args

import pytest

from bot.office.duty.sheets import ASKED as DUTY_ASKED
from bot.office.erase_person import STAYS
from bot.office.goods.sheets import ASKED as GOODS_ASKED
from bot.office.hotline.sheets import ASKED as ORDERS_ASKED
from bot.office.roster.sheets import ASKED as ROSTER_ASKED
from bot.settings import Settings
from bot.wiring import build_house, load_regulations
from handlers.objections.uphold_objection import CHANGE, REVOKE
from handlers.points.entry_day import LAST, THIS
from handlers.points.paper_consent import JOINS, LEAVES
from handlers.points.participation_list import Group
from handlers.points.score_entry import BASE, BONUS, DEDUCTION
from handlers.recording.record_draft import LINES
from handlers.room.consult import ASIDE, HARD, OVERDUE
from messages.catalogue import LOCALES, phrases, say
from messages.holiday_notice import Wrong
from messages.inbound import MediaKind, Refused
from rules.case_clock import Watch
from rules.case_life import Asked, Move, State
from rules.case_life import Refusal as CaseRefusal
from rules.case_proof import Proof
from rules.case_queues import Queue
from rules.case_sources import RECORDED, Source
from rules.case_verdicts import About
from rules.cases import GRANTED, MOVES, Hears
from rules.holidays import Holiday
from rules.honour_choice import Refusal as HonourRefusal
from rules.improvements import Act
from rules.improvements import State as ImprovementState
from rules.items import Evidence
from rules.objections import FiledAs
from rules.objections import Refusal as ObjectionRefusal
from rules.objections import State as ObjectionState
from rules.panels import CallFault
from rules.panels import Refusal as PanelRefusal
from rules.periods import PeriodKind
from rules.proposals import Refusal as ProposalRefusal
from rules.redemption import GIVES_BACK, may_redeem
from rules.redemption import Refusal as RedeemRefusal
from rules.roles import Role
from rules.room import Shift
from rules.roster import Kind as RosterKind
from rules.roster import Refusal as RosterRefusal
from rules.scoring import Refusal as ScoreRefusal
from rules.task_form import FieldKind as TaskField
from rules.task_form import FormFault
from storage.evidence import AFTER, BEFORE
from storage.ledger_lines import Kind
from storage.panels import CONFIRMED, CONFIRMING, DISSOLVED, LAPSED, OPEN
from storage.participation import Consent
from storage.seal_stages import STAGES
from storage.settlements import CREDITING, FINAL, PUBLISHED, SETTLED, SUPERSEDED
from tests.catalogue_use import ROOT, SAMPLE, code, families, keys_asked_for, words_with_hyphens
from tests.village.wording import NUMBERS, entries, filled, keys, variables

PANEL_STATES = (OPEN, CONFIRMING, CONFIRMED, LAPSED, DISSOLVED)
BARRED = [
    each
    for each in (may_redeem(None), may_redeem(False), may_redeem(True, has_left=True))
    if each is not None
]
PERIOD_KINDS = get_args(PeriodKind)
KINDS = [kind.value.replace("_", "-") for kind in RosterKind]

ASKED = (*ROSTER_ASKED, *GOODS_ASKED, *ORDERS_ASKED, *DUTY_ASKED)
_COLUMNS = [
    (f"office-form-{sheet.code}-{column.code.replace('_', '-')}", column)
    for sheet in ASKED
    for column in sheet.columns
]

_TYPED_KINDS = (TaskField.WORDS, TaskField.PHOTO)

SAID_TO = [each for each in Hears if each not in (Hears.RINGERS, Hears.OTHER_UNITS)]
"""Whom a move that takes a sentence can have told."""

FAMILIES: dict[str, list[str]] = {
    "was-told-*": [f"was-told-{hears.value}" for hears in SAID_TO],
    "weekday-*": [f"weekday-{number}" for number in range(1, 8)],
    "month-*": [f"month-{number}" for number in range(1, 13)],
    "state-*": [f"state-{state.value.replace('_', '-')}" for state in State],
    "card-state-*": [f"card-state-{state.value.replace('_', '-')}" for state in State],
    "bound-*": [f"bound-{role.value.replace('_', '-')}" for role in Role],
    "hears-*-*": [
        f"hears-{hears.value}-{move.value}".replace("_", "-")
        for move, rule in MOVES.items()
        for hears in rule.hears
        if hears is not Hears.RINGERS
    ],
    "source-*": [f"source-{each}" for each in Source],
    "record-send-*": [f"record-send-{each}" for each in RECORDED],
    "record-who-*": [f"record-who-{each}" for each in RECORDED],
    "record-line-*": [
        *(f"record-line-{each.replace('_', '-')}" for each in LINES),
        "record-line-source",
    ],
    "finish-send-*": [f"finish-send-{proof.value}" for proof in Proof],
    "finish-needs-*": [f"finish-needs-{proof.value}" for proof in Proof],
    "holiday-*": [f"holiday-{each.value.replace('_', '-')}" for each in Holiday],
    "holidays-wrong-*": [f"holidays-wrong-{why.value.replace('_', '-')}" for why in Wrong],
    "story-*": [
        *(f"story-{move.value.replace('_', '-')}" for move in Move if move is not Move.GRANT),
        *(
            "story-granted",
            "story-supplement",
            "story-other-grid",
            "story-other-item",
            "story-rating-words",
            "story-press-ended",
            "story-verdict",
        ),
        *(f"story-granted-{to.value}" for to in GRANTED.values() if to is not None),
    ],
    "judge-*": [f"judge-{about}" for about in About],
    "judge-*-*": [f"judge-{about}-{said}" for about in About for said in ("yes", "no")],
    "judge-*-sure": [f"judge-{about}-sure" for about in About],
    "figures-said-*": [f"figures-said-{about}" for about in About],
    "office-cases-*-*": [
        f"office-cases-{about}-{said}" for about in About for said in ("yes", "no")
    ],
    "watch-*": [f"watch-{each.value}{up}" for each in Watch for up in ("", "-up")],
    "stamp-*": [f"stamp-{stage}" for stage in (BEFORE, AFTER)],
    "photo-used-*-*": [
        f"photo-used-{earlier}-{stage}" for earlier in (BEFORE, AFTER) for stage in (BEFORE, AFTER)
    ],
    "reporter-granted-*": [
        f"reporter-granted-{each.value}"
        for each in (Asked.SUSPENSION, Asked.VOID, Asked.ESCALATION)
    ],
    "units-granted-*": [
        f"units-granted-{each.value}" for each in (Asked.RETURN, Asked.SUSPENSION, Asked.ESCALATION)
    ],
    "case-say-*": [
        f"case-say-{each}"
        for each in (
            *("press", "answer-press", "track", "county-solved", "county-returned"),
            *("mark-hard", "unmark-hard", "decide", "bring-in", "object"),
        )
    ],
    "queue-*": [f"queue-{each.value.replace('_', '-')}" for each in Queue],
    "consult-reason-*": [f"consult-reason-{each}" for each in (HARD, ASIDE, OVERDUE)],
    "shift-*": [f"shift-{each.value}" for each in Shift],
    "evidence-*": [f"evidence-{_.value.replace('_', '-')}" for _ in Evidence],
    "got-*": [f"got-{kind.value}" for kind in MediaKind],
    "task-kind-*": [f"task-kind-{kind.value}" for kind in (TaskField.NUMBER, *_TYPED_KINDS)],
    **{
        f"task-{which}-*": [f"task-{which}-{_.value.replace('_', '-')}" for _ in TaskField]
        for which in ("fill", "wrong")
    },
    "task-fault-*": [f"task-fault-{_.value.replace('_', '-')}" for _ in FormFault],
    "enter-*": [f"enter-{kind}" for kind in (BASE, BONUS, DEDUCTION)],
    "enter-*-*": [f"enter-{which}-{kind}" for which in (THIS, LAST) for kind in PERIOD_KINDS],
    "board-points-*": [f"board-points-{kind}" for kind in PERIOD_KINDS],
    "media-refused-*": [f"media-refused-{_.value.replace('_', '-')}" for _ in Refused],
    "office-ledger-kind-*": [f"office-ledger-kind-{_.value.replace('_', '-')}" for _ in Kind],
    "office-form-*": [f"office-form-{sheet.code}" for sheet in ASKED],
    "office-form-*-about": [f"office-form-{sheet.code}-about" for sheet in ASKED],
    "office-form-*-*": [each for each, _ in _COLUMNS],
    "office-form-*-*-note": [f"{each}-note" for each, asked in _COLUMNS if asked.explained],
    "office-form-*-*-example": [
        f"{each}-example" for each, asked in _COLUMNS if asked.example is None
    ],
    "office-results-state-*": [
        f"office-results-state-{state}"
        for state in (SETTLED, PUBLISHED, SUPERSEDED, CREDITING, FINAL)
    ],
    "refused-score-*": [f"refused-score-{_.value.replace('_', '-')}" for _ in ScoreRefusal],
    "refused-honour-*": [f"refused-honour-{_.value.replace('_', '-')}" for _ in HonourRefusal],
    "audit-sealed-*": [f"audit-sealed-{_.name.replace('_', '-')}" for _ in STAGES],
    "refused-proposal-*": [
        f"refused-proposal-{_.value.replace('_', '-')}" for _ in ProposalRefusal
    ],
    "refused-panel-*": [f"refused-panel-{_.value.replace('_', '-')}" for _ in PanelRefusal],
    "office-sheets-by-*": [
        f"office-sheets-by-{_.value.replace('_', '-')}"
        for _ in (PanelRefusal.OWN_HOUSEHOLD, PanelRefusal.ELSEWHERE, PanelRefusal.OWN_GRID)
    ],
    "panel-fault-*": [f"panel-fault-{_.value.replace('_', '-')}" for _ in CallFault],
    "panel-state-*": [f"panel-state-{state}" for state in PANEL_STATES],
    "refused-case-*": [f"refused-case-{_.value.replace('_', '-')}" for _ in CaseRefusal],
    **{
        f"roster-{which}-*": [f"roster-{which}-{word}" for word in KINDS]
        for which in ("kind", "named")
    },
    "roster-home-*": [f"roster-home-{word}" for word in KINDS if word != "household-in"],
    "roster-member-*": ["roster-member-member-out", "roster-member-death"],
    "roster-does-*": [
        f"roster-does-{word}" for word in KINDS if word not in ("split", "merge", "member-in")
    ],
    "roster-refused-*": [f"roster-refused-{_.value.replace('_', '-')}" for _ in RosterRefusal],
    **{
        f"part-{which}-*": [f"part-{which}-{group.word}" for group in Group]
        for which in ("button", "list")
    },
    "part-how-*": [f"part-how-{how.value}" for how in Consent],
    **{
        f"paper-{which}-*": [f"paper-{which}-{signs}" for signs in (JOINS, LEAVES)]
        for which in ("who", "confirm", "done")
    },
    "entry-moved-*": ["entry-moved-split", "entry-moved-merge"],
    "entry-idle-*": [f"entry-idle-{kind}" for kind in PERIOD_KINDS],
    "refused-objection-*": [
        f"refused-objection-{_.value.replace('_', '-')}" for _ in ObjectionRefusal
    ],
    "objection-filed-*": [f"objection-filed-{_.value.replace('_', '-')}" for _ in FiledAs],
    "objection-stands-*": [f"objection-stands-{_.value}" for _ in ObjectionState],
    "objection-line-*": [f"objection-line-{_.value}" for _ in ObjectionState],
    "uphold-*": [f"uphold-{way}" for way in (CHANGE, REVOKE)],
    "refused-redeem-*": [f"refused-redeem-{_.value.replace('_', '-')}" for _ in RedeemRefusal],
    "improve-state-*": [f"improve-state-{_.value}" for _ in ImprovementState],
    "improve-why-*": [f"improve-why-{_.value}" for _ in (Act.KEEP, Act.DROP)],
    "office-erase-open-*": [
        f"office-erase-open-{_}" for _ in ("cases", "objections", "orders", "messages")
    ],
    "office-erase-stays-*": [f"office-erase-stays-{_}" for _ in STAYS],
    "desk-*": [f"desk-{_.value.replace('_', '-')}" for _ in BARRED],
    "order-*": [f"order-{_.value.replace('_', '-')}" for _ in GIVES_BACK],
}
"""Keys that the code puts together, spelt out from what they are put together of."""

HAN = "㐀-䶿一-鿿"
_HALF_WIDTH = re.compile(rf"[{HAN}）」』”》][,.?!:;()\"']|[,.?!:;()\"'][{HAN}（「『“《]")

_MAY_HOLD_HAN = (
    "rules/masking.py",  # the surnames of two characters
    "rules/caller_told.py",  # how a caller is told of
    "rules/hotline_labels.py",  # what a hotline calls the lines of its orders
    "bot/settings.py",  # the bot's own name
    "bot/office/sheets/cells.py",  # how offices write days, and tick
)


def test_every_key_of_one_language_is_in_every_other() -> None:
    there = {locale: set(entries(locale)) for locale in LOCALES}
    assert there["zh_CN"] == there["en"]


def test_every_key_the_code_asks_for_is_in_the_catalogue() -> None:
    there, asked = set(keys()), keys_asked_for()
    first_words = {key.partition("-")[0] for key in there}
    for word, file in words_with_hyphens().items():
        if word.partition("-")[0] in first_words:
            asked.setdefault(word, file)
    assert {key: str(file) for key, file in asked.items() if key not in there} == {}


def test_every_key_that_is_put_together_is_in_the_catalogue() -> None:
    there = set(keys())
    first_words = {key.partition("-")[0] for key in there}
    put_together = {each for each in families() if each.partition("-")[0] in first_words}
    assert put_together == set(FAMILIES)
    assert all(key in there for family in FAMILIES.values() for key in family)


def test_no_key_is_dead() -> None:
    put_together = {key for family in FAMILIES.values() for key in family}
    alive = {*keys_asked_for(), *words_with_hyphens(), *put_together}
    assert [key for key in keys() if key not in alive] == []


def test_several_texts_go_in_a_row_with_the_languages_mark_between_them() -> None:
    names = ("李秀英", "王芳")
    assert "李秀英、王芳" in say("zh_CN", "invite-from-office", names=names)
    assert "李秀英, 王芳" in say("en", "invite-from-office", names=names)
    assert "李秀英、王芳" in say("zh_CN", "office-sheets-missing", count=2, which=names)


def test_every_language_needs_the_same_to_say_the_same() -> None:
    needed = {key: [variables(locale, key) for locale in LOCALES] for key in keys()}
    assert {key: each for key, each in needed.items() if each[0] != each[1]} == {}


@pytest.mark.parametrize("locale", LOCALES)
def test_every_message_is_said_whole_and_short(locale: str) -> None:
    for key in entries(locale):
        for number in (0, 1, 2, 21):
            shown = filled(locale, key, number=number)  # raises what Fluent finds wrong
            assert 0 < len(shown) <= 1000, key
            assert "{" not in shown, key
            if any(name not in NUMBERS for name in variables(locale, key)):
                assert "某某" in shown, key


def test_a_value_is_text_and_never_wording() -> None:
    told = say("zh_CN", "rework-sent", number="{ $number } <b> -menu { menu }")
    assert told == "{ $number } <b> -menu { menu } 已退回返工。"


def test_chinese_is_written_with_chinese_marks() -> None:
    wrong = {key: filled("zh_CN", key) for key in entries("zh_CN")}
    for numeric in ("card-place",):
        wrong[numeric] = filled("zh_CN", numeric, text="30.12345")
    assert {key: text for key, text in wrong.items() if _HALF_WIDTH.search(text)} == {}


def test_english_in_the_chat_holds_no_chinese() -> None:
    chat = [key for key in entries("en") if not key.startswith(("office-", "phrases-", "phrase-"))]
    told = {key: filled("en", key, text="x") for key in chat}
    assert {
        key: text for key, text in told.items() if re.search(f"[{HAN}，。？！：；（）]", text)
    } == {}


def test_nobody_in_the_chat_reads_a_key_of_a_file() -> None:
    chat = [key for key in keys() if not key.startswith(("office-", "audit-"))]
    told = {(locale, key): filled(locale, key, text="x") for locale in LOCALES for key in chat}
    assert {
        key: text for key, text in told.items() if re.search(r"\[|[a-z]_[a-z]|toml", text)
    } == {}


def test_what_people_type_means_one_thing_over_all_flows() -> None:
    settings = Settings(_env_file=None)
    house = build_house(settings, load_regulations(settings))  # refuses a phrase given twice
    opening = {key for flow in house.flows for key in flow.words}
    assert opening == {key for key in keys() if key.startswith("phrases-")}
    lines = [line for key in opening for line in phrases(key)]
    assert len(lines) == len(set(lines))
    assert len(house.by_phrase) > len(opening)


def test_no_wording_stands_in_the_code() -> None:
    found = [
        f"{file.relative_to(ROOT)}:{node.lineno}: {node.value}"
        for file, tree in code("rules", "storage", "handlers", "bot")
        if SAMPLE not in file.parents and str(file.relative_to(ROOT)) not in _MAY_HOLD_HAN
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        if re.search(f"[{HAN}]", node.value)
    ]
    assert found == []
