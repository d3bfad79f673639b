# 荣誉：评选、红榜、证书、门牌、撤回

menu-honours = 评荣誉
phrases-select-honours =
    评荣誉
    评选荣誉
    荣誉评选
    选荣誉
phrases-withdraw-honour =
    撤回荣誉
    撤销荣誉
phrases-my-honours =
    我的荣誉
    荣誉
    荣誉证书

honours-ask-clerk =
    { $village }{ $period }的积分已经公布，可以评荣誉了。
    点「评荣誉」，照提名选定，或按评议小组的意见改。
honours-none-final = 还没有公布的积分。过了异议期公布以后，就能评荣誉。
honours-which-village = 给哪个村评？
honours-which-period = { $village }评哪一期的荣誉？
honours-list = { $village }{ $period }的荣誉：
honours-open = · { $honour }：{ $places } 个名额，待评
honours-given = · { $honour }：已评 { $count } 户，共 { $places } 个名额
honours-which = 评哪一项？
honours-all-given = 这一期都评好了。评错了，发「撤回荣誉」。
honours-nothing-to-give = { $village }{ $period }没有要评的荣誉。
honour-date = { $year }年{ $month }{ $day }日

prize-line = · { $honour }：{ $count } 户 × { $yuan } 元 = { $sum } 元
prize-sum = 年终奖合计 { $sum } 元。
prize-left = 预算 { $budget } 元，还剩 { $left } 元。
prize-over = 预算 { $budget } 元，超出 { $over } 元。请先和村委会商量。

honour-review = { $village }{ $period }「{ $honour }」，{ $places } 个名额。
honour-review-least = 办法要求至少 { $count } 户。
honour-review-standing = 已评 { $count } 户，还能补 { $left } 户。
honour-review-each = 每户奖品 { $yuan } 元。
honour-review-picks = 选定 { $count } 户：
honour-review-no-picks = 还没有选定。
honour-pick = · { $code } { $head }户 { $points } 分
honour-pick-named = · { $code } { $head }户（小组选定：{ $why }）
honour-recheck-differs = { "  " }抽查不一致：{ $words }。请先核实，再定选不选。
honour-pick-drawn = · { $code } { $head }户 { $points } 分（抽签）
honour-pick-passed = · { $code } { $head }户（未选：{ $why }）
honour-review-tied = 分数一样，要抽签（剩 { $left } 个名额，{ $count } 户抽）：
honour-review-passed = 没有选的：
honour-review-program = 程序抽签：用公示码推算，种子 { $seed }，谁都能照着再算一遍。
honour-review-panel = 现场抽签，在场：{ $present }
honour-review-ask = 评议小组定了就点「确认选定，公布」。要改，点下面的。
honour-review-ask-lot = 先抽签，或由小组从中选定。
honour-review-ask-more = 再补几户，才能确认。
honour-confirm = 确认选定，公布
honour-lot-program = 程序抽签
honour-lot-panel = 记现场抽签
honour-put-in = 补一户
honour-take-out = 拿下一户
honour-later = 先不评
honour-laid-aside = 好，先不评。要评时发「评荣誉」。

honour-out-which = 拿下哪一户？
honour-out-which-code = 拿下哪一户？请发户编码或户主姓名。
honour-out-why = 为什么不选 { $code } { $head }户？请写一句，会留下记录。
honour-in-which = 补哪一户？请发户编码（末几位也行）或户主姓名。
honour-in-next = 名次在后面的：{ $households }
honour-in-several = 找到好几户，是哪一户？
honour-in-why = 为什么选 { $code } { $head }户？请写一句，会留下记录。
honour-needs-words = 要写明理由，请用文字写一句。
honour-not-found = 没找到这一户。请再发一次户编码或户主姓名。
honour-lot-present = 现场抽签：哪天、在哪里、谁在场？请写一句。
honour-lot-one = 抽中的是哪一户？
honour-lot-many = 抽中的是哪 { $count } 户？请发户编码，中间空一格。
honour-lot-wrong = 要正好 { $count } 户，都在抽签的户里。请再发一次。

honour-confirmed =
    { $village }{ $period }「{ $honour }」选定 { $count } 户。
    已告诉各户。证书和门牌点下面的按钮拿，可以打印盖章。
honour-papers =
    { $period }「{ $honour }」{ $count } 户的证书和门牌，都在这一份 PDF 里：前面是证书，后面是门牌。
    证书用 A4 打印，打好了盖章。
honour-papers-file = { $village }{ $period }{ $honour }证书和门牌{ $part }
button-papers = 拿证书和门牌打印
honour-roll-sent = 红榜发到村群了。
honour-roll-no-group = 还没有绑定的村群，红榜没有发。请在群里发「绑定本群」。
honour-not-reached = 这几户没有绑定手机，请上门送证书：{ $codes }

