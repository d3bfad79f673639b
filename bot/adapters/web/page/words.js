// The page's own labels in both languages. What the bot says comes from the bot.

import { choose } from "./keep.js";

const CHINESE = {
  you: "我",
  roles: {
    grid_worker: "网格员", grid_leader: "网格长", command_room: "综合指挥室",
    handling_unit: "处置单位", household: "住户", clerk: "积分管理员", supervisor: "村务监督委员会",
    merchant: "商家", deputy_leader: "分管领导", main_leader: "主要领导",
  },
  who: "您来当谁？",
  whoHint: "这里的镇、村和人都是虚构的。选一位，就用他的手机说话。",
  find: "找人：姓名、角色或群名",
  nobody: "没有找到，换个字试试。",
  people: "换人", chats: "消息", noChats: "还没有对话。",
  group: "群", back: "返回",
  unread: (n) => `${n} 条未读`,
  care: "关怀版", careOff: "标准版", otherLanguage: "English",
  speakOther: "english",
  enterByLink: "请用收到的链接进入", enterHint: "链接只能用一次。找不到了，请网格员再发一条。",
  linkUsed: "这个链接不对，或已经用过",
  loading: "正在打开…", offline: "网络不通，正在重连…", cannotReach: "连不上服务，正在重试…",
  noMessages: "还没有消息。说句话，或者发张照片。",
  earlier: "看更早的消息", newBelow: (n) => `${n} 条新消息`, toBottom: "回到最新",
  updated: "已更新", photo: "[照片]", photos: (n) => `[照片 ${n} 张]`, voice: "[语音]", file: "[文件]",
  place: "[位置]", photoOf: (i, n) => `照片 ${i}/${n}，点开看大图`,
  photoBroken: "照片打不开", download: "下载", playVoice: "播放语音", stopVoice: "暂停",
  voiceBroken: "放不出来，请下载后听",
  write: "说点什么…", writeTo: (title) => `发给${title}`, send: "发送", more: "照片、文件、位置",
  pickPhoto: "照片", takePhoto: "拍照", pickFile: "文件", sendPlace: "位置",
  remove: (name) => `去掉 ${name}`, ready: (n) => `已选 ${n} 个，点发送`,
  sending: "发送中", sendingPart: (percent) => `发送中 ${percent}%`,
  failed: "未发出·点此重发", discard: "删除", pressFailed: "没按上·点此重试",
  pressElsewhere: "回话在私聊",
  filesLost: "照片没有存住，请删除后重新选",
  record: "语音：按住说话，或点一下开始", recordAgain: "点一下发送",
  recordHold: "松开发送，上滑取消", recordLeave: "松开取消", cancel: "取消",
  noMic: "这里不能录音：没有麦克风，或没有准许。可以打字，或选一段录音。", pickVoice: "选一段录音",
  tooShort: "说话时间太短。",
  locating: "正在找您的位置…", placeDenied: "没有准许定位。请在浏览器设置里允许，或把地点打字告诉我们。",
  placeNone: "现在找不到位置。请到开阔处再试，或把地点打字告诉我们。",
  placeMissing: "这个浏览器不能定位。请把地点打字告诉我们。",
  viewer: "看照片", close: "关闭", previous: "上一张", next: "下一张", zoom: "放大或缩小",
  clock: "演练时间", clockSet: "拨钟", hour: "+1 小时", morning: "明早8点", day: "+1 天",
  month: "+1 个月", monthHint: "演一个月", setTo: "拨到", setToHint: "把演练时间拨到",
  running: (date) => `演到 ${date}…`, stop: "停", clockBack: "时间只能往前拨。",
  clockFailed: "没有拨动，请再试一次。",
};

