# 到什么时候、收回改派、急事、超时清单
day-of-week-and-time = { $day }{ $weekday } { $time }
weekday-1 = 周一
weekday-2 = 周二
weekday-3 = 周三
weekday-4 = 周四
weekday-5 = 周五
weekday-6 = 周六
weekday-7 = 周日
card-handle-by = 限 { $until } 前办好
asker-extended =
    您申请的，同意了：延到 { $until } 前办好。
    { $card }
units-extended =
    延期同意了：延到 { $until } 前办好。
    { $card }
case-extended = { $number } 已同意，延到 { $until }，已告诉单位。
