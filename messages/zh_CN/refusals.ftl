# 为什么不行,接下来怎么办

refused-unbound =
    您还没绑定，办不了。
    请私聊{ $bot }，把绑定码发来；没有码就找网格员。
refused-role = 这一步由别的同志来办。发「菜单」，看看您能办什么。
refused-report = 您还没有登记在哪个网格，这里报不了。请打网格员或村委会电话。
refused-too-many-reports =
    您今天报的 { $most } 件都收到了，正在办。
    今天先报到这里，明天可以接着报。
    急事请打网格员电话：发「网格员」就能看到。
refused-not-your-household = 这不是您家的户，改不了。
refused-case-no-such-role = 这一步由别的同志来办。发「菜单」，看看您能办什么。
refused-case-not-yours = 这件事由别人在办。发「菜单」，看看您能办什么。
refused-case-wrong-state = 这一步已经有人办过了，您不用再办。发「待办」看最新的。
refused-case-own-work = 自己办的事要别人来核查。请同事点「核查通过」。
refused-case-needs-dispatch = 这类事要由单位来办，指挥室会派单。
refused-case-item-first = { $number } 是哪种事，要指挥室先定，定了能当场办会告诉您。处理好的照片，点「补充」先发来。
refused-case-parts-open = { $units }的协办还没办完，等他们办完再报办结。
refused-case-already-asked = 这件有申请还没答复，等答复了再办这一步；申请的人可以点「撤回申请」。
refused-case-nothing-asked = 这件没有要答复的申请，多半已经答复或撤回了。
refused-case-own-request = 自己申请的，要别人来答复。
refused-case-not-yours-to-grant = 这个申请要领导来定，已经发给领导了。
refused-case-no-more-extensions = 这件已经延过期，不能再延。办不了请申请挂账，或说明情况。
refused-case-nothing-to-answer = 这件没有要回复的督办，多半同事已经回复了。
refused-case-too-late = 这件办结久了，或已经重开过几次，不能再重开。还有事请重新报。
refused-case-own-rating = 这件是您自己办的，不用评。
refused-case-already-brought-in = 这件今天已经请过领导了。有新情况明天再请，等不得就打电话。
refused-case-already-rated = 这件您评过了，谢谢。
refused-case-not-ended = { $number } 正在办，办好了告诉您，到时候再评价。
refused-case-rated-before = { $number } 您评过了，记着呢。现在重新在办，办好了再请您评。
refused-case-closed = { $number } 已经办结，不能再补充。要再报，请重新发。
refused-score-unknown-household = 没有这一户。
refused-score-unknown-item = 没有这一项。
refused-score-gated = 这一项没有开放，不能记。
refused-score-no-mark = 请打一个分。
refused-score-below-zero = 不能比 0 小。
refused-score-above-maximum = 超过这一项的满分了。
refused-score-not-exact = 最多两位小数。
refused-score-no-member = 这一项要记到个人。
refused-score-no-document = 这一项要有生效的文书。
refused-score-ends-before-it-begins = 结束日期早于开始日期。
refused-score-has-no-end = 这一项没有结束日期。
refused-not-member-any-more = { $household } 已经没有这个人。发「记分」重新记。
refused-nobody-grown =
    { $household } 名册上没有成年人。
    文书的事不记在孩子名下。
    名册上少了人的，发「名册」补上，再来记。
    孩子已经成年的，请镇里管理员改好名册。
refused-period-closed = { $period }的积分已经结算，不能再记。要更正，请在公示后提异议。
refused-patrol = 这个提醒是给网格员的。您看到情况，直接发照片给我就行。
only-in-a-group = 这句话要在村群里发。请到群里发一遍。
only-in-private = 这件事要私下办。请私聊{ $bot }再发一遍。
