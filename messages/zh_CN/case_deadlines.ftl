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
card-supervisor = 分管领导：{ $name }
asker-extended =
    您申请的，同意了：延到 { $until } 前办好。
    { $card }
units-granted-return = { $number }（{ $matter }），退回指挥室重新派了，您单位不用再办。
units-granted-suspension =
    这件挂账到 { $until }，您单位先不用办，到期再接着办。原因：{ $words }
    { $card }
units-granted-escalation = { $number }（{ $matter }），已上报县里，您单位先不用办。
units-extended =
    延期同意了：延到 { $until } 前办好。
    { $card }
case-extended = { $number } 已同意，延到 { $until }，已告诉单位。

button-take-back = 收回改派
take-back-why = { $number } 为什么收回？请说一句，单位看得到。
taken-back = { $number } 收回了，已告诉单位。接下来请重新派单。
taken-back-nobody = { $number } 收回了。接下来请重新派单。
hears-units-take-back = { $number }（{ $matter }），指挥室收回了，您单位不用再办。原因：{ $words }
hears-reporter-take-back = { $yours } { $number }（{ $matter }），指挥室收回来，换个单位去办。
story-take-back = { $time } 指挥室收回，重新派
dispatch-unbound = 还没人绑定，派了要打电话：{ $units }。
dispatched-to-nobody-ring =
    { $number } 已派给{ $unit }，但那边还没人绑定账号。
    请打电话告诉他们：{ $telephones }。
dispatched-helper-to-nobody-ring =
    { $unit }还没人绑定账号，协办的事请打电话告诉他们：{ $telephones }。
unit-person-telephone = { $name } { $telephone }

room-report-urgent =
    【急】{ $matter }，{ $place }！请马上派单，并问清打过 { $call } 没有。
    { $card }

was-told-reporter = 报的人
was-told-room = 指挥室
was-told-units = 办的单位
was-told-deciders = 要定的人
was-told-presser = 督办的人
was-told-asker = 申请的人
was-told-leaders = 领导
was-told-deputy = 分管领导
was-told-main = 主要领导
