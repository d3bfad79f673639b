# 积分日历、会议、报镇里、谁晚了提醒谁

phrases-calendar =
    积分日历
    公示日历
    /calendar
menu-calendar = 积分日历
calendar-head = { $village }{ $period }积分日历
calendar-later =
    { $village }的积分办法从{ $since }起施行。
    { $period }不算分，也不公示。
calendar-done = ✓ { $stage }
calendar-now = ▶ { $stage }
calendar-late = ！{ $stage }（晚了）
calendar-missed = ！{ $stage }
calendar-ahead = · { $stage }
stage-scored = { $day }以前评分：{ $panels }
stage-by-clerk = 管理员记分
stage-by-panel = 评分小组
stage-unmarked = 没人打分，按没打分的算；要改，公示后提异议
stage-no-panel = 还没成立评分小组
stage-panels-missed = { $count } 个小组没确认，没记账；要改，公示后提异议
stage-panels-open = { $count } 个小组还没确认
stage-settled = { $day }算分：自动，管理员看预算
stage-met = { $day }以前开{ $meeting }：管理员登记
stage-published = { $day }公示：自动
stage-published-late = { $day }公示：自动（原定{ $planned }，晚了）
stage-published-after = 登记会议后自动公示，最早{ $day }（原定{ $planned }）
stage-objections = { $day }以前可以提异议：复核人答复
stage-objections-open = { $day }以前可以提异议：{ $count } 件等复核人答复
stage-final = { $day }公布、到账：自动
stage-final-part = { $day }公布，算进全年：自动
stage-redemption = 兑换日 { $day }，到积分超市兑换。
stage-redemption-moved = 兑换日 { $day }（原定{ $planned }，遇节假日顺延），到积分超市兑换。
stage-redemption-missed = 没赶上兑换日 { $planned }：公布以后，到下次兑换日 { $day }兑换。
stage-no-redemption = 这一期不单独兑换。
stage-reported = { $day }以前报镇里：管理员

stage-not-scored =
    { $village }{ $period }还没人打分，也没成立评分小组。
    评分最迟{ $day }；不评，就按没打分的算。
stage-cost-unseen =
    { $village }{ $period }积分 { $day }公示，还没人看过预算。
    点一下看看。
stage-meeting-asked =
    { $village }{ $period }积分算好了，要过{ $meeting }。
    { $day }以前开会，开完点「登记会议」，再公示。
stage-meeting-late =
    { $village }{ $period }的{ $meeting }还没登记，最迟{ $day }。
    不登记就不能公示。开过了，点「登记会议」。
stage-report-late = { $village }{ $period }结果还没报镇里，最迟{ $until }。报了点「已报镇里」。
stage-redemption-clerk =
    { $day }是{ $village }的兑换日。
    请备好货，到时发「兑换台」。
stage-redemption-not-final =
    { $day }是{ $village }的兑换日，可{ $period }积分还没公布，这一期先换不了。
    发「积分日历」，看卡在哪一步。
stage-redemption-group =
    { $village }积分{ $redeeming }
    想换什么，私聊我发「兑换」。

button-meeting = 登记会议
phrases-meeting =
    登记会议
    登记代表会议
meeting-none-waits =
    现在没有等会议通过的积分结果。
    发「积分日历」，看到了哪一步。
meeting-which = 哪一个结果？
meeting-result = { $village }{ $period }积分
meeting-already =
    登记过：{ $record }
    再登记一次，就以新的为准。
meeting-which-day = { $result }：{ $meeting }哪天开的？点一下，或发日期，如 1月15日。
meeting-no-day = 这个日期不行。请发今天或以前的日期，如 1月15日。
meeting-too-early = 那天结果还没算出来，会上看不到。请发算出来以后的日期。
meeting-how-many-due = 应到多少人？
meeting-how-many-present = 实到多少人？
meeting-no-number = 请发一个数，比如 32。
meeting-too-many = 实到不能比应到多。请再发一次实到人数。
meeting-who-led = 哪位领导干部到场监督？请发名字。
meeting-needs-name = 请发名字。
meeting-confirm =
    请核对：
    { $result }
    { $day } { $meeting }
    应到 { $due } 人，实到 { $present } 人
    监督：{ $led }
    会上通过了吗？
meeting-yes = 通过了，登记
meeting-no = 没通过，不登记
meeting-not-passed =
    好，没有登记，{ $result }先不公示。
    会上通过以后，再发「登记会议」。
meeting-recorded =
    登记好了。{ $result } { $day }早上公示 { $days } 天。
    写错了，公示以前再登记一次就行。
meeting-record = { $day }{ $meeting }通过，应到 { $due } 人、实到 { $present } 人，{ $led }监督

button-reported = 已报镇里
phrases-reported =
    已报镇里
    已上报镇里
report-ask =
    { $village }{ $period }积分公布了。
    请在{ $until }以前报镇里，报了点一下。
report-none-waits = 现在没有要报镇里的结果。发「积分日历」看看。
report-recorded = 记下了：{ $village }{ $period }结果 { $day }报镇里。

declare-announced =
    { $period }的{ $items }，要自己申报，附上证明。
    不申报不得分。{ $until }以前发「自主申报」。
declare-announced-clerk =
    已告诉{ $village }有手机的各户：
    { $announced }
    没手机的户，请评分时上门问一问，由小组照证明打分。