const ENGLISH = {
  you: "Me",
  roles: {
    grid_worker: "Grid worker", grid_leader: "Grid leader", command_room: "Command room",
    handling_unit: "Handling unit", household: "Household", clerk: "Points clerk",
    supervisor: "Supervisor", merchant: "Shop keeper",
    deputy_leader: "Deputy leader", main_leader: "Main leader",
  },
  who: "Who will you be?",
  whoHint: "The town, its villages and people are fictional. Pick one and speak from their phone.",
  find: "Find by name, role or group",
  nobody: "Nobody found. Try another word.",
  people: "People", chats: "Chats", noChats: "No chats yet.",
  group: "group", back: "Back",
  unread: (n) => `${n} unread`,
  care: "Large type", careOff: "Normal type", otherLanguage: "中文",
  speakOther: "中文",
  enterByLink: "Please enter by the link you received",
  enterHint: "A link works once. If it is lost, ask your grid worker for another.",
  linkUsed: "This link is wrong or was used before",
  loading: "Opening…", offline: "No network. Reconnecting…", cannotReach: "No answer. Trying again…",
  noMessages: "No messages yet. Say something or send a photo.",
  earlier: "Earlier messages", newBelow: (n) => `${n} new`, toBottom: "To the latest",
  updated: "updated", photo: "[photo]", photos: (n) => `[${n} photos]`, voice: "[voice]",
  file: "[file]", place: "[location]",
  photoOf: (i, n) => `Photo ${i} of ${n}, open in full`,
  photoBroken: "Photo cannot be shown", download: "Download", playVoice: "Play voice note",
  stopVoice: "Pause", voiceBroken: "Cannot be played here; download it",
  write: "Message", writeTo: (title) => `To ${title}`, send: "Send", more: "Photo, file, location",
  pickPhoto: "Photos", takePhoto: "Camera", pickFile: "File", sendPlace: "Location",
  remove: (name) => `Remove ${name}`, ready: (n) => `${n} chosen, press Send`,
  sending: "Sending", sendingPart: (percent) => `Sending ${percent}%`,
  failed: "Not sent · tap to resend", discard: "Delete", pressFailed: "Not sent · tap to retry",
  pressElsewhere: "answered in your private chat",
  filesLost: "The photo was not kept. Delete this and choose it again",
  record: "Voice: hold to speak, or tap to start", recordAgain: "Tap to send",
  recordHold: "Release to send, slide up to cancel", recordLeave: "Release to cancel",
  cancel: "Cancel",
  noMic: "Cannot record: no microphone, or no permission. Type, or choose a recording.",
  pickVoice: "Choose a recording",
  tooShort: "Too short.",
  locating: "Finding your location…",
  placeDenied: "Location is not allowed. Allow it in the browser's settings, or type the place.",
  placeNone: "No location found. Try in the open, or type the place.",
  placeMissing: "This browser cannot tell its location. Please type the place.",
  viewer: "Photo", close: "Close", previous: "Previous", next: "Next", zoom: "Zoom in or out",
  clock: "Rehearsal time", clockSet: "Set clock", hour: "+1 hour", morning: "8 am tomorrow",
  day: "+1 day", month: "+1 month", monthHint: "play a month", setTo: "Set",
  setToHint: "Set the rehearsal time to",
  running: (date) => `Playing to ${date}…`, stop: "Stop",
  clockBack: "The clock only goes forward.", clockFailed: "The clock did not move. Try again.",
};

export const language = () => (document.documentElement.lang === "en" ? "en" : "zh-CN");

/** A label in the page's language; `facts` go to the labels that count or name something. */
export function say(key, ...facts) {
  const word = (language() === "en" ? ENGLISH : CHINESE)[key];
  return typeof word === "function" ? word(...facts) : word;
}

/** What the bot is called here: the town's own name for it, in both languages. */
export const botName = () => document.querySelector('meta[name="application-name"]').content;

export const roleName = (role) => say("roles")[role] ?? role;

/** Change to the other language and build the page anew. */
export function switchLanguage() {
  choose("language", language() === "en" ? "zh-CN" : "en");
  location.reload();
}
