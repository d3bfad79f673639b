# 退单、延期、挂账、作废、上报、督办、会商、评价

button-case-more = 更多
button-grant = 同意
button-refuse = 不同意
button-resume = 恢复办理
button-county-solved = 县里办好了
button-county-returned = 县里转回
button-answer-press = 回复督办
button-ask-return = 申请退单
button-ask-extension = 申请延期
button-ask-suspension = 申请挂账
button-ask-void = 申请作废
button-ask-escalation = 申请上报
button-press = 督办
button-track = 记县里进展
button-bring-in = 请领导协调
button-mark-hard = 列为难案
button-unmark-hard = 不再列难案
button-decide = 记会商决定
button-answer-bring-in = 我来答复
button-case-object = 没办好
button-rate = 评价
case-more = { $number } 还可以：
case-hours-typed =
    小时
    个小时
case-hours = { $hours } 小时
case-extend-by =
    { $number } 要延多久？点一个就行。
    也可以先发原因。
case-extend-by-then =
    原因记下了：{ $words }
    { $number } 要延多久？点一个就行。
case-suspend-until = { $number } 挂到哪一天？请发日期，比如 12月20日。
case-suspend-unread = 没看懂是哪一天。请照这样再发一次：12月20日。
case-suspend-when = 日期要在今天以后，也不能太久。请再发一次，比如 12月20日。
case-ask-why = { $number } 是什么原因？请说一句，答复的人要看。
formal-doubted =
    「{ $what }」像是要办别的，没有写进去。
    要办别的，先发「取消」；就是要写这句，再发一遍。
case-needs-words = 请用文字说一句。
case-asked = { $number } 已报请，等答复。答复以前时限照走。
case-asked-nobody =
    { $number } 已报请，但能答复的人还没绑定账号。
    请打电话告诉他们。
case-refuse-why =
    { $asked }
    { $number } 为什么不同意？请说一句，申请的人要看。
case-granted =
    { $number } 已同意。
    { $asked }
case-refused =
    { $number } 没有同意，已告诉申请的人。
    { $asked }
card-asked = 等答复：{ $asked }
asked-return = { $who }申请退单
asked-extension = { $who }申请延期 { $by }
asked-suspension = { $who }申请挂账到 { $until }
asked-void = { $who }申请作废
asked-escalation = { $who }申请上报县里
asked-why = { $asked }：{ $words }
asker-of-unit = { $unit }的{ $name }
so-many-workdays = { $count } 个工作日（{ $hours } 小时）
so-many-days = { $count } 天（{ $hours } 小时）
so-many-office-hours = { $hours } 小时（上班时间）
case-resumed = { $number } 恢复办理了，时限接着走。
case-say-press = 督办 { $number }：请说一句要他们做什么。
case-say-answer-press = { $number } 办到哪了？请说一句。
case-say-track = { $number } 县里怎么说？请记一句。
case-say-county-solved = { $number } 县里怎么办的？请记一句。
case-say-county-returned = { $number } 县里为什么转回？请记一句。
case-say-unmark-hard = { $number } 为什么不算难案了？请说一句，领导看得到。
case-say-mark-hard = { $number } 难在哪？请说一句，会商时要看。
case-say-decide = { $number } 会商怎么定的？请记一句。
case-say-answer-bring-in = { $number } 您看怎么办？请说一句，指挥室和单位照办。
case-press-until = { $number } 请他们什么时候以前回话？
case-press-usual = { $until } 前
case-press-today = 今天下班前（{ $until }）
case-press-tomorrow = 明天下班前（{ $until }）
case-press-until-unread = 没看懂是什么时候，也不能是过去的。点一个，或者照这样写：12月5日 17:00。
case-say-bring-in = { $number } 要领导协调什么？请说一句。
case-say-object = { $number } 哪里没办好？请说一句。
case-said = { $number } 已记下，已告诉{ $told }。
case-said-nobody = { $number } 已记下，但要看的人还没绑定账号。请打电话告诉他们。
case-rate = { $number } 办得怎么样？5 分最好。
case-stars = { $number } 分
case-rate-or-object = 没办好，就点「没办好」，重新办。
case-rated = 记下了，谢谢您。
button-withdraw = 撤回申请
request-withdrawn = { $number } 的申请撤回了，照常往下办。
hears-deciders-withdraw =
    申请撤回了，不用您再定。
    { $card }
watch-request =
    有申请等您定，过了时间还没答复，请点同意或不同意。原因：{ $words }
    { $card }
watch-request-up =
    有申请过了时间没人定，催过了，请过问。原因：{ $words }
    { $card }
asker-undecided =
    您的申请催过了，还没人定，不用干等：能办就直接办，申请会自己撤回；也可以点「撤回申请」。原因：{ $words }
    { $card }
story-withdraw = { $time } 撤回申请
