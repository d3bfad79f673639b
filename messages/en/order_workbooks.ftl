# Workbooks sent in chat: 12345 orders, looked over, received or left

orders-reading = Your table has come and is being looked over. You hear at once what stands in it.
orders-offer =
    “{ $file }” holds { $count } orders:
    { $new } new, { $there } received before.
    Each new one becomes a case, and the room hears of it. Receive them?
orders-take = Receive these { $count }
orders-leave = Leave them
orders-taking = They are being received. You hear when that is done.
orders-filed =
    “{ $file }” was received.
    { $new } new orders become cases now; { $there } were received before and are not received again.
orders-nothing-new =
    All { $count } orders of “{ $file }” were received before.
    None is new; there is nothing to do.
orders-left = Nothing was received. Send the table again when you want it.
orders-left-before = You said that this table is not wanted. Send it again when you want it.
orders-taken-before = This table was dealt with already, and is not received twice.
orders-faulty =
    “{ $file }” has { $count } faults, and nothing was received:
    { $faults }{ $more ->
        [0] { "" }
       *[other] { "" }
    And { $more } more.
    }
    Mend them and send it again. To report it as a matter, press “Report it”.
orders-unreadable =
    { $why }
    Nothing was received. To report it as a matter, press “Report it”.
orders-no-more-of-room = You are not of the command room. Ask somebody who is to receive this table of orders.
orders-report-instead = Report it
