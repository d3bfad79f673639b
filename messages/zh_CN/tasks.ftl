# 临时任务、专项排查：布置、填表、进度、结束

menu-tasks = 临时任务
phrases-tasks =
    临时任务
    专项排查
    排查任务
    填表
phrases-task-new =
    布置任务
    新任务
    发任务
    布置排查

# 布置时一行一项：项目后面写的是哪一种
phrase-task-number =
    数字
    数
    数量
    填数
phrase-task-words =
    文字
    说明
    填字
    写字
phrase-task-photo =
    照片
    拍照
    图片
    图
phrase-task-optional =
    可不填
    选填
    可空
# 前面是“有”，后面是“没有”
phrase-task-yes-no =
    有/无
    有/没有
    有/没
    是/否
    是/不是

button-task-new = 布置新任务
button-task-answer = 填表
button-task-nothing = 没有发现
button-task-file = 当案件报
button-task-show-case = 看这件
button-task-correct = 改一改
button-task-send = 发出
button-task-allow-nothing = 允许一键报「没有发现」
button-task-forbid-nothing = 不用一键报
button-task-form = 改要填的
button-task-whom = 改发给谁
button-task-until = 改时间
button-task-drop = 不发了
button-task-pick = 挑人
button-task-enough = 好了
button-task-left-out = 不填
button-task-show = 看进度
button-task-remind = 催没填的
button-task-sheet = 要表格
button-task-close = 结束任务
button-task-close-now = 结束
button-task-wait = 再等等

task-ask-title =
    要布置什么？第一行写名称，下面写要做什么。
    比如：
    冬季用火排查
    每家都看看炉子、电线和烟道。
task-title-wrong = 名称写在第一行，不超过 40 个字。
task-ask-words = 要他们做什么？请写几句。
task-words-wrong = 请用文字写几句。
task-ask-form =
    要填哪几项？一行一项，项目后面写填什么。
    比如：
    查了几户 数字
    有无隐患 有/无
    哪一类 用电/燃气/烟道
    说明 文字 可不填
    现场 照片 可不填
task-fault-empty = 还没有要填的，至少写一行。
task-fault-too-many-fields = 最多 10 项，太多了大家填不过来。
task-fault-no-name = 这一行没有写项目：{ $line }
task-fault-long-name = 这一行太长，一个词不超过 30 个字：{ $line }
task-fault-same-name = 这一项写了两遍：{ $line }
task-fault-no-kind = 这一行没写填什么，请在后面加 数字、文字、照片 或者 有/无：{ $line }
task-fault-few-choices = 这一行至少要两个可选的：{ $line }
task-fault-many-choices = 这一行可选的太多，最多 8 个：{ $line }
task-ask-whom = 发给谁？
task-whom-area = { $area }，{ $count } 人
task-whom-picked = { $names }
task-pick = 发给谁？点名字，或者把名字发来，用顿号隔开。
task-pick-more =
    已选：{ $names }
    还有就接着选，没有了点「好了」。
task-worker-of = { $name }（{ $grid }）
task-no-such-worker = 没有叫「{ $name }」的网格员，请再看看名字。
task-of-other-room = 「{ $name }」归另一个指挥室管，不能跟这几位一起发。请另发一件。
task-two-of-that-name = 叫「{ $name }」的不止一位，请点下面的按钮选。
task-ask-until = 什么时候截止？点一个，或者发日期和钟点，比如 12月5日 17:00。
task-until-unread = 没看懂是哪天几点。请照这样再发一次：12月5日 17:00。
task-until-wrong = 截止时间要在半小时以后、60 天以内。请再发一次，比如 12月5日 17:00。
task-until-gone-by = 选的截止时间快过了，请重新定一个。
task-back =
    请看一遍，对了就点「发出」。
    【{ $title }】
    { $words }
task-back-whom = 发给：{ $whom }，共 { $count } 人
task-back-remind = 自动提醒：{ $at }，只提醒没填的
task-back-burden = 他们手上还有 { $count } 件没结束的任务。
task-back-nothing = 没有发现的，可以一键报。
task-back-no-nothing = 没有发现的，也要逐项填。
task-dropped = 好的，没有发出。
task-sent = { $number }《{ $title }》已发出，{ $all } 人里有 { $told } 人收到。
task-unreached = 这 { $count } 位还没绑定账号，收不到，请打电话：

task-card = 【{ $title }】{ $number }
task-card-fields = 要填：{ $fields }
task-card-until = 截止：{ $until }
task-field = { $name }（{ $takes }）
task-field-optional = { $name }（{ $takes }，可不填）
task-kind-number = 数字
task-kind-words = 文字
task-kind-photo = 照片
task-new =
    指挥室布置了一件事：
    { $card }
