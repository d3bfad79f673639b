# 指挥台、查案件、值班、交班、会商

phrases-room-desk =
    指挥台
    工作台
    /desk
menu-room = 指挥台
room-desk-head = 指挥台。点一下看那一队：
room-desk-on-duty = 现在值班：{ $names }
room-desk-nobody = 现在没排值班，通知发给指挥室所有人。
room-desk-left = { $name } { $time }交班：{ $words }
room-desk-left-nothing = { $name } { $time }交班，没有别的交代。
room-desk-left-to-room = { $name } { $time }交班，话留给了下一班的值班员。
room-desk-not-taken = 还没人接班。
button-room-desk = 回指挥台
button-next = 下一页
queue-new = 新报
queue-overdue = 超时
queue-today = 今天到期
queue-to-check = 待核查
queue-asked = 待批
queue-hard = 难案
queue-aside = 挂账和上报
queue-counted = { $queue } { $count } 件
queue-many = { $queue } { $count } 件以上
queue-page =
    { $queue }，点编号办理：
    { $lines }
queue-none = { $queue }：眼下没有。
queue-no-more = { $queue }：后面没有了。
queue-line = { $number } { $matter } · { $place } · { $left }
queue-left = 还剩{ $span }
queue-over = 超时{ $span }
queue-marked-hard = { $left } · 难案

phrases-find =
    找
    搜
    查案件
    找案件
    搜案件
    /find
# 打头的词，后面空一格再写要找的：找 路灯
find-words =
    查案件
    找案件
    搜案件
    找
    搜
    /find
menu-find = 查案件
find-what =
    查哪件？发编号或工单号（后几位也行）、网格、事项、单位、人名，或话里的几个字。
    话里的字可以写几处，中间空一格；别的一次查一样。
find-needs-words = 请发字或数字。
find-found =
    「{ $words }」找到这些，新的在前，点编号看：
    { $lines }
find-none =
    「{ $words }」没找到。
    换个说法，或只发两三个字再试。
find-none-yet =
    「{ $words }」最近的里面没有。
    点「再往前找」接着找。
find-no-more = 「{ $words }」前面没有了。
find-old = 这是上回查的，请再查一次。
button-further-back = 再往前找
button-find-anew = 另查一件

phrases-on-duty =
    谁值班
    今天谁值班
    现在谁值班
    值班电话
on-duty-now = 现在值班：{ $name }，电话 { $telephone }，到 { $ends }。
on-duty-next = 下一班：{ $name }，{ $begins } 起。
on-duty-nobody = 现在没排值班。有急事请打村委会电话。

phrases-duty-roster =
    值班表
    /duty
phrases-duty-put =
    排班
    排值班
button-duty = 值班表
button-duty-put = 排班
shift-day = { $day }白班
shift-night = { $day }夜班
shift-day-words =
    白班
    白
    白天
shift-night-words =
    夜班
    夜
    晚班
    晚上
shift-today-words =
    今天
    今日
shift-tomorrow-words =
    明天
    明日
shift-day-after-words = 后天
duty-line = { $shift } { $name }
duty-roster =
    往后的值班：
    { $lines }
duty-none = 往后没排值班。点「排班」排上。
duty-send-lines =
    请发值班，一行一班，写日期、白班或夜班、姓名。比如：
    { $day } 白班 刘强
    一个月的可以一起发。
duty-needs-lines = 请发文字，一行一班。
duty-put =
    排好了 { $count } 班：
    { $lines }
duty-wrong =
    这几行没排上：
    { $lines }
duty-again = 请改好再发这几行，不改就发「取消」。
duty-fault-line = { $line }（要写日期、白班或夜班、姓名）
duty-fault-person = { $line }（指挥室没有{ $name }）
duty-fault-namesakes = { $line }（指挥室不止一个{ $name }）
duty-fault-day = { $line }（日期过了，或太远）
duty-off = 撤：{ $shift }
duty-off-already = 这一班已经撤了，或过了。
duty-taken-off = 撤了：{ $shift }。
duty-yours = 给您排了值班：{ $shift }。
duty-yours-off = 您的值班撤了：{ $shift }。

phrases-hand-over =
    交班
    交接班
    /handover
button-hand-over = 交班
button-take-over = 接班
handover-left =
    交班。眼下在办 { $open } 件，今天到期 { $today } 件，超时 { $overdue } 件，难案 { $hard } 件，没回的督办 { $pressed } 件。
    还有要交代的，写一句；没有就点「没有别的」。
handover-nothing = 没有别的
handover-needs-words = 请用文字写一句。
handover-waits = 您 { $time }交过班，还没人接。再交一次，以新的为准。
handover-given = 交班记下了，已告诉下一班。
handover-given-nobody =
    交班记下了，但下一班还没人绑定账号。
    请打电话告诉他们。
handover-yours =
    { $name }交班给您。交代：{ $words }
    在办 { $open } 件，今天到期 { $today } 件，超时 { $overdue } 件，难案 { $hard } 件，没回的督办 { $pressed } 件。
    看过请点「接班」。
handover-taken = 接班了，上一班是{ $name }。辛苦了。
handover-taken-already = 这一班{ $name }已经接了。
handover-yours-taken = { $name }接班了。您辛苦了。
refused-handover-own = 自己交的班，要别人来接。

phrases-consult =
    会商
    会商清单
    /consult
button-consult = 会商
button-consult-list = 列本周清单
button-consult-walk = 一件一件过
button-consult-sheet = 看清单
consult-none =
    本周会商还没列清单。
    点「列本周清单」，难案、挂账、上报、超时久的都列进去。
consult-none-yet = 本周会商还没列清单，等指挥室来列。
consult-nothing = 眼下没有要会商的。
consult-week = { $week }这周会商 { $count } 件，定了 { $decided } 件。
consult-reason-hard = 难案
consult-reason-aside = 挂账或上报
consult-reason-overdue = 超时久
consult-next =
    还有 { $count } 件没定。这件：{ $reason }，{ $left }
    { $card }
    怎么定？写一句，或点一句常用的。
consult-skip = 先放一放
consult-stop = 今天到这里
consult-decided = { $number } 定下了，已告诉单位。
consult-decided-no-unit = { $number } 定下了。单位还没看到：请派单，或打电话告诉他们。
consult-ended = { $number } 已经办结，不用定了。
consult-sheet = { $week }这周会商清单
consult-sheet-decided =
    定了 { $count } 件：
    { $lines }
consult-sheet-undecided =
    没定 { $count } 件：
    { $lines }
consult-sheet-ended =
    已办结 { $count } 件：
    { $lines }
consult-line-decided = { $number } { $matter } · { $place }：{ $words }
consult-line-undecided = { $number } { $matter } · { $place }（{ $reason }）
consult-line-ended = { $number } { $matter } · { $place }
duty-too-many = 一次最多排 200 班，这些一班都没排。请分两次发。
refused-duty-other-room = 这一班是别的指挥室的，请他们撤。
refused-handover-replaced = { $name }后来又交过一次班，以新的为准。请点新的那条接班。
consult-decided-before =
    { $number } 刚才有人定了：{ $words }
    您这句没有记。要改定，请打开这件点「记会商决定」。
consult-over = { $week }这周的会商过了，又列了新的清单。要接着定，请说「会商」。
