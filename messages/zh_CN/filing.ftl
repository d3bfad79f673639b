# 报事：是什么、在哪里、是不是有人报过、要紧的先打电话

danger-unconfirmed =
    有人说到险情，还没立案，没有核实：
    「{ $words }」
    { $name } { $telephone }（{ $area }）。请先打电话问清楚。
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
