# 评分小组上门评分：一户一张卡，点一下就下一户

phrases-scoring =
    评分
    开始评分
    打分
    上门评分
    接着评
    /score
menu-score = 评分
button-start-scoring = 开始评分
scoring-no-panel =
    您现在没有要评的户。
    要评分，请积分管理员先成立评分小组。
scoring-which-panel = 您在几个小组里，先评哪一个？

score-card =
    { $household } { $head }户 · { $group }组
    已评 { $done }/{ $total } 户
score-card-returned = 请再看一遍：{ $words }
score-card-marked = 已打：{ $marks }
score-card-before = 早先记的：{ $marks }。点哪项就改哪项，不点就不动。
score-before = { $mark }（{ $name } { $day }）
score-stays = 早先记的不动：{ $marks }
score-card-words = 说明：{ $words }
score-card-proofs = 证明：{ $number } 份
score-card-how = 都好，点第一个。哪项不够，先点哪项。照片、说明直接发。
score-all-full = 全部满分，下一户
score-rest-full = 其余满分，下一户
score-nothing-full = 评好了，下一户
score-keep = 就这样，下一户
score-declared = 申报：{ $item }
score-acts = 做了实事（加分）
score-acts-some = 做了实事（已加 { $number } 项）
score-skip = 跳过
score-more = 更多
score-here = 回到这一户
score-full-items = 满分 { $number } 项
score-kept = 记下了：{ $household }（{ $marks }）
score-item-kept = { $item } { $points }，记下了。
score-skipped = 先跳过 { $household }，最后再来。
score-criteria = { $item }：{ $criteria }
score-most = 最多 { $most } 分
score-which-mark =
    { $item }（{ $criteria }）
    打几分？点一个，或直接发数字。
    照片、说明也发在这里。
score-how-often =
    { $item }（每次 { $value }）：{ $criteria }
    认几次？不认就点 0。
score-lower = 再低一些
score-which-act = 做了哪件实事？
score-proof-kept = 收到，和这一户放在一起，不进群。
score-words-kept = 记下了，组长看得到，不进群。分没有动：哪项要扣，点哪项。
score-proof-kept-more = 收到，和这一项放在一起。再打个分。
score-words-kept-more = 记下了。再打个分。
score-words-about = { $item }：{ $words }
score-proposal =
    { $household }户自己申报：{ $item }
    说明：{ $words }
    属实就在下面点「申报」打分；不属实不用管。
score-more-what = { $household }户，要做什么？
score-more-find = 找一户
score-more-progress = 看进度
score-more-criteria = 看评分标准
score-more-back = 改上一户：{ $household }
score-more-skipped = 评跳过的
score-find = 去哪一户？请发户编码（末几位也行）或户主姓名。
score-find-none = 小组里没有这一户。请再发一次户编码或户主姓名。
score-which = 是哪一户？
score-taken =
    { $household }户，{ $name }正在评（到 { $until }）。
    您先评别的户。
score-somebody-there = { $household }户刚有人评过，请再点一次。
score-left-to-others = 剩下的由组员评：{ $households }
score-left-skipped = 还有跳过的，现在评哪一户？
score-all-done = 这一期都评完了，等组长确认。谢谢。
score-all-done-leader = 都评完了。请看全组评分，没问题就确认。

refused-panel-not-on-panel =
    您不在这个评分小组里，评不了。
    有出入，请找积分管理员。
refused-panel-confirmed =
    这个小组已经结束，不再改分。
    要更正，请积分管理员另记一笔。
refused-panel-period-over =
    这一期的评分已经截止，不能再打分。
    要更正，请在公示后提异议。
refused-panel-elsewhere = 这一户不归这个小组评。
refused-panel-own-household = 这是您自己家，由别的组员来评。
refused-panel-own-grid = 这一户在您自己的网格，交叉评，由别的组员来评。
refused-panel-not-leader = 这一步由组长来办。您可以看全组评分。

panel-reason = 评分小组上门评
panel-reason-proof = 有证明 { $number } 份
entry-panel-full = { $day } 满分 { $number } 项（{ $why }）
