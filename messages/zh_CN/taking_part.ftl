# 参加积分：参加和退出、书面同意

## 参加和退出

phrases-join =
    参加积分
    加入积分
    我要参加积分
    /join
phrases-leave =
    不再参加
    退出积分
    不参加积分了
    不再参加积分
    /leave
button-join = 参加积分
button-leave = 不再参加
join-which = 哪一户参加？
leave-which = 哪一户不再参加？
join-notice =
    { $household } { $head }户参加积分，先看清楚：
    自愿参加，从{ $day }算起，随时可以退出。
    评分小组会上门评分，评完在村里公示分数和名次。
    公示只登户编码；登不登姓名由您家另外决定。
    要家里成年人同意才算。您代表全家同意吗？
join-agree = 同意参加
join-not-now = 先不参加
join-dropped = 好，先不参加。想参加了再发「参加积分」。
join-already = { $household } 已经参加积分了，不用再办。
joined =
    好，{ $household } 从{ $day }起参加积分，您的同意记下了。
    不想参加了，发「不再参加」。
leave-notice =
    { $household } { $head }户不再参加积分，先看清楚：
    算到{ $day }为止，以后不评分、不排名、不公示。
    以前的分和记录都留着，余额照样能兑换。
    以后想回来，再发「参加积分」。
leave-agree = 不再参加
leave-not-now = 接着参加
leave-dropped = 好，接着参加。
leave-already = { $household } 眼下没有参加积分，不用再办。
left =
    好，{ $household } 参加到{ $day }，以后不再评分、排名。
    余额还在，照样能兑换。
refused-minor = 未成年人不能替家里决定。请家里大人来办。
refused-household-gone = { $household } 已经不在名册上了，这一步办不了。发「菜单」，看看您能办什么。
refused-takes-no-part =
    { $household } { $month }没有参加积分，不能记分。
    要参加：家里大人发「参加积分」，或您发「书面同意」来登记。
points-left-spend = 您家已迁出。余额可用到{ $day }，请早点兑换。
points-left-over = 您家已迁出，余额用到{ $day }为止，现在不能再用。有疑问请打村委会电话。
entry-moved = { $day } { $why } { $points }
entry-moved-split = 分户转积分
entry-moved-merge = 并户转积分

## 参加情况

phrases-participation =
    参加情况
    参加名单
    谁参加了
part-overview =
    { $village }参加情况
    参加的 { $takes } 户，还没参加 { $not_yet } 户，已退出 { $withdrew } 户。
    点一下看名单。
part-button-takes-part = 参加的（{ $count }）
part-button-not-yet = 还没参加（{ $count }）
part-button-withdrew = 已退出（{ $count }）
part-list-takes-part =
    { $village }参加积分的户（第 { $page }/{ $pages } 页）
    { $lines }
    有书面退出的，点那一户登记。
part-list-not-yet =
    { $village }还没参加的户（第 { $page }/{ $pages } 页）
    { $lines }
    有书面同意的，点那一户登记。
part-list-withdrew =
    { $village }已退出的户（第 { $page }/{ $pages } 页）
    { $lines }
    又愿意参加的，凭书面同意点那一户登记。
part-line = { $household } { $head }：{ $since }起（{ $how }）
part-line-ended = { $household } { $head }：{ $since }起（{ $how }），到{ $until }
part-line-none = { $household } { $head }
part-nobody = 没有。
part-how-member = 本人同意
part-how-paper = 书面同意
part-how-roster = 名册登记
part-page-before = 上一页
part-page-after = 下一页

## 还没评分的户

phrases-unscored =
    没评分的户
    没评的户
    还没评分的户
    谁还没评
    谁没评
    还有谁没评
    哪些户没评分
    /unscored
unscored-list =
    { $village }{ $period }还没评分的：{ $count } 户（第 { $page }/{ $pages } 页）
    { $lines }
    评分最迟{ $day }。到时没人打分，按没打分的算：{ $points } 分；要改，公示后提异议。
unscored-grid = { $grid }：{ $households }
unscored-none =
    { $village }{ $period }参加的户都有人评过了，每户至少记过一笔。
    没打的项按办法算：看状态的算满分，看做没做的算 0 分。
    想看到了哪一步，发「积分日历」。
unscored-over =
    这一期的评分已经过了，名单不再变。
    要看现在的，发「没评分的户」。

## 书面同意

phrases-paper-consent =
    书面同意
    登记参加
    登记退出
button-paper-consent = 登记书面同意
paper-which-household = 哪一户签了书面同意（或退出）？请发户编码或户主姓名。
paper-own-household =
    这是您自己家，书面的请另一位积分管理员，或镇里的管理员来登记。
    您自己也能定：发「参加积分」或「不再参加」。
paper-who-joins = { $household } { $head }户参加积分，同意书是谁签的？点一下，或发姓名。
paper-who-leaves = { $household } { $head }户不再参加，退出书是谁签的？点一下，或发姓名。
paper-needs-name = 请发姓名，30 个字以内。
paper-which-day = 哪天签的？点一下，或发日期，如 11月5日。
paper-no-day = 这个日期不行。请发今天或以前的日期，如 11月5日。
paper-who-witnessed = 签的时候谁在场见证？请发姓名。
paper-other-witness = 见证人要是另一个人。请发见证人的姓名。
paper-confirm-joins =
    请核对：
    { $household } { $head }户参加积分，从{ $day }起。
    { $signer }{ $signed }签的书面同意，{ $witness }见证。
    纸请收好，留在村里。
paper-confirm-leaves =
    请核对：
    { $household } { $head }户不再参加，算到{ $day }为止。
    { $signer }{ $signed }签的书面退出，{ $witness }见证。
    以前的分和余额都留着。
paper-yes = 登记
paper-no = 不登记
paper-dropped = 好，没有登记。
paper-done-joins = 已登记：{ $household } 从{ $day }起参加积分。
paper-done-leaves = 已登记：{ $household } 参加到{ $day }。
paper-told-joins =
    您家 { $household } 登记参加积分了，从{ $day }起。
    凭{ $signer }签的书面同意，由{ $clerk }登记。
    不对的话，发「不再参加」，或打村委会电话。
paper-told-leaves =
    您家 { $household } 登记不再参加积分，算到{ $day }为止。
    凭{ $signer }签的书面退出，由{ $clerk }登记。
    不对的话，发「参加积分」，或打村委会电话。
