"""Cases, every move of their life, their clock, and the patrol prompts that lead to them."""

from datetime import date, datetime

from sqlalchemy import Index, Text, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from storage.columns import UtcTime

_WATCHED = text("watch_at IS NOT NULL")
_HARD_ON_FILE = text("is_hard = 1 AND closed_at IS NULL")
_HARD_ON_SERVER = text("is_hard AND closed_at IS NULL")
_MERGED = text("merged_into IS NOT NULL")
_COUNTED_EARLIER = text("counted_from IS NOT NULL")
_UNDECIDED = text("granted IS NULL")
_UNANSWERED = text("answered_at IS NULL AND escalated_at IS NULL AND ended_at IS NULL")


class CaseRow(SQLModel, table=True):
    """A case as it stands now; how it came there is in `case_move`.

    `phase` and what follows it is the clock that runs now: `phase_used_s` seconds of
    `phase_limit_s` had gone by at `phase_since`; `watch` was said last, the next is said at
    `watch_at`. All of it is empty where no clock runs.

    `first_case_id` is the case merged into it that was filed before it and all others,
    `counted_from` when that was (both empty where it is the first itself); `merged_late` whether
    one of them was late when it was merged.
    """

    __tablename__ = "cases"
    __table_args__ = (
        # The queues are paged and counted for any room's area without a look at the rows.
        Index("ix_cases_state", "state", "id", "area_id"),
        Index("ix_cases_due", "state", "due_at", "id", "area_id"),
        Index("ix_cases_hard", "id", sqlite_where=_HARD_ON_FILE, postgresql_where=_HARD_ON_SERVER),
        Index("ix_cases_area_state", "area_id", "state", "due_at"),
        Index("ix_cases_area_item", "area_id", "item", "id"),
        Index("ix_cases_area_item_filed", "area_id", "item", "filed_at"),
        Index("ix_cases_item", "item", "id"),
        Index("ix_cases_category", "category", "id"),
        Index("ix_cases_handler", "handler_id", "id"),
        Index("ix_cases_watch", "watch_at", sqlite_where=_WATCHED, postgresql_where=_WATCHED),
        Index("ix_cases_unit", "unit", "state", "id"),
        Index("ix_cases_unit_newest", "unit", "id"),
        Index("ix_cases_filed", "filed_at"),
        Index(
            "ix_cases_counted_from",
            "counted_from",
            sqlite_where=_COUNTED_EARLIER,
            postgresql_where=_COUNTED_EARLIER,
        ),
        Index("ix_cases_merged", "merged_into", sqlite_where=_MERGED, postgresql_where=_MERGED),
    )
    id: int | None = Field(default=None, primary_key=True)
    number: str = Field(unique=True)
    category: str
    item: str = ""
    state: str
    area_id: int = Field(foreign_key="area.id", index=True)
    reporter_id: int = Field(foreign_key="person.id", index=True)
    unit: str = ""
    handler_id: int | None = Field(default=None, foreign_key="person.id")
    words: str = Field(default="", sa_type=Text)
    latitude: float | None = None
    longitude: float | None = None
    filed_at: datetime = Field(sa_type=UtcTime)
    closed_at: datetime | None = Field(default=None, sa_type=UtcTime)
    place: str = ""
    source: str = "chat"
    source_words: str = ""
    is_private: bool = False
    is_hard: bool = False
    merged_into: int | None = None
    first_case_id: int | None = None
    counted_from: datetime | None = Field(default=None, sa_type=UtcTime)
    merged_late: bool = False
    suspended_until: date | None = None
    extended: int = 0
    reopened: int = 0
    rating: int | None = None
    rating_words: str = Field(default="", sa_type=Text)
    phase: str = ""
    phase_since: datetime | None = Field(default=None, sa_type=UtcTime)
    phase_used_s: int = 0
    phase_limit_s: int = 0
    phase_clock: str = ""
    due_at: datetime | None = Field(default=None, sa_type=UtcTime)
    watch: str = ""
    watch_at: datetime | None = Field(default=None, sa_type=UtcTime)


class CaseMoveRow(SQLModel, table=True):
    """One move of a case: who, when, from where to where, with which words.

    Triggers refuse UPDATE and DELETE.
    """

    __tablename__ = "case_move"
    id: int | None = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="cases.id", index=True)
    move: str
    from_state: str = ""
    to_state: str
    person_id: int = Field(foreign_key="person.id")
    words: str = Field(default="", sa_type=Text)
    at: datetime = Field(sa_type=UtcTime)


class CasePhaseRow(SQLModel, table=True):
    """A phase a case went through, with the limit it had; `used_s` once it has ended.

    A phase taken up again by the same unit (after a suspension, a failed check, or once it was
    taken back) keeps its row. `unit` has it in hand; empty where it is the room's.
    """

    __tablename__ = "case_phase"
    __table_args__ = (Index("ix_case_phase_ended", "phase", "ended_at"),)
    id: int | None = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="cases.id", index=True)
    phase: str
    unit: str = ""
    since: datetime = Field(sa_type=UtcTime)
    limit_s: int
    clock: str
    used_s: int | None = None
    ended_at: datetime | None = Field(default=None, sa_type=UtcTime)


class CaseWarningRow(SQLModel, table=True):
    """What was said of a case's time, when, and how many people it reached."""

    __tablename__ = "case_warning"
    id: int | None = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="cases.id", index=True)
    phase: str
    watch: str
    at: datetime = Field(sa_type=UtcTime)
    reached: int


