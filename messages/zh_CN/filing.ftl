# 报事：是什么、在哪里、是不是有人报过、要紧的先打电话

danger-unconfirmed =
    有人说到险情，还没立案，没有核实：
    「{ $words }」
    { $name } { $telephone }（{ $area }）。请先打电话问清楚。
danger-said-since =
    刚才报险情的{ $name }又说：
    「{ $words }」
    没有核实。请打 { $telephone }（{ $area }）问清楚。
file-which-of =
    收到{ $got }。
    是下面哪一种？点一下就立案：
file-place = 地方：{ $place }。
file-at = 在{ $place }
file-item-at = { $item }，在{ $place }
file-not-at = 不在{ $place }
file-follow = 跟进 { $number }
file-another = 不是一件，另报
same-reported =
    { $day }有人报过：{ $number } { $matter } · { $place }，还没办完。
    要是同一件，点「跟进 { $number }」，不用再报。
same-followed =
    { $day }有人报过：{ $number } { $matter } · { $place }，还没办完。
    您已经在跟进。要是同一件，点「补充到 { $number }」，不用再报。
same-own =
    { $day }您报过：{ $number } { $matter } · { $place }，还没办完。
    要是同一件，点「补充到 { $number }」，不用再报。
same-closed = { $number } 刚刚办结了。要是还有这事，请另报。
follow-begun =
    好，您跟进 { $number }，办到哪一步都告诉您。
    您发的也加进去了。
follow-added = 加进 { $number } 了，办的人看得到。
file-how =
    点下面最像的一类，就报上去了；拿不准点哪个都行，指挥室会改。
    不想报，点「不是报事」。
file-puzzled-words =
    啥
    啥意思
    什么意思
    不懂
    看不懂
    没看懂
    不明白
    咋弄
    咋办
    咋报
    怎么弄
    怎么办
    怎么报
    点哪个
# 整句是其中一句，就是不报了
file-taken-back-words =
    不用了
    不用报了
    不报了
    不用
    不要了
    不是报事
    不报事了
    没事了
    没事儿了
    没有事了
    发错了
    发错人了
    报错了
    点错了
    按错了
    人找到了
    找到了
    找着了
    火灭了
    火扑灭了
    已经扑灭了
    扑灭了
    虚惊一场
    撤销
    撤回
# 打头的一句是其中一句，就是改前面说的
file-wrong-words =
    说错了
    写错了
    打错了
    打错字了
    讲错了
    搞错了
    弄错了
    错了
    不对
    说得不对
    更正
    更正一下
# 说错了之前的话：去掉再看
file-thought-wrapping =
    刚才
    刚刚
    前面
    上面
    上一条
    那件事
    这件事
    那件
    这件
    那句话
    那句
    这句
    那条
    对不起
    不好意思
    抱歉
    是我
    我
    哦
    噢
    啊
    呃
    谢谢
file-apart = 另报一件：{ $what }
file-put-down =
    好，这件放下了，没有报：「{ $what }」
    后来又想报，点「接着报」，不用重新发。
file-say-anew =
    不要紧，请把对的整句再发一遍，前面的就不要了。
    不想报了，点「不是报事」。
file-put-right =
    「{ $said }」是改前面的「{ $before }」吗？
    点一下，再选是哪一类：
file-put-right-only = 只用这句
file-put-right-both = 两句都要
filed-thought-better =
    { $number } 已经报上去了，指挥室收到了。
    点「补充到 { $number }」，这句就发给他们，要改要撤由他们办。
said-added = 这句已经在里面了：{ $number }。不用再发。
file-goods-elsewhere = 换东西请发「兑换」。这句没加进报事。
# 打头的词，后面是货名：换大米
goods-words =
    换
    我要换
    我想换
    兑换
follow-shown =
    { $number } { $matter } · { $place }
    { $state }。您在跟进这件。
follow-ended = 好，不再告诉您 { $number } 的进展。
follow-none = 您没有跟进这件。
button-unfollow = 不再跟进
yours-reported = 您报的
yours-followed = 您跟进的
follower-granted-void = { $yours } { $number }（{ $matter }），没有立案。原因：{ $words }
my-cases-followed =
    您跟进的 { $count } 件。点编号看详情：
    { $lines }
case-line-followed = { $line }（跟进）
or-mark = {" 或 "}
emergency-report = 要报这件事，点「报这件事」。
filed-item-first = 是哪种事，指挥室定了才知道能不能当场办。您已经处理好的，点「补充」发照片来。
filed-wanted = 有{ $what }更好办，点「补充」发来。
card-bottom-line = 底线事项：出不得事的，要先办；网格先报的可以记首报
card-closing = 办结标准：{ $closing }
card-evidence = 办结要有：{ $what }
evidence-photo = 现场照片
evidence-photo-after = 处理后的照片
evidence-location = 位置
evidence-record = 书面材料
button-set-item = 改事项
set-item-which = { $number } 是什么事？
on-spot-kept = { $number } 指挥室定了是什么事，这类要由单位来办。您发的照片和话都记在这件里了，单位看得到。
finder-item-set = { $number } 指挥室定为「{ $matter }」，可以当场办。您处理好了，点「我已处理好」；没处理，等指挥室派单。
set-item-done = { $number } 改成「{ $matter }」了。时限从下一步起按它算。
