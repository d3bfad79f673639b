# 表发在聊天里：12345 工单，看、收、不收

orders-reading = 收到表了，正在看。看完马上告诉您。
orders-offer =
    《{ $file }》里有工单 { $count } 件：
    新的 { $new } 件，以前收过的 { $there } 件。
    收下就逐件立案，指挥室会收到。收不收？
orders-take = 收下这 { $count } 件
orders-leave = 不收
orders-taking = 好，正在收。收完告诉您。
orders-filed =
    《{ $file }》收好了。
    新的 { $new } 件正在逐件立案，以前收过的 { $there } 件没有再收。
orders-nothing-new =
    《{ $file }》里的 { $count } 件以前都收过了。
    没有新的，不用再发。
orders-left = 好，一件也没收。要收时，把表再发一次。
orders-left-before = 这份表您说过不收。要收时，把表再发一次。
orders-taken-before = 这份表已经办过了，不会收第二遍。
orders-faulty =
    《{ $file }》有 { $count } 处要改，什么都没收：
    { $faults }{ $more ->
        [0] { "" }
       *[other] { "" }
    还有 { $more } 处。
    }
    改好再发一次。要当一件事来报，点「报成一件事」。
orders-unreadable =
    { $why }
    什么都没收。要当一件事来报，点「报成一件事」。
orders-no-more-of-room = 您不在指挥室，收不了工单表。请指挥室的同志来收。
orders-report-instead = 报成一件事
