"""Who is concerned by a change of the roster: the household, who goes, and who is head then."""

from handlers.heard import Heard
from handlers.people import which_household
from handlers.roster.roster_flow import change_of, flow, go_on, household, question, take
from handlers.turn import Turn
from rules.roles import Role
from rules.roster import Kind, Member, Refusal
from storage.households import Household

ENOUGH = "enough"


@question("home")
def ask_home(turn: Turn) -> bool:
    """Which household."""
    turn.ask(f"roster-home-{_kind(turn)}", then=take_home)
    return True


@flow.step_with_pictures
def take_home(turn: Turn, heard: Heard) -> None:
    """By code, end of the code, or the head's name, in the clerk's own villages."""
    found = which_household.one(turn, heard, take_home, Role.CLERK)
    if found is not None:
        take(turn, "home", found.id, Refusal.WAITING, Refusal.HOUSEHOLD_GONE)


@question("other")
def ask_other(turn: Turn) -> bool:
    """Into which household the first one goes."""
    home = household(turn)
    turn.ask("roster-other", then=take_other, household=home.code, head=home.head)
    return True


@flow.step_with_pictures
def take_other(turn: Turn, heard: Heard) -> None:
    """Another household of the same village."""
    found = which_household.one(turn, heard, take_other, Role.CLERK)
    if found is not None:
        reasons = (Refusal.SAME_HOUSEHOLD, Refusal.OTHER_VILLAGE)
        take(turn, "other", found.id, *reasons, Refusal.WAITING, Refusal.HOUSEHOLD_GONE)


@question("goers")
def ask_goers(turn: Turn) -> bool:
    """Who goes into a household of their own: tapped one after another."""
    picked = set(turn.recall("picked") or [])
    choices = [
        (
            str(each.id),
            turn.words(
                "roster-picked" if each.id in picked else "roster-not-picked", name=each.name
            ),
        )
        for each in _there(turn)
    ]
    if picked:
        choices.append((ENOUGH, turn.words("roster-enough", number=str(len(picked)))))
    home = household(turn)
    turn.ask("roster-goers", then=pick_goer, choices=choices, free=False, household=home.code)
    return True


@flow.step
def pick_goer(turn: Turn, heard: Heard) -> None:
    """A tap takes a member in, another takes them out again."""
    picked = list(turn.recall("picked") or [])
    if heard.choice != ENOUGH:
        member_id = int(heard.choice)
        kept = [each for each in picked if each != member_id]
        turn.remember(picked=kept if len(kept) < len(picked) else [*picked, member_id])
        ask_goers(turn)
        return
    take(turn, "goers", picked, Refusal.LAST_MEMBER, Refusal.NOT_A_MEMBER, Refusal.NOBODY)


@question("member")
def ask_member(turn: Turn) -> bool:
    """Which member leaves, or has died."""
    home = household(turn)
    turn.ask(
        f"roster-member-{_kind(turn)}",
        then=take_member,
        choices=[(str(each.id), each.name) for each in _there(turn)],
        free=False,
        household=home.code,
        head=home.head,
    )
    return True


@flow.step
def take_member(turn: Turn, heard: Heard) -> None:
    """Somebody who belongs to the household today."""
    take(turn, "member", [int(heard.choice)], Refusal.LAST_MEMBER, Refusal.NOT_A_MEMBER)


@question("head")
def ask_head(turn: Turn) -> bool:
    """Who is head of the household afterwards, where that is not as it was."""
    change = change_of(turn)
    if change.kind is not Kind.NEW_HEAD and not change.loses_head:
        return False
    grown = [
        each for each in change.staying if not each.is_minor and each.name != household(turn).head
    ]
    _ask_name(turn, "roster-head", grown, household(turn))
    return True


@question("new_head")
def ask_new_head(turn: Turn) -> bool:
    """Who is head of the household that a split makes; of one grown member it is known."""
    grown = [each for each in change_of(turn).goes if not each.is_minor]
    if len(grown) == 1:
        turn.remember(new_head=grown[0].name)
        return False
    _ask_name(turn, "roster-new-head", grown, household(turn))
    return True


def _ask_name(turn: Turn, key: str, grown: list[Member], home: Household) -> None:
    if not grown:
        turn.say("roster-refused-needs-head")
        return
    turn.ask(
        key,
        then=take_head if key == "roster-head" else take_new_head,
        choices=[(each.name, each.name) for each in grown],
        free=False,
        household=home.code,
    )


@flow.step
def take_head(turn: Turn, heard: Heard) -> None:
    """A grown member who stays."""
    turn.remember(head=heard.choice)
    go_on(turn)


@flow.step
def take_new_head(turn: Turn, heard: Heard) -> None:
    """A grown member among those who go."""
    turn.remember(new_head=heard.choice)
    go_on(turn)


def _there(turn: Turn) -> list[Member]:
    home = change_of(turn).home
    return list(home.members_on(turn.today)) if home else []


def _kind(turn: Turn) -> str:
    return Kind(turn.recall("kind")).value.replace("_", "-")
