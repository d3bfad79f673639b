# 总菜单、听不懂时、取消、换语言

phrases-menu =
    菜单
    帮助
    你好
    您好
    早
    早上好
    上午好
    中午好
    下午好
    晚上好
    开始
    /start
    /help
    /menu
phrases-cancel =
    取消
    算了
    不办了
    /cancel
phrases-thanks =
    谢谢
    谢谢你
    谢谢您
    多谢
    辛苦了
    谢谢你们
    感谢
    麻烦了
    thanks
    thank you
phrases-english =
    english
    英文
    说英文
    英语
phrases-chinese =
    中文
    说中文
    chinese
# 句尾的语气词、客气话：去掉以后再看是哪句
phrase-endings =
    呀
    啊
    呢
    吧
    哦
    噢
    喔
    了
    吗
    嘛
    啦
    哈
    呗
    哇
    谢谢
    谢谢您
    谢谢你
# 说正事之前的话：整句去掉这些，剩下的正好是一句才算
phrase-wrapping =
    请问
    麻烦
    麻烦您
    麻烦你
    劳驾
    您好
    你好
    帮我
    给我
    我想
    我要
    我想要
    查一下
    查查
    看一下
    看看
    问一下
    问问
    一下
    现在
    目前
    到底
    一共
    总共
    还有
    有
    我家
    我家的
    我们家
    我们家的
    咱家
    咱家的
    咱们家
    俺家
    家里
    家里的

menu =
    { $name }，您好。
    按 1 查积分，2 报事，3 找网格员{ $more }。
    点一下按钮，或回数字。
not-understood =
    这句没听明白。
    按 1 查积分，2 报事，3 找网格员{ $more }。
not-understood-report = 要是想报事，点「报这件事」，不用再说一遍。
more-by-number = ，{ $number } { $label }
menu-points = 查积分
menu-report = 报事
menu-worker = 找网格员
menu-mine = 我的报事
menu-todo = 待办
menu-enter-points = 记分
menu-invite = 给住户绑定码
menu-desk = 兑换台
menu-shelf = 货架

cancelled =
    好，刚才的放下了。
    已经立案的不受影响。
cancelled-report =
    好，刚才的放下了，没有报：「{ $what }」
    后来又想报，点「接着报」，不用重新发。
thanked = 不客气。有事随时发给我。
thanked-go-on = 不客气。这句没加进去，接着办刚才的：
nothing-to-cancel = 眼下没有要取消的。要办什么，点一下。
language-changed = 好，以后用中文回您。

phrase-assent =
    确定
    确认
    好的
    好
    好吧
    行
    可以
    对
    对的
    是
    是的
    没错
    同意
    嗯
which-of-these = 有几个都像，是哪一个？点一下，或回它的数字。
please-choose = 请点一个按钮，或回它的数字。
button-old = 这个按钮过时了，点了不作数。请看下面：
button-unknown = 这个按钮现在用不了。请从下面重新点：
put-down =
    上次没办完的隔得太久，先放下了：
    「{ $what }」
    要接着办，请重新发。
put-down-settled =
    「{ $what }」放下了：
    { $why }
put-down-for-more =
    手上的事太多，最早的先放下了：
    「{ $what }」
    要接着办，请重新点它的按钮。
put-down-report =
    上次发的没有报上去，隔得太久，先放下了：
    「{ $what }」
    要报，点「接着报」，不用重新发。
report-left = 您发的还没报上去：「{ $what }」
report-left-beneath =
    您发的还没报上去：「{ $what }」
    要报，点「接着报」。
button-report-on = 接着报
button-report-on-of = 接着报：{ $what }
put-down-report-for-more =
    手上的事太多，最早的先放下了，还没报：
    「{ $what }」
    要报，点「接着报」，不用重新发。
back-to = 接着办刚才的：
back-to-report = 接着办刚才的「{ $what }」：
slow-down =
    您发得真多，都收到了，一条不少。
    我一条一条办，请等一两分钟。
message-put-aside =
    对不住，这条消息没办成，已经留着（编号 { $number }）。
    管理员会查看，您不用再发。急事请直接打网格员电话。

edit-kept = 改的话记下了，和原来的一起留在 { $number }。
edit-too-late =
    改过的这句看到了，可原来那句已经办了。
    要改，请把新的再发一遍。
group-lost =
    「{ $group }」里发不进消息了，{ $bot }可能被移出了群。
    请把{ $bot }重新加进群，公示和提醒才发得到。
person-lost =
    { $name }停用了机器人，消息送不到。
    要紧的事请打电话。

list-mark = 、
item-mark = { " · " }

group-hello =
    大家好，我是{ $bot }。
    积分管理员在这里发「绑定本群」，没回应就发 /bind，就能收到本村的公示。
group-write-me-first = 这件事要私下说。请先私聊我一句「你好」。
answered-in-private = 已经私下回您了，请看和我的私聊。
group-which-village = 「{ $group }」是哪个村的群？
group-bound-for-you = 好，群已绑定{ $village }。
group-bound =
    本群已绑定{ $village }。
    每天的巡查提醒、每期的积分公示会发到这里。

worker-line = 您的网格员：{ $name }，电话 { $telephone }（{ $grid }）
worker-of-village = 您村里的网格员：
worker-of-grid = { $grid }：{ $name }，电话 { $telephone }
worker-none = { $grid }暂时没有网格员，请打村里电话 { $telephone }。
worker-no-household = 您名下还没有登记的户。请打村委会电话，让积分管理员登记。
phrases-worker =
    网格员
    找网格员
    网格员电话
    网格员是谁
    网格员电话多少
    网格员电话是多少
    我的网格员
    找我的网格员
    my grid worker
