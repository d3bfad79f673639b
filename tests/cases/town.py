"""A small town of many hats: who lives there, what each may see, and what each was told."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from sqlalchemy import select

from rules.case_life import CaseView, PersonView, RequestView, State
from rules.cases import Hears
from rules.items import Way
from rules.roles import Grant, Role
from storage.cases import Case
from storage.columns import table
from storage.store import Store
from storage.tables.cases import CaseMoveRow
from storage.tables.path import PageMessageRow
from tests.village.village import SINCE, Village
from tests.village.villager import Villager

HATS: Mapping[str, tuple[tuple[Role, str, str], ...]] = {
    "王芳": ((Role.GRID_WORKER, "V1G1", ""),),
    "孙平": ((Role.GRID_WORKER, "V1G2", ""),),
    "李伟": ((Role.GRID_LEADER, "V1", ""),),
    "刘强": ((Role.COMMAND_ROOM, "T", ""),),
    "陈静": ((Role.COMMAND_ROOM, "T", ""),),
    "老周": ((Role.HANDLING_UNIT, "T", "enforcement"),),
    "小吴": ((Role.HANDLING_UNIT, "T", "services"),),
    "何琴": ((Role.COMMAND_ROOM, "T", ""), (Role.HANDLING_UNIT, "T", "enforcement")),
    "马书记": ((Role.DEPUTY_LEADER, "T", ""),),
    "罗镇长": ((Role.MAIN_LEADER, "T", ""),),
}
"""Who holds what where at first; 何琴 wears two hats, as somebody in a small town does."""
CALLER = "李四"
"""Whom the room records a case for."""

_move = table(CaseMoveRow)
_page = table(PageMessageRow)

ROLES: Mapping[Hears, tuple[Role, ...]] = {
    Hears.ROOM: (Role.COMMAND_ROOM,),
    Hears.LEADERS: (Role.DEPUTY_LEADER, Role.MAIN_LEADER),
    Hears.DEPUTY: (Role.DEPUTY_LEADER,),
    Hears.MAIN: (Role.MAIN_LEADER,),
}


@dataclass(frozen=True)
class Told:
    """A message the bot showed somebody."""

    who: str
    text: str
    edited: bool


@dataclass
class Town:
    """The people, the roles each holds as the test gave and took them, and where reading stands."""

    village: Village
    people: dict[str, Villager] = field(default_factory=dict)
    held: dict[str, set[tuple[Role, str, str]]] = field(default_factory=dict)
    paths: dict[str, str] = field(default_factory=dict)
    read_to: int = 0
    given: int = 0

    def __post_init__(self) -> None:
        for name, hats in HATS.items():
            self.held[name] = set(hats)
            for role, area, unit in hats:
                self.people[name] = self.village.with_role(name, role, area, unit)
        for code in ("T", "V1", "V1G1", "V1G2"):
            self.paths[code] = self._path(code)

    def _path(self, code: str) -> str:
        area = self.village.look(lambda store: store.areas.by_code(code))
        assert area is not None
        return area.path

    def reports(self, name: str) -> Case:
        """王芳 reports litter, which may be handled on the spot or given to a unit; any other
        something of its kind, of which nobody has said yet what it is."""
        who = self.people[name]
        who.sends("河边有垃圾", photo="litter.jpg")
        who.presses("垃圾积存" if name == "王芳" else "环境保护")
        self.told()
        person_id = who.person_id or 0
        return self.village.look(lambda store: store.cases.reported_by(person_id, 1))[0]

    def records(self, name: str) -> None:
        """Somebody of the room records litter that a caller told of."""
        who = self.people[name]
        who.sends("代录").presses("来电").sends("河边有垃圾").sends(f"{CALLER} 138 0000 0000")
        who.presses("上河村一网格").presses("立案")
        self.told()

    def takes(self, name: str) -> None:
        """All the roles somebody holds are withdrawn."""
        for role, _, _ in self.held[name]:
            self.village.withdraw(self.people[name], role)
        self.held[name] = set()

    def gives_back(self, name: str) -> None:
        """Somebody holds again what they held at first: a grant of its own."""
        person_id = self.people[name].person_id or 0
        self.given += 1
        since = SINCE + timedelta(days=self.given)

        def grant(store: Store) -> None:
            for role, code, unit in HATS[name]:
                area = store.areas.by_code(code)
                assert area is not None
                store.people.grant(person_id, role, area.id, since, unit)

        self.village.do(grant)
        self.held[name] = set(HATS[name])

    def person(self, name: str) -> PersonView:
        """Somebody as the rules see them, by what the test gave them."""
        grants = (
            Grant(role, self.paths[area], unit or None) for role, area, unit in self.held[name]
        )
        return PersonView(self.people[name].person_id or 0, tuple(grants))

    def case(self, case_id: int) -> tuple[Case, CaseView]:
        """A case, and as much of it as the rules ask for, read from its rows."""
        village = self.village
        items = village.regulations.items
        terms = items.terms

        def look(store: Store) -> tuple[Case, CaseView]:
            case = store.cases.get(case_id)
            item, request = items.get(case.item), store.case_requests.open_of(case_id)
            caller = store.case_callers.of(case_id)
            told = case.state in (State.CLOSED, State.VOID) and caller is not None
            view = CaseView(
                state=case.state,
                area_path=case.area_path,
                reporter_id=case.reporter_id,
                unit=case.unit or None,
                helping=frozenset(store.case_units.helping(case_id)),
                handled_by=self.handlers(store, case_id),
                spot_possible=all(
                    each.way is Way.SPOT
                    for each in ([item] if item else items.items)
                    if item or each.category == case.category
                ),
                request=RequestView(
                    request.asked,
                    request.asked_by,
                    request.asked in ("return", "extension")
                    or self.named(request.asked_by) in self.of_unit(case.unit),
                )
                if request
                else None,
                may_extend=case.extended < terms.most_extended,
                may_object=case.closed_at is not None and case.reopened < terms.most_reopened,
                is_pressed=bool(store.case_presses.unanswered(case_id)),
                is_rated=case.rating is not None,
                is_private=case.is_private,
                is_hard=case.is_hard,
                by_caller=caller is not None,
                caller_waits=told and caller is not None and caller.called_back_at is None,
                brought_in_today=self.brought_in_today(store, case_id),
            )
            return case, view

        return village.look(look)

    def brought_in_today(self, store: Store, case_id: int) -> bool:
        """Whether the record says that the leaders were asked today."""
        asked = select(_move.c.at).where(_move.c.case_id == case_id, _move.c.move == "bring_in")
        zone = self.village.regulations.zone
        today = self.village.time.now().astimezone(zone).date()
        return any(at.astimezone(zone).date() == today for at in store.connection.scalars(asked))

    def handlers(self, store: Store, case_id: int) -> frozenset[int]:
        """Who took it, did a part of it, or said that it is done: by the record itself."""
        asked = select(_move.c.move, _move.c.person_id).where(_move.c.case_id == case_id)
        done = {"take", "finish_part", "finish", "handle_on_spot"}
        rows = store.connection.execute(asked)
        return frozenset(row.person_id for row in rows if row.move in done)

    def lines(self) -> list[tuple[int, str, str, str, int]]:
        """Every line of every case's record: case, move, from, to, person."""
        asked = select(
            _move.c.case_id, _move.c.move, _move.c.from_state, _move.c.to_state, _move.c.person_id
        ).order_by(_move.c.id)
        return self.village.look(lambda store: [tuple(r) for r in store.connection.execute(asked)])

    def told(self) -> list[Told]:
        """What the bot has shown anybody since this was asked last."""
        asked = select(_page).where(_page.c.id > self.read_to).order_by(_page.c.id)
        rows = self.village.look(lambda store: store.connection.execute(asked).all())
        self.read_to = rows[-1].id if rows else self.read_to
        names = self._names()
        return [
            Told(names[row.chat_id], json.loads(row.body)["text"], row.edited)
            for row in rows
            if row.account_id is None and row.chat_id in names
        ]

    def _names(self) -> dict[int, str]:
        def look(store: Store) -> dict[int, str]:
            chats = {
                name: store.people.private_chat(who.person_id or 0)
                for name, who in self.people.items()
            }
            return {chat: name for name, chat in chats.items() if chat is not None}

        return self.village.look(look)

    def of_unit(self, unit: str | None) -> set[str]:
        """Who works for a unit today."""
        return {
            name
            for name, hats in self.held.items()
            if unit and any(role is Role.HANDLING_UNIT and has == unit for role, _, has in hats)
        }

    def helped(self, case: Case) -> set[str]:
        """The units that were asked to help last, and did or still do."""
        parts = self.village.look(lambda store: store.case_units.parts(case.id))
        return {part.unit for part in parts}

    def following(self, case: Case) -> set[int]:
        """Who follows it."""
        return set(self.village.look(lambda store: store.case_followers.of(case.id)))

    def lets_pass(self, span: timedelta) -> None:
        """Time goes by; what the plan has in store for those days concerns no case."""
        until = self.village.time.now() + span
        now = self.village.time.now()
        self.village.do(lambda store: store.clock.mark_read(store.clock.read_until(now), until))
        self.village.time.jump(until)
        self.village.works()

    def pressed_in_vain(self, case: Case) -> set[str]:
        """Who pressed a unit that had the case before and gave no answer."""
        presses = self.village.look(lambda store: store.case_presses.in_vain(case.id))
        return {self.named(press.pressed_by) for press in presses}

    def pressing(self, case: Case) -> set[str]:
        """Who pressed and waits for an answer."""
        waiting = self.village.look(lambda store: store.case_presses.unanswered(case.id))
        return {self.named(press.pressed_by) for press in waiting}

    def holding(self, *roles: Role) -> set[str]:
        """Who holds one of the roles today."""
        return {name for name, hats in self.held.items() if any(hat[0] in roles for hat in hats)}

    def named(self, person_id: int) -> str:
        """A person's name."""
        return next(name for name, who in self.people.items() if who.person_id == person_id)
