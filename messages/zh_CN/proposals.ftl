## 待批加分：案件和认领提议，人来批；认领登记。

menu-proposals = 待批加分
phrases-proposals =
    待批加分
    加分提议
proposals-none = 没有等着批的加分提议。
proposals-waiting =
    有 { $number } 件加分提议等您批。
    点一件，看了依据再批。
button-look-at-proposal = 看一看再批
clerk-proposal-case =
    有一件加分提议：{ $household } { $head }户报的事已经核查办结。
    批不批由您定，不批不记分。
clerk-proposal-withdrawn =
    { $household } { $head }户的一件加分提议收回了：报的人说事没办好，又在办了。
    现在不用批。再核查办结了，会重新提给您。
clerk-proposal-claim =
    有一件加分提议：{ $household } { $head }户认领的公共区域，这一期到期了。
    请先到现场看一看，批不批由您定。
clerk-proposals-due =
    { $village }有 { $number } 件加分提议还没批（{ $households }）。
    请在{ $day }以前看一看，批或不批都行。
clerk-proposals-late =
    { $village }有 { $number } 件加分提议过了日子还没批（{ $households }）。
    请今天批了；不记分的，写一句为什么。
supervisor-proposals-late =
    { $village }有 { $number } 件加分提议过了日子还没人批（{ $households }）。
    请您催一催积分管理员。

proposal-card =
    { $household } { $head }户：建议记「{ $item }」× { $quantity }，{ $points }
proposal-of-case =
    依据：案件 { $number } { $matter }（{ $place }），{ $name } { $day }报的，{ $closed }核查办结。
proposal-of-private-case = 依据：一件要保密的事，{ $closed }核查办结。哪一件、谁报的，这里不写。
proposal-about-private = 保密的事
proposal-folded-up =
    这条加分提议靠的那件事要保密了，前面写的收起来了。
    要批，请再点「看一看再批」。
proposal-of-claim =
    依据：认领管护「{ $place }」，{ $since }起，到{ $month }底还在管。
proposal-seen = 现场：{ $words }
proposal-proof = 依据的照片：
proposal-look = 请到现场看一看，发张照片或写一句看到的，再批。
proposal-approve = 批准
proposal-other-item = 换一项
proposal-other-quantity = 改次数
proposal-other-household = 换一户
proposal-decline = 不记分
proposal-why-not = 为什么不记？请写一句，会留下记录。
proposal-approved = 批准了：{ $household } 记「{ $item }」{ $points }。
proposal-declined = 好，{ $household } 这一件不记分。
proposal-takes-no-part = 这一户眼下没有参加积分，不能记。可以换一户，或点「不记分」。
proposal-has-own = 这一户在这个案件里已经有一件提议了。请批那一件，或换一户。
proposal-reason-case = 案件 { $number } { $matter }
proposal-reason-private = 一件办结的事（保密）
proposal-reason-claim = 认领管护「{ $place }」
household-proposal-approved =
    { $household } 户加了「{ $item }」{ $points }。
    因为：{ $why }。谢谢您。
    发「积分」能看到这一笔。
refused-proposal-decided = 这一件已经有人办了。发「待批加分」看还有哪些。
refused-proposal-reopened = 这件事又在办了，提议收回了。再核查办结了会重新提，现在不用批。
refused-proposal-own-household = 这是您自己家的，请另一位积分管理员来批。
refused-proposal-not-looked-at = 先到现场看一看，发张照片或写一句，再批。

button-claims = 认领登记
phrases-claims =
    认领登记
    认领管护
claims-none = 还没有登记认领的公共区域。
claims-in-force =
    正在认领管护的：
    { $lines }
    点一处就登记结束。
claim-line = · { $household } { $head }户：{ $place }（{ $since }起）
claim-new = 登记一处
claim-end = { $household } { $place } 结束
claim-which-household = 哪一户认领？请发户编码（末几位也行）或户主姓名。
claim-which-place = { $household } 户认领哪里？请写地方，如「村口花坛」。
claim-needs-place = 请写一个地方，不超过 60 个字。
claim-since = 从哪天起？点一下，或发日期，如 11月1日。
claim-from-today = 从今天起
claim-needs-day = 没看懂日期。请发今天或以前的一天，如 11月1日。
claim-registered =
    登记好了：{ $household } 户认领「{ $place }」，{ $since }起。
    每期末会提议加分，看过现场再批。
claim-ends-today = { $household } 户认领的「{ $place }」，到今天为止？
claim-yes-end = 到今天为止
claim-no-end = 不结束
claim-ended = 登记了：{ $household } 户认领的「{ $place }」到今天为止。
