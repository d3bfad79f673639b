# 暂停兑换：凭生效的文书，只涉及一位成员，从不公示

phrases-restrict =
    暂停兑换
    限制兑换
    恢复兑换
restrict-shut =
    “暂停兑换”现在关着。
    村民代表会议通过、法律审核过，才能开，一次最长一年。
    要开，请镇里管理员把会议名称和日期、审核编号、到期日写进积分办法。
restrict-list =
    眼下暂停兑换的：
    { $lines }
restrict-line = { $household }，到{ $until }
restrict-none = 眼下没有暂停兑换的户。
button-restrict = 暂停一户
button-lift = 恢复：{ $household }
restrict-which-household = 哪一户？请发户编码（末几位也行）或户主姓名。
restrict-which-member = 文书涉及的是哪位成员？
restrict-document = 生效文书的编号是什么？照文书写。
restrict-needs-document = 请用文字写文书编号，60 个字以内。
restrict-until = 效力到哪天？比如 2026年12月30日。文书没写，点「没写期限」。
restrict-no-end = 没写期限
restrict-needs-day = 请写今天或以后的日期，比如 2026年12月30日。
restrict-until-the-gate-shuts = 这一项关闭为止
restrict-confirm =
    请核对：
    { $household } { $name }，{ $document }
    从今天起不能兑换，到{ $until }。积分照常攒着。
    不公示；只告诉本人。
restrict-yes = 记上
restrict-no = 不记
restrict-dropped = 好，没有记。
restrict-no-member = 这位成员已经不在这一户了。请重新选。
restrict-done = 记上了，{ $household } 从今天起不能兑换。已经告诉本人。
restrict-tell-in-person = 记上了，{ $household } 从今天起不能兑换。本人没有手机，请当面告诉，不要当着别人。
restrict-lifted = { $household } 从今天起可以兑换了。
member-restricted =
    因为 { $document }，您家从今天起不能兑换，到{ $until }。
    积分照常攒着，不公示，村里不会告诉别人。
    有话要说，请打 { $telephone } 找积分管理员。
