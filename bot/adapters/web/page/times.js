// Moments as the village reads them: Asia/Shanghai, 上午9:05, 昨天, 11月3日.

import { language } from "./words.js";

// Shanghai has kept UTC+8 without summer time since 1991, so no zone table is needed.
const AHEAD_MS = 8 * 3600_000;
export const HOUR_MS = 3600_000;
export const DAY_MS = 24 * HOUR_MS;

const WEEKDAYS = "日一二三四五六";
const ENGLISH_DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const ENGLISH_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

const english = () => language() === "en";
const two = (number) => String(number).padStart(2, "0");
const shanghai = (ms) => new Date(ms + AHEAD_MS);

/** The number of the Shanghai day a moment (ms) falls on; equal numbers are the same day. */
export const dayNumber = (ms) => Math.floor((ms + AHEAD_MS) / DAY_MS);

function partOfDay(hour) {
  if (hour < 6) return "凌晨";
  if (hour < 12) return "上午";
  if (hour < 13) return "中午";
  return hour < 18 ? "下午" : "晚上";
}

/** 上午9:05 */
export function timeText(ms) {
  const moment = shanghai(ms);
  const hour = moment.getUTCHours();
  const minute = two(moment.getUTCMinutes());
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  if (english()) return `${twelve}:${minute} ${hour < 12 ? "AM" : "PM"}`;
  return `${partOfDay(hour)}${hour === 0 ? 0 : hour > 12 ? hour - 12 : hour}:${minute}`;
}

/** 11月3日, with the year when it is not the year of `now`. */
export function dateText(ms, now) {
  const moment = shanghai(ms);
  const year = moment.getUTCFullYear();
  const other = year !== shanghai(now).getUTCFullYear();
  const month = moment.getUTCMonth();
  const day = moment.getUTCDate();
  if (english()) return `${ENGLISH_MONTHS[month]} ${day}${other ? `, ${year}` : ""}`;
  return `${other ? `${year}年` : ""}${month + 1}月${day}日`;
}

/** 今天, 昨天, or the date with its weekday. */
export function dayText(ms, now) {
  const ago = dayNumber(now) - dayNumber(ms);
  if (ago === 0) return english() ? "Today" : "今天";
  if (ago === 1) return english() ? "Yesterday" : "昨天";
  if (english()) return `${weekdayText(ms)}, ${dateText(ms, now)}`;
  return `${dateText(ms, now)} ${weekdayText(ms)}`;
}

export const yearText = (ms) => `${shanghai(ms).getUTCFullYear()}${english() ? " " : "年"}`;

export function weekdayText(ms) {
  const weekday = shanghai(ms).getUTCDay();
  return english() ? ENGLISH_DAYS[weekday] : `周${WEEKDAYS[weekday]}`;
}

/** What a chat list has room for: the time today, else the day. */
export function shortText(ms, now) {
  const ago = dayNumber(now) - dayNumber(ms);
  if (ago === 0) return timeText(ms);
  return ago === 1 ? dayText(ms, now) : dateText(ms, now);
}

/** 2026-11-03T09:05:00+08:00, or without seconds and offset for a date picker. */
export function shanghaiIso(ms, forPicker = false) {
  const local = shanghai(ms).toISOString();
  return forPicker ? local.slice(0, 16) : `${local.slice(0, 19)}+08:00`;
}

/** A picker's value (Shanghai wall time) as ms; NaN when it is empty. */
export const fromPicker = (value) => Date.parse(`${value}:00Z`) - AHEAD_MS;

/** Eight in the morning of the next Shanghai day. */
export const nextMorning = (ms) => (dayNumber(ms) + 1) * DAY_MS - AHEAD_MS + 8 * HOUR_MS;

/** The same time a month later; the 31st becomes the shorter month's last day. */
export function monthLater(ms) {
  const moment = shanghai(ms);
  const day = moment.getUTCDate();
  moment.setUTCDate(1);
  moment.setUTCMonth(moment.getUTCMonth() + 1);
  const last = new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth() + 1, 0));
  moment.setUTCDate(Math.min(day, last.getUTCDate()));
  return moment.getTime() - AHEAD_MS;
}
