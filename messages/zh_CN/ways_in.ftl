# 别的来路：代录、12345 工单、私密诉求、回访、外部平台

phrases-record =
    代录
    录入
    代录一件
    /record
menu-record = 代录
source-chat = 群众或网格员
source-call = 来电
source-visit = 来访
source-hotline = 12345
source-above = 上级交办
source-open311 = 外部平台

record-which-way =
    这件事从哪儿来？
    12345 的工单可以直接整段粘贴过来。
record-send-call = 来电说了什么事、在哪里？请发文字、语音或照片。
record-send-visit = 来访说了什么事、在哪里？请发文字、语音或照片。
record-send-hotline =
    请把工单整段粘贴过来，或把 Excel 工单表发过来。
    没有工单的，直接说什么事、在哪里。
record-send-above = 上级交办的是什么事、在哪里？请发文字、语音或照片。
record-who-call = 来电人叫什么、电话多少？写一行，例如：李四 0571-0000-0188。
record-who-visit = 来访人叫什么、电话多少？写一行，例如：李四 0571-0000-0188。
record-who-hotline = 诉求人叫什么、电话多少？写一行，例如：李四 0571-0000-0188。
record-who-above = 哪里交办的？写一行，例如：县城管局。
record-who-name = 电话 { $telephone } 记下了。人叫什么？写名字，没说就点「没留」。
record-who-telephone = { $name }记下了。电话多少？写号码，没说就点「没留」。
record-nobody = 没留
record-who-again = 没看懂。请写名字或电话，没留就点「没留」。
record-which-area = 记在哪个网格？
record-area-itself = 就记在{ $place }
record-which-kind = 是哪一类？
record-added = 加进来了，现在有{ $got }。上面问的还请答一下。
record-whether =
    请核对：
    { $told }
    对就点「立案」。
    要改的，发一行「电话：新号码」这样的话就行。
record-line-source = 来源：{ $source }
record-line-number = 工单：{ $value }
record-line-wanted-by = 对方要求：{ $value }
record-line-name = 姓名：{ $value }
record-line-telephone = 电话：{ $value }
record-line-address = 地址：{ $value }
record-line-words = 内容：{ $value }
record-line-shown = 收到：{ $value }
record-line-grid = 网格：{ $value }
record-line-same-order = 注意：{ $number } 也是这个工单号。是同一件就点「不录了」。
record-line-kind = 类别：{ $value }
record-line-private = 保密：只有指挥室看得到是谁
record-file = 立案
record-other-kind = 改类别
record-other-area = 改网格
record-secret = 保密
record-open = 不用保密
record-drop = 不录了
record-dropped = 好，没有立案。
recorded =
    已立案，编号 { $number }。
    { $matter } · { $place }
    办结了会提醒您给来电人回话。
recorded-nobody-to-ring =
    已立案，编号 { $number }。
    { $matter } · { $place }
    没有可回话的人。办到哪一步，在「指挥台」看。
record-there-already =
    工单 { $order } 已经立过案，编号 { $number }，没有再立。
    有新情况，点「看这件」再补充。
button-look-at-case = 看这件

card-recorded = { $source } · { $name }代录 { $time }
card-passed-on = { $name }转来 { $time }
card-address = 地址：{ $address }
card-order = 工单：{ $number }
card-wanted-by = 对方要求：{ $until }
card-caller = 来电人：{ $name } { $telephone }
card-private = 私密：是谁报的，只有指挥室看得到
caller-no-name = 没留名
reporter-somebody = 一位群众

button-keep-private = 不让别人知道是我报的
button-keep-them-private = 不公开是谁报的
kept-private =
    好，{ $number } 替您保密。
    除了指挥室，别人只看到「一位群众」。
kept-private-by-room =
    { $number } 已设为私密。
    除了指挥室，别人只看到「一位群众」。
hears-room-keep-private =
    这件要保密：是谁报的，不要告诉办理单位。
    { $card }
refused-case-already-private = 这件已经保密了，别人看不到是谁报的。
refused-case-already-hard = 这件已经列为难案了，会商时会看到。
refused-case-not-hard = 这件没列难案，多半同事已经撤下了。
refused-case-nobody-to-call = 这件不用回访，多半同事已经打过电话了。

button-called-back = 已回访
room-ring-back =
    这件有结果了，请给{ $caller }（{ $telephone }）回个电话。
    打完点「已回访」。
    { $card }
call-back-what =
    { $number }：{ $caller }（{ $telephone }）怎么说？
    请点对方打的分。
call-back-told = 已告知，没打分
call-back-not-done = 对方说没办好
call-back-no-answer = 没打通
call-back-noted = { $number } 的回访记下了。辛苦了。
call-back-later = 好，{ $number } 到{ $until } 再提醒您。
call-back-last =
    好，{ $number } 的回访就提醒到今天。
    哪天打通了，发编号打开它，点「已回访」。
call-back-object =
    { $number } 的回访记下了。
    要重开，点「没办好」写一句原因。

# 外部平台看的话（Open311）

others-no-key = 没有密钥，或密钥不对。请向镇里要密钥。
others-key-without-person = 这个密钥眼下没有指挥室的人负责。请找镇里的管理员。
others-too-many = 来得太勤了，请过一分钟再来。
others-no-such-page = 没有这个地址。请对照接口说明。
others-wrong-method = 这个地址不这样用。请对照接口说明。
others-too-large = 内容太长，收不下。请分开报。
others-busy = 眼下答不上来，请过一会儿再试。
others-not-done = 没有办成，请再试一次；还不行就告诉镇里的管理员。
others-no-form = 请用表单（UTF-8）提交，字段不超过一百个。
others-twice = { $field } 给了两次，请只给一次。
others-too-long = { $field } 太长，最多 { $most }。
others-missing = 缺少 { $field }，请补上。
others-no-value = { $field } 的值不对，请对照接口说明。
others-no-degrees = { $field } 要在 -{ $most } 到 { $most } 之间。
others-no-location = 请给出位置：经纬度或地址。
others-no-service = 没有编号为 { $code } 的事项。
others-no-request = 没有编号为 { $number } 的诉求，或不能公开。
others-range = 起止时间要先后有序，最多相隔 { $days } 天。
others-no-moment = { $field } 要写成 2026-11-20T09:00:00+08:00 这样。
others-picture = 附图地址：{ $address }
others-attribute = { $code }：{ $value }
others-other = 其他：{ $category }
others-notice = 办结标准：{ $closing }
others-yes = 是
others-no = 否
others-order-number = 你方的工单编号；同一编号只立一次案
others-private = 是否保密；保密的件立案后不再对外显示
others-ask-the-town = 密钥和问题，请找使用{ $bot }的镇里管理员。
record-order-whose = 发来的是工单，不是来电人。和刚才记的是一件事吗？
record-order-same = 是一件，合起来
record-order-other = 是另一件
record-order-later = 先记完刚才这件，再把工单发一遍。
