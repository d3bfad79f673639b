# 几个单位一起办、并案、办结要看什么、评价的话、办理经过

dispatch-several = 几个单位一起办
dispatch-who-leads = { $number } 哪个单位主办？
dispatch-who-helps = { $number } 由{ $lead }主办。哪个单位协办？
dispatch-who-else-helps =
    { $number } 由{ $lead }主办，{ $helpers }协办。
    还有哪个单位协办？没有了就点「就这些」。
dispatch-enough = 就这些
dispatched-to-several = { $number } 已派给{ $unit }主办，{ $helpers }协办。
dispatched-helper-to-nobody =
    { $unit }还没人绑定账号，协办的事请打电话告诉他们，电话在镇里的通讯录上。
hears-helpers-dispatch =
    请您单位协办一件事，{ $until } 前办好。
    您这部分办好后点「协办完成」。
    { $card }
units-parts-all-done =
    协办都办完了，主办单位可以点「办结」了。说明：{ $words }
    { $card }
button-finish-part = 协办完成
finish-part-done = { $number } 您单位协办的部分记下了，主办单位看得到。
card-helpers = 协办：{ $parts }
card-part-open = { $unit }（没办完）
card-part-done = { $unit }（办完了）
card-photos = 照片：处理前 { $before } 张，处理后 { $after } 张
card-merged-into = 并到 { $number } 一起办（{ $state }）
card-rating = 报的人评了 { $rating } 分
card-rating-and-words = 报的人评了 { $rating } 分：{ $words }

finish-send-photo = { $number }：请发一张处理好以后的照片，可以带一句说明。
finish-send-record = { $number }：请发一份凭据（协议书、整改书、回执），拍照或发文件都行。
finish-send-both = { $number }：请发一张处理好以后的照片，再发一份凭据（协议书、整改书、回执）。
finish-send-words = { $number }：请说一句是怎么办的，有照片也可以发。
finish-needs-photo = 还差一张照片，拍了才能办结。
finish-needs-record = 还差一份凭据，拍照或发文件，发了才能办结。
finish-needs-both = 照片和凭据都要有，还差一样，发了才能办结。
finish-needs-words = 还差一句说明，说了才能办结。

button-merge = 并案
merge-with-which =
    { $number } 和哪一件是同一件事？
    点一件，或发它的编号。
merge-with-which-number = { $number } 和哪一件是同一件事？请发它的编号，比如 2026-0012。
merge-line = { $number } { $matter } · { $place }
merge-no-such-number = 没找到这个编号的事。请发您这里的编号，比如 2026-0012。
merge-with-itself = 这就是同一个编号，不用并。请发另一件的编号。
merge-is-closed = 那件已经办结，不能并进去。请发一件还在办的。
merge-sure =
    { $number } 并到 { $other }，并了就不能分开：
    { $card }
merge-yes = 对，并过去
merge-another = 不是这件
merged = { $number } 已并到 { $other }。报的人改为跟着 { $other }，办到哪一步都告诉他们。
merged-called =
    { $number } 已并到 { $other }。
    { $other } 办结了，会提醒您给来电人回话。
merged-alone = { $number } 已并到 { $other }，一起办。
button-show-other = 看那一件
refused-merge-ended = { $number } 刚刚办结或并走了，没有并。请重新点「并案」。
hears-other-units-merge =
    又有人报了同一件事，{ $joined } 并到这件里了。
    { $card }

button-rating-words = 还想说一句
# 办结以后说这些，多半是没办好
case-not-done-words =
    还是
    还没
    还不
    还在
    仍然
    依旧
    照样
    又坏
    又不
    又没
    没办好
    没修好
    没弄好
    没搞好
    没好
    没解决
    没处理
    没人来
    不满意
    白办
    跟原来一样
    和原来一样
case-not-done =
    刚办结的：{ $cases }。
    要是没办好，点「没办好」，重新办。
case-not-done-or-report = 说的是另一件事，点「报这件事」。
case-rating-words = { $number } 想说什么？请直接发来。
case-rating-or-report = 「{ $said }」写进刚才的评价，还是另外报一件事？
case-rating-is-words = 写进评价
case-rating-is-report = 另报一件
case-rating-said = 记下了，指挥室看得到。谢谢您。
refused-case-not-rated = 这件还没评，或重新办着呢。办结了再评。
room-rating-words =
    报的人评价说：{ $words }
    { $card }

button-story = 办理经过
story =
    { $number } 办理经过：
    { $lines }
story-by = { $told }（{ $name }）
story-words = { $told }：{ $words }
story-report = { $time } 报了这件事
story-supplement = { $time } 补充
story-other-grid = { $time } 改了网格，原来记在{ $words }
story-other-item = { $time } 改了事项，原来是{ $words }
story-keep-private = { $time } 列为保密
story-folded-up =
    { $number } 要保密，前面看的经过收起来了。
    要看，请重新点「办理经过」。
story-call-back = { $time } 回电话告诉了来电人
story-accept = { $time } 指挥室受理
story-dispatch = { $time } 派单{ $units }
story-take = { $time } 单位开始办
story-finish-part = { $time } 协办完成一部分
story-finish = { $time } 单位说办好了
story-pass-check = { $time } 核查通过，办结
story-rework = { $time } 核查没通过，再去办
story-handle-on-spot = { $time } 现场处理好，办结
story-ask-return = { $time } 申请退单
story-ask-extension = { $time } 申请延期
story-ask-suspension = { $time } 申请挂账
story-ask-void = { $time } 申请作废
story-ask-escalation = { $time } 申请上报县里
story-granted = { $time } 申请同意了
story-granted-accepted = { $time } 单位退单，要重新派
story-granted-suspended = { $time } 挂账，先不办
story-granted-void = { $time } 作废，没有立案
story-granted-escalated = { $time } 上报县里
story-refuse = { $time } 申请没有同意
story-resume = { $time } 恢复办理
story-county-solved = { $time } 县里办好了
story-county-returned = { $time } 县里转回
story-track = { $time } 县里的进展
story-merge = { $time } 并到 { $words } 一起办
story-press = { $time } 督办
story-answer-press = { $time } 回复督办
story-mark-hard = { $time } 列为难案
story-press-ended = { $time } { $units }没回复督办，案件已不归它，督办了结
story-unmark-hard = { $time } 不再列难案
story-decide = { $time } 会商决定
story-bring-in = { $time } 请领导协调
story-object = { $time } 报的人说没办好，重新办
story-rate = { $time } 评了 { $words } 分
story-rating-words = { $time } 评价说
refused-set-item-closed = { $number } 已经办结或并走了，事项不能再改。
refused-add-merged =
    { $number } 并到 { $other } 一起办了，这件不能再补充。
    还有要说的，请重新发。
rework-whose = { $number } 哪家的没办好？点一下。
rework-lead = { $unit }（主办）
rework-all = 几家都要返工
units-rework-parts =
    核查没通过，{ $whose }要再办一次。协办的办好点「协办完成」，都好了由主办报办结。
    原因：{ $words }
    { $card }