class CaseUnitRow(SQLModel, table=True):
    """A unit that helps with a case (协办), until its part is done."""

    __tablename__ = "case_unit"
    __table_args__ = (Index("ix_case_unit_newest", "unit", "case_id"),)
    id: int | None = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="cases.id", index=True)
    unit: str
    given_at: datetime = Field(sa_type=UtcTime)
    ended_at: datetime | None = Field(default=None, sa_type=UtcTime)
    done_by: int | None = Field(default=None, foreign_key="person.id")


class CaseRequestRow(SQLModel, table=True):
    """What was asked for a case and by whom it was decided; one is open at a time.

    `hours` is what an extension asks for, `until` the day a suspension ends. At `decide_by`
    somebody is reminded of it again, after `reminded` times. A `withdrawn` one, by who asked for
    it, counts as not granted.
    """

    __tablename__ = "case_request"
    __table_args__ = (
        Index(
            "ux_case_request_open",
            "case_id",
            unique=True,
            sqlite_where=_UNDECIDED,
            postgresql_where=_UNDECIDED,
        ),
        Index(
            "ix_case_request_decide_by",
            "decide_by",
            sqlite_where=_UNDECIDED,
            postgresql_where=_UNDECIDED,
        ),
    )
    id: int | None = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="cases.id", index=True)
    asked: str
    asked_by: int = Field(foreign_key="person.id")
    at: datetime = Field(sa_type=UtcTime)
    words: str = Field(default="", sa_type=Text)
    hours: int = 0
    until: date | None = None
    granted: bool | None = None
    decided_by: int | None = Field(default=None, foreign_key="person.id")
    decided_at: datetime | None = Field(default=None, sa_type=UtcTime)
    decision: str = Field(default="", sa_type=Text)
    decide_by: datetime | None = Field(default=None, sa_type=UtcTime)
    reminded: int = 0
    withdrawn: bool = False


class CasePressRow(SQLModel, table=True):
    """A press (督办) and its answer; one not answered in time goes up once.

    `ended_at`: the unit that was pressed has the case no more, and answers it no more.
    """

    __tablename__ = "case_press"
    __table_args__ = (
        Index(
            "ix_case_press_waiting",
            "answer_by",
            sqlite_where=_UNANSWERED,
            postgresql_where=_UNANSWERED,
        ),
    )
    id: int | None = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="cases.id", index=True)
    pressed_by: int = Field(foreign_key="person.id")
    at: datetime = Field(sa_type=UtcTime)
    words: str = Field(default="", sa_type=Text)
    answer_by: datetime = Field(sa_type=UtcTime)
    answered_by: int | None = Field(default=None, foreign_key="person.id")
    answered_at: datetime | None = Field(default=None, sa_type=UtcTime)
    answer: str = Field(default="", sa_type=Text)
    escalated_at: datetime | None = Field(default=None, sa_type=UtcTime)
    ended_at: datetime | None = Field(default=None, sa_type=UtcTime)


class CaseFollowerRow(SQLModel, table=True):
    """Somebody who wanted to report the same, and hears what becomes of it."""

    __tablename__ = "case_follower"
    case_id: int = Field(foreign_key="cases.id", primary_key=True)
    person_id: int = Field(foreign_key="person.id", primary_key=True, index=True)
    since: datetime = Field(sa_type=UtcTime)


class CaseCallerRow(SQLModel, table=True):
    """Who called the room, or which order of another house a case is: personal data of the case.

    `number` is what the other house calls it, `wanted_by` until when that house wants it, in its
    own words; `key` is the one cause of the case, so that nothing is filed twice. `number_end` and
    `telephone_end` are their letters and figures backwards, by whose beginning a case is found.
    Triggers keep all of them; name and telephone may be emptied.
    """

    __tablename__ = "case_caller"
    __table_args__ = (
        Index("ix_case_caller_number_end", "number_end"),
        Index("ix_case_caller_telephone_end", "telephone_end", "case_id"),
        Index("ix_case_caller_name", "name", "case_id"),
    )
    case_id: int = Field(foreign_key="cases.id", primary_key=True)
    key: str | None = Field(default=None, unique=True)
    number: str = ""
    wanted_by: str = ""
    name: str = ""
    telephone: str = ""
    number_end: str = ""
    telephone_end: str = ""
    called_back_at: datetime | None = Field(default=None, sa_type=UtcTime)
    called_back_by: int | None = Field(default=None, foreign_key="person.id")


class CaseEvidenceRow(SQLModel, table=True):
    """A picture, voice note or file of a case, from before or after it was handled."""

    __tablename__ = "case_evidence"
    case_id: int = Field(foreign_key="cases.id", primary_key=True)
    media_id: int = Field(foreign_key="media.id", primary_key=True, index=True)
    stage: str


class CounterRow(SQLModel, table=True):
    """Running numbers: a year's cases."""

    __tablename__ = "counter"
    name: str = Field(primary_key=True)
    value: int = 0


class PatrolPromptRow(SQLModel, table=True):
    """A day's patrol question to one grid worker and what came of it."""

    __tablename__ = "patrol_prompt"
    __table_args__ = (UniqueConstraint("person_id", "day"),)
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id")
    village_id: int = Field(foreign_key="area.id", index=True)
    day: date = Field(index=True)
    ends_at: datetime = Field(sa_type=UtcTime)
    state: str = Field(default="open", index=True)
    answered_at: datetime | None = Field(default=None, sa_type=UtcTime)
