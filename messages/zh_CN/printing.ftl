# 打印公示、公示的文字版、照片墙、积分单

phrases-print =
    打印公示
    打印积分公示
    公示单
    打印公示单
    公示打印
    公示打印、照片墙
    /print
phrases-print-words =
    公示文字
    公示文字版
    积分公示文字版
menu-print = 公示打印、照片墙
print-what =
    { $village }{ $title }，共 { $count } 户。
    要哪一种？
print-nothing-yet =
    { $village }还没有公示过积分，没有可以打印的。
    公示以后再发「打印公示」。
button-print-a4 = 打印（A4）
button-print-a3 = 打印（A3 大字）
button-print-words = 文字版
button-print-earlier = 以前的
print-sheet =
    { $title }，{ $paper } 纸，请打印张贴。
    每页有期限和电话，最后一页签字、盖章。
print-file = { $village }{ $period }积分公示第{ $revision }版{ $paper }
print-earlier = 以前公示过的，点一下就打印：
print-earlier-line = { $month }第 { $revision } 版
print-none-earlier = 没有更早的公示。
print-title-final = { $month }积分公布
print-title-superseded = { $month }积分公示（已更正）
print-notice-open =
    有异议请在{ $until }以前（含当天）找村积分管理员提出
    联系电话 { $telephone }
print-notice-over =
    异议期到{ $until }为止
    有疑问找村积分管理员，联系电话 { $telephone }
print-which = 共 { $count } 户，第 { $revision } 版
print-passed = { $day }会议通过（应到 { $due } 人，实到 { $present } 人）
print-superseded = 这一版已经更正，以新的一版为准
print-changes = 异议答复后更正 { $count } 户：
print-sign =
    制表人
    村务监督委员会
    村民委员会
    日期
print-seal = （盖章处）
print-words-head = { $village }{ $title }
print-words-piece = （第 { $number } 段，共 { $of } 段）
print-words-line = { $rank }、{ $household }：{ $points } 分（全年 { $last }）
print-words-line-so-far = { $rank }、{ $household }：{ $points } 分（全年至今 { $last }）
print-words-line-average = { $rank }、{ $household }：{ $points } 分（人均 { $last }）

phrases-wall =
    照片墙
    看照片墙
    选照片墙
    /wall
button-wall = 照片墙
wall-overview =
    { $village }{ $month }照片墙：
    照片 { $all } 张，没看 { $left }，选上 { $fit }，不上 { $unfit }，已发 { $hanging }。
    选上的随积分公示发到群里；公示过了，由积分管理员发。
wall-no-photos =
    { $village }还没有能上墙的照片。
    评分小组确认以后，把屋外、没减分的照片拿来给您看。
wall-all-gone = { $month }的评分照片，公布满 30 天，{ $day }已经删除。
button-wall-look = 看照片
button-wall-chosen = 看选上的
button-wall-publish = 发到群里
wall-look =
    { $photo }（还有 { $left } 张没看）
    没有人脸、没有孩子、没拍到屋里，才能上墙。
wall-fit = 都没有，上墙
wall-unfit = 不上墙
wall-skip = 先跳过
wall-stop = 先到这里
wall-chosen = 选上 { $count } 张，点一张再看：
wall-none-chosen = 没有选上、还没发的照片。发「照片墙」接着看。
wall-again = { $photo }，还上墙吗？
wall-take-back = 撤下
wall-keep = 还上
wall-taken-back = { $photo }撤下了，不上墙。
wall-photo-gone = 这张照片现在不能选了。
wall-photo-hangs = 这张已经发到群里，撤不回来了。
wall-waits =
    积分还没公示，选上的照片到时候一起发。
    现在不用再点。
wall-sent = 好，{ $count } 张照片发出去了。
wall-title = { $month }照片墙
wall-foot = 照片都经人看过：没有人脸、孩子和屋里
wall-published =
    { $village }{ $month }照片墙，{ $count } 张。
    都是评分时拍的屋外，只写户编码。
wall-without-group =
    { $village }照片墙，{ $count } 张。还没有绑定的村群，请您转到村里的群。
refused-wall =
    照片墙由积分管理员或评分小组组长来选。
    发「菜单」，看看您能办什么。

phrases-slip =
    积分单
    代查积分
    替住户查积分
    替没手机的户查积分
    打印积分单
    /slip
phrases-slips =
    全部积分单
    打印全部积分单
phrases-served =
    代查记录
    谁替我家查过积分
menu-slip = 替没手机的户查积分
button-slips = 没手机户的积分单
button-slip-next = 再查一户
slip-whose =
    替哪一户查？下面是没绑手机的户。
    也可以发户编码（末几位也行）或户主姓名。
slip-whose-none = 替哪一户查？请发户编码（末几位也行）或户主姓名。
slip-all = 全部 { $count } 户一起打印
slip-read-out =
    请念给住户听，或把图打印出来：
    { $slip }
slip-file = { $household }积分单
slip-title = { $town }{ $village } 积分单
slip-household = { $household } { $head }户
slip-balance = 可用积分 { $balance } 分
slip-group = { $group } { $earned }/{ $most }
slip-group-lower = { $group } { $earned }/{ $most }：{ $items }
slip-entries = 一笔一笔：
slip-no-entries = 这一期没有单独记分，按积分办法算。
slip-more-entries = 还有 { $count } 笔，请向积分管理员查。
slip-in-person = 另有 { $count } 笔，请向积分管理员当面问。
slip-object = 有异议，请在{ $until }以前（含当天）打 { $telephone }，或告诉网格员。
slip-ask = 有疑问，请打 { $telephone }，或告诉网格员。
slip-by-grid-worker = { $year }年{ $day } 网格员{ $name }代查
slip-by-clerk = { $year }年{ $day } 积分管理员{ $name }代查
slips-none = { $place }没有没绑手机的户，不用打印。
slips-under-way = { $place }的积分单正在做，做好就发给您。
slips-begun =
    { $place }没绑手机的 { $count } 户，正在做积分单。
    做好就发给您。
slips-file = { $place }积分单{ $day }
slips-part =
    { $place }的积分单，这一份 { $count } 户，一张纸两户。
    还有的接着做，做好再发给您。
slips-ready =
    { $place } { $count } 户的积分单做好了，一张纸两户。
    打印出来裁开，送到户里。
refused-slip-elsewhere = 这一户不在您的网格，请它的网格员来查。
refused-slip-has-phone =
    { $household } { $head }户自己能用手机，请他们发「积分」。
    您只替没有手机的户查。
served-told =
    { $household }没绑手机的时候，有人替您家查过积分：
    { $line }
button-served = 看代查记录
served-head = 替 { $household } 查过积分的：
served-never = 没有人替 { $household } 查过积分。
served-line-grid-worker = { $day } 网格员{ $name }
served-line-clerk = { $day } 积分管理员{ $name }