honour-told =
    恭喜您家！
    { $village }评定 { $household } { $head }户为{ $period }「{ $honour }」。
honour-told-brings = { $brings }。
honour-told-prize = 奖品 { $yuan } 元，村里会通知您领。
honour-told-end =
    感谢您家为村里做的事。证书和门牌在图里。
    发「我的荣誉」，随时能再看。

honour-roll =
    红榜：{ $village }{ $period }「{ $honour }」
    共 { $count } 户，见图。向他们学习！
honour-roll-brings = { $brings }。
honour-roll-line = { $group }组 { $code } { $name }
honour-roll-line-bare = { $code } { $name }
honour-roll-lot-program = 其中 { $winners } 由抽签定：抽签户 { $entrants }，种子 { $seed }（前 12 位是公示码），谁都能再算一遍。
honour-roll-lot-panel = 其中 { $winners } 由评议小组现场抽签定。
honour-roll-seal = 红榜码 { $seal }
honour-roll-title =
    红榜
    { $honour }
honour-roll-notice =
    { $period }
    向他们学习
honour-roll-file = { $period }{ $honour }红榜

certificate-title = 荣誉证书
certificate-holder = { $head }户：
certificate-before = { $period }，经评议，您家被评为
certificate-after = 感谢您家为{ $village }做的事。特发此证，以资鼓励。
certificate-issuer = { $village }村民委员会
certificate-seal = 盖章处
certificate-number = 编号 { $number }
certificate-check = 手机扫一扫，看真假
certificate-file = { $household } { $honour }证书
plate-issuer = { $town } · { $village }
plate-household = 户编码 { $household }
plate-file = { $household } { $honour }门牌

points-honours = 荣誉：{ $honours }
points-honour = { $period }{ $honour }
points-honours-more = 等 { $count } 项
button-my-honours = 我的荣誉
my-honours = { $household } { $head }户的荣誉：
my-honours-line = · { $period }「{ $honour }」（编号 { $number }）
my-honours-none = 您家还没有荣誉。每期积分公布以后评，祝您家早日上红榜。

withdraw-which-household = 撤回哪一户的荣誉？请发户编码（末几位也行）或户主姓名。
withdraw-several = 找到好几户，是哪一户？
withdraw-no-household = 没找到这一户。请再发一次户编码或户主姓名。
withdraw-nothing = { $household } { $head }户没有可以撤回的荣誉。
withdraw-which = 撤回 { $household } { $head }户的哪一项？
withdraw-choice = { $period } { $honour }
withdraw-why = 为什么撤回？请写一句。会留下记录，也会告诉这一户。
withdraw-confirm =
    请核对：撤回 { $household } { $head }户{ $period }「{ $honour }」。
    理由：{ $why }
    撤回以后，查验页会写明已撤回。
withdraw-yes = 撤回
withdraw-no = 不撤
withdraw-dropped = 好，没有撤回。
withdraw-done =
    已撤回 { $household } { $head }户{ $period }「{ $honour }」。
    空出的名额，发「评荣誉」可以补。
honour-withdrawn-told =
    向您家说明一件事：{ $period }「{ $honour }」评定有误，现已更正，这一项不再保留。
    原因：{ $why }
    给您家添麻烦了。有疑问请打 { $telephone }。

refused-honour-area = 这个村的荣誉由别的同志来评。
refused-honour-own-household = 名单里有您自己家（{ $household }），您不能定。请另一位积分管理员，或镇里的管理员发「评荣誉」来定。
refused-honour-not-final = 这一期的积分还没有公布，或者有了更正，先不能评。发「评荣誉」看最新的。
refused-honour-given = 这一项刚才已经评好了，没有再评一次。发「评荣誉」看结果。
refused-honour-gone = 这一项已经撤回过了，不用再撤。
refused-honour-better-first = 请先评「{ $honour }」。
refused-honour-no-part = 这一户没有参加积分，按名次的荣誉不能评。
refused-honour-not-resident = 年终奖只评常住户，这一户不是。
refused-honour-below-base = 这一户的积分低于基础分，办法规定不能评。
refused-honour-other-tier = 这一户已经有这一项，或同一类里别的等次。
refused-honour-twice = 这一户已经在名单里了。
refused-honour-needs-why = 要写明理由。
refused-honour-too-many = 名额满了。要补，先拿下一户。
refused-honour-too-few = 还不够办法要求的户数。
refused-honour-nobody = 一户也没有选。
refused-honour-lot-open = 分数一样的还没有抽签。

check-title = 荣誉查验
check-stands = 这项荣誉有效。
check-withdrawn = 这项荣誉已于{ $date }撤回，不再有效。
check-honour = 荣誉
check-period = 哪一期
check-village = 村
check-household = 户
check-number = 编号
check-given = 评定日期
check-unknown-title = 查不到
check-unknown = 查不到这个编号的荣誉。请核对网址，或打村委会电话问一问。
