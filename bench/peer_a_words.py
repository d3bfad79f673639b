"""What peer A answers: the same text as ours, worded with the same catalogue, line by line."""

from datetime import date

from bench.peer_a_reads import Entry, Points
from handlers.honours.own_honours import IN_ONE_LINE
from handlers.regulations import Regulations
from messages.catalogue import DEFAULT_LOCALE, say
from messages.named import name_in
from messages.written import day, period_named, points, signed
from rules.periods import Period
from rules.redemption_days import next_redemption_day
from rules.scheme_items import BaseItem
from rules.schemes import Scheme
from rules.settlement import ItemLine, figures_of, item_lines
from storage.ledger_lines import Kind
from storage.settlements import FINAL


def statement(regulations: Regulations, locale: str, found: Points, period: Period) -> str:
    """The household's points in words: balance, last result, this month, last entries."""
    scheme, household = regulations.scheme, found.household
    balance = points(found.balance)
    head = say(
        locale, "points-head", household=household.code, head=household.head, balance=balance
    )
    lines = [head]
    if found.reserved:
        lines.append(say(locale, "points-reserved", reserved=points(found.reserved)))
    lines += [_redeemable(regulations, locale, found), *_last_result(scheme, locale, found)]
    if not found.takes_part:
        lines.append(say(locale, "points-takes-no-part"))
    else:
        lines += _this_period(scheme, locale, found, period)
    lines += _honours(locale, found)
    if found.entries:
        lines.append(say(locale, "points-entries"))
        replaced = _replaced(found, period)
        for entry in found.entries:
            told = _entry(regulations, locale, entry)
            is_old = entry[0].id in replaced
            lines.append(say(locale, "entry-replaced", entry=told) if is_old else told)
    else:
        lines.append(say(locale, "points-no-entries"))
    lines.append(_worker(locale, found))
    return "\n".join(lines)


def _redeemable(regulations: Regulations, locale: str, found: Points) -> str:
    scheme = regulations.scheme
    next_day = next_redemption_day(scheme, found.day, regulations.is_workday)
    redeeming = day(next_day, locale)
    if found.balance <= 0:
        return say(locale, "points-redeem-nothing", day=redeeming)
    yuan = points(found.balance * scheme.redemption.yuan_per_point // 100)
    return say(locale, "points-redeem", yuan=yuan, day=redeeming)


def _last_result(scheme: Scheme, locale: str, found: Points) -> list[str]:
    if found.result.last is None or found.result.last[0].published_at is None:
        return []
    settlement, result = found.result.last
    key = "points-last-final" if settlement.state == FINAL else "points-last-published"
    named = period_named(settlement.period, locale)
    rank = say(locale, "points-rank", rank=str(result.rank)) if scheme.rank_told else ""
    told = [say(locale, key, month=named, points=points(result.points), rank=rank)]
    for each in found.result.disputed:
        until = day(each.answer_by, locale)
        told.append(say(locale, "points-objection", number=each.number, until=until))
    return told


def _honours(locale: str, found: Points) -> list[str]:
    if not found.honours:
        return []
    told = [
        say(
            locale,
            "points-honour",
            period=period_named(each.period, locale),
            honour=each.name if locale == DEFAULT_LOCALE else each.name_en,
        )
        for each in found.honours[:IN_ONE_LINE]
    ]
    if len(found.honours) > IN_ONE_LINE:
        told.append(say(locale, "points-honours-more", count=str(len(found.honours))))
    return [say(locale, "points-honours", honours=say(locale, "list-mark").join(told))]


def _this_period(scheme: Scheme, locale: str, found: Points, period: Period) -> list[str]:
    items = item_lines(scheme, [score for _, score in found.scores], period)
    by_code = {line.code: line for line in items}
    figures = points(figures_of(scheme, items).points)
    lines = [
        say(locale, "points-this-month", month=period_named(str(period), locale), points=figures)
    ]
    for group in scheme.groups:
        members = [item for item in scheme.items if item.group == group.name]
        silent = [_is_silent(item, by_code[item.code]) for item in members]
        lines.append(
            say(
                locale,
                "points-group",
                group=name_in(group, locale),
                earned=points(sum(by_code[item.code].earned for item in members)),
                most=points(group.max),
            )
        )
        for key, unmarked in (("points-items", False), ("points-items-unmarked", True)):
            shown = [
                _of_max(locale, item, by_code[item.code])
                for item, is_silent in zip(members, silent, strict=True)
                if is_silent is unmarked
            ]
            if shown:
                lines.append(say(locale, key, items=say(locale, "item-mark").join(shown)))
    for line in items:
        if line.maximum is None:
            named = name_in(scheme.by_code[line.code], locale)
            lines.append(say(locale, "points-item", item=named, points=signed(line.earned)))
    bonus_codes, cap = {item.code for item in scheme.bonus}, scheme.caps.bonus
    bonus = sum(line.earned for line in items if line.code in bonus_codes)
    if cap is not None and bonus > cap:
        lines.append(say(locale, "points-capped", noted=points(bonus), most=points(cap)))
    return lines


def _is_silent(item: BaseItem, line: ItemLine) -> bool:
    return item.unmarked == "full" and not line.notes


def _of_max(locale: str, item: BaseItem, line: ItemLine) -> str:
    full = line.earned == item.max
    figure = points(line.earned) if full else f"{points(line.earned)}/{points(item.max)}"
    return f"{name_in(item, locale)} {figure}"


def _replaced(found: Points, period: Period) -> set[int]:
    """The lines of this period's marks that a later mark of the same item has replaced."""
    marks = [
        (line_id, score)
        for line_id, score in found.scores
        if score.mark is not None and period.first_day <= score.day <= period.last_day
    ]
    last: dict[str, tuple[date, int]] = {}
    for line_id, score in marks:
        last[score.item] = max(last.get(score.item, (date.min, 0)), (score.day, line_id))
    return {line_id for line_id, score in marks if last[score.item][1] != line_id}


def _entry(regulations: Regulations, locale: str, entry: Entry) -> str:
    line, place, reason, who = entry
    scored = line.kind == Kind.SCORE.value
    when = day(line.happened_on if scored else regulations.today(line.recorded_at), locale)
    if line.kind == Kind.CREDIT.value:
        named = period_named(line.item, locale)
        return say(locale, "entry-credit", day=when, month=named, points=signed(line.credited))
    if line.kind == Kind.CARRIED_OVER.value:
        return say(locale, "entry-carried-over", day=when, points=signed(line.credited))
    item = regulations.scheme.by_code.get(line.item)
    why = say(locale, "list-mark").join(part for part in (place, reason, who) if part)
    marked = isinstance(item, BaseItem)
    return say(
        locale,
        "entry-score",
        day=when,
        item=name_in(item, locale) if item else line.item,
        points=points(line.hundredths) if marked else signed(line.hundredths),
        why=why or "—",
    )


def _worker(locale: str, found: Points) -> str:
    grid = found.grid
    for worker, path in found.workers:
        if grid.path.startswith(path):
            telephone = worker.telephone or "—"
            return say(locale, "worker-line", grid=grid.name, name=worker.name, telephone=telephone)
    return say(locale, "worker-none", grid=grid.name, telephone="—")
