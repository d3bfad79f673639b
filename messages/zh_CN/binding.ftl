# 绑定账号、告知书、门口的二维码、换人

how-to-bind =
    您好，我是{ $bot }。
    您还没绑定。请把绑定码（8位）发给我。
    没有码？请网格员上门时给您看二维码，或打村委会电话。
code-wrong =
    这个码不对，或者已经过期。
    请核对一遍再发，或请网格员换一个新码。
code-locked = 试的次数太多了。请一小时后再试，或请网格员换一个新码。
already-bound = 您已经绑定好了：{ $name }。直接说要办的事就行。
notice =
    { $name }，绑定前请看一眼告知书：
    · 我们保存您的姓名、电话、所在户、发来的话和照片，只用来办村里的事。
    · 您的积分只告诉您家；公示只写户编码，名字要您家同意才登，而且只登一部分。
    · 照片里的定位会去掉，不往外传。
    · 您可以随时找积分管理员查看、更正，或要求删除。
    同意就点「同意」，由{ $bot }为您服务。
notice-agree = 同意
notice-decline = 不同意
notice-declined = 好，没有绑定，什么都没保存。想好了再把码发来。
bound = 绑定好了，{ $name }。
bound-command-room = 报上来的事会发给您派单、核查。发「待办」，看哪些在等您。
bound-handling-unit = 派给您的事会发到这里。发「待办」，看哪些在等您。
bound-clerk = 积分的事都在菜单里：记分、名册、公示、兑换。发「菜单」随时打开。
bound-supervisor = 发「核对账目」，从头核对积分；发「异议清单」，看谁提了异议。
bound-grid-worker = 看到什么，发照片、语音或一句话就立案。给住户看二维码，发「给住户绑定码」。
bound-grid-leader = 看到什么，发照片、语音或一句话就立案。
bound-deputy-leader = 挂账、作废、上报会发给您定，超时的事也会告诉您。
bound-main-leader = 过了时限一半还没办完的事会告诉您；挂账、作废、上报您也可以定。
bound-merchant = 有人来领东西，发「店里发货」，或直接发他的取货码。
bound-household = 发「积分」查分；发照片、语音或一句话报事。
bound-elsewhere = 您的名下刚绑定了另一个账号。不是您本人操作的话，请马上告诉网格员。

phrases-invite =
    邀请
    绑定码
    给住户绑定码
    /invite
invite-which-household = 给哪一户？请发户编码（末几位也行）或户主姓名。
invite-no-household = 您的网格里没找到这一户。请再发一次户编码或户主姓名。
invite-several = 找到好几户，是哪一户？
invite-which-member = { $household }，给哪位成员？
invite-nobody = { $household }还没登记能绑定的成员。请积分管理员先登记。
invite-from-office = { $names }还有公务身份，绑定码由镇里发。请联系镇里管理员。
invite-caption = { $name }的绑定码
invite-file = 绑定码
invite-code =
    { $name }的绑定码：{ $code }
    请对方扫码，或把码发给{ $bot }。
    24小时内有效，只能用一次。
phrases-bind-group =
    绑定本群
    绑定群
    /bind