task-reminder =
    《{ $title }》您还没填，几下就好：
    { $card }

task-fill-number = { $at }/{ $all } { $name }：请发数字。
task-fill-yes-no = { $at }/{ $all } { $name }？
task-fill-choice = { $at }/{ $all } { $name }：请选一个。
task-fill-words = { $at }/{ $all } { $name }：请写几句。
task-fill-photo = { $at }/{ $all } { $name }：请发照片。
task-as-before = 照旧：{ $value }
task-wrong-number = 这里要一个数字，比如 12。
task-wrong-yes-no = 请点下面的按钮选。
task-wrong-choice = 请点下面的按钮选。
task-wrong-words = 请用文字写几句。
task-wrong-photo = 这里要照片，请拍一张发来。
task-photo-came = 照片收到了。还有就接着发，没有了点「好了」。
task-said = { $name }：{ $value }
task-answered = 《{ $title }》收到了，谢谢您。
task-answered-late = 《{ $title }》收到了，已经过了截止时间，记作迟报。谢谢您。
task-may-correct = { $until } 前都可以改。
task-next = 填下一件：{ $title }
task-correct = 改《{ $title }》
task-nothing-numbers = 「{ $fields }」还空着，要填就点「改一改」。
task-nothing-already = 《{ $title }》您已经报过「没有发现」，不用再报。
task-as-report = { $said }（{ $title }）

task-filed-before = 这一处已经报过，编号 { $number }。

tasks-of-room =
    临时任务：
    { $lines }
    点一件看谁没填、合计多少。
tasks-more-open = 另有 { $count } 件没结束，这里列不下。办完的请点开「结束」。
tasks-more-to-answer = 还有 { $count } 件等您填。先填上面的，再说「临时任务」。
tasks-none-of-room = 眼下没有临时任务。要布置就点「布置新任务」。
tasks-none-to-answer = 没有等您填的任务。
task-line = { $number }《{ $title }》{ $done }/{ $all }，{ $until } 截止
task-line-closed = { $number }《{ $title }》已结束
task-head = { $number }《{ $title }》{ $area }
task-progress = 已填 { $done } 人，共 { $all } 人
task-progress-late = 其中迟报 { $count } 人
task-progress-nothing = 其中报「没有发现」 { $count } 人
task-total-sum = { $name }：合计 { $sum }
task-total-choice = { $choice } { $count }
task-total-choices = { $name }：{ $counts }
task-missing = 还没填的 { $count } 人：
task-missing-line = { $name } { $telephone }
task-missing-more = 还有 { $count } 人，见表格。
task-nobody-missing = 都填了。
task-closed-on = 已在 { $at } 结束。
task-nobody-to-remind = 《{ $title }》都填了，不用催。
task-reminded = 已催 { $told } 人，没填的共 { $all } 人。
task-close-anyway = 《{ $title }》还有 { $count } 人没填。现在结束，他们就不能再填了。
task-stays-open = 《{ $title }》还开着。
task-closed = 《{ $title }》结束了，不再收。
task-deadline =
    到截止时间了。
    { $lines }
    没填的还可以补，记作迟报；不等了就点「结束任务」。

task-sheet-comes = 《{ $title }》的表格，请查收。
task-sheet-file = { $number } { $title }
task-sheet-title = { $number } { $title }（{ $area }，{ $until } 截止）
task-sheet-answers = 已填
task-sheet-missing = 未填
task-sheet-name = 网格员
task-sheet-grid = 网格
task-sheet-telephone = 电话
task-sheet-at = 填报时间
task-sheet-note = 备注
task-sheet-nothing = 没有发现
task-sheet-late = 迟报
task-sheet-total = 合计

refused-task-closed = 《{ $title }》已经结束，不再收了。有要说的请打电话给指挥室。{ $said }
refused-task-late = 《{ $title }》{ $until } 已截止，您填过的不能再改。要改请打电话给指挥室。{ $said }
refused-task-not-yours = 《{ $title }》不用您填了。
refused-task-fill-in = 《{ $title }》要逐项填，请点「填表」。
refused-task-nothing-filed = 《{ $title }》您还没填，请先点「填表」。
refused-task-other-room = 《{ $title }》不归您的指挥室管。
refused-task-already-closed = 《{ $title }》已经结束了。
refused-task-quiet = 现在是休息时间，不打扰大家。请明天早上再催。
refused-task-reminded = 《{ $title }》今天催过了，请明天再催，急的请打电话。
office-export-task = 已写到 { $file }：填了的 { $done } 人，没填的 { $missing } 人。
office-task-none = 没有编号为 { $number } 的任务。请在聊天里发「临时任务」看编号。
