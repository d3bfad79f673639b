"""The pictures of an honour: its certificate, its door plate, and the roll for the groups."""

from collections.abc import Sequence

from handlers.honours.honour_words import award_of, full_date, scheme_given_by
from handlers.publication.result_board import unnamed
from handlers.turn import Turn
from messages.catalogue import say
from messages.inbound import MediaKind
from messages.named import name_in
from messages.pictures.board import page_count
from messages.recipes import (
    BoardLine,
    BoardRecipe,
    CertificateRecipe,
    HonourPapersRecipe,
    PlateRecipe,
    write_recipe,
)
from messages.written import period_named
from rules.masking import mask_name
from storage.areas import Area
from storage.honour_records import Honour
from storage.households import Household

SHORT_SEAL = 12
"""So much of a selection's seal is shown; enough to compare by eye."""


def pictures_of(turn: Turn, honour: Honour, household: Household) -> tuple[int, int]:
    """The certificate and the plate, drawn once and again if they came to nothing.

    They are in the town's language: papers are the town's, whoever reads them.
    """
    kept = turn.store.honours.pictures(honour.id)
    if kept is not None and all(turn.store.media.get(each).usable for each in kept):
        return kept
    village = turn.store.areas.get(honour.village_id)
    certificate = turn.store.media.to_draw(
        write_recipe(_certificate(turn, honour, household, village)),
        _file(turn, "certificate-file", honour, household),
        turn.now,
    )
    plate = turn.store.media.to_draw(
        write_recipe(_plate(turn, honour, household, village)),
        _file(turn, "plate-file", honour, household),
        turn.now,
    )
    turn.store.honours.keep_pictures(honour.id, certificate, plate)
    return certificate, plate


def bound(turn: Turn, honours: Sequence[Honour], part: str = "") -> int:
    """Certificates and plates of several households as one PDF to be printed; `part` tells it from
    others of the same selection."""
    village = turn.store.areas.get(honours[0].village_id)
    homes = [turn.store.households.get(each.household_id) for each in honours]
    recipe = HonourPapersRecipe(
        tuple(_certificate(turn, *each, village) for each in zip(honours, homes, strict=True)),
        tuple(_plate(turn, *each, village) for each in zip(honours, homes, strict=True)),
    )
    locale = turn.house.locale
    name = say(
        locale,
        "honour-papers-file",
        village=village.name,
        period=period_named(honours[0].period, locale),
        honour=name_in(honours[0], locale),
        part=part,
    )
    written = write_recipe(recipe)
    return turn.store.media.to_draw(written, f"{name}.pdf", turn.now, MediaKind.FILE)


def masked_name(household: Household) -> str:
    """What others may read of a name: nothing without the household's own consent."""
    return mask_name(household.head) if household.name_may_be_published else ""


def draw_roll(turn: Turn, honour: Honour, households: Sequence[Household], seal: str) -> list[int]:
    """The roll of honour (红榜) as pages: group, code, masked name by consent, and nothing else."""
    locale = turn.house.locale
    village = turn.store.areas.get(honour.village_id)
    period, named = period_named(honour.period, locale), name_in(honour, locale)
    lines = tuple(
        BoardLine("", each.group_no, each.code, masked_name(each), "", "") for each in households
    )
    group, code, name = (say(locale, key) for key in ("board-group", "board-code", "board-name"))
    recipe = BoardRecipe(
        place=say(locale, "board-place", town=_town(turn, village).name, village=village.name),
        title=say(locale, "honour-roll-title", honour=named),
        notice=(
            *say(locale, "honour-roll-notice", period=period).splitlines(),
            *unnamed(lines, locale),
        ),
        heads=("", group, code, name, "", ""),
        lines=lines,
        digest=say(locale, "honour-roll-seal", seal=seal[:SHORT_SEAL]),
        page=1,
    )
    file = say(locale, "honour-roll-file", period=period, honour=named)
    return [
        turn.store.media.to_draw(write_recipe(_page(recipe, page)), file, turn.now)
        for page in range(1, page_count(len(lines)) + 1)
    ]


def _page(recipe: BoardRecipe, page: int) -> BoardRecipe:
    return BoardRecipe(**{**vars(recipe), "page": page})


def _certificate(
    turn: Turn, honour: Honour, household: Household, village: Area
) -> CertificateRecipe:
    locale = turn.house.locale
    given = turn.regulations.today(honour.confirmed_at)
    return CertificateRecipe(
        title=say(locale, "certificate-title"),
        holder=say(locale, "certificate-holder", head=household.head),
        before=say(locale, "certificate-before", period=period_named(honour.period, locale)),
        honour=name_in(honour, locale),
        after=say(locale, "certificate-after", village=village.name),
        issuer=say(locale, "certificate-issuer", village=village.name),
        day=full_date(given, locale),
        seal=say(locale, "certificate-seal"),
        number=say(locale, "certificate-number", number=honour.number),
        check=_check(turn, honour),
    )


def _plate(turn: Turn, honour: Honour, household: Household, village: Area) -> PlateRecipe:
    locale = turn.house.locale
    award = award_of(scheme_given_by(turn.regulations, honour), honour.honour)
    return PlateRecipe(
        honour=name_in(honour, locale),
        stars=award.stars,
        metal=award.plate,
        issuer=say(locale, "plate-issuer", town=_town(turn, village).name, village=village.name),
        period=period_named(honour.period, locale),
        household=say(locale, "plate-household", household=household.code),
        number=say(locale, "certificate-number", number=honour.number),
        check=_check(turn, honour),
    )


def _check(turn: Turn, honour: Honour) -> tuple[str, str] | None:
    """The address of the check page, where people can reach one."""
    before = turn.house.link_before_honour
    if not before:
        return None
    return before + honour.token, say(turn.house.locale, "certificate-check")


def _file(turn: Turn, key: str, honour: Honour, household: Household) -> str:
    locale = turn.house.locale
    return say(locale, key, household=household.code, honour=name_in(honour, locale))


def _town(turn: Turn, village: Area) -> Area:
    return turn.store.areas.get(village.parent_id) if village.parent_id else village
