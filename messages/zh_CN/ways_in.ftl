# 别的来路：代录、12345 工单、私密诉求、回访、外部平台

phrases-record =
    代录
    录入
    代录一件
    /record
menu-record = 代录
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
record-send-hotline = 请把工单整段粘贴过来。没有工单的，直接说什么事、在哪里。
record-send-above = 上级交办的是什么事、在哪里？请发文字、语音或照片。
record-who-call = 来电人叫什么、电话多少？写一行，例如：李四 0571-0000-0188。
record-who-visit = 来访人叫什么、电话多少？写一行，例如：李四 0571-0000-0188。
record-who-hotline = 诉求人叫什么、电话多少？写一行，例如：李四 0571-0000-0188。
record-who-above = 哪里交办的？写一行，例如：县城管局。
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
call-back-later = 好，{ $number } 下个工作日早上再提醒您。
call-back-object =
    { $number } 的回访记下了。
    要重开，点「没办好」写一句原因。
