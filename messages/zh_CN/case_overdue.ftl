# 超了多久、每周的超时提醒
# 数字前面的空格跟着数字走：超时半小时，超时 3 小时
span-minutes = {" "}{ $count } 分钟
span-half-hour = 半小时
span-hour-and-half = 一个半小时
span-hours = {" "}{ $count } 小时
span-days = {" "}{ $count } 天
button-overdue = 看超时的
weekly-overdue-unit =
    每周提醒：您单位有 { $count } 件超时还没办完，最久的超时{ $late }。
    { $lines }
    请先办最久的，点编号办。
weekly-overdue-more = 另外还有 { $count } 件，点「待办」看全部。
weekly-overdue-room =
    每周提醒：还有 { $count } 件超时没办完，最久的超时{ $late }。
    一件件定，点「会商」；先看看是哪些，点「看超时的」。
