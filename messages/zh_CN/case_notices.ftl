# 谁听到哪一步：每句都按「hears-谁-哪一步」取名

hears-room-report =
    新报一件，请派单。
    { $card }
hears-room-handle-on-spot =
    网格员现场处理好了。
    { $card }
hears-room-finish =
    处理完了，请核查。处理说明：{ $words }
    { $card }
hears-room-county-solved =
    县里办好了，请核查。县里说：{ $words }
    { $card }
hears-room-county-returned =
    县里转回来了，请重新派单。县里说：{ $words }
    { $card }
hears-room-answer-press =
    督办有回复：{ $words }
    { $card }
hears-presser-answer-press =
    您督办的，单位回复了：{ $words }
    { $card }
hears-presser-finish =
    您督办的，单位说办好了：{ $words }
    等指挥室核查。
    { $card }
hears-presser-county-solved =
    您督办的，县里说办好了：{ $words }
    等指挥室核查。
    { $card }
hears-presser-handle-on-spot =
    您督办的，网格员当场办好了：{ $words }
    { $card }
presser-done-no-words =
    您督办的，办好了。
    { $card }
press-answered-done = 办好了
hears-room-decide =
    会商定了：{ $words }
    { $card }
hears-room-object =
    报的人说没办好，请重新派单。原因：{ $words }
    { $card }
hears-room-rate =
    报的人评了 { $rating } 分。
    { $card }
hears-units-dispatch =
    派给您单位一件事，{ $until } 前办好。
    办好后点「办结」。
    { $card }
hears-units-finish-part =
    协办的一个单位办完了。说明：{ $words }
    { $card }
hears-units-pass-check =
    核查通过，已办结。辛苦了。
    { $card }
hears-units-rework =
    核查没通过，请再办一次。原因：{ $words }
    { $card }
hears-units-resume =
    挂账结束，请接着办。
    { $card }
hears-units-merge =
    这件已并到 { $other }，不用单独办了。
    { $card }
hears-units-press =
    督办：{ $words }
    请点「回复督办」，{ $until } 前说说办到哪了。
    { $card }
hears-units-decide =
    会商定了，请照办：{ $words }
    { $card }
hears-units-object =
    报的人说没办好。等指挥室重新派单，派给您单位再办。原因：{ $words }
    { $card }
hears-leaders-mark-hard =
    这件列为难案，请会商时定。原因：{ $words }
    { $card }
hears-leaders-unmark-hard =
    这件不再列难案，接着照常办。原因：{ $words }
    { $card }
hears-leaders-bring-in =
    请您协调这件事：{ $words }
    { $card }
hears-deciders-ask-return =
    单位申请退单，请定。原因：{ $words }
    { $card }
hears-deciders-ask-extension =
    单位申请延期 { $hours } 小时，请定。原因：{ $words }
    { $card }
hears-deciders-ask-suspension =
    申请挂账到 { $until }，请定。原因：{ $words }
    { $card }
hears-deciders-ask-void =
    指挥室申请作废，请定。原因：{ $words }
    { $card }
hears-deciders-ask-escalation =
    指挥室申请上报县里，请定。原因：{ $words }
    { $card }
hears-asker-grant =
    您申请的，同意了。
    { $card }
hears-asker-refuse =
    您申请的，没有同意，请接着办。原因：{ $words }
    { $card }
hears-reporter-accept = { $yours } { $number }（{ $matter }），指挥室已受理。
hears-reporter-dispatch = { $yours } { $number }（{ $matter }），已派单给{ $unit }。
hears-reporter-take = { $yours } { $number }（{ $matter }），{ $unit }开始办了。
hears-reporter-finish = { $yours } { $number }（{ $matter }），{ $unit }说处理好了，等指挥室核查。
hears-reporter-pass-check = { $yours } { $number }（{ $matter }），已办结。谢谢您。
hears-reporter-handle-on-spot = { $yours } { $number }（{ $matter }），网格员当场办好，已办结。谢谢您。
hears-reporter-rework = { $yours } { $number }（{ $matter }），核查没通过，{ $unit }再去办。
hears-reporter-resume = { $yours } { $number }（{ $matter }），又接着办了。
hears-reporter-county-solved = { $yours } { $number }（{ $matter }），县里说办好了，等指挥室核查。
hears-reporter-track = { $yours } { $number }（{ $matter }），县里的进展：{ $words }
hears-reporter-object = { $yours } { $number }（{ $matter }），有人说没办好，接着办，结果再告诉您。
hears-reporter-merge = { $yours } { $number }（{ $matter }），和 { $other } 是一件事，并在一起办，结果照样告诉您。
reporter-granted-suspension = { $yours } { $number }（{ $matter }），眼下办不了，先挂账到 { $until }。原因：{ $words }
reporter-granted-void =
    { $yours } { $number }（{ $matter }），没有立案。原因：{ $words }
    您不同意的话，点「没办好」说一句。
reporter-granted-escalation = { $yours } { $number }（{ $matter }），已上报县里，有进展就告诉您。
watch-warned =
    快到时限了，请抓紧：{ $until } 到期。
    { $card }
watch-due =
    时限到了，还没办完，请马上办：{ $until } 到期。
    { $card }
watch-late =
    已超时{ $late }，报了主要领导，请马上办：{ $until } 到期。
    { $card }
watch-warned-up =
    快到时限了，还没人接着办：{ $until } 到期。请安排。
    { $card }
watch-due-up =
    这件超时了：{ $until } 到期。请督促。
    { $card }
watch-late-up =
    这件超时{ $late }了，还没办完：{ $until } 到期。请过问。
    { $card }
watch-suspension-over =
    挂账到期了。能办请点「恢复办理」。
    { $card }
press-ended =
    您督办的 { $number }（{ $matter }）不归{ $unit }了，不用等它回复。
    派给新单位时再告诉您。
press-merged =
    您督办的 { $merged } 并进 { $number }（{ $matter }）了，两件一起办。
    要接着催 { $number }，点「督办」。
press-anew =
    您督办过的 { $number }（{ $matter }）派给{ $unit }了，上一家没回复。
    要接着催，点「督办」。
watch-county-silent =
    上报县里，{ $until }以后没有新进展。请问一问，点「记县里进展」记一句。
    { $card }
watch-county-silent-up =
    上报县里的这件，{ $until }以后没有新进展。请催一催。
    { $card }
watch-press-unanswered =
    督办过了时间还没回复，请过问。
    { $card }
room-returned =
    单位退单了，请重新派单。原因：{ $words }
    { $card }
room-finish-no-words =
    处理完了，请核查。
    { $card }
