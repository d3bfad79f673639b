# 报事、派单、办结、核查

phrases-report =
    报事
    上报
    我要报事
    有情况
    /report
# 没说出事项名的一句话里有这些，也当是在报事
report-signs =
    举报
    反映
    投诉
    裂了
    漏了
    漏水
    丢了
    断了
    堵了
    塌了
    倒了
    歪了
    偷
    被占
    没人管
# 这些不是事
report-harmless-words =
    笑倒了
    累倒了
    病倒了
    偷懒
    偷偷
    偷着乐
phrases-my-cases =
    我的报事
    我报的事
    /mine
phrases-todo =
    待办
    待办事项
    /todo

pictures-not-asked = 这一步用不上照片、语音和位置，没当成回答。
words-not-used = 这句像是在说一件事，没当成回答。
pictures-not-used = 这一步没有用上您发的照片、语音和位置。
not-a-household-report =
    要是想报事，点「报这件事」。
    刚才说的、发的都在，不用再来一遍。
not-a-household-elsewhere =
    要是想报事，您还没有登记在哪个网格，这里报不了。
    请打网格员或村委会电话。
button-report-said = 报这件事
said-filed =
    这件事已登记，编号 { $number }，不用再报。
    还有要说的、要发的，点「补充」。
said-closed =
    这件事报过了，编号 { $number }，已办结。
    要是又有这事，发「报事」再报。
file-send-anything =
    请发照片、语音，或说一句话：哪里、什么事。
    有位置也可以发。
file-which-kind =
    收到{ $got }。
    看着像「{ $likely }」。点一下就立案：
file-which-category =
    收到{ $got }。
    是哪一类？点一下就立案：
file-emergency = 人先要紧！请马上打 { $call }。
file-added =
    加进来了，现在有{ $got }。
    点上面的类别就立案。
file-add-to = 补充到 { $number }
file-not-a-report = 不是报事
file-dropped = 好，没有立案。
file-nothing-yet = 还没收到照片或话，请先发来。
file-enough-photos = 一件事最多收 { $most } 个，前面的都在，后面的没加进来。
file-enough-words = 说明最多收 { $most } 字，前面的都在，后面的没加进来。别的可以发照片。
got-album = 一组照片
got-photo = 照片 { $count } 张
got-voice = 语音 { $count } 段
got-file = 文件 { $count } 个
got-words = 说明
got-place = 位置

filed =
    已登记，编号 { $number }。
    { $matter } · { $place }
    已转给指挥室，办到哪一步都告诉您。

button-other-grid = 在{ $grid }
filed-in-other-grid = 改好了，{ $number } 记在{ $place }。

card-head = { $number } { $matter } · { $place }
card-not-yours = { $number } 已不归您办，内容不再显示。有疑问请找指挥室。
card-words = 「{ $words }」
card-place = 位置：{ $latitude }, { $longitude }
card-reporter = { $name } { $time }报
card-state-reported = 待受理
card-state-accepted = 已受理，待派单
card-state-dispatched = 已派单：{ $unit }
card-state-in-hand = 办理中：{ $unit }
card-state-finished = 待核查：{ $unit }已处理
card-state-suspended = 挂账到 { $until }，眼下办不了，到期再办
card-state-escalated = 已上报县里
card-state-closed = 已办结
card-state-void = 已作废
card-state-merged = 已并案
state-reported = 待受理
state-accepted = 已受理
state-dispatched = 已派单
state-in-hand = 办理中
state-finished = 待核查
state-suspended = 挂账
state-escalated = 已上报
state-closed = 已办结
state-void = 已作废
state-merged = 已并案
case-line = { $number } { $matter } · { $place } · { $state }

button-dispatch = 派单
button-finish = 办结
button-take = 接单
button-accept = 受理
button-pass = 核查通过
button-rework = 返工
button-on-spot = 我已处理好
button-add = 补充

room-other-grid =
    网格改过了，请以这条为准。
    { $card }
room-added =
    有补充，请看。
    { $card }

dispatch-which-unit = { $number } 派给哪个单位？
dispatched = { $number } 已派给{ $unit }。
dispatched-to-nobody =
    { $number } 已派给{ $unit }，但那边还没人绑定账号。
    请打电话告诉他们，电话在镇里的通讯录上。
accept-done = { $number } 已受理，接下来请派单。
take-done = { $number } 已接单。办好后点「办结」。
finish-done = { $number } 已报办结，等指挥室核查。
on-spot-done = { $number } 已办结，记在您名下。辛苦了。
check-passed = { $number } 核查通过，已办结。
rework-what-is-wrong = { $number } 哪里没办好？请说一句，单位要看。
rework-needs-words = 请用文字说一句原因。
rework-sent = { $number } 已退回返工。

my-cases =
    您最近报的 { $count } 件。点编号看详情：
    { $lines }
my-cases-none = 您还没报过事。发照片、语音或一句话就能报。
to-do =
    待办 { $count } 件，点编号办理：
    { $lines }
to-do-page =
    待办 { $count } 件，急的在前。这是第 { $first } 到 { $last } 件，点编号办理：
    { $lines }
to-do-line = { $line } · { $left }
to-do-urgent = 【急】{ $line }
button-todo-again = 从头看待办
to-do-no-more = 后面没有待办了。
to-do-of-leader = { $number } { $matter } · { $place } · { $told }
to-do-coordinate = 请您协调
move-of-which = 「{ $move }」哪一件？点编号就行。
move-needs-number =
    「{ $move }」哪一件？把编号一起发来，比如：
    { $move } 2026-0012
to-do-none = 眼下没有待办。

add-send-anything = { $number }：请发要补充的照片、语音或话。
added = 已补充到 { $number }。
resend-please = { $number } 少了这张照片，请重新发一张，会自动补上。

media-refused-too-large = 有一个文件太大（超过 20 兆，或打开来太大），收不下。请发小一点的，或重拍一张。
media-refused-not-a-picture = 有一个文件不是照片，打不开。请用相机拍一张再发。
media-refused-too-many-pixels = 有一张照片尺寸太大，打不开。请把相机调小一档再拍，或发截图。
media-refused-broken = 有一个文件坏了，打不开。请重新发一次。
media-refused-not-allowed = 这种文件收不了。请发照片、语音或文字。
media-refused-locked =
    有一个文件加了密，看不出里面的照片带不带定位，没有往外发。
    请去掉加密再发，或者直接拍照发来。
media-refused-gone = 有一张照片已经取不到了。请重新发一次。
